"""Names: somebody or something else where the other side has another name."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from compare.model import ERROR, Confidence, Edit, EditTag, Example, Passage, Rule, Standing
from compare.names.aliases import Paired, neighbours, paired, respelled
from compare.names.mentions import Name, NameKind, names
from compare.names.roles import Beside, Role, beside
from compare.places import beside as near
from compare.places import touched
from compare.reading import SIDES, Detector, Finding, Reading
from compare.remainder import ALIKE, remainder
from compare.script import LONGEST
from compare.tokens import within
from compare.wording import topical
from sources.model import Span

AGREE = 0.5
"""Share of the longer side's topical words that both sides have, from which a name in the place of another
is surely meant to be the same one. Judgement, by reading what is raised on the 32 gold news pairs."""
SLIP = 5
"""Letters of a word from which another letter is likelier a slip than another name: Lind and Lund are two."""
BESIDE = 2
"""Topical words beside the names of a replacement up to which the names may still be what differs."""

MISMATCH = Rule(
    id="name-mismatch",
    group="facts",
    title="Different name",
    severities=ERROR,
    explanation="Both sides name a person, place, organisation or nationality in the same role, "
    "and no reading makes the names one.",
    fires=(
        Example("The prize went to Petra Lind of Arle.", "The prize went to Petra Lund of Arle."),
        Example("The ferry sank off Brest on its way north.", "The ferry sank off Calais on its way north."),
        Example("Danish divers found the wreck.", "Swedish divers found the wreck."),
        Example("Joan Pike, head of Halden Steel, sold it.", "Joan Pike, head of Morley Steel, sold it."),
        Example("A memorial to the Battle of Arle opened.", "A memorial to the Battle of Dunmere opened."),
        Example("The squadron flew the F-16 over Arle.", "The squadron flew the F-18 over Arle."),
        Example("The treaty was signed in North Korea.", "The treaty was signed in South Korea."),
        Example("Tom Aske and Rita Vane won the race.", "Tom Aske and Nina Orr won the race."),
    ),
    silent=(
        Example("Sergei Malkov opened the dam.", "Mr Malkov opened the dam."),
        Example("The World Trade Organization met in Arle.", "The WTO met in Arle."),
        Example("Robert J. Oake sued the port.", "Bob Oake sued the port."),
        Example("J.P. Oake sued the port.", "John Oake sued the port."),
        Example("Russian ships left the harbour.", "Russia's ships left the harbour."),
        Example("Omar al-Hadid leads the party.", "Omar Al Hadid leads the party."),
        Example("Halden Steel Inc. closed its mill.", "Halden Steel closed its mill."),
        Example("The talks between Norway and Chile failed.", "The talks between Chile and Norway failed."),
        Example("The Ministry of Health closed the ward.", "The Health Ministry closed the ward."),
        Example("Prices rose in the town of Arle.", "Costs rose in the town of Arle."),
    ),
)


class Side(NamedTuple):
    """One side of a passage with its names and what tells the roles beside them."""

    reading: Reading
    names: tuple[Name, ...]
    beside: tuple[Beside, ...]
    """The reader of roles for each of ``names``."""

    spans: tuple[Span, ...]
    """Where each of them stands."""

    def roles(self, at: int) -> tuple[Role, ...]:
        """The roles beside the name at *at*."""
        return self.beside[at].roles(self.names[at])


def readers(reading: Reading) -> Iterator[Beside]:
    """What reads the roles of each sentence, beside names and without."""
    for sentence in reading.sentences:
        tokens = reading.words(sentence.span)
        yield beside(tokens, names(tokens, reading.story), reading.language)


@lru_cache(maxsize=SIDES)
def side(reading: Reading) -> Side:
    """The names of *reading*, sentence by sentence."""
    found: list[Name] = []
    readers: list[Beside] = []
    for sentence in reading.sentences:
        tokens = reading.words(sentence.span)
        of_sentence = names(tokens, reading.story)
        found += of_sentence
        readers += [beside(tokens, of_sentence, reading.language)] * len(of_sentence)
    return Side(reading, tuple(found), tuple(readers), tuple(one.span for one in found))


def detect(passage: Passage, a: Reading, b: Reading) -> Iterator[Finding]:
    """Pair the names that are one; of the others, report those that stand in each other's place."""
    edits = [edit for edit in passage.edits if edit.tag is EditTag.REPLACE]
    in_place = any(_may_name(edit.a, a) and _may_name(edit.b, b) for edit in edits)
    if not (in_place or _may_differ(passage, a, b)) or too_long(a, b):
        return  # most passages end here
    left, right = side(a), side(b)
    if not (left.names and right.names):
        return
    pairs = paired(passage, (a, left.names), (b, right.names))
    found = [*_misspelt(left, right, pairs)]
    if passage.standing is not Standing.PARTIAL:
        found += [*_replaced(passage, edits, left, right, pairs), *_titled(left, right, pairs)]
        found += [*_moved(left, right, pairs)]
    seen_a, seen_b = set[int](), set[int]()
    for i, j, confidence in found:
        if i not in seen_a and j not in seen_b and not _quoted(left, i, right, j):
            seen_a.add(i)
            seen_b.add(j)
            yield _finding(left, i, right, j, confidence)


def too_long(a: Reading, b: Reading) -> bool:
    """Whether the words of a passage were too many to tell which stand in the place of which."""
    return max(len(a.tokens), len(b.tokens)) > LONGEST


def _finding(left: Side, i: int, right: Side, j: int, confidence: Confidence) -> Finding:
    x, y = left.names[i], right.names[j]
    if not (x.sure and y.sure) or respelled(x, y):
        confidence = Confidence.MEDIUM
    evidence = left.reading.evidence(x.span, x.text), right.reading.evidence(y.span, y.text)
    return Finding(
        MISMATCH,
        confidence,
        *evidence,
        f"A names {_line(evidence[0].text)}; B names {_line(evidence[1].text)}.",
    )


def _line(text: str) -> str:
    return " ".join(text.split())


def _may_name(span: Span | None, reading: Reading) -> bool:
    """Whether a stretch may hold a name at all, told without looking for one."""
    if span is None:
        return False
    part = span.of(reading.text)
    return not reading.language.capitals_name or not (part.islower() or part.isdigit())


def _may_differ(passage: Passage, a: Reading, b: Reading) -> bool:
    """Whether each side has a word with a capital that the other has nowhere."""
    if passage.standing is Standing.PARTIAL or not a.language.capitals_name:
        return False
    told = [{token.stem for token in one.tokens} for one in (a, b)]
    sides = ((a, told[1], [one.a for one in passage.edits]), (b, told[0], [one.b for one in passage.edits]))
    return all(
        any(token.text[0].isupper() and token.stem not in other for span in spans if span
            for token in one.words(span))
        for one, other, spans in sides
    )  # fmt: skip


def _misspelt(left: Side, right: Side, pairs: Paired) -> Iterator[tuple[int, int, Confidence]]:
    """Names without a counterpart that are the same but for a slip in one word, wherever they stand."""
    for i, j in neighbours(pairs.left, pairs.right):
        if _slip(left.names[i], right.names[j]):
            yield i, j, Confidence.HIGH


def _slip(x: Name, y: Name) -> bool:
    """Whether two names of several words differ by one letter of one word, or by two that changed places."""
    if len(x.words) != len(y.words) or len(x.words) < 2:
        return False
    differ = [pair for pair in zip(x.words, y.words, strict=True) if pair[0] != pair[1]]
    if len(differ) != 1 or not all(word.isalpha() and len(word) >= SLIP for word in differ[0]):
        return False
    plural = abs(len(differ[0][0]) - len(differ[0][1])) == 1 and NameKind.PERSON not in (x.kind, y.kind)
    return not plural and OSA.distance(*differ[0], score_cutoff=1) == 1


def _replaced(
    passage: Passage, edits: Sequence[Edit], left: Side, right: Side, pairs: Paired
) -> Iterator[tuple[int, int, Confidence]]:
    """Names without a counterpart that stand in each other's place."""
    free = set(pairs.left), set(pairs.right)
    share = agreement(passage, left.reading, right.reading)
    for edit in edits:
        if edit.a is None or edit.b is None:
            continue
        of_a = [i for i in touched(left.spans, edit.a) if i in free[0] and not _speaks(left, i)]
        of_b = [j for j in touched(right.spans, edit.b) if j in free[1] and not _speaks(right, j)]
        if len(of_a) != len(of_b):
            continue
        others = max(_others(left, edit.a), _others(right, edit.b))
        for i, j in zip(of_a, of_b, strict=True):
            confidence = _confidence(left.names[i], right.names[j], others, share)
            if confidence is not None and _one_use(left, i, right, j):
                yield i, j, confidence


def _confidence(x: Name, y: Name, others: int, share: float) -> Confidence | None:
    """How sure it is that two names stand in one role, where *others* words differ beside them."""
    known = NameKind.UNKNOWN not in (x.kind, y.kind)
    if share < AGREE or others > BESIDE or (known and not _one_kind(x.kind, y.kind)):
        return None
    if others:
        return Confidence.MEDIUM if _one_kind(x.kind, y.kind) else None
    return Confidence.HIGH


def _moved(left: Side, right: Side, pairs: Paired) -> Iterator[tuple[int, int, Confidence]]:
    """The only name of either side without a counterpart, where a sentence says the same in another order."""
    if len(pairs.left) != 1 or len(pairs.right) != 1:
        return
    (i,), (j,) = pairs.left, pairs.right
    x, y = left.names[i], right.names[j]
    kinds = [one.kind for one in (x, y)]
    known = NameKind.UNKNOWN not in kinds
    if (known and not _one_kind(*kinds)) or kinds.count(NameKind.PEOPLE) == 1:
        return  # a Welsh jury may be one in Cardiff
    rest = remainder(left.reading, right.reading)
    others = rest.beside([x.span], [y.span])
    if rest.share < ALIKE or _short(x, y) or _speaks(left, i) or _speaks(right, j):
        return
    if others == 0:
        yield i, j, Confidence.HIGH
    elif others <= BESIDE and set(_beside(left, i)) & set(_beside(right, j)):
        yield i, j, Confidence.MEDIUM


def _beside(one: Side, at: int) -> list[tuple[str, str]]:
    """The topical words right before and after a name, by concept, each with which of the two it is."""
    tokens, name = one.reading.tokens, one.names[at]
    word = one.reading.story.tokenizer.word
    before, _ = near(tokens, name.tokens[0], word)
    _, after = near(tokens, name.tokens[-1], word)
    return [(side, concept) for side, concept in (("before", before), ("after", after)) if concept]


def _one_use(left: Side, i: int, right: Side, j: int) -> bool:
    """Whether both names describe what follows them or neither does: "the Finnish company" is no Nokia."""
    kinds = {left.names[i].kind, right.names[j].kind}
    return (
        NameKind.PEOPLE not in kinds
        or kinds <= {NameKind.PEOPLE, NameKind.PLACE}
        or (_describes(left, i) == _describes(right, j))
    )


def _describes(one: Side, at: int) -> bool:
    """Whether a word of topic follows right after a name."""
    end = one.names[at].span.end
    return bool(topical(within(one.reading.tokens, Span(end, end + 2)), one.reading.language))


def _short(x: Name, y: Name) -> bool:
    """Whether one may be short for the other with a word left out: ROH, Royal Opera."""
    return any(
        len(one.words) == 1 and one.text.startswith(letters) for one, other in ((x, y), (y, x))
        for letters in other.acronyms
    )  # fmt: skip


def _one_kind(one: NameKind, other: NameKind) -> bool:
    of_place = {NameKind.PLACE, NameKind.PEOPLE}
    return one is other or of_place >= {one, other}


def agreement(passage: Passage, a: Reading, b: Reading) -> float:
    """Share of the longer side's topical words that both sides have in the same place."""
    language = a.language
    common = sum(len(topical(a.words(one.a), language)) for one in passage.shared)
    return common / max(1, *(len(topical(one.tokens, language)) for one in (a, b)))


def _others(one: Side, span: Span) -> int:
    """Topical words in *span* that belong neither to a name nor to its title."""
    data = one.reading.language.names()
    near = (one.names[at] for at in touched(one.spans, span))
    named = {token.start for name in near for token in name.tokens}
    titles = (data.roles, data.ranks, data.portfolios, data.courtesy, data.suffixes)
    words = topical(one.reading.words(span), one.reading.language)
    return sum(word.start not in named and not any(word.norm in table for table in titles) for word in words)


def _speaks(one: Side, at: int) -> bool:
    """Whether a verb of speech stands right beside a name: who says something is the attribution's matter."""
    span, tokens = one.names[at].span, one.reading.tokens
    speech = one.reading.language.abbreviations.speech
    after = [token for token in within(tokens, Span(span.end, span.end + 12)) if token.stem][:1]
    before = [token for token in within(tokens, Span(span.start - 12, span.start)) if token.stem][-1:]
    return any(token.norm in speech for token in (*after, *before))


def _quoted(left: Side, i: int, right: Side, j: int) -> bool:
    """Whether both names stand in quotations, whose words are the quotes' matter."""
    sides = ((left.reading, left.names[i]), (right.reading, right.names[j]))
    return all(touched(reading.quoted, name.span) for reading, name in sides)


def _titled(left: Side, right: Side, pairs: Paired) -> Iterator[tuple[int, int, Confidence]]:
    """Names without a counterpart that hold the same office."""
    if not (pairs.left and pairs.right):
        return
    holders = {str(role): j for j in pairs.right for role in right.roles(j) if _single(role)}
    for i in pairs.left:
        for role in left.roles(i):
            if (
                _single(role)
                and str(role) in holders
                and not _speaks(left, i)
                and not _speaks(right, holders[str(role)])
            ):
                yield i, holders[str(role)], Confidence.MEDIUM


def _single(role: Role) -> bool:
    """Whether only one person at a time holds it, as far as words tell: the health minister, no senator."""
    return not role.courtesy and bool(role.fields)


DETECTOR = Detector((MISMATCH,), detect, reads_claims=True)

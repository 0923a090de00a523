"""Attribution: who is credited with a claim, on either side of a passage."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from compare.model import ERROR, INFO, WARNING, Confidence, Example, Passage, Rule, Severities, Severity
from compare.reading import Detector, Finding, Reading
from compare.speech.attributions import Attribution, attributions, inside
from compare.speech.speakers import Same, Source, beside, same_source
from compare.tokens import within
from sources.model import Kind, Span

SHARED = 0.5
"""Share of the topical words of the shorter of two claims that both must have to be one claim."""
COVERED = 0.6
"""Share of a claim's topical words that a sentence without attribution must have to make the same claim.
Both by reading what they raise on the gold news pairs."""

MOST = 20
"""Attributions of one side of a passage that are compared: no sentence of prose has more, and it keeps an
endless one from costing the square of its length."""

CHANGED = Rule(
    id="attribution-changed",
    group="attribution",
    title="Credited to somebody else",
    severities=ERROR,
    explanation="Both sides make the same claim, and credit it to different sources.",
    fires=(
        Example("Police said the boat had no lights.", "Fishermen said the boat had no lights."),
        Example("The boat had no lights, police said.", "The boat had no lights, fishermen said."),
        Example("Ana Ruiz said the boat had no lights.", "Karl Brandt said the boat had no lights."),
        Example("According to the union, 40 jobs will go.", "According to the owners, 40 jobs will go."),
        Example("The lake is rising, TASS reported.", "The lake is rising, Reuters reported."),
        Example("Mr Oake told reporters that the dam held.", "Ms Holt told reporters that the dam held."),
    ),
    silent=(
        Example("The boat had no lights, the port said.", "The boat had no lights, the port admitted."),
        Example("The boat had no lights, police said.", "Police said the boat had no lights."),
        Example("Ana Ruiz said the boat had no lights.", "Ms Ruiz said the boat had no lights."),
        Example("Ana Ruiz said the boat had no lights.", "She said the boat had no lights."),
        Example(
            "The port said the boat had no lights.", "A spokesman for the port said the boat had no lights."
        ),
        Example("The World Health Organization said flu is back.", "The WHO said flu is back."),
        Example("According to the union, 40 jobs will go.", "The union said 40 jobs will go."),
        Example("The company said 40 jobs will go.", "Northwind Freight said 40 jobs will go."),
    ),
)
DROPPED = Rule(
    id="attribution-dropped",
    group="attribution",
    title="Claim in the outlet's own voice",
    severities=WARNING,
    explanation="A credits a claim to a source; B makes it in the outlet's own voice.",
    fires=(
        Example("The boat had no lights, police said.", "The boat had no lights."),
        Example("Police said the boat had no lights.", "The boat had no lights."),
        Example("According to the union, 40 jobs will go in May.", "40 jobs will go in May."),
        Example("Two wells are poisoned, Ana Ruiz told reporters.", "Two wells are poisoned."),
        Example("The mayor confirmed that the bridge is closed.", "The bridge is closed."),
    ),
    silent=(
        Example("The boat had no lights, police said.", "Police said the boat had no lights."),
        Example("Police said the boat had no lights.", "The boat reportedly had no lights."),
        Example("The boat had no lights, police said.", "The boat had no lights, according to police."),
        Example("She told him to leave the boat.", "She told him he must leave the boat."),
        Example(
            "The crew were told the boat had no lights.", "The crew were told that the boat had no lights."
        ),
        Example("Police, citing the owner, said the boat sank.", "Police said the boat sank."),
    ),
    mirror="attribution-added",
)
ADDED = Rule(
    id="attribution-added",
    group="attribution",
    title="Claim now credited to a source",
    severities=INFO,
    explanation="A makes a claim in the outlet's own voice; B credits it to a source.",
    fires=tuple(Example(one.b, one.a) for one in DROPPED.fires),
    silent=tuple(Example(one.b, one.a) for one in DROPPED.silent),
    mirror="attribution-dropped",
)
ANONYMISED = Rule(
    id="source-anonymised",
    group="attribution",
    title="Source without its name",
    severities=Severities(sources=Severity.INFO, revision=Severity.WARNING),
    explanation="A names who makes a claim; B only says that it is an official or a source.",
    fires=(
        Example(
            "Ana Ruiz, a spokeswoman for the port, said the crane fell.", "An official said the crane fell."
        ),
        Example("The crane fell, Karl Brandt said.", "The crane fell, an official said."),
        Example(
            "Northwind Freight said the crane fell.", "A person familiar with the matter said the crane fell."
        ),
        Example("According to Ana Ruiz, the crane fell.", "According to two officials, the crane fell."),
    ),
    silent=(
        Example("An official said the crane fell.", "One official said the crane fell."),
        Example("The crane fell, officials said.", "Officials said the crane fell."),
        Example("Karl Brandt, an official, said the crane fell.", "Karl Brandt said the crane fell."),
        Example("Ana Ruiz said the crane fell.", "Ms Ruiz said the crane fell."),
        Example("She said the crane fell.", "An official said the crane fell."),
        Example("Two aides to Ms Ruiz said the crane fell.", "Aides to Ms Ruiz said the crane fell."),
    ),
    mirror="source-named",
)
NAMED = Rule(
    id="source-named",
    group="attribution",
    title="Source now with its name",
    severities=INFO,
    explanation="A credits a claim to an official or a source; B names who it is.",
    fires=tuple(Example(one.b, one.a) for one in ANONYMISED.fires),
    silent=tuple(Example(one.b, one.a) for one in ANONYMISED.silent),
    mirror="source-anonymised",
)


class _Credit(NamedTuple):
    """An attribution, and what the topical words of its claim stand for."""

    attribution: Attribution
    claim: frozenset[str]
    quotes: bool
    """Whether all that is claimed stands in quotation marks, which is for the quotes family."""

    @property
    def source(self) -> Source:
        """Who is credited."""
        return self.attribution.source


class _Pair(NamedTuple):
    """A credit of either side, by number, and whether their sources are one."""

    i: int
    j: int
    x: _Credit
    y: _Credit
    same: Same


def detect(passage: Passage, a: Reading, b: Reading) -> Iterator[Finding]:
    """Set sources that both sides have aside; compare the others where they make the same claim."""
    left, right = _credits(a), _credits(b)
    if not (left or right):
        return
    pairs = _pairs(left, right, a, b)
    known_a = {one.i for one in pairs if one.same is Same.YES}
    known_b = {one.j for one in pairs if one.same is Same.YES}
    if pairs:
        yield from _changes([one for one in pairs if one.i not in known_a and one.j not in known_b], a, b)
    elif left:
        yield from _one_sided(passage, left, a, b)
    else:
        yield from _one_sided(passage, right, a, b, turned=True)


def _credits(reading: Reading) -> list[_Credit]:
    found = list[Attribution]()
    for sentence in reading.sentences:
        tokens = reading.words(sentence.span)
        found += attributions(tokens, reading.quoted, reading.story.tokenizer)
        if len(found) >= MOST:
            break
    return [_credit(one, reading) for one in found[:MOST]]


def _credit(one: Attribution, reading: Reading) -> _Credit:
    word = reading.story.tokenizer.word
    claimed = [token for token in within(reading.tokens, one.claim) if word(token.text).topical]
    quotes = all(inside(reading.quoted, token.start) for token in claimed)
    return _Credit(one, frozenset(word(token.text).concept for token in claimed), quotes)


def _sentence(reading: Reading) -> int:
    return reading.evidence(reading.sentences[0].span, "").sentence


def _pairs(left: Sequence[_Credit], right: Sequence[_Credit], a: Reading, b: Reading) -> list[_Pair]:
    """Every credit with every other, those with the most of their claims in common first."""
    stories, where = (a.story, b.story), (_sentence(a), _sentence(b))
    pairs = [
        _Pair(i, j, x, y, same_source(x.source, y.source, stories, where))
        for i, x in enumerate(left)
        for j, y in enumerate(right)
    ]
    return sorted(pairs, key=lambda one: (-len(one.x.claim & one.y.claim), abs(one.i - one.j), one.i + one.j))


def _changes(pairs: Sequence[_Pair], a: Reading, b: Reading) -> Iterator[Finding]:
    """Claims that both sides make, and credit to sources that are not surely the same."""
    taken_a, taken_b = set[int](), set[int]()
    for one in pairs:
        x, y = one.x, one.y
        if (
            one.i in taken_a
            or one.j in taken_b
            or (x.quotes and y.quotes)
            or not _one_claim(x.claim, y.claim)
        ):
            continue
        taken_a.add(one.i)
        taken_b.add(one.j)
        found = _difference(one, a, b)
        if found:
            rule, confidence = found
            texts = _line(x.source.span, a), _line(y.source.span, b)
            evidence = (
                a.evidence(x.source.span, texts[0].casefold()),
                b.evidence(y.source.span, texts[1].casefold()),
            )
            yield Finding(rule, confidence, *evidence, "A credits it to {}; B to {}.".format(*texts))


def _line(span: Span, reading: Reading) -> str:
    return " ".join(span.of(reading.text).split())


def _one_claim(x: frozenset[str], y: frozenset[str]) -> bool:
    return len(x & y) >= SHARED * min(len(x), len(y)) and bool(x & y)


def _difference(pair: _Pair, a: Reading, b: Reading) -> tuple[Rule, Confidence] | None:
    one, other = pair.x.source, pair.y.source
    if pair.same is Same.NO:
        return CHANGED, Confidence.HIGH
    if pair.same is Same.HARDLY:
        return CHANGED, Confidence.MEDIUM
    if one.pronoun or other.pronoun:
        return None
    if one.anonymous != other.anonymous and (one.names or other.names):
        claims = pair.x.claim, pair.y.claim
        if len(claims[0] & claims[1]) < SHARED * max(map(len, claims)):
            return None
        return NAMED if one.anonymous else ANONYMISED, Confidence.HIGH
    named = bool(one.names) != bool(other.names)
    if named and (one.general or other.general):
        return None  # the company is named elsewhere
    rest = (beside(who, side.tokens, side.story.tokenizer) for who, side in ((one, a), (other, b)))
    return (CHANGED, Confidence.MEDIUM) if len(set(rest)) == 1 else None


def _one_sided(
    passage: Passage, credited: Sequence[_Credit], a: Reading, b: Reading, turned: bool = False
) -> Iterator[Finding]:
    """A claim with a source on one side only."""
    mine, other = (b, a) if turned else (a, b)
    if (
        other.quoted
        or _attributed(other)
        or any(one.kind is Kind.HEADLINE for one in (*passage.a, *passage.b))
    ):
        return
    word = other.story.tokenizer.word
    told = frozenset(word(token.text).concept for token in other.tokens if token.stem)
    for one in credited:
        if one.claim and len(one.claim & told) >= COVERED * len(one.claim):
            told_too = _topical(mine, one.source.span) <= told  # the boat will sail, as its owner said
            unsure = one.source.pronoun or told_too or _carried(one.source, mine, other)
            yield _uncredited(one, mine, other, turned, unsure)
            return


def _attributed(reading: Reading) -> bool:
    """Whether anything in a passage says that somebody else says it."""
    speech = reading.language.speech
    words = {token.norm for token in reading.tokens}
    return not all(
        words.isdisjoint(known)
        for known in (speech.verbs, speech.reporting, speech.participles, speech.hearsay)
    )


def _topical(reading: Reading, span: Span) -> frozenset[str]:
    words = (reading.story.tokenizer.word(token.text) for token in reading.words(span))
    return frozenset(word.concept for word in words if word.topical)


def _carried(source: Source, mine: Reading, other: Reading) -> bool:
    """Whether the sentence before is credited to *source*, or to somebody who may be, and who may go on."""
    at = _sentence(other) - 1
    if at < 0:
        return False
    story = other.story
    (tokens,) = story.tokens([at])
    before = attributions(tokens, story.profiles[at].quoted, story.tokenizer)
    where = _sentence(mine), at
    return any(
        same_source(source, one.source, (mine.story, story), where) is not Same.NO for one in before[-1:]
    )


def _uncredited(one: _Credit, mine: Reading, other: Reading, turned: bool, unsure: bool) -> Finding:
    span, text = one.source.span, _line(one.source.span, mine)
    first = other.sentences[0].span
    sides = mine.evidence(span, text.casefold()), other.evidence(first, "")
    names = "BA" if turned else "AB"
    return Finding(
        ADDED if turned else DROPPED,
        Confidence.MEDIUM if unsure else Confidence.HIGH,
        *(sides[::-1] if turned else sides),
        f"{names[0]} credits it to {text}; {names[1]} says it in its own voice.",
    )


DETECTOR = Detector((CHANGED, DROPPED, ADDED, ANONYMISED, NAMED), detect)

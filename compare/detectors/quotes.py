"""Quotations: which utterance of one article is which of the other, and what became of it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from typing import NamedTuple

from compare.model import ERROR, Confidence, Evidence, Example, Rule, Severities, Severity
from compare.reading import Collation, Detector, Finding
from compare.speech.counterparts import Counterparts, Pair, grown
from compare.speech.quoted import SHORTEST, UNLINKED, Quoted, is_statement, quoted, told_plainly
from compare.speech.retelling import SURELY, Retelling, retelling
from compare.speech.speakers import Same, Source, beside
from compare.speech.utterances import Utterance, part
from compare.story import Story
from sources.model import Span

LABEL = 2
"""Words up to which it is one even where the sentence around it is the same."""
HALF = 0.5
"""Share of words in common from which quotations in sentences that are the same around them are one: of
"it was cold" and "it was hot" two in three are. Judgement."""
STATEMENT = 4
"""Words from which a quotation that the other side does not have is worth a finding."""

MARKS = "\"'“”„«»‘’,. "
"""What may stand around the words of a quotation."""

ALTERED = Rule(
    id="quote-altered",
    group="quotes",
    title="Altered quotation",
    severities=ERROR,
    explanation="Both sides quote the same utterance, and the words between the marks differ, "
    "or what was said at two times stands between one pair of marks.",
    fires=(
        Example("“We will never sell the yard,” Ms Holt said.", "“We will not sell the yard,” Ms Holt said."),
        Example('"The water was safe to drink," he said.', '"The water was not safe to drink," he said.'),
        Example("The dam is “not safe to use”, he said.", "The dam is “safe to use”, he said."),
        Example("“She doesn't want to go home,” he said.", "“want to go home,” he said of her."),
        Example("“We lost good boats that night,” she said.", "“We lost old boats that night,” she said."),
        Example(
            "“I think,” Mr Oake said, “that the dam will hold.”",
            "“I know that the dam will hold,” Mr Oake said.",
        ),
        Example("“It was cold,” Ms Holt said.", "“It was hot,” Ms Holt said."),
    ),
    silent=(
        Example('"It\'s finished," she said.', "“It’s finished,” she said."),
        Example("“We are [very] tired,” he said.", "“We are very tired,” he said."),
        Example("“It's a café we've loved,” he said.", "“It is a cafe we have loved,” he said."),
        Example(
            "“We lost some good & some bad boats,” he said.",
            "“We lost some good and some bad boats,” he said.",
        ),
        Example("“The harbour is closed,” he said.", "“The harbor is closed,” he said."),
        Example("“We waited thirty years for it,” he said.", "“We waited 30 years for it,” he said."),
        Example("“The dam … is safe,” he said.", "“The dam, which I have seen, is safe,” he said."),
        Example("“[T]he dam is safe”, he said.", "“The dam is safe,” he said."),
        Example("“It's been twenty years,” he said.", "“It has been 20 years,” he said."),
        Example(
            "“I think,” Mr Oake said, “that the dam will hold.”",
            "“I think that the dam will hold,” Mr Oake said.",
        ),
    ),
)
TRUNCATED = Rule(
    id="quote-truncated",
    group="quotes",
    title="Shortened quotation",
    severities=Severities(sources=Severity.INFO, revision=Severity.WARNING),
    explanation="One side quotes a part of what the other quotes, and no ellipsis says so.",
    fires=(
        Example(
            "“The dam is safe and the water is clean,” Mr Oake said.", "“The dam is safe,” Mr Oake said."
        ),
        Example("“Frankly, we had no plan for this,” she said.", "“We had no plan for this,” she said."),
        Example("He said it was “a very bad day for the town”.", "He said it was “a very bad day”."),
        Example("“But nobody came to help us,” Ms Holt said.", "“Nobody came to help us,” Ms Holt said."),
    ),
    silent=(
        Example("“The dam is safe,” Mr Oake said.", "“The dam is safe”, said Mr Oake."),
        Example("“We had no plan … for this,” she said.", "“We had no plan at all for this,” she said."),
        Example("“… a very bad day,” she said.", "“It was a very bad day,” she said."),
        Example("“The dam is safe ...” Mr Oake said.", "“The dam is safe for now,” Mr Oake said."),
        Example("“We [all] had no plan,” she said.", "“We had no plan,” she said."),
        Example("‘We had no plan,’ she said.", "“We had no plan,” she said."),
        Example("“The dam will not hold,” Mr Oake said.", "Mr Oake said the dam “will not hold”."),
    ),
)
REATTRIBUTED = Rule(
    id="quote-reattributed",
    group="quotes",
    title="Quotation of somebody else",
    severities=ERROR,
    explanation="The same words are quoted, and somebody else is said to have said them.",
    fires=(
        Example("“The dam is safe,” the engineer said.", "“The dam is safe,” the baker said."),
        Example("“We had no plan,” Ms Holt said.", "“We had no plan,” Mr Oake said."),
        Example("Police said it was “a tragic loss”.", "Teachers said it was “a tragic loss”."),
        Example("“Nobody told us,” said Ana Ruiz.", "“Nobody told us,” said Karl Brandt."),
    ),
    silent=(
        Example("“The dam is safe,” Mr Oake said.", "“The dam is safe,” John Oake said."),
        Example("“The dam is safe,” Mr Oake said.", "“The dam is safe,” said Mr Oake."),
        Example("“We had no plan,” the mayor said.", "“We had no plan,” the mayor admitted."),
        Example("“We had no plan,” Ms Holt said.", "“We had no plan,” Ms Holt told reporters."),
        Example("“We had no plan,” said Ana Ruiz.", "Ana Ruiz said, “We had no plan.”"),
        Example("Mr Oake told the council it was “a tragic loss”.", "Mr Oake said it was “a tragic loss”."),
    ),
)
PARAPHRASED = Rule(
    id="quote-paraphrased",
    group="quotes",
    title="Quotation in the outlet's own words",
    severities=Severities(sources=Severity.INFO, revision=Severity.WARNING),
    explanation="One side quotes what the other tells in about the same words without quotation marks.",
    fires=(
        Example(
            "“Nobody warned us about the flood,” said Ana Ruiz.",
            "Ana Ruiz said nobody had warned them about the flood.",
        ),
        Example(
            "The mayor said the “bridge was closed too late”.",
            "The mayor said the bridge was closed too late.",
        ),
        Example("“I will resign in June,” Ms Holt said.", "Ms Holt said she would resign in June."),
        Example("“We need more boats,” the captain said.", "The captain said they needed more boats."),
    ),
    silent=(
        Example("They sold “kamikaze drones” there.", "They sold kamikaze drones there."),
        Example("The “Gannet” sank off Arle.", "The Gannet sank off Arle."),
        Example("She sang “Farewell of Arle” again.", "She sang Farewell of Arle again."),
        Example("“We need more boats,” he said.", "‘We need more boats’, he said."),
        Example("He called it “very unfair”.", "He called it very unfair."),
        Example("The “so-called peace” held.", "The so-called peace held."),
    ),
)
DROPPED = Rule(
    id="quote-dropped",
    group="quotes",
    title="Quotation left out",
    severities=Severities(sources=None, revision=Severity.WARNING),
    explanation="A quotes what B neither quotes nor tells. "
    "Between two sources this is no discrepancy: each quotes whom it wants.",
    fires=(
        Example(
            "The pit is flooded, and “we keep digging for them,” Mr Oake said.",
            "The pit is flooded, Mr Oake said.",
        ),
        Example("The bridge closed in May. “It broke my heart,” Ms Holt said.", "The bridge closed in May."),
        Example(
            "The club lost again. “We never found our feet,” said coach Ana Ruiz.", "The club lost again."
        ),
        Example("The strike is over. “They gave us all we wanted,” the union said.", "The strike is over."),
    ),
    silent=(
        Example(
            "The strike is over, “We won,” the union said.", "The strike is over, the union said: “We won.”"
        ),
        Example("They sold “kamikaze drones” there.", "They sold kamikaze drones there."),
        Example("He said: “We keep digging.”", "“We keep digging,” he said."),
        Example("“We dig,” he said, “for them.”", "“We dig for them,” he said."),
        Example("“We keep digging”, he said.", "‘We keep digging’, he said."),
        Example("“We’ll keep digging,” he said.", "“We will keep digging,” he said."),
    ),
    mirror="quote-added",
)
ADDED = Rule(
    id="quote-added",
    group="quotes",
    title="Quotation put in",
    severities=Severities(sources=None, revision=Severity.INFO),
    explanation="B quotes what A neither quotes nor tells.",
    fires=tuple(Example(one.b, one.a) for one in DROPPED.fires),
    silent=tuple(Example(one.b, one.a) for one in DROPPED.silent),
    mirror="quote-dropped",
)


Free = tuple[set[int], set[int]]
"""The utterances of A and of B, by number, that have no counterpart yet."""


def survey(both: Collation) -> Iterator[Finding]:
    """Pair each utterance with the one most like it, and report unequal pairs and what is left over."""
    all_quoted = quoted(both)
    if not (all_quoted.a or all_quoted.b):
        return
    found = all_quoted.counterparts()
    free = (
        set(range(len(all_quoted.a))) - {i for i, _ in found.pairs},
        set(range(len(all_quoted.b))) - {j for _, j in found.pairs},
    )
    for pair in sorted(found.pairs):
        yield from _compared(all_quoted, found, pair, free)
    yield from _in_place(all_quoted, free)
    for side in (0, 1):
        yield from _left_over(all_quoted, side, free[side])


def _compared(both: Quoted, found: Counterparts, pair: Pair, free: Free) -> Iterator[Finding]:
    """What differs between two utterances that are one, together with those beside them that belong to it."""
    language = both.stories[0].language
    x, y, told = grown(pair, found.pairs[pair], both.a, both.b, free, language)
    who = _reattributed(both, x, y, told)
    if who:
        yield Finding(REATTRIBUTED, who, *_evidence(both, x, y), _speakers(both, x, y))
    if told.changes or _loses_negation(x, y, told, language.negations):
        confidence = Confidence.HIGH if told.likeness >= SURELY else Confidence.MEDIUM
        yield Finding(ALTERED, confidence, *_evidence(both, x, y), _both(both, x, y))
    elif apart := _stitched(both, found, pair, told, free):
        yield apart
    elif told.cut and not _completed(both, x, y, told):
        yield Finding(TRUNCATED, Confidence.HIGH, *_evidence(both, x, y), _both(both, x, y))


def _evidence(both: Quoted, x: Utterance, y: Utterance) -> tuple[Evidence, Evidence]:
    a, b = both.stories
    return _evidence_of(x, a), _evidence_of(y, b)


def _evidence_of(one: Utterance, story: Story) -> Evidence:
    return story.evidence(one.span, " ".join(one.words))


def _both(both: Quoted, x: Utterance, y: Utterance) -> str:
    a, b = both.stories
    return f"A quotes “{_line(x.span, a)}”; B quotes “{_line(y.span, b)}”."


def _line(span: Span, story: Story) -> str:
    return " ".join(span.of(story.text).split()).rstrip(",.")


def _speakers(both: Quoted, x: Utterance, y: Utterance) -> str:
    names = (
        _line(one.speaker.span, story) if one.speaker else "nobody"
        for one, story in zip((x, y), both.stories, strict=True)
    )
    return "The same words are credited to {} in A; to {} in B.".format(*names)


def _reattributed(both: Quoted, x: Utterance, y: Utterance, told: Retelling) -> Confidence | None:
    """How surely somebody else is said to have said it; None where that may be no other."""
    near = y.sentence in both.linked.get(x.sentence, ())
    if told.common < (SHORTEST if near else UNLINKED) or not (x.speaker and y.speaker):
        return None
    same = both.speakers(x, y)
    if same is Same.HARDLY and x.certain and y.certain:
        return Confidence.MEDIUM
    if same is Same.NO:
        return Confidence.HIGH if x.certain and y.certain else Confidence.MEDIUM
    names_differ = x.certain and y.certain and not _named_alike(both, x.speaker, y.speaker)
    if same is Same.MAYBE and names_differ and _only_who(both, x, y):
        return Confidence.MEDIUM
    return None


def _named_alike(both: Quoted, x: Source, y: Source) -> bool:
    """Whether two sources share a word, be it only "party": the head of the party, the party leader."""
    told = []
    for one, story in zip((x, y), both.stories, strict=True):
        words = story.tokenizer.words(one.span.of(story.text))
        told.append({word.concept for word in words if word.topical})
    return not told[0].isdisjoint(told[1])


def _only_who(both: Quoted, x: Utterance, y: Utterance) -> bool:
    """Whether two sentences differ in nothing but who says it."""
    if not (x.speaker and y.speaker) or (x.sentence, y.sentence) not in both.main:
        return False
    a, b = both.stories
    (of_a,), (of_b,) = a.tokens([x.sentence]), b.tokens([y.sentence])
    return beside(x.speaker, of_a, a.tokenizer) == beside(y.speaker, of_b, b.tokenizer)


def _loses_negation(x: Utterance, y: Utterance, told: Retelling, negations: Set[str]) -> bool:
    """Whether a "not" stands right before or after what one side leaves out."""
    edges = [x.words[at] for one in (told.before.a[-1:], told.after.a[:1]) for at in one]
    edges += [y.words[at] for one in (told.before.b[-1:], told.after.b[:1]) for at in one]
    return not negations.isdisjoint(edges)


def _completed(both: Quoted, x: Utterance, y: Utterance, told: Retelling) -> bool:
    """Whether the side that quotes less says the rest beside it: the bank “will not be rescued”."""
    sides = (
        (y, both.stories[1], x, told.before.a, told.after.a),
        (x, both.stories[0], y, told.before.b, told.after.b),
    )
    for short, story, whole, before, after in sides:
        cut = [whole.words[at] for at in (*before, *after)]
        if not cut:
            continue
        (tokens,) = story.tokens([short.sentence])
        starts = {span.start for span in short.spans}
        around = {story.tokenizer.word(token.text).concept for token in tokens if token.start not in starts}
        words = [story.tokenizer.word(word) for word in cut]
        fragment = short.span.of(story.text).strip(MARKS)[:1].islower()
        telling = [word.concept for word in words if word.topical]
        if not (telling or fragment) or not around.issuperset(telling):
            return False
        if not story.language.negations.isdisjoint(cut):
            return False
    return True


def _stitched(both: Quoted, found: Counterparts, pair: Pair, told: Retelling, free: Free) -> Finding | None:
    """Two utterances of one side printed as one on the other, with no mark between them."""
    for side, rests in ((0, (told.before.b, told.after.b)), (1, (told.before.a, told.after.a))):
        mine, other = (both.a, both.b) if side == 0 else (both.b, both.a)
        whole = other[pair[1 - side]]
        for rest in rests:
            if len(rest) < SHORTEST or not whole.gaps.isdisjoint((rest.start, rest.stop)):
                continue
            for at in found.near[1 - side][pair[1 - side]]:
                if at in free[side] and _holds(part(whole, rest), mine[at], both):
                    free[side].discard(at)
                    return _stitching(both, mine[pair[side]], mine[at], whole, side)
    return None


def _holds(rest: Utterance, apart: Utterance, both: Quoted) -> bool:
    """Whether what else an utterance says is what is said *apart* on the other side."""
    again = retelling(apart, rest, both.stories[0].language)
    enough = len(apart.words) >= STATEMENT and again.common >= SHORTEST and again.telling > 1
    return enough and again.likeness >= SURELY


def _stitching(both: Quoted, one: Utterance, apart: Utterance, whole: Utterance, number: int) -> Finding:
    side = _side(both, number)
    message = (
        f"{side.names[0]} quotes “{_line(one.span, side.mine)}” and, apart from it, "
        f"“{_line(apart.span, side.mine)}”; {side.names[1]} quotes both as one: "
        f"“{_line(whole.span, side.other)}”."
    )
    sides = side.sides(_evidence_of(one, side.mine), _evidence_of(whole, side.other))
    return Finding(ALTERED, Confidence.HIGH, *sides, message)


def _in_place(both: Quoted, free: Free) -> Iterator[Finding]:
    """Short quotations with few words in common, in sentences that are the same around them."""
    left, right = _by_sentence(both.a, free[0]), _by_sentence(both.b, free[1])
    for i, j in sorted(both.main):
        numbers = left.get(i, []), right.get(j, [])
        if len(numbers[0]) != len(numbers[1]) or not numbers[0] or not both.same_around(i, j):
            continue
        for p, q in zip(left.pop(i), right.pop(j), strict=True):
            x, y = both.a[p], both.b[q]
            label = max(len(x.words), len(y.words)) <= LABEL
            if label or retelling(x, y, both.stories[0].language).likeness >= HALF:
                free[0].discard(p)
                free[1].discard(q)
                confidence = Confidence.MEDIUM if label else Confidence.HIGH
                yield Finding(ALTERED, confidence, *_evidence(both, x, y), _both(both, x, y))


def _by_sentence(said: Sequence[Utterance], numbers: set[int]) -> dict[int, list[int]]:
    found = defaultdict[int, list[int]](list)
    for at in sorted(numbers):
        found[said[at].sentence].append(at)
    return found


class _Side(NamedTuple):
    """One article's side of what both quote, seen from there."""

    mine: Story
    other: Story
    names: str
    """``AB``, or ``BA`` where *mine* is B."""

    def sides(self, mine: Evidence, other: Evidence | None) -> tuple[Evidence | None, Evidence | None]:
        """Evidence in the order of a finding."""
        return (mine, other) if self.names == "AB" else (other, mine)


def _side(both: Quoted, side: int) -> _Side:
    a, b = both.stories
    return _Side(b, a, "BA") if side else _Side(a, b, "AB")


def _left_over(both: Quoted, number: int, free: set[int]) -> Iterator[Finding]:
    """What only one side quotes: told by the other in its own words, or not at all."""
    side, partners = _side(both, number), both.partners[number]
    reported = set[int]()
    for one in ((both.a, both.b)[number][at] for at in sorted(free)):
        if not is_statement(one, side.mine):
            continue
        told = told_plainly(one, side.mine, side.other, sorted(partners.get(one.sentence, ())))
        if told:
            if not _partly_quoted(one, told, side, partners.get(one.sentence, ())):
                yield _paraphrase(side, one, told)
        elif len(one.words) >= STATEMENT:
            if one.speech not in reported:  # the rest of a speech is left out with its first sentence
                yield _without(side, one)
            reported.add(one.speech)


def _partly_quoted(one: Utterance, told: Span, side: _Side, partners: Iterable[int]) -> bool:
    """Whether a word of an utterance that is told in other words is quoted there after all."""
    said = " ".join(one.words)
    quoted = (span for at in partners for span in side.other.profiles[at].quoted)
    return any(
        told.start < span.end
        and span.start < told.end
        and span.of(side.other.text).strip(MARKS).casefold() in said
        for span in quoted
    )


def _paraphrase(side: _Side, one: Utterance, told: Span) -> Finding:
    mine, other = _evidence_of(one, side.mine), side.other.evidence(told, _line(told, side.other).casefold())
    message = (
        f"{side.names[0]} quotes “{_line(one.span, side.mine)}”; "
        f"{side.names[1]} says it without quotation marks: {_line(told, side.other)}."
    )
    return Finding(PARAPHRASED, Confidence.HIGH, *side.sides(mine, other), message)


def _without(side: _Side, one: Utterance) -> Finding:
    message = f"Only {side.names[0]} quotes “{_line(one.span, side.mine)}”."
    rule = DROPPED if side.names == "AB" else ADDED
    return Finding(rule, Confidence.HIGH, *side.sides(_evidence_of(one, side.mine), None), message)


DETECTOR = Detector((ALTERED, TRUNCATED, REATTRIBUTED, PARAPHRASED, DROPPED, ADDED), survey=survey)

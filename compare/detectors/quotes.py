"""Quotations: which utterance of one article is which of the other, and what became of it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from compare.counterparts import Counterparts, Pair, counterparts, grown
from compare.model import ERROR, Confidence, Evidence, Example, LinkKind, Relation, Rule, Severities, Severity
from compare.reading import Collation, Detector, Finding
from compare.retelling import LONGEST, SURELY, Retelling, retelling
from compare.speakers import Same, same_source
from compare.story import Story
from compare.tokens import within
from compare.utterances import Utterance, part, utterances
from sources.model import Span

SHORTEST = 3
"""Words below which a quotation is a label ("kamikaze drones"), no utterance to be altered."""
LABEL = 2
"""Words up to which it is one even where the sentence around it is the same."""
UNLINKED = 5
"""Words in common from which two utterances are one although their sentences are not linked …"""
UNLINKED_TELLING = 3
"""… of which so many must be no function words. Both by reading what they raise on the gold news pairs."""
VERBATIM = 0.9
"""Share of words in common from which an utterance is the same whoever is said to have said it."""
RETOLD = 0.7
"""Share of an utterance's topical words that a sentence must have to tell it without quoting it."""
ROOM = 2
"""Times as many words as the utterance has, in which it is retold: more is about something else."""
STATEMENT = 4
"""Words from which a quotation that the other side does not have is worth a finding."""

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
        Example("“We lost 20 boats in a night,” she said.", "“We lost 30 boats in a night,” she said."),
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
        Example("“The dam … is safe,” he said.", "“The dam, which I have seen, is safe,” he said."),
        Example("“[T]he dam is safe”, he said.", "“The dam is safe,” he said."),
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
        Example("The mayor said the “bridge was closed too late”.", "The mayor said the bridge was closed too late."),
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
    explanation="The earlier version quotes what the later neither quotes nor tells. "
    "Between two sources this is no discrepancy: each quotes whom it wants.",
    fires=(
        Example("The pit is flooded, and “we keep digging for them,” Mr Oake said.", "The pit is flooded, Mr Oake said."),
        Example("The bridge closed in May. “It broke my heart,” Ms Holt said.", "The bridge closed in May."),
        Example("The club lost again. “We never found our feet,” said coach Ana Ruiz.", "The club lost again."),
        Example("The strike is over. “They gave us all we wanted,” the union said.", "The strike is over."),
    ),
    silent=(
        Example("The strike is over, “We won,” the union said.", "The strike is over, the union said: “We won.”"),
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
    explanation="The later version quotes what the earlier neither quotes nor tells.",
    fires=tuple(Example(one.b, one.a) for one in DROPPED.fires),
    silent=tuple(Example(one.b, one.a) for one in DROPPED.silent),
    mirror="quote-dropped",
)


class _Quoted(NamedTuple):
    """What both articles quote."""

    stories: tuple[Story, Story]
    a: Sequence[Utterance]
    b: Sequence[Utterance]
    linked: Mapping[int, Set[int]]
    """Sentence of A → those of B that share a claim with it."""
    main: Set[Pair]
    """Sentences with one main claim."""

    def speakers(self, x: Utterance, y: Utterance) -> Same:
        """Whether one person says both."""
        if x.speaker is None or y.speaker is None:
            return Same.MAYBE
        return same_source(x.speaker, y.speaker, self.stories, (x.named_in, y.named_in))

    def likely(self, x: Utterance, y: Utterance, told: Retelling) -> bool:
        """Whether two utterances that are alike can be one."""
        near = y.sentence in self.linked.get(x.sentence, ())
        if near and x.words == y.words:
            return True
        least = min(len(x.words), len(y.words), SHORTEST)
        if told.common < least or (told.common < SHORTEST and (told.changes or told.cut)):
            return False
        if told.likeness < VERBATIM and self.speakers(x, y) is Same.NO:
            return False
        if near:
            return told.telling >= (1 if told.likeness >= SURELY else 2)
        return told.likeness >= SURELY and told.common >= UNLINKED and told.telling >= UNLINKED_TELLING


def survey(both: Collation) -> Iterator[Finding]:
    """Pair each utterance with the one most like it, and report unequal pairs and what is left over."""
    a, b = utterances(both.a), utterances(both.b)
    if not (a or b):
        return
    linked = defaultdict[int, set[int]](set)
    for link in both.links:
        linked[link.a].add(link.b)
    main = {(link.a, link.b) for link in both.links if link.kind is not LinkKind.PARTIAL}
    quoted = _Quoted((both.a, both.b), a, b, linked, main)
    found = counterparts(a, b, linked, both.a.language, quoted.likely)
    free = set(range(len(a))) - {i for i, _ in found.pairs}, set(range(len(b))) - {j for _, j in found.pairs}
    for pair in sorted(found.pairs):
        yield from _compared(quoted, found, pair, free)
    yield from _in_place(quoted, free)
    yield from _left_over(quoted, free)


def _compared(
    quoted: _Quoted, found: Counterparts, pair: Pair, free: tuple[set[int], set[int]]
) -> Iterator[Finding]:
    """What differs between two utterances that are one, together with those beside them that belong to it."""
    language = quoted.stories[0].language
    x, y, told = grown(pair, found.pairs[pair], quoted.a, quoted.b, free, language)
    who = _reattributed(quoted, x, y, told)
    if who:
        yield Finding(REATTRIBUTED, who, *_evidence(quoted, x, y), _speakers(quoted, x, y))
    if told.changes or _loses_negation(x, y, told, language.negations):
        confidence = Confidence.HIGH if told.likeness >= SURELY else Confidence.MEDIUM
        yield Finding(ALTERED, confidence, *_evidence(quoted, x, y), _both(quoted, x, y))
    elif apart := _stitched(quoted, found, pair, told, free):
        yield apart
    elif told.cut:
        yield Finding(TRUNCATED, Confidence.HIGH, *_evidence(quoted, x, y), _both(quoted, x, y))


def _evidence(quoted: _Quoted, x: Utterance, y: Utterance) -> tuple[Evidence, Evidence]:
    a, b = quoted.stories
    return a.evidence(x.span, " ".join(x.words)), b.evidence(y.span, " ".join(y.words))


def _both(quoted: _Quoted, x: Utterance, y: Utterance) -> str:
    a, b = quoted.stories
    return f"A quotes “{_line(x.span, a)}”; B quotes “{_line(y.span, b)}”."


def _line(span: Span, story: Story) -> str:
    return " ".join(span.of(story.text).split()).rstrip(",")


def _speakers(quoted: _Quoted, x: Utterance, y: Utterance) -> str:
    names = (
        _line(one.speaker.span, story) if one.speaker else "nobody"
        for one, story in zip((x, y), quoted.stories, strict=True)
    )
    return "The same words are credited to {} in A; to {} in B.".format(*names)


def _reattributed(quoted: _Quoted, x: Utterance, y: Utterance, told: Retelling) -> Confidence | None:
    """How surely somebody else is said to have said it; None where that may be no other."""
    near = y.sentence in quoted.linked.get(x.sentence, ())
    if told.common < (SHORTEST if near else UNLINKED) or not (x.speaker and y.speaker):
        return None
    same = quoted.speakers(x, y)
    if same is Same.NO:
        return Confidence.HIGH if x.certain and y.certain else Confidence.MEDIUM
    names_differ = not (x.speaker.words & y.speaker.words) and x.certain and y.certain
    if same is Same.MAYBE and names_differ and _only_who(quoted, x, y):
        return Confidence.MEDIUM
    return None


def _only_who(quoted: _Quoted, x: Utterance, y: Utterance) -> bool:
    """Whether two sentences differ in nothing but who says it."""
    sides = zip((x, y), quoted.stories, strict=True)
    said, other = (
        story.profiles[one.sentence].content - (one.speaker.words if one.speaker else frozenset())
        for one, story in sides
    )
    return (x.sentence, y.sentence) in quoted.main and said == other


def _loses_negation(x: Utterance, y: Utterance, told: Retelling, negations: Set[str]) -> bool:
    """Whether a "not" stands right before or after what one side leaves out."""
    edges = [x.words[at] for one in (told.before.a[-1:], told.after.a[:1]) for at in one]
    edges += [y.words[at] for one in (told.before.b[-1:], told.after.b[:1]) for at in one]
    return not negations.isdisjoint(edges)


def _stitched(
    quoted: _Quoted, found: Counterparts, pair: Pair, told: Retelling, free: tuple[set[int], set[int]]
) -> Finding | None:
    """Two utterances of one side printed as one on the other."""
    language = quoted.stories[0].language
    for side in (0, 1):
        mine, other = (quoted.a, quoted.b) if side == 0 else (quoted.b, quoted.a)
        whole = other[pair[1 - side]]
        rests = [one.b if side == 0 else one.a for one in (told.before, told.after)]
        for rest in (one for one in rests if len(one) >= SHORTEST):
            for at in found.near[1 - side][pair[1 - side]]:
                if at not in free[side] or len(mine[at].words) < STATEMENT:
                    continue
                again = retelling(mine[at], part(whole, rest), language)
                if rest.start in whole.gaps or rest.stop in whole.gaps:
                    continue  # a mark says that something stood between
                if again.likeness >= SURELY and again.common >= SHORTEST and again.telling > 1:
                    free[side].discard(at)
                    return _stitching(quoted, mine[pair[side]], mine[at], whole, side)
    return None


def _stitching(quoted: _Quoted, one: Utterance, apart: Utterance, whole: Utterance, side: int) -> Finding:
    mine, other = quoted.stories if side == 0 else quoted.stories[::-1]
    names = "AB" if side == 0 else "BA"
    message = (
        f"{names[0]} quotes “{_line(one.span, mine)}” and, apart from it, “{_line(apart.span, mine)}”; "
        f"{names[1]} quotes both as one: “{_line(whole.span, other)}”."
    )
    x, y = (one, whole) if side == 0 else (whole, one)
    return Finding(ALTERED, Confidence.HIGH, *_evidence(quoted, x, y), message)


def _in_place(quoted: _Quoted, free: tuple[set[int], set[int]]) -> Iterator[Finding]:
    """Quotations with hardly a word in common, which stand in sentences that are the same around them."""
    left, right = defaultdict[int, list[int]](list), defaultdict[int, list[int]](list)
    for of, numbers, said in ((left, free[0], quoted.a), (right, free[1], quoted.b)):
        for at in sorted(numbers):
            of[said[at].sentence].append(at)
    for i, j in sorted(quoted.main):
        if len(left[i]) == len(right[j]) > 0 and _frame(quoted.stories[0], i) == _frame(quoted.stories[1], j):
            for p, q in zip(left[i], right[j], strict=True):
                free[0].discard(p)
                free[1].discard(q)
                x, y = quoted.a[p], quoted.b[q]
                sure = min(len(x.words), len(y.words)) > LABEL
                confidence = Confidence.HIGH if sure else Confidence.MEDIUM
                yield Finding(ALTERED, confidence, *_evidence(quoted, x, y), _both(quoted, x, y))


def _frame(story: Story, at: int) -> list[str]:
    """The words of a sentence that stand outside its quotations."""
    spans = story.profiles[at].quoted
    (tokens,) = story.tokens([at])
    inside = {token.start for span in spans for token in within(tokens, span)}
    return [token.norm for token in tokens if token.stem and token.start not in inside]


def _left_over(quoted: _Quoted, free: tuple[set[int], set[int]]) -> Iterator[Finding]:
    """What only one side quotes: told by the other in its own words, or not at all."""
    partners = quoted.linked, defaultdict[int, set[int]](set)
    for i, others in quoted.linked.items():
        for j in others:
            partners[1][j].add(i)
    reported = set[tuple[int, int]]()
    for side in (0, 1):
        story, other = quoted.stories if side == 0 else quoted.stories[::-1]
        said = (quoted.a, quoted.b)[side]
        for at in sorted(free[side]):
            one = said[at]
            if not _statement(one, story):
                continue
            told = _told(one, story, other, sorted(partners[side].get(one.sentence, ())))
            value = " ".join(one.words)
            mine = story.evidence(one.span, value)
            names = "AB" if side == 0 else "BA"
            if told:
                theirs = other.evidence(told, _line(told, other))
                yield Finding(
                    PARAPHRASED,
                    Confidence.HIGH,
                    *((mine, theirs) if side == 0 else (theirs, mine)),
                    f"{names[0]} quotes “{_line(one.span, story)}”; "
                    f"{names[1]} says it without quotation marks: {_line(told, other)}.",
                )
            elif (side, one.speech) not in reported and len(one.words) >= STATEMENT:
                if story.relation is not Relation.REVISION:
                    continue
                reported.add((side, one.speech))
                yield Finding(
                    (DROPPED, ADDED)[side],
                    Confidence.HIGH,
                    *((mine, None) if side == 0 else (None, mine)),
                    f"Only {names[0]} quotes “{_line(one.span, story)}”.",
                )


def _statement(one: Utterance, story: Story) -> bool:
    """Whether a quotation says something: a few words of somebody's, and no label or title."""
    if len(one.words) < SHORTEST or not one.speaker:
        return False
    function_words = story.language.function_words
    telling = [
        span for word, span in zip(one.words, one.spans, strict=True) if word not in function_words
    ]
    return not all(span.of(story.text)[0].isupper() for span in telling[-2:])


def _told(one: Utterance, story: Story, other: Story, partners: Sequence[int]) -> Span | None:
    """Where one of the sentences *partners* says about the same without quoting it."""
    words = (story.tokenizer.word(word) for word in dict.fromkeys(one.words))
    telling = frozenset(word.concept for word in words if word.topical)
    for at in partners:
        profile = other.profiles[at]
        shared = (telling & profile.content) - profile.quoted_words
        if len(shared) >= max(2, RETOLD * len(telling)) and len(profile.words) <= LONGEST:
            (tokens,) = other.tokens([at])
            found = [t for t in tokens if t.stem and other.tokenizer.word(t.text).concept in shared]
            span = Span(found[0].start, found[-1].end)
            if len(within(tokens, span)) <= ROOM * len(one.words):
                return span
    return None


DETECTOR = Detector((ALTERED, TRUNCATED, REATTRIBUTED, PARAPHRASED, DROPPED, ADDED), survey=survey)

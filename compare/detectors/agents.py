"""Roles: who did it to whom."""

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from compare.exchanged import exchanges
from compare.model import WARNING, Confidence, Example, Passage, Rule
from compare.places import Step, walk
from compare.polarity.opposites import opposites
from compare.reading import Detector, Finding, Reading
from compare.remainder import ALIKE, remainder
from compare.tokens import Token, within
from compare.wording import topical
from sources.model import Span

LONGEST = 20
"""Words in which one clause tells who did what to whom."""
NEAR = 20
"""Characters that hold the two words before them."""

SWAPPED = Rule(
    id="roles-swapped",
    group="facts",
    title="Roles exchanged",
    severities=WARNING,
    explanation="Both sides name the same two, and say the same of them the other way round.",
    fires=(
        Example("The miners sued the bank in May.", "The bank sued the miners in May."),
        Example("A goat chased a dog through Arle.", "A dog chased a goat through Arle."),
        Example("Holt succeeds Oake as mayor of Arle.", "Oake succeeds Holt as mayor of Arle."),
        Example("The ferry sails from Bern to Arle.", "The ferry sails from Arle to Bern."),
        Example("The guard attacked the boy.", "The guard was attacked by the boy."),
        Example("After the fire, the miners sued the bank.", "The bank sued the miners after the fire."),
        Example("Ten divers accused the port of fraud.", "The port accused ten divers of fraud."),
        Example("Chile sold the ferries to Norway in May.", "In May, Norway sold the ferries to Chile."),
        Example("Holt, who is 60, sued Ms Oake in Arle.", "In Arle, Ms Oake sued Holt, who is 60."),
        Example("The bank sued the miners in May.", "In May, the bank was sued by the miners."),
    ),
    silent=(
        Example("The bank sued the miners in May.", "The miners were sued by the bank in May."),
        Example("Holt beat Oake in the final in Arle.", "In the final in Arle, Oake lost to Holt."),
        Example("He said the winner was Ada Holt.", "He said Ada Holt was the winner."),
        Example("The miners asked the bank to pay.", "It was the miners that asked the bank to pay."),
        Example("In May, Holt will face Oake in Arle.", "Oake will face Holt in Arle in May."),
        Example("The bank that the miners sued closed.", "The miners sued the bank that closed."),
        Example(
            "The boy gave the girl a net and the girl gave the boy a boat.",
            "The girl gave the boy a boat, and the boy gave the girl a net.",
        ),
        Example("Holt and Oake run the mill.", "Oake and Holt run the mill."),
        Example("Holt met Oake in Arle.", "Oake met Holt in Arle."),
        Example("They talked of boats, nets and fish.", "They talked of fish, nets and boats."),
        Example("The mayor said the mill had closed.", "The mill had closed, the mayor said."),
        Example("The road between Arle and Bern is shut.", "The road between Bern and Arle is shut."),
    ),
)


def detect(passage: Passage, a: Reading, b: Reading) -> Iterator[Finding]:
    """Report two that changed places around the same words, and an active verb made passive between them."""
    steps = list(walk(passage))
    last = -1
    for first in range(len(steps)):
        for end in (first + 3, first + 5):
            stretch = steps[first:end]
            if first > last and len(stretch) == end - first and _alike(stretch):
                left = _words([step.a for step in stretch], a)
                right = _words([step.b for step in stretch], b)
                if _exchanged(left, right, a):
                    last = end - 1
                    yield _finding((_cover(left), _cover(right)), a, b)
    passive = list(_made_passive(passage, a, b))
    yield from passive
    if last < 0 and not passive and passage.edits and remainder(a, b).share >= ALIKE:
        for spans in islice(exchanges(a, b), 1):
            if not (_tells(a, b.words(spans[1])) or _tells(b, a.words(spans[0]))):
                yield _finding(spans, a, b)


def _tells(reading: Reading, words: Sequence[Token]) -> bool:
    """Whether a side has *words* too, beside their reverse."""
    phrase, whole = (" ".join(token.norm for token in part) for part in (words, reading.tokens))
    return f" {phrase} " in f" {whole} "


def _alike(stretch: Sequence[Step]) -> bool:
    """Whether *stretch* begins and ends with an edit and may hold the same words on both sides."""
    if stretch[0].kind is None or stretch[-1].kind is None:
        return False
    a, b = (
        sum(span.end - span.start + 1 for span in spans if span)
        for spans in ([step.a for step in stretch], [step.b for step in stretch])
    )
    return abs(a - b) <= len(stretch)


def _words(spans: Sequence[Span | None], reading: Reading) -> list[Token]:
    """The words of a stretch; none where it holds a mark, as one clause tells who did what to whom."""
    tokens = [token for span in spans if span for token in reading.words(span)]
    return tokens if all(token.stem for token in tokens) else []


def _exchanged(a: Sequence[Token], b: Sequence[Token], reading: Reading) -> bool:
    """Whether *a* is X, words that give roles, Y; and *b* is Y, the same words, X."""
    left, right = [token.norm for token in a], [token.norm for token in b]
    if not 3 <= len(left) <= LONGEST or sorted(left) != sorted(right):
        return False
    for x in range(1, len(left) - 1):
        for y in range(1, len(left) - x):
            if left[:x] + left[x:-y] == right[-x:] + right[y:-x] and left[-y:] == right[:y]:
                parts = a[:x], a[x:-y], a[-y:]
                return all(topical(part, reading.language) for part in parts[::2]) and _gives_roles(
                    parts[1], a[0].start, reading
                )
    return False


def _gives_roles(words: Sequence[Token], start: int, reading: Reading) -> bool:
    """Whether *words*, between two that begin at *start*, are not such as "and", "met" or, alone, "was"."""
    polarity, base = reading.language.polarity(), opposites(reading.language.code).base
    before = within(reading.tokens, Span(max(0, start - NEAR), start))[-2:]
    if not topical(words, reading.language):
        lead = [token.norm for token in before if token.norm not in reading.language.names().articles][-1:]
        if not lead or lead[0] not in reading.language.function_words - polarity.boundaries:
            return False  # from Arle to Bern, but no "the winner was Holt"
    return all(token.norm not in polarity.mutual and base(token) not in polarity.mutual
               for token in (*before, *words))  # fmt: skip


def _made_passive(passage: Passage, a: Reading, b: Reading) -> Iterator[Finding]:
    """Only "was" and "by" were added, or taken away, around a verb: its two have changed roles."""
    language = a.language
    if any(edit.a and edit.b for edit in passage.edits):
        return
    for one, two in pairwise(passage.edits):
        spans, reading = ((one.b, two.b), b) if one.b else ((one.a, two.a), a)
        if spans[0] is None or spans[1] is None:
            continue
        auxiliary, by = reading.words(spans[0]), reading.words(spans[1])
        verb = within(reading.tokens, Span(spans[0].end, spans[1].start))
        lengths = [len(auxiliary), len(verb), len(by)]
        if (
            lengths == [1, 1, 1]
            and by[0].norm == language.polarity().passive
            and auxiliary[0].norm in language.function_words
        ):
            yield _finding((_whole(a), _whole(b)), a, b)


def _whole(reading: Reading) -> Span:
    first = reading.sentences[0].span
    return Span(first.start, first.end)


def _cover(tokens: Sequence[Token]) -> Span:
    return Span(tokens[0].start, tokens[-1].end)


def _finding(spans: tuple[Span, Span], a: Reading, b: Reading) -> Finding:
    texts = [" ".join(span.of(one.text).split()) for span, one in zip(spans, (a, b), strict=True)]
    evidence = a.evidence(spans[0], texts[0].casefold()), b.evidence(spans[1], texts[1].casefold())
    return Finding(SWAPPED, Confidence.HIGH, *evidence, "A says “{}”; B says “{}”.".format(*texts))


DETECTOR = Detector((SWAPPED,), detect)

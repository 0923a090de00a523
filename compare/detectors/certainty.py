"""Certainty: one side says that something is so, the other that it may be."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from compare.model import INFO, Confidence, Example, Passage, Rule, Severities, Severity
from compare.places import Place, seats
from compare.polarity.scopes import Operator, hedges, negated
from compare.reading import WINDOW, Detector, Finding, Reading
from compare.speech.attributions import attributions
from compare.tokens import Token
from sources.model import Span

RAISED = Rule(
    id="certainty-raised",
    group="facts",
    title="More certain",
    severities=Severities(sources=Severity.WARNING, revision=Severity.ERROR),
    explanation="A says that something may be so, is said to be so or is expected; B says that it is.",
    fires=(
        Example("The mill may close in June.", "The mill will close in June."),
        Example("He is accused of burning the boat.", "He burned the boat."),
        Example("The barge reportedly sank off Arle.", "The barge sank off Arle."),
        Example("The alleged theft took place in May.", "The theft took place in May."),
        Example("The port is expected to reopen.", "The port will reopen."),
        Example("The fire was probably started by a lamp.", "The fire was started by a lamp."),
        Example("The yard is considering selling two boats.", "The yard is selling two boats."),
    ),
    silent=(
        Example("The mill may close in June.", "The mill might close in June."),
        Example("The lake is expected to freeze.", "The lake will probably freeze."),
        Example("The barge reportedly sank off Arle.", "The barge allegedly sank off Arle."),
        Example("The port reopened in May 2019.", "The port reopened in 2019."),
        Example("He said it to reporters in Arle.", "He told reporters in Arle."),
        Example("Perhaps the mill will close.", "The mill might close."),
        Example("The barge reportedly sank off Arle.", "The barge sank off Arle, police said."),
    ),
    mirror="certainty-lowered",
)
LOWERED = Rule(
    id="certainty-lowered",
    group="facts",
    title="Less certain",
    severities=INFO,
    explanation="A says that something is so; B says that it may be, is said to be so or is expected.",
    fires=tuple(Example(one.b, one.a) for one in RAISED.fires),
    silent=tuple(Example(one.b, one.a) for one in RAISED.silent),
    mirror="certainty-raised",
)


class _Side(NamedTuple):
    """One side of a passage: where its words stand, and which of them are hedged how much."""

    reading: Reading
    operators: Sequence[Operator]
    seats: Mapping[int, Place]
    strengths: Mapping[int, int]
    """Start of a hedged word → strength of the hedge."""
    by_concept: Mapping[str, Sequence[Token]]
    negated: frozenset[Token]

    def concept(self, token: Token) -> str:
        return self.reading.story.tokenizer.word(token.text).concept


def detect(passage: Passage, a: Reading, b: Reading) -> Iterator[Finding]:
    """Report what only one side leaves open, where the other says the same without a hedge."""
    of_a, of_b = hedges(a), hedges(b)
    if not (of_a or of_b):
        return  # most passages leave nothing open
    left, right = _side(passage, a, of_a, of_a=True), _side(passage, b, of_b, of_a=False)
    for hedge, hedged, plain, sure in _open(left, right):
        yield _finding(RAISED, sure, a, b, (_whole(hedge, hedged), plain.span))
    for hedge, hedged, plain, sure in _open(right, left):
        yield _finding(LOWERED, sure, a, b, (plain.span, _whole(hedge, hedged)))


def _side(passage: Passage, reading: Reading, operators: Sequence[Operator], *, of_a: bool) -> _Side:
    strengths = {token.start: one.strength for one in operators for token in one.bound}
    word, by_concept = reading.story.tokenizer.word, defaultdict[str, list[Token]](list)
    for token in reading.tokens:
        if token.stem:
            by_concept[word(token.text).concept].append(token)
    return _Side(
        reading, operators, seats(passage, reading.words, of_a=of_a), strengths, by_concept, negated(reading)
    )


def _open(mine: _Side, other: _Side) -> Iterator[tuple[Operator, Token, Token, bool]]:
    """Each hedge of *mine*, what it is about, the same word of *other* without a hedge, and how surely."""
    for hedge in mine.operators:
        token = hedge.bound[0]
        same = other.by_concept.get(mine.concept(token), ())[:WINDOW]
        seat = mine.seats.get(token.start)
        there = [one for one in same if seat is not None and other.seats.get(one.start) == seat]
        partners = there or same
        if len(partners) != 1 or (not there and len(mine.by_concept[mine.concept(token)]) > 1):
            continue
        (partner,) = partners
        if (token in mine.negated) != (partner in other.negated):
            continue  # a matter of negation
        if partner.start in other.strengths or _hedged_near(partner, other):
            continue
        if mine.reading.quotes(hedge.span.start) and other.reading.quotes(partner.start):
            continue
        if _is_hearsay(hedge, mine.reading) and _credits(other.reading) and not _credits(mine.reading):
            continue  # "reportedly" against "police said": neither says so itself
        yield hedge, token, partner, bool(there)


def _is_hearsay(hedge: Operator, reading: Reading) -> bool:
    return not reading.language.speech.hearsay.isdisjoint(token.norm for token in reading.words(hedge.span))


def _credits(reading: Reading) -> bool:
    """Whether what is said there is credited to somebody."""
    return bool(attributions(reading.tokens, reading.quoted, reading.story.tokenizer))


def _hedged_near(token: Token, side: _Side) -> bool:
    """Whether a hedge stands near *token*, maybe about it in other words."""
    after = bisect_left(side.operators, token.start, key=lambda one: one.span.start)
    return any(
        abs(one.span.start - token.start) <= NEAR for one in side.operators[max(0, after - 1) : after + 1]
    )


NEAR = 60
"""Characters, some ten words, within which a hedge may be about a word without standing before it."""


def _whole(hedge: Operator, token: Token) -> Span:
    return Span(min(hedge.span.start, token.start), max(hedge.span.end, token.end))


def _finding(rule: Rule, sure: bool, a: Reading, b: Reading, spans: tuple[Span, Span]) -> Finding:
    texts = [" ".join(span.of(one.text).split()) for span, one in zip(spans, (a, b), strict=True)]
    evidence = a.evidence(spans[0], texts[0].casefold()), b.evidence(spans[1], texts[1].casefold())
    confidence = Confidence.HIGH if sure else Confidence.MEDIUM
    return Finding(rule, confidence, *evidence, "A says “{}”; B says “{}”.".format(*texts))


DETECTOR = Detector((RAISED, LOWERED), detect)

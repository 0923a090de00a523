"""Negation: one side says that something is so, the other that it is not."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from compare.model import ERROR, Confidence, Example, Passage, Rule
from compare.places import Place, beside, seats, touched
from compare.polarity.opposites import opposed, opposites, unprefixed
from compare.polarity.scopes import Force, Operator, denials, negations
from compare.reading import WINDOW, Detector, Finding, Reading
from compare.tokens import Token
from compare.wording import topical
from sources.model import Span

FLIP = Rule(
    id="negation-flip",
    group="facts",
    title="Negated on one side",
    severities=ERROR,
    explanation="One side says that something is so, the other that it is not; also where the “not” moved.",
    fires=(
        Example("The firm denied that it had withheld the tests.", "The firm withheld the tests."),
        Example("The mayor did not sign the lease.", "The mayor signed the lease."),
        Example("No crew members were hurt off Arle.", "Crew members were hurt off Arle."),
        Example("Nobody was hurt at the mill.", "Two men were hurt at the mill."),
        Example("The ferry sailed without a pilot.", "The ferry sailed with a pilot."),
        Example("The search of the boat was unlawful.", "The search of the boat was lawful."),
        Example("The yard failed to deliver the hull.", "The yard delivered the hull."),
        Example("The port must close and may not expand.", "The port must not close and may expand."),
        Example("The bridge is no longer safe, he said.", "The bridge is safe, he said."),
        Example("None of the divers was found.", "All of the divers were found."),
        Example("She neither sold nor leased the mill.", "She sold or leased the mill."),
    ),
    silent=(
        Example("The firm denied that it broke the law.", "The firm denied breaking the law."),
        Example("The lease was never signed.", "The lease was not signed."),
        Example("Nobody was hurt at the mill.", "No one was hurt at the mill."),
        Example("The search of the boat was unlawful.", "The search of the boat was not lawful."),
        Example("The gas is inflammable, he said.", "The gas is flammable, he said."),
        Example("The yard failed to deliver the hull.", "The yard did not deliver the hull."),
        Example("The mayor declined to comment.", "The mayor did not comment."),
        Example("The ferry did not sail.", "The ferry didn't sail."),
        Example("The jury found her not guilty.", "The jury found her innocent."),
        Example("The mill sold wool, not cotton.", "The mill sold wool."),
        Example("The bill is not expected to pass.", "The bill is unlikely to pass."),
        Example("Not only the pier was closed in May.", "The pier was closed in May."),
        Example("The divers found no trace of oil.", "The divers did not find any trace of oil."),
        Example("The yard has ceased building ships.", "The yard is no longer building ships."),
    ),
)


class _Side(NamedTuple):
    """One side of a passage, ready to be asked what it says of a word."""

    reading: Reading
    operators: Sequence[Operator]
    seats: Mapping[int, Place]
    concepts: Mapping[int, str]
    """Start of a word → what it stands for, without a prefix that negates it."""
    by_concept: Mapping[str, Sequence[Token]]
    edits: Sequence[Span]
    put: Mapping[int, Sequence[Token]]
    """Number of a replacement → its words."""
    times: Counter[int]
    """Start of a word → how many negations are about it."""
    acting: frozenset[int]
    """Starts of the words of its negations."""
    wide: frozenset[int]
    """Starts of words in the clause of a negation that is about another word of it."""
    denials: Sequence[tuple[str, frozenset[int]]]
    """What each word that denies or ends something stands for, and the starts of the words of its clause."""

    def denies(self, token: Token) -> bool:
        return self.times[token.start] % 2 == 1

    def tells(self, concept: str) -> bool:
        """Whether it has the word, and not as a part of what negates: "denied that"."""
        return any(token.start not in self.acting for token in self.by_concept.get(concept, ()))

    def maybe_denies(self, token: Token, other: "_Side") -> bool:
        """Whether *token* is in the reach of a negation, or of a denial that *other* has not."""
        return token.start in self.wide or any(
            token.start in clause and not other.tells(concept) for concept, clause in self.denials
        )


class _Flip(NamedTuple):
    """*negated* of one side stands for *plain* of the other."""

    operator: Span
    negated: Token
    plain: Token
    sure: bool


def detect(passage: Passage, a: Reading, b: Reading) -> Iterator[Finding]:
    """Report what only one side negates, where the other says the same without."""
    of_a, of_b = negations(a), negations(b)
    prefixed = _prefixed(passage, a, b)
    if not (of_a or of_b or any(prefixed)):
        return  # most passages negate nothing
    left = _side(passage, a, of_a, prefixed[0], of_a=True)
    right = _side(passage, b, of_b, prefixed[1], of_a=False)
    found = {}
    for flip in _flips(left, right):
        found[flip.negated.start, flip.plain.start] = flip, left, right
    for flip in _flips(right, left):
        found.setdefault((flip.plain.start, flip.negated.start), (flip, right, left))
    for _, (flip, mine, other) in sorted(found.items(), key=lambda item: item[0]):
        yield _finding(flip, mine.reading, other.reading, mine is left)


def _finding(flip: _Flip, mine: Reading, other: Reading, in_order: bool) -> Finding:
    whole = Span(min(flip.operator.start, flip.negated.start), max(flip.operator.end, flip.negated.end))
    ours = mine.evidence(whole, f"not {flip.plain.norm}")
    theirs = other.evidence(flip.plain.span, flip.plain.norm)
    a, b = (ours, theirs) if in_order else (theirs, ours)
    said = (" ".join(one.text.split()) for one in (a, b))
    confidence = Confidence.HIGH if flip.sure else Confidence.MEDIUM
    return Finding(FLIP, confidence, a, b, "A says “{}”; B says “{}”.".format(*said))


def _prefixed(passage: Passage, a: Reading, b: Reading) -> tuple[dict[int, str], dict[int, str]]:
    """Words that one side has with a negating prefix and the other without: start → the word without."""
    language = a.language
    polarity, stem = language.polarity(), opposites(language.code).stem
    sides = [
        [token for span in spans if span for token in reading.words(span)]
        for spans, reading in (([e.a for e in passage.edits], a), ([e.b for e in passage.edits], b))
    ]
    found: list[dict[int, str]] = []
    for side, other in (sides, sides[::-1]):
        told = {token.stem for token in other}
        marked = [token for token in side if token.norm.startswith(polarity.prefixes)]
        found.append(
            {
                token.start: rest
                for token in marked
                for rest in unprefixed(token.norm, polarity)
                if stem(rest) in told
            }
        )
    return found[0], found[1]


def _side(
    passage: Passage, reading: Reading, operators: list[Operator], prefixed: dict[int, str], *, of_a: bool
) -> _Side:
    word = reading.story.tokenizer.word
    concepts = {t.start: word(prefixed.get(t.start, t.text)).concept for t in reading.tokens}
    by_concept = defaultdict[str, list[Token]](list)
    for token in reading.tokens:
        if token.stem:
            by_concept[concepts[token.start]].append(token)
    operators += [
        Operator(Force.NEGATOR, 0, token.span, (token,))
        for token in reading.tokens
        if token.start in prefixed
    ]
    times = Counter(token.start for one in operators for token in one.bound)
    edits = [span for edit in passage.edits if (span := edit.a if of_a else edit.b)]
    found = seats(passage, reading.words, of_a=of_a)
    put = defaultdict[int, list[Token]](list)
    for token in reading.tokens:
        step, at = found.get(token.start, (-1, 0))
        if at < 0:
            put[step].append(token)
    wide = frozenset(t.start for one in operators for t in one.clause if not times[t.start])
    acting = frozenset(t.start for one in operators for t in reading.words(one.span))
    denied = [(concepts[t.start], frozenset(one.start for one in clause)) for t, clause in denials(reading)]
    return _Side(reading, operators, found, concepts, by_concept, edits, put, times, acting, wide, denied)


def _flips(mine: _Side, other: _Side) -> Iterator[_Flip]:
    shared = {other.seats.get(operator.span.start) for operator in other.operators} - {None}
    for operator in mine.operators:
        flip = _flip(operator, mine, other)
        if flip is not None and (flip.sure or mine.seats.get(operator.span.start) not in shared):
            yield flip


def _flip(operator: Operator, mine: _Side, other: _Side) -> _Flip | None:
    """What *operator* negates and the other side does not, unless that side has the same in other words."""
    best = None
    if _moved(operator, mine, other):
        return None
    for token in operator.bound:
        if not mine.denies(token):
            return None
        if token.norm[0].isdigit():
            continue  # no longer above 20: a matter of bounds
        for partner, sure in _partners(token, operator, mine, other):
            if other.denies(partner) or other.maybe_denies(partner, mine):
                return None
            if mine.reading.quotes(operator.span.start) and other.reading.quotes(partner.start):
                continue
            if best is None or (sure and not best.sure):
                best = _Flip(operator.span, token, partner, sure)
        if operator.span != token.span and _turned(token, mine, other):
            return None
    return best


def _moved(operator: Operator, mine: _Side, other: _Side) -> bool:
    """Whether the other side has the same "no" at another word of the clause: paid no rent, did not pay rent.

    Or says too little of what it is about to be compared.
    """
    determiners = (Force.DETERMINER, Force.LACK)
    told = [[*other.by_concept.get(mine.concepts[token.start], ())[:WINDOW]] for token in operator.bound]
    there = [one for same in told for one in same]
    if operator.force in determiners:
        untold = sum(not same for same in told)
        return 2 * untold >= len(told) > 1 or any(
            other.denies(one) or one.start in other.wide for one in there
        )
    around = {mine.concepts[token.start] for token in (*operator.bound, *operator.clause)}
    return any(
        one.force in determiners
        and not around.isdisjoint(other.concepts[token.start] for token in one.bound)
        and not {*there}.isdisjoint((*one.bound, *one.clause, *one.before))
        for one in other.operators
    )


def _partners(token: Token, operator: Operator, mine: _Side, other: _Side) -> list[tuple[Token, bool]]:
    """The words of the other side that stand for *token*, and whether they surely do."""
    concept, seat = mine.concepts[token.start], mine.seats.get(token.start)
    same = other.by_concept.get(concept, ())[:WINDOW]
    there = [one for one in same if seat is not None and other.seats.get(one.start) == seat]
    if there and not _of_another(operator, mine, other):
        return [(one, True) for one in there]
    if token != operator.bound[0] or len(same) != 1 or len(mine.by_concept[concept]) != 1:
        return []
    word = mine.reading.story.tokenizer.word
    sides = (beside(one.tokens, t, word) for one, t in ((mine.reading, token), (other.reading, same[0])))
    return [(same[0], False)] if any(x and x == y for x, y in zip(*sides, strict=True)) else []


def _of_another(operator: Operator, mine: _Side, other: _Side) -> bool:
    """Whether words only this side has lead up to *operator*: it may be about somebody else."""
    start = operator.span.start
    edit = next((mine.edits[at] for at in touched(mine.edits, operator.span)), None)
    before = mine.reading.words(Span(edit.start, start)) if edit and edit.start < start else ()
    language = mine.reading.language
    return any(mine.concepts[token.start] not in other.by_concept for token in topical(before, language))


def _turned(token: Token, mine: _Side, other: _Side) -> bool:
    """Whether the other side has the opposite of *token* in its place: not accepted, rejected."""
    table = opposites(mine.reading.language.code)
    one, seat = table.base(token), mine.seats.get(token.start)
    if seat is None or seat[1] >= 0 or not (table.directions(one) or table.terms(one)):
        return False
    return any(
        not other.denies(there) and (opposed(table.directions, one, two) or opposed(table.terms, one, two))
        for there in other.put[seat[0]]
        for two in [table.base(there)]
    )


DETECTOR = Detector((FLIP,), detect)

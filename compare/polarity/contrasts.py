"""Words of one side in whose place the other has their opposite."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import product, takewhile
from typing import NamedTuple

from compare.model import Confidence, Passage, Rule
from compare.places import beside
from compare.polarity.opposites import converse, negates
from compare.polarity.scopes import denials, negated
from compare.reading import Finding, Reading
from compare.tokens import Token, Word
from compare.wording import topical
from sources.model import Span

CROWD = 12
"""Words of one edit that are looked at; more is no replacement but another text."""
LONGEST = 1_000
"""Characters of an edit, some 150 words, beyond which its sides are two texts."""
TIGHT = 1
"""Topical words of either side, beside the two, that an edit may hold for the two to be surely put for
each other: a "significant rise" and a "decrease"."""
LOOSE = 4
"""… for them to be so fairly surely. Both by reading what they raise on the 32 gold news pairs."""

Opposed = Callable[[Token, Token], bool]


class Contrast(NamedTuple):
    """Word *x* of A and its opposite *y* in B."""

    x: Token
    y: Token
    sure: bool
    """Whether they stand in one place, not only near one."""


class _Side(NamedTuple):
    """One side of a passage: its words in order, and which concepts it tells."""

    reading: Reading
    tokens: Sequence[Token]
    told: frozenset[str]

    def word(self, token: Token) -> Word:
        return self.reading.story.tokenizer.word(token.text)

    def new(self, token: Token, other: "_Side") -> bool:
        """Whether the other side does not tell of *token* anywhere."""
        return self.word(token).concept not in other.told

    def beside(self, token: Token) -> tuple[str, str]:
        """The concepts of the topical words before and after *token*."""
        return beside(self.tokens, token, self.reading.story.tokenizer.word)


def contrasts(
    passage: Passage, a: Reading, b: Reading, known: Callable[[Token], bool], opposed: Opposed
) -> Iterator[Contrast]:
    """Pairs of opposed words, in A's order, each word in one; *known* tells which words have opposites."""
    edits = [
        (left, right, edit.a, edit.b)
        for edit in passage.edits
        if edit.a and edit.b and max(edit.a.end - edit.a.start, edit.b.end - edit.b.start) <= LONGEST
        if (left := [t for t in a.words(edit.a) if known(t)][:CROWD])
        if (right := [t for t in b.words(edit.b) if known(t)][:CROWD])
    ]
    apart = _apart(passage, a, b, known, opposed)
    if not apart and not any(opposed(x, y) for left, right, *_ in edits for x, y in product(left, right)):
        return
    sides, counted = (_side(a), _side(b)), (_counted(a), _counted(b))
    seen = set[Token]()
    for left, right, of_a, of_b in edits:
        taken = set[Token]()
        for x, y in product(left, right):
            if opposed(x, y) and not taken & {x, y} and not (x.start in counted[0] and y.start in counted[1]):
                sure = _in_one_place(x, y, of_a, of_b, *sides)
                if sure is not None and not _both_quoted(x, y, a, b):
                    taken |= {x, y}
                    seen |= {x, y}
                    yield Contrast(x, y, sure)
    for x, y in apart:
        if not seen & {x, y} and not (x.start in counted[0] and y.start in counted[1]):
            sure = _moved(x, y, passage, *sides)
            if sure is not None and not _both_quoted(x, y, a, b):
                seen |= {x, y}
                yield Contrast(x, y, sure)


def _apart(
    passage: Passage, a: Reading, b: Reading, known: Callable[[Token], bool], opposed: Opposed
) -> list[tuple[Token, Token]]:
    """Opposed words in edits of different places, as where a clause moved; none if there are many."""
    function_words = a.language.function_words
    sides = [
        [
            t
            for span in spans
            if span
            for t in reading.words(span)
            if known(t) and t.norm not in function_words
        ]
        for reading, spans in ((a, [e.a for e in passage.edits]), (b, [e.b for e in passage.edits]))
    ]
    if max(map(len, sides)) > CROWD:
        return []
    pairs = [(x, y) for x, y in product(*sides) if opposed(x, y)]
    alone = Counter(x.start for x, _ in pairs), Counter(y.start for _, y in pairs)
    return [(x, y) for x, y in pairs if alone[0][x.start] == alone[1][y.start] == 1]


def _moved(x: Token, y: Token, passage: Passage, a: _Side, b: _Side) -> bool | None:
    """Whether *x* and *y* are told of the same though a clause moved: surely, maybe, or not (``None``).

    They are where what they stand by is the same, or where next to nothing else differs.
    """
    if len(passage.a) != 1 or len(passage.b) != 1 or not (a.new(x, b) and b.new(y, a)):
        return None
    language = a.reading.language
    before_x, after_x = a.beside(x)
    before_y, after_y = b.beside(y)
    turns = converse(language.code, x, y)  # "Arle bought the ferry", "Bern sold the ferry"
    if turns and _swapped(x, y, a, b):
        return None
    same = (before_x and before_x == before_y) or (after_x and after_x == after_y and not turns)
    rest = [
        sum(one.new(token, other) for token in topical(one.tokens, language) if token != mine)
        for one, other, mine in ((a, b, x), (b, a, y))
    ]
    if same:
        return True if max(rest) <= TIGHT else False if max(rest) <= LOOSE else None
    return False if max(rest) <= TIGHT and not turns else None


def findings(rule: Rule, found: Iterable[Contrast], a: Reading, b: Reading) -> Iterator[Finding]:
    """Each contrast as a finding of *rule*, but for those that a negation of one side turns back."""
    pairs = list(found)
    turned = (negated(a), negated(b)) if pairs else (frozenset[Token](), frozenset[Token]())
    polarity = a.language.polarity()
    denied = (_denied(a, b), _denied(b, a)) if pairs else (set[int](), set[int]())
    for x, y, sure in pairs:
        if x.start in denied[0] or y.start in denied[1]:
            continue  # "escaped injury", "lost strength"
        if (x in turned[0]) == (y in turned[1]) and not negates(x, y, polarity):
            confidence = Confidence.HIGH if sure else Confidence.MEDIUM
            evidence = a.evidence(x.span, x.norm), b.evidence(y.span, y.norm)
            yield Finding(rule, confidence, *evidence, f"A says “{x.text}”; B says “{y.text}”.")


def _denied(mine: Reading, other: Reading) -> set[int]:
    """Starts of the words that *mine* denies or ends, by a word that *other* has not."""
    word = mine.story.tokenizer.word
    told = {word(token.text).concept for token in other.tokens}
    return {
        token.start
        for denial, clause in denials(mine)
        if word(denial.text).concept not in told
        for token in clause[:DENIED]
    }


DENIED = 3
"""Words after one that denies, among which is what it denies: escaped serious injury."""


def _swapped(x: Token, y: Token, a: _Side, b: _Side) -> bool:
    """Whether what stands before *x* stands after *y*, and the other way round: Arle beat Bern, Bern lost."""
    parts = [
        [{side.word(t).concept for t in part if side.word(t).topical} for part in _around(side.tokens, token)]
        for side, token in ((a, x), (b, y))
    ]
    (before_x, after_x), (before_y, after_y) = parts
    only_before = (before_x - after_x) & (after_y - before_y)
    return bool(only_before and (after_x - before_x) & (before_y - after_y))


def _around(tokens: Sequence[Token], token: Token) -> tuple[Sequence[Token], Sequence[Token]]:
    """The words before and after *token*, up to the next mark: what is said beside it may stand anywhere."""
    at = bisect_left(tokens, token.start, key=lambda one: one.start)
    before, after = tokens[max(0, at - CROWD) : at][::-1], tokens[at + 1 : at + 1 + CROWD]
    first, second = (list(takewhile(lambda one: one.stem, part)) for part in (before, after))
    return first, second


def _counted(reading: Reading) -> set[int]:
    """Where the words of quantities stand, which are compared by their values."""
    return {token.start for one in reading.quantities for token in reading.words(one.span)}


def _side(reading: Reading) -> _Side:
    word = reading.story.tokenizer.word
    return _Side(reading, reading.tokens, frozenset(word(token.text).concept for token in reading.tokens))


def _in_one_place(x: Token, y: Token, of_a: Span, of_b: Span, a: _Side, b: _Side) -> bool | None:
    """Whether *x* and *y* surely stand for each other (true), maybe (false), or not (``None``)."""
    language = a.reading.language
    if a.word(x).concept == b.word(y).concept:
        return None  # one word's two meanings, one of them the same
    if converse(a.reading.language.code, x, y) and _swapped(x, y, a, b):
        return None
    one, other = topical(a.reading.words(of_a), language), topical(b.reading.words(of_b), language)
    if len(one) <= 1 and len(other) <= 1 and not {*one, *other} - {x, y}:
        return True
    if not (a.new(x, b) and b.new(y, a)) or {x.norm, y.norm} <= language.function_words:
        return None
    if len(one) == len(other) and x in one and y in other and one.index(x) != other.index(y):
        return None  # "novice and advanced", "new and experienced"
    before_x, after_x = a.beside(x)
    before_y, after_y = b.beside(y)
    if (before_x and before_x == after_y) or (after_x and after_x == before_y):
        return None  # "Arle beat Bern", "Bern lost to Arle"
    here, there = ({side.word(t).concept for t in part} for side, part in ((a, one), (b, other)))
    if (here - there) & b.told and (there - here) & a.told:
        return None  # "Arle won 3-1 against Bern", "Bern lost 3-1 to Arle"
    rest = max(sum(a.new(t, b) for t in one if t != x), sum(b.new(t, a) for t in other if t != y))
    if rest <= TIGHT:
        return True
    if x.norm in language.function_words or y.norm in language.function_words:
        return None  # "give up", "drop out"
    return False if rest <= LOOSE or (before_x and before_x == before_y) else None


def _both_quoted(x: Token, y: Token, a: Reading, b: Reading) -> bool:
    """Whether both are the words of somebody, which only quotes are compared for."""
    return a.quotes(x.start) and b.quotes(y.start)

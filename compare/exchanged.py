"""Two who changed places around the same words, wherever in their sentences these stand."""

from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from compare.polarity.opposites import opposites
from compare.reading import Reading
from compare.tokens import Token
from sources.model import Span

LONGEST = 120
"""Words of a passage that are looked through: longer ones may have too many pairs of equal words."""
PHRASE = 4
"""Words of one who acts or is acted upon: "the central bank governor"."""
ASIDE = 12
"""Words between commas that may stand between somebody and what they do."""
AUXILIARIES = 2
"""Function words between somebody and what is done: "will be" sued."""

Exchange = tuple[Span, Span]
"""From one of the two to the other, with the words between, in A and in B."""


class _Side(NamedTuple):
    reading: Reading
    tokens: Sequence[Token]
    concepts: Sequence[str]
    """What each token stands for."""
    topical: Sequence[bool]
    small: Set[str]
    """What may stand before somebody: articles, courtesy titles."""

    def before(self, end: int, told: Sequence[str]) -> range:
        """Who stands before the token at *end*, past an aside, and past words that are not *told*."""
        end = self._past_aside(end)
        while end > 0 and self.topical[end - 1] and self.concepts[end - 1] not in told:
            end -= 1
        start = end
        while start > max(0, end - PHRASE) and self.topical[start - 1]:
            start -= 1
        return range(start, end)

    def after(self, start: int) -> range:
        """Who stands from the token at *start* on, past an article or a courtesy title."""
        while start < len(self.tokens) and self.tokens[start].norm in self.small:
            start += 1
        end = start
        while end < min(len(self.tokens), start + PHRASE) and self.topical[end]:
            end += 1
        return range(start, end)

    def agent(self, verb: int) -> range:
        """Who stands before the verb at *verb* and its auxiliaries."""
        start = verb
        while (
            start > max(0, verb - AUXILIARIES) and self.tokens[start - 1].stem and not self.topical[start - 1]
        ):
            start -= 1
        return self.before(start, self.concepts)

    def passive(self, verb: int) -> bool:
        """Whether "by" follows the verb at *verb*, and an auxiliary stands before it."""
        by = self.reading.language.polarity().passive
        after = self.tokens[verb + 1].norm if verb + 1 < len(self.tokens) else ""
        return after == by and verb > 0 and self.functional(verb - 1)

    def functional(self, at: int) -> bool:
        """Whether the token at *at* is a function word."""
        return bool(self.tokens[at].stem) and not self.topical[at]

    def words(self, at: range) -> list[str]:
        """What the tokens *at* stand for."""
        return [self.concepts[one] for one in at]

    def span(self, first: int, last: int) -> Span:
        """From the token *first* to the token *last*."""
        return Span(self.tokens[first].start, self.tokens[last].end)

    def _past_aside(self, end: int) -> int:
        if end == 0 or self.tokens[end - 1].text != ",":
            return end
        commas = (at for at in range(end - 2, max(-1, end - ASIDE), -1) if self.tokens[at].text == ",")
        return next(commas, end)


def exchanges(a: Reading, b: Reading) -> Iterator[Exchange]:
    """Those who changed places around words of both sides, or around a verb that only one has as passive."""
    if max(len(a.tokens), len(b.tokens)) > LONGEST:
        return
    left, right = _side(a), _side(b)
    yield from _around_words(left, right)
    yield from _around_verbs(left, right)


def _side(reading: Reading) -> _Side:
    read = [reading.story.tokenizer.word(token.text) for token in reading.tokens]
    concepts = [one.concept.removesuffix("'s") for one in read]
    data = reading.language.names()
    small = data.articles | data.courtesy.keys()
    return _Side(reading, reading.tokens, concepts, [one.topical for one in read], small)


def _around_words(a: _Side, b: _Side) -> Iterator[Exchange]:
    """X, the same words, Y; and Y, those words, X."""
    for i, j, length in _runs(a, b):
        between = range(i, i + length)
        x, y = a.before(i, b.concepts), b.before(j, a.concepts)
        to_x, to_y = b.after(j + length), a.after(i + length)
        first, second = _same_end(a.words(x), b.words(to_x)), _same_end(b.words(y), a.words(to_y))
        if not (first and second and _one_sided(a, between)):
            continue
        if any(a.topical[at] for at in between) or _led_alike(a, x.stop - first, b, y.stop - second):
            yield (
                a.span(x.stop - first, to_y.start + second - 1),
                b.span(y.stop - second, to_x.start + first - 1),
            )


def _same_end(before: list[str], after: list[str]) -> int:
    """How many words of the end of *before* are the beginning of *after*; at least its head must be."""
    longest = min(len(before), len(after))
    return next((n for n in range(longest, 0, -1) if before[-n:] == after[:n]), 0)


def _led_alike(a: _Side, x: int, b: _Side, y: int) -> bool:
    """Whether the same word stands before *x* in A and *y* in B: from Arle to Bern, left Arle for Bern."""
    at, there = _lead(a, x), _lead(b, y)
    if min(at, there) < 0 or a.tokens[at].stem != b.tokens[there].stem:
        return False
    joined = a.reading.language.speech.passive  # said the winner was Holt: neither did it to the other
    if a.topical[at] and any(token.norm in joined for token in a.tokens[x:][: 2 * PHRASE]):
        return False
    return a.tokens[at].norm not in a.reading.language.polarity().boundaries


def _lead(side: _Side, start: int) -> int:
    """The word before what begins at *start*, past an article; -1 before the first."""
    at = start - 1
    while at >= 0 and side.tokens[at].norm in side.small:
        at -= 1
    return at if at >= 0 and side.tokens[at].stem else -1


def _one_sided(side: _Side, between: range) -> bool:
    """Whether the words *between* two do not hold for both alike, as "met" and "and" do."""
    language = side.reading.language
    mutual, base = language.polarity().mutual, opposites(language.code).base
    near = side.tokens[max(0, between.start - PHRASE) : between.stop]
    return not any(token.norm in mutual or base(token) in mutual for token in near)


def _runs(a: _Side, b: _Side) -> Iterator[tuple[int, int, int]]:
    """Where both sides have the same words between other ones: places in A and B, and how many."""
    places = defaultdict[str, list[int]](list)
    for j, token in enumerate(b.tokens):
        if token.stem:
            places[token.norm].append(j)
    words_a, words_b = [token.norm for token in a.tokens], [token.norm for token in b.tokens]
    for i, word in enumerate(words_a):
        for j in places.get(word, ()):
            if i and j and words_a[i - 1] != words_b[j - 1]:
                length = 1
                while (
                    max(i, j) + length < LONGEST
                    and words_a[i + length : i + length + 1] == words_b[j + length : j + length + 1] != []
                    and a.tokens[i + length].stem
                ):
                    length += 1
                yield i, j, length


def _around_verbs(a: _Side, b: _Side) -> Iterator[Exchange]:
    """X did it to Y; and X was done it by Y."""
    places = defaultdict[str, list[int]](list)
    for j, concept in enumerate(b.concepts):
        if b.topical[j]:
            places[concept].append(j)
    for i, concept in enumerate(a.concepts):
        for j in places.get(concept, ()):
            if a.passive(i) != b.passive(j):
                x, y = a.agent(i), b.agent(j)
                of_a, of_b = (side.after(at + 1 + side.passive(at)) for side, at in ((a, i), (b, j)))
                if _same_head(a.words(x), b.words(y)) and _same_start(a.words(of_a), b.words(of_b)):
                    yield a.span(x.start, of_a.stop - 1), b.span(y.start, of_b.stop - 1)


def _same_head(one: list[str], other: list[str]) -> bool:
    return bool(one and other) and one[-1] == other[-1]


def _same_start(one: list[str], other: list[str]) -> bool:
    return bool(one and other) and one[0] == other[0]

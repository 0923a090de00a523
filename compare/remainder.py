"""What is left over of two sides of a passage when the words both have, wherever they stand, are taken away.

An edit script only sees words that kept their order. Where a sentence was turned round, its edits say little;
but what no word of the other side stands for is then still what differs.
"""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from compare.reading import Reading
from compare.tokens import Token
from sources.model import Span

ALIKE = 0.6
"""Share of the longer side's topical words that both sides must have, for what is left over to be the same
thing in other words. Judgement, by reading what is raised on the 32 gold news pairs."""


class Remainder(NamedTuple):
    """The topical words that one side has and the other has not."""

    share: float
    """How much of the longer side both have, 0 to 1."""
    a: tuple[Token, ...]
    b: tuple[Token, ...]

    def beside(self, of_a: Iterable[Span], of_b: Iterable[Span]) -> int:
        """How many words are left over on the side with more, beside those in the spans given."""
        spans = tuple(of_a), tuple(of_b)
        sides = zip((self.a, self.b), spans, strict=True)
        return max(sum(not _inside(token, given) for token in side) for side, given in sides)


def remainder(a: Reading, b: Reading) -> Remainder:
    """What is left over of two readings, words being equal that stand for the same concept."""
    (words_a, of_a), (words_b, of_b) = _concepts(a), _concepts(b)
    left, right = _less(words_a, of_a, of_b), _less(words_b, of_b, of_a)
    longest = max(len(words_a), len(words_b), 1)
    common = min(len(words_a) - len(left), len(words_b) - len(right))
    return Remainder(common / longest, left, right)


def _concepts(reading: Reading) -> tuple[list[Token], list[str]]:
    word = reading.story.tokenizer.word
    read = [(token, word(token.text)) for token in reading.tokens]
    topical = [(token, one.concept.removesuffix("'s")) for token, one in read if one.topical]
    return [token for token, _ in topical], [concept for _, concept in topical]


def _less(tokens: list[Token], concepts: list[str], other: list[str]) -> tuple[Token, ...]:
    """Those of *tokens* whose concept the other side has not as often."""
    left, found = Counter(other), []
    for token, concept in zip(tokens, concepts, strict=True):
        if left[concept]:
            left[concept] -= 1
        else:
            found.append(token)
    return tuple(found)


def _inside(token: Token, spans: Iterable[Span]) -> bool:
    return any(span.start <= token.start < span.end for span in spans)

"""How much of a whole is meant, where no number is said: all, most, some, none of the members."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from compare.tokens import Token
from sources.language import Language
from sources.model import Span

_LONGEST = 3
"""Words of the longest quantifier: "only a few"."""
_NAMED = 4
"""Words after it among which the thing is named."""

_HALF = 3
"""The level of half; from it on a quantifier may stand before the number of the whole."""


class Quantifier(NamedTuple):
    """Words such as "most of", how much they mean, and of what."""

    span: Span
    level: int
    """From 0, none, to 6, all."""
    of: frozenset[str]
    """Stems of the words that name the whole."""


def quantifiers(tokens: Sequence[Token], language: Language) -> Iterator[Quantifier]:
    """The quantifiers in *tokens*, the longest reading of each, that name a whole."""
    known, end = language.numbers.quantifiers, 0
    for at in range(len(tokens)):
        if at < end:
            continue
        words = [token.norm for token in tokens[at : at + _LONGEST]]
        length = next((n for n in range(len(words), 0, -1) if tuple(words[:n]) in known), 0)
        if not length or (tokens[at - 1].norm if at else "", words[0]) in language.numbers.not_quantifiers:
            continue
        end = at + length
        level = known[tuple(words[:length])]
        of = frozenset(_named(tokens[end : end + _NAMED + 2], level >= _HALF, language))
        if of:
            yield Quantifier(Span(tokens[at].start, tokens[end - 1].end), level, of)


def _named(tokens: Sequence[Token], counted: bool, language: Language) -> Iterator[str]:
    """Stems of the words that name the whole; before them may stand its number: all 12, not some 12."""
    numbers = language.numbers
    named = False
    for token in tokens:
        number = token.norm[0].isdigit() or token.norm in numbers.words
        if not named and (token.norm in numbers.partitive | numbers.articles or (counted and number)):
            continue
        if not token.stem or token.norm in language.function_words or number:
            return
        named = True
        yield token.stem

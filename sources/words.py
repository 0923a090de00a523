"""A short line as words, figures and marks: what the grammars of dates and of page furniture read."""

import re
from functools import cache

from sources.model import Span

WORD = re.compile(r"\d+|[^\W\d_]+(?:['-][^\W\d_]+)*|\S")
STRAIGHT = {ord("’"): "'", ord("‘"): "'", ord("ʼ"): "'"}

LONGEST_PHRASE = 6
"""Words in the longest phrase of a language pack."""


def words(text: str) -> tuple[str, ...]:
    """Words (``Kim's``, ``e-mail``), figures and single marks, as printed but for straight apostrophes."""
    return tuple(WORD.findall(text.translate(STRAIGHT)))


def word_spans(text: str) -> tuple[Span, ...]:
    """Where each of the same words stands in *text*."""
    return tuple(Span(*match.span()) for match in WORD.finditer(text.translate(STRAIGHT)))


def lowered(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """The same words in lower case, as language packs hold them."""
    return tuple(map(str.lower, tokens))


def plain_words(text: str) -> tuple[str, ...]:
    """The words and figures of a text without case and marks: equal for two printings of one line."""
    return tuple(token for token in words(text.casefold()) if token[0].isalnum())


def phrase_length(low: tuple[str, ...], at: int, phrases: frozenset[str]) -> int:
    """How many words from *at* on make the longest of *phrases* that starts there; 0 for none."""
    if at >= len(low) or low[at] not in _first_words(phrases):
        return 0
    for length in range(min(LONGEST_PHRASE, len(low) - at), 0, -1):
        if " ".join(low[at : at + length]) in phrases:
            return length
    return 0


@cache
def _first_words(phrases: frozenset[str]) -> frozenset[str]:
    """With what a phrase may begin: nearly every word of a story begins none."""
    return frozenset(phrase.split(" ", 1)[0] for phrase in phrases)

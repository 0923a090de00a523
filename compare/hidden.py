"""Where an article has characters that do not show, or that look like those of another script."""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from sources.model import Article, Span

_OVERRIDES = frozenset("\u202d\u202e")
_DIRECTIONS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069") | _OVERRIDES
_JOINERS = frozenset("\u200c\u200d")
"""Part of how Persian, Hindi and emoji are written."""
_ZERO_WIDTH = frozenset("\u180e\u200b\u2060\ufeff") | _JOINERS
_SOFT_HYPHEN = "\u00ad"
_HIDDEN = _DIRECTIONS | _ZERO_WIDTH | {_SOFT_HYPHEN}
"""Characters of format (Unicode's category Cf) that come with text from web pages; reports escape more."""

_LOOKALIKES = frozenset(
    "АВЕЅІЈКМНОРСТУХавеѕіјкмнорстухԁһԛԝ"  # Cyrillic
    "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧικνορυχ"  # Greek
)
"""Letters drawn like Latin ones (Unicode's confusables), without what science sets beside those: α, β."""
_LATIN_ENDS = 0x250
"""First code point after the blocks of Latin letters."""
_WORD = re.compile(r"\S+")
_LETTERS = re.compile(r"[^\W\d_]+")
AROUND = 20
"""Characters shown on either side of what is hidden in a word; no word of news is longer."""


class Place(NamedTuple):
    """A word, or what of a long one stands around its first hidden character."""

    span: Span
    what: str
    value: str
    """The code points in question: ``U+00AD``."""
    shown: str
    """The word without what does not show."""


def places(article: Article) -> list[Place]:
    """Every such word of the sentences of *article*, in order."""
    if article.text.isascii():
        return []
    suspicious = (_HIDDEN | _LOOKALIKES).intersection(article.text)
    return [place for one in article.sentences if suspicious.intersection(one.text) for place in
            _in_sentence(one.text, one.span.start)]  # fmt: skip


def _in_sentence(text: str, offset: int) -> Iterator[Place]:
    ordinary = (
        frozenset[str]() if _HIDDEN.isdisjoint(text) or not _right_to_left(text) else _DIRECTIONS - _OVERRIDES
    )
    for match in _WORD.finditer(text):
        word = match[0]
        hidden = [at for at, sign in enumerate(word) if sign in _HIDDEN - ordinary and not _belongs(word, at)]
        mixed = [] if _LOOKALIKES.isdisjoint(word) else list(_mixed(word))
        if hidden or mixed:
            yield _place(word, hidden or mixed, match.start() + offset)


def _right_to_left(text: str) -> bool:
    """Whether *text* has letters of Hebrew or Arabic, among which marks of direction are no secret."""
    return any(
        unicodedata.bidirectional(sign) in ("R", "AL") for sign in text if sign > "\u0590" and sign.isalpha()
    )


def _belongs(word: str, at: int) -> bool:
    """Whether a joiner stands beside what is written with it: a letter that is not Latin, or an emoji."""
    beside = word[max(0, at - 1) : at] + word[at + 1 : at + 2]
    return word[at] in _JOINERS and any(ord(sign) >= _LATIN_ENDS for sign in beside)


def _mixed(word: str) -> Iterator[int]:
    """Where *word* has a look-alike among Latin letters."""
    for letters in _LETTERS.finditer(word):
        if any(ord(sign) < _LATIN_ENDS for sign in letters[0]):
            yield from (letters.start() + at for at, sign in enumerate(letters[0]) if sign in _LOOKALIKES)


def _place(word: str, at: list[int], start: int) -> Place:
    first, last = max(0, at[0] - AROUND), min(len(word), at[0] + AROUND)
    part = word[first:last]
    signs = dict.fromkeys(word[one] for one in at if one < last)
    value = ", ".join(f"U+{ord(sign):04X}" for sign in signs)
    shown = "".join(sign for sign in part if sign not in _HIDDEN)
    return Place(Span(start + first, start + last), _called(word[at[0]]), value, shown)


def _called(sign: str) -> str:
    if sign in _LOOKALIKES:
        return "a word of mixed scripts"
    if sign in _DIRECTIONS:
        return "a mark of direction"
    return "a soft hyphen" if sign == _SOFT_HYPHEN else "a zero-width character"

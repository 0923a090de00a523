"""A word as printed and as compared: comparison aligns on the one and shows the other."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from compare.concepts import concepts
from sources.language import Language
from sources.model import Span

# One alternative a kind of token, longest reading first, so that what belongs together is never cut:
# a figure with its sign, currency, thousands marks and unit (-5, $5bn, 8,000km, 4:30, 5%); dotted
# initials (U.S., a.m.); a word with its hyphens and apostrophes (O'Brien, state-of-the-art); any mark.
# It reads text made plain, as classes of marks beyond Latin are long to compile.
_TOKEN = re.compile(
    r"""(?:(?<![\w.,)])[-+])?[$£¥]?(?:\d{1,3}(?:\s\d{3})+(?!\d)|\d+(?:[.,:/]\d+)*)(?:[%°]|[^\W\d_]{1,4}\b)?"""
    r"""|(?:[^\W\d_]\.){2,}"""
    r"""|\w[\w\u0300-\u036f]*(?:['-]\w[\w\u0300-\u036f]*)*"""
    r"""|[^\w\s]"""
)
_INITIALS = re.compile(r"(?:[^\W\d_]\.){2,}")
_PLAIN = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
                        "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-", "…": "."})  # fmt: skip
_FOR_CUTTING = str.maketrans({"’": "'", "ʼ": "'", "‐": "-", "‑": "-", "−": "-", "€": "$", "₹": "$"})


class Word(NamedTuple):
    """A word, figure or mark: ``text`` as printed, ``norm`` as compared."""

    text: str
    norm: str
    stem: str
    """``norm`` without its inflection; punctuation has none (an empty string)."""
    concept: str
    """What it stands for, by which sentences are aligned; punctuation for nothing (an empty string)."""
    topical: bool
    """Whether it carries topic: no mark, no function word."""


class Token(NamedTuple):
    """A ``Word`` where it stands: ``start`` is a place in its article."""

    text: str
    norm: str
    stem: str
    start: int

    @property
    def end(self) -> int:
        """The place after its last character."""
        return self.start + len(self.text)

    @property
    def span(self) -> Span:
        """What it covers of its article."""
        return Span(self.start, self.end)


class Tokenizer(NamedTuple):
    """Cuts text into tokens by the rules of one language."""

    language: Language
    word: Callable[[str], Word]
    """A word as printed → the same with what it is compared by. Its strings are shared, as words recur."""

    def words(self, text: str) -> tuple[Word, ...]:
        """The words of *text* without their places, which take most of the time and memory."""
        return tuple(map(self.word, _cut(text)))

    def tokens(self, text: str, offset: int = 0) -> tuple[Token, ...]:
        """The tokens of *text*, whose first character stands at *offset* of its article."""
        found, end = [], 0
        for printed in _cut(text):
            start, word = text.index(printed, end), self.word(printed)
            found.append(Token(word.text, word.norm, word.stem, start + offset))
            end = start + len(printed)
        return tuple(found)


def tokenizer(language: Language) -> Tokenizer:
    """The tokenizer for *language*."""
    stem = stemming(language)
    concept = concepts(language, stem)

    def word(printed: str) -> Word:
        norm = _norm(printed, language)
        if _is_punctuation(norm):
            return Word(printed, norm, "", "", False)
        stemmed = stem(norm)
        return Word(printed, norm, stemmed, concept(norm, stemmed), norm not in language.function_words)

    return Tokenizer(language, lru_cache(maxsize=50_000)(word))


def stemming(language: Language) -> Callable[[str], str]:
    """A word as compared → its stem; the word itself in a language without a stemmer."""
    if language.stemmer is None:
        return str
    from Stemmer import Stemmer  # imported where used: a language without a stemmer does without

    stem: Callable[[str], str] = Stemmer(language.stemmer, 0).stemWord  # its own cache is slower
    return stem


def _cut(text: str) -> list[str]:
    """The words, figures and marks of *text* as printed; nothing but white space is between them."""
    read = text.translate(_FOR_CUTTING)
    if read == text:
        return _TOKEN.findall(text)
    return [text[match.start() : match.end()] for match in _TOKEN.finditer(read)]


def _norm(printed: str, language: Language) -> str:
    """*printed* without what typography, case and spelling variants add to it."""
    written = plain(printed).casefold()
    if "." in written and _INITIALS.fullmatch(written):
        return written.replace(".", "")
    word, genitive = (written[:-2], "'s") if written.endswith("'s") else (written, "")
    return language.spelling.get(word, word) + genitive


_start = attrgetter("start")


def within(tokens: Sequence[Token], span: Span) -> Sequence[Token]:
    """Those of *tokens*, which are in order, that start in *span*."""
    first = bisect_left(tokens, span.start, key=_start)
    return tokens[first : bisect_left(tokens, span.end, first, key=_start)]


def plain(word: str) -> str:
    """*word* without what only a typesetter sees: curly quotes, kinds of hyphen, ligatures."""
    return word if word.isascii() else unicodedata.normalize("NFKC", word.translate(_PLAIN))


def _is_punctuation(norm: str) -> bool:
    """Whether *norm* is a mark that says nothing by itself; a symbol such as ``€`` or ``%`` does."""
    return (
        len(norm) == 1 and norm not in "%&@§#" and (unicodedata.category(norm)[0] in "PCZ" or norm in "|~`^")
    )

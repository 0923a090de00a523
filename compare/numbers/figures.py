"""Where a sentence states a number, in figures or words, and its bare value."""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from sources.language import Language

_PIECE = re.compile(r"\d{1,3}(?:\s\d{3})+(?![\d.,]\d)|\d+(?:[.,]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*|\S")
# English thousands, Indian ones (12,00,000), spaced ones; in a language with a decimal comma after a swap.
_FIGURE = re.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?|\d{1,3}(?:\s\d{3})+|\d+(?:\.\d+)?")
_SWAPPED = str.maketrans(",.", ".,")
DASHES = "-‐‑–—"
_YEARS = range(1900, 2100)
"""Bare figures in it are taken for years unless a plural follows: news hardly counts 1,900 to 2,099
of anything without a thousands mark."""
_LONGEST = 30
"""Digits of a figure read as a number. Longer ones are codes, and would make arithmetic slow."""


class Piece(NamedTuple):
    """A figure, a word or a mark of a sentence, at ``start`` … ``end`` of its text."""

    text: str
    low: str
    start: int
    end: int
    tight: bool
    """Whether nothing stands between it and the piece before."""

    @property
    def is_figure(self) -> bool:
        """Whether it is written in digits."""
        return self.text[0].isdigit()

    @property
    def is_word(self) -> bool:
        """Whether it is written in letters."""
        return self.text[0].isalpha()


class Figure(NamedTuple):
    """A number without its unit: pieces ``start`` … ``end`` (half-open) of a sentence."""

    start: int
    end: int
    value: float
    """An int where it is whole: exact however long."""
    step: float
    """One in the last place written: 1 for 12, 1/10 for 2.4; 0 for a fraction, which is exact."""
    ordinal: bool = False
    high: float | None = None
    """The other end of a range, the other side's goals in a score, the most that vague words allow."""
    vague: bool = False
    """Whether it is words such as "dozens", which allow any value from ``value`` to ``high``."""


def states_number(text: str, language: Language) -> bool:
    """Whether *text* has a figure or a number word; without one, nothing in it is a number."""
    found = _PIECE.findall(text.replace("’", "'").casefold())
    stated = _has_number_word(found, language) or not language.numbers.hints.isdisjoint(found)
    return stated or any(word[0].isdigit() for word in found)


def _has_number_word(words: Collection[str], language: Language) -> bool:
    numbers = language.numbers
    if not numbers.words.isdisjoint(words):
        return True
    return bool(numbers.compounds) and any(part in word for word in words for part in numbers.compounds)


def pieces(text: str) -> tuple[Piece, ...]:
    """*text* cut into figures, words and single marks."""
    result, before = [], -1
    for match in _PIECE.finditer(text.replace("’", "'")):
        word, (start, end) = match.group(), match.span()
        result.append(Piece(word, word.casefold(), start, end, start == before))
        before = end
    return tuple(result)


def figures(parts: Sequence[Piece], language: Language) -> tuple[Figure, ...]:
    """The numbers in *parts*, in order; not those of dates, times, years and names such as F-16."""
    digits = list(_in_digits(parts, language))
    taken = {at for figure in digits for at in range(figure.start, figure.end)}
    return tuple(sorted(digits + [f for f in _in_words(parts, language) if f.start not in taken]))


def _in_digits(parts: Sequence[Piece], language: Language) -> Iterator[Figure]:
    numbers = language.numbers
    for at, part in enumerate(parts):
        written = part.text.translate(_SWAPPED) if numbers.decimal_comma else part.text
        if not _FIGURE.fullmatch(written) or len(written) > _LONGEST:
            continue
        if numbers.reader is None and not written.isdecimal():
            continue  # 2.400 is two or two thousand, as the language has it
        period = part.tight and parts[at - 1].low in numbers.periods  # Q2 is the second quarter
        if not period and (_in_name(parts, at, language) or in_date(parts, at, language)):
            continue
        plain = "".join(written.replace(",", "").split())
        if len(plain) > 1 and plain[0] == "0" and plain.isdecimal():
            continue  # 007 and 0900 are a name and a time
        ordinal = _after(parts, at, tight=True) in language.calendar.ordinals
        value = float(plain) if "." in plain else int(plain)
        step = 10.0 ** -len(plain.partition(".")[2])
        yield Figure(at - period, at + 1 + ordinal, value, step, ordinal or period)


def _after(parts: Sequence[Piece], at: int, tight: bool = False) -> str:
    """The piece after the one at *at*, lower case; "" at the end, or where it stands apart from *tight*."""
    return parts[at + 1].low if at + 1 < len(parts) and (parts[at + 1].tight or not tight) else ""


def _in_name(parts: Sequence[Piece], at: int, language: Language) -> bool:
    """Whether a figure is tied to what stands beside it: A380, Geran-25, 17/09, 4:30, 2.3.1, #5."""
    if _after(parts, at, tight=True) in ("/", ":") and _after(parts, at + 1, tight=True)[:1].isdigit():
        return True
    if not parts[at].tight:
        return False
    before = parts[at - 1]
    tied = before.text in DASHES and before.tight and parts[at - 2].is_word
    code = before.low in language.numbers.units  # EUR45m
    return (before.is_word and not code) or before.text in "/:.#_@&" or tied


def in_date(parts: Sequence[Piece], at: int, language: Language) -> bool:
    """Whether a figure is a day beside its month, a time of day, a decade or a year."""
    calendar = language.calendar
    if _after(parts, at) in language.numbers.hours or _after(parts, at) in language.abbreviations.zones:
        return True
    if at > 1 and parts[at - 1].text in DASHES and is_year(parts[at - 2].text):
        return True  # the end of 2023-24
    end = at + (_after(parts, at, tight=True) in calendar.ordinals)
    clock = "".join(part.low for part in parts[end + 1 : end + 4] if part.text != ".")
    if clock.startswith(tuple(calendar.halves)) and _after(parts, end) in (*calendar.halves, "a", "p"):
        return True
    before = next((part.low for part in reversed(parts[max(0, at - 2) : at]) if part.text not in ".,"), "")
    following = (part.low for part in parts[end + 1 : end + 4])
    after = next((word for word in following if word not in calendar.joiners and word != "."), "")
    if (before in calendar.months or after in calendar.months) and len(parts[at].text) <= 4:
        return True
    bare = parts[at].text
    if not is_year(bare):
        return bare.isdecimal() and _after(parts, at, tight=True) in ("s", "'s")
    money = at > 0 and parts[at].tight and parts[at - 1].low in language.numbers.units
    numbers = language.numbers
    plural = after.endswith("s") and len(after) > 3 and int(bare) % 100 == 0  # 2000 homes, the 2020 games
    counts = after in numbers.units or after in numbers.plurals or plural
    return not money and not counts


def is_year(bare: str) -> bool:
    """Whether a bare figure may be a year."""
    return bare.isdecimal() and len(bare) == 4 and int(bare) in _YEARS


class _Word:
    """A piece as text2num wants to see it."""

    __slots__ = ("part",)

    def __init__(self, part: Piece) -> None:
        self.part = part

    def text(self) -> str:
        return self.part.text if not self.part.is_figure else "·"

    def nt_separated(self, previous: "_Word") -> bool:
        return self.part.text == "," or previous.part.text == ","

    def not_a_number_part(self) -> bool:
        return self.part.is_figure


def _in_words(parts: Sequence[Piece], language: Language) -> Iterator[Figure]:
    if language.numbers.reader is None or not _has_number_word([part.low for part in parts], language):
        return
    from text_to_num import find_numbers  # imported where used: only some languages have number words

    for found in find_numbers([_Word(part) for part in parts], language.numbers.reader, 0.0):
        span = range(found.start, found.end)
        ordering = found.is_ordinal and _tells_order(parts, span, language)
        if not ordering and _counts(parts, span, language):
            yield Figure(found.start, found.end, whole(found.value), 1, found.is_ordinal)


def _counts(parts: Sequence[Piece], span: range, language: Language) -> bool:
    """Whether the number in words at *span* is one: no article, pronoun, hour or "hundreds"."""
    numbers = language.numbers
    words = [parts[at].low for at in span]
    if not numbers.plural_scales.isdisjoint(words) or _after(parts, span[-1]) in numbers.hours:
        return False
    return len(words) > 1 or not (words[0] in numbers.articles or _is_pronoun(parts, span[0], language))


def _tells_order(parts: Sequence[Piece], span: range, language: Language) -> bool:
    """Whether an ordinal in words counts nothing: the third of March, one second, "Second, …"."""
    before = parts[span[0] - 1].low if span[0] else ""
    after = [part.low for part in parts[span[-1] + 1 : span[-1] + 3]]
    if not language.calendar.months.keys().isdisjoint([before, *after]):
        return True
    unit = parts[span[0]].low in language.numbers.units and before in language.numbers.words
    return unit or (not before and after[:1] == [","])


def whole(value: float) -> float:
    """*value*, as an int where it is whole."""
    return int(value) if float(value).is_integer() else value


def _is_pronoun(parts: Sequence[Piece], at: int, language: Language) -> bool:
    if parts[at].low not in language.numbers.pronouns:
        return False
    before, after = parts[at - 1].low if at else "", _after(parts, at)
    if after == "-" and _after(parts, at + 1)[:1].isalpha():
        return False  # the one-year plan
    if (after,) in language.numbers.ratios and _has_number_word([_after(parts, at + 1)], language):
        return False  # one in five
    counts = after[:1].isalpha() and after not in language.function_words
    return not counts or before in language.numbers.before_pronouns

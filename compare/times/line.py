"""A sentence as the readers of times see it, and a time as they return it."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from compare.times.facets import Facets
from compare.tokens import Token
from sources.dates import StatedDay
from sources.language import Language, language_pack
from sources.language.model import Calendar
from sources.model import Span
from sources.words import STRAIGHT, WORD


class When(NamedTuple):
    """A time as a sentence states it."""

    span: Span
    value: str
    """As compared: ``2023-09-17``, ``--09-17``, ``sunday``, ``16:30 gmt``, ``last month``."""
    facets: Facets
    day: StatedDay | None = None
    """The day of a month, where one is stated."""
    weekday: int | None = None
    """The weekday beside it, or alone: 0 … 6."""
    bound: str = ""
    """``<=`` after "until", ``>=`` after "since", or nothing."""
    edge: bool = False
    """Whether "late", "night" or the like leaves open which of two days is meant."""


Found = tuple[int, When]
"""The word after a time, and the time."""


class Line:
    """One sentence, word after word, and what its times are read by."""

    __slots__ = ("calendar", "counted", "language", "lowered", "offset", "printed", "starts", "today")

    def __init__(
        self, text: str, offset: int, language: Language, today: date | None, counted: Sequence[Span]
    ) -> None:
        """*text* starts at *offset* of its article."""
        found = _words(text, language.calendar)
        self.printed = [word for word, _ in found]
        self.starts = [start + offset for _, start in found]
        self.lowered = tuple([word.lower() for word in self.printed])
        self.language, self.calendar = language, language.calendar
        self.today, self.counted = today, counted

    def low(self, at: int) -> str:
        """The word at *at* in lower case; nothing outside the sentence."""
        return self.lowered[at] if 0 <= at < len(self.lowered) else ""

    def tight(self, at: int) -> bool:
        """Whether nothing stands between the word at *at* and the one before."""
        return 0 < at < len(self.starts) and self.span(at - 1, at).end == self.starts[at]

    def is_figure(self, at: int, most: int) -> bool:
        """Whether the word at *at* is a figure of at most so many digits."""
        word = self.low(at)
        return word.isdecimal() and len(word) <= most

    def capital(self, at: int) -> bool:
        """Whether the word at *at* has a capital."""
        return 0 <= at < len(self.printed) and self.printed[at][0].isupper()

    def is_name(self, at: int) -> bool:
        """Whether the word at *at* has a capital that neither its language nor its place asks for."""
        opens = not self.low(at - 1)[-1:].isalnum()
        return self.capital(at) and self.language.capitals_name and not opens

    def span(self, start: int, end: int) -> Span:
        """What the words *start* … *end* cover of the article."""
        return Span(self.starts[start], self.starts[end - 1] + len(self.printed[end - 1]))

    def when(self, start: int, end: int, value: str, known: Facets) -> When:
        """The time that the words *start* … *end* state, with what the words around it add."""
        calendar, before = self.calendar, self.low(start - 1)
        if before in calendar.joiners or before in calendar.deictic.articles:
            before = self.low(start - 2)
        bound = "<=" if before in calendar.until else ">=" if before in calendar.since else ""
        edges = calendar.day_time.edges
        edge = self.low(start - 1) in edges or self.low(end) in edges
        return When(self.span(start, end), value, known, bound=bound, edge=edge)


def _words(text: str, calendar: Calendar) -> list[tuple[str, int]]:
    """The words of *text* and where they start; "Sunday's" and "mid-June" are cut beside their time."""
    found = []
    for match in WORD.finditer(text.translate(STRAIGHT)):
        word, start = match.group(), match.start()
        if ("-" in word or "'" in word) and len(word) > 1:
            for part in _parts(word, calendar):
                found.append((part, start))
                start += len(part)
        else:
            found.append((word, start))
    return found


def _parts(word: str, calendar: Calendar) -> list[str]:
    parts = word.replace("-", "\n-\n").replace("'", "\n'").split("\n")
    names = (calendar.months, calendar.weekdays, calendar.deictic.days, calendar.seasons)
    return parts if any(part.lower() in name for part in parts for name in names) else [word]


def words_of_time(tokens: Iterable[Token], language: Language) -> list[str]:
    """Those of *tokens* that are figures or words with which times are told; equal lists tell the same."""
    names = _told_with(language.code)
    return [
        one.norm
        for one in tokens
        if one.text[0].isdigit() or one.norm in names or one.stem in names or "-" in one.norm
    ]


@cache
def _told_with(code: str) -> frozenset[str]:
    calendar = language_pack(code).calendar
    return vocabulary(code).union(calendar.halves, calendar.deictic.units, calendar.day_time.zones)


@cache
def vocabulary(code: str) -> frozenset[str]:
    """The words with which a time may begin in the language *code*; made once, as every sentence asks."""
    calendar = language_pack(code).calendar
    told, day = calendar.deictic, calendar.day_time
    return frozenset().union(
        calendar.weekdays,
        calendar.months,
        told.steps,
        told.narrative,
        told.days,
        day.parts,
        day.points,
        calendar.seasons,
        calendar.decades,
        calendar.quarters,
        (name[:-1] for name in calendar.quarters if name[-1].isdecimal()),  # Q of Q3
    )

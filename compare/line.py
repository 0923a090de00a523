"""A sentence as the readers of times see it, and a time as they return it."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from compare.facets import Facets
from sources.dates import StatedDay
from sources.language import Language
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


class Word(NamedTuple):
    """A word, figure or mark of a sentence, at ``start`` … ``end`` of its text."""

    printed: str
    low: str
    start: int
    end: int


class Line(NamedTuple):
    """One sentence, word after word, and what its times are read by."""

    words: Sequence[Word]
    lowered: tuple[str, ...]
    offset: int
    language: Language
    today: date | None
    counted: Sequence[Span]

    @property
    def calendar(self) -> Calendar:
        """The names and words of times."""
        return self.language.calendar

    def low(self, at: int) -> str:
        """The word at *at* in lower case; nothing outside the sentence."""
        return self.lowered[at] if 0 <= at < len(self.lowered) else ""

    def tight(self, at: int) -> bool:
        """Whether nothing stands between the word at *at* and the one before."""
        return 0 < at < len(self.words) and self.words[at - 1].end == self.words[at].start

    def is_figure(self, at: int, most: int) -> bool:
        """Whether the word at *at* is a figure of at most so many digits."""
        word = self.low(at)
        return word.isdecimal() and len(word) <= most

    def capital(self, at: int) -> bool:
        """Whether the word at *at* has a capital."""
        return 0 <= at < len(self.words) and self.words[at].printed[0].isupper()

    def is_name(self, at: int) -> bool:
        """Whether the word at *at* has a capital that neither its language nor its place asks for."""
        opens = at == 0 or not self.low(at - 1)[-1].isalnum()
        return self.capital(at) and self.language.capitals_name and not opens

    def when(self, start: int, end: int, value: str, known: Facets) -> When:
        """The time that the words *start* … *end* state, with what the words around it add."""
        calendar, before = self.calendar, self.low(start - 1)
        if before in calendar.joiners or before in calendar.deictic.articles:
            before = self.low(start - 2)
        bound = "<=" if before in calendar.until else ">=" if before in calendar.since else ""
        edges = calendar.day_time.edges
        edge = self.low(start - 1) in edges or self.low(end) in edges
        span = Span(self.words[start].start + self.offset, self.words[end - 1].end + self.offset)
        return When(span, value, known, bound=bound, edge=edge)


def line(text: str, offset: int, language: Language, today: date | None, counted: Sequence[Span]) -> Line:
    """*text*, which starts at *offset* of its article, as a line."""
    words = _words(text, language.calendar)
    return Line(words, tuple(one.low for one in words), offset, language, today, counted)


def _words(text: str, calendar: Calendar) -> list[Word]:
    """The words of *text*; "Sunday's" and "mid-June" are cut where their time ends or begins."""
    found = []
    for match in WORD.finditer(text.translate(STRAIGHT)):
        word, start = match.group(), match.start()
        for part in _parts(word, calendar):
            found.append(Word(part, part.lower(), start, start + len(part)))
            start += len(part)
    return found


def _parts(word: str, calendar: Calendar) -> list[str]:
    if not ("-" in word or "'" in word) or len(word) == 1:
        return [word]
    parts = word.replace("-", "\n-\n").replace("'", "\n'").split("\n")
    names = (calendar.months, calendar.weekdays, calendar.deictic.days, calendar.seasons)
    return parts if any(part.lower() in name for part in parts for name in names) else [word]

"""The times a sentence states: days, months, years, times of day, each with all that is known of it."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from compare import facets
from compare.facets import AHEAD, THEN, Facets
from compare.places import touched
from sources.dates import BETWEEN_FIGURES, StatedDay, StatedTime, read_clock, read_day
from sources.language import Language
from sources.language.model import Calendar
from sources.model import Span
from sources.words import STRAIGHT, WORD

YEARS = range(1900, 2100)
"""Bare figures outside it are taken for numbers, as in compare.figures."""
_TIES = frozenset(".,:/$£€#@_&")
"""Marks that tie a figure right after them to what stands before: 2.17, 10:30, #17."""
_AFTER_WEEKDAY = frozenset({".", ",", "("})


class When(NamedTuple):
    """A time as a sentence states it."""

    span: Span
    value: str
    """As compared: ``2023-09-17``, ``--09-17``, ``sunday``, ``16:30 gmt``, ``last month``."""
    facets: Facets
    day: StatedDay | None = None
    """The day of a month, where one is stated."""
    weekday: int | None = None
    """The weekday beside it, or alone."""
    bound: str = ""
    """``<=`` after "until", ``>=`` after "since", or nothing."""
    edge: bool = False
    """Whether "late", "night" or the like leaves open which of two days is meant."""


def moments(
    text: str, offset: int, language: Language, today: date | None = None, counted: Sequence[Span] = ()
) -> tuple[When, ...]:
    """The times in *text*, which starts at *offset* of its article, in order.

    *today* is the day of writing, by which words such as "yesterday" are resolved; figures inside the
    *counted* spans are numbers, not years.
    """
    words = _words(text, language.calendar)
    return tuple(_Reader(words, tuple(one.low for one in words), offset, language, today, counted).moments())


def published(iso: str | None) -> date | None:
    """The day of an ISO date or date and time; None where there is none."""
    try:
        return date.fromisoformat((iso or "")[:10])
    except ValueError:
        return None


class _Word(NamedTuple):
    """A word, figure or mark of a sentence, at ``start`` … ``end`` of its text."""

    printed: str
    low: str
    start: int
    end: int


def _words(text: str, calendar: Calendar) -> list[_Word]:
    """The words of *text*; Sunday's and mid-June are cut where their date ends or begins."""
    found = []
    for match in WORD.finditer(text.translate(STRAIGHT)):
        word, start = match.group(), match.start()
        for part in _parts(word, calendar):
            found.append(_Word(part, part.lower(), start, start + len(part)))
            start += len(part)
    return found


def _parts(word: str, calendar: Calendar) -> list[str]:
    if not ("-" in word or "'" in word) or len(word) == 1 or word.lower() in calendar.day_time.hour_marks:
        return [word]
    pieces = word.replace("-", "\n-\n").replace("'", "\n'").split("\n")
    known = (calendar.months, calendar.weekdays, calendar.deictic.days, calendar.seasons)
    return pieces if any(piece.lower() in names for piece in pieces for names in known) else [word]


class _Reader(NamedTuple):
    """Reads the times of one sentence, from word to word."""

    words: Sequence[_Word]
    low: tuple[str, ...]
    offset: int
    language: Language
    today: date | None
    counted: Sequence[Span]

    @property
    def calendar(self) -> Calendar:
        return self.language.calendar

    def moments(self) -> Iterator[When]:
        at = 0
        while at < len(self.low):
            end = at
            for end, when in self._at(at):
                yield when
            at = max(end, at + 1)

    def _at(self, at: int) -> Iterator[tuple[int, When]]:
        """The times that begin at word *at*, each with the word after it: mostly none."""
        word, names = self.low[at], self.calendar
        if word[0].isdecimal():
            yield from self._figure(at)
        elif word in names.weekdays:
            yield from self._weekday(at, at, None)
        elif word in names.months:
            yield from self._month(at, at, None)
        elif word in names.deictic.steps or word in names.deictic.narrative:
            yield from self._step(at)
        elif word in names.deictic.days:
            yield from self._relative_day(at)
        elif word in names.day_time.parts or word in names.day_time.points:
            yield from self._part(at)
        elif word in names.seasons or word in names.decades:
            yield from self._season(at)
        elif word in names.quarters or word == "q":
            yield from self._quarter(at)

    # What begins with a figure.

    def _figure(self, at: int) -> Iterator[tuple[int, When]]:
        if self._tight(at) and (self._low(at - 1) in _TIES or self._low(at - 1)[-1:].isalnum()):
            return
        day = self._day(at)
        if day is not None:
            yield self._dated(at, at, day, None)
            return
        first = self._first_of_two(at)
        if first is not None:
            yield self._dated(at, at, first, None)
            return
        for found in (self._clock, self._hours, self._decade, self._year, self._ordinal, self._quarter):
            whens = list(found(at))
            if whens:
                yield from whens
                return

    def _day(self, at: int) -> StatedDay | None:
        """The day of a month that starts at word *at*; its figure is not the start of a longer one."""
        day = read_day(self.low, at, self.calendar)
        longer = day is not None and self._low(day.end) in (",", ".") and self._tight(day.end)
        return None if longer and day and self._figure_follows(day.end) else day

    def _figure_follows(self, at: int) -> bool:
        return self._low(at + 1)[:1].isdecimal() and self._tight(at + 1)

    def _first_of_two(self, at: int) -> StatedDay | None:
        """17 of 17-19 September and of 17 and 19 September."""
        joins = self._low(at + 1) in BETWEEN_FIGURES - {"/", "."} or self._low(at + 1) in self.calendar.joined
        if not joins or len(self.low[at]) > 2 or len(self._low(at + 2)) > 2:
            return None
        second = self._day(at + 2) if self._low(at + 2)[:1].isdecimal() else None
        first = int(self.low[at])
        if second is None or second.unsure or not 0 < first < second.day:
            return None
        return StatedDay(at + 1, second.year, second.month, first)

    def _dated(self, start: int, at: int, day: StatedDay, weekday: int | None) -> tuple[int, When]:
        known = facets.of_day(day, weekday, self.today)
        value = day.iso or f"{'-' if day.year is None else day.year}-{day.month:02}-{day.day:02}"
        if weekday is not None:
            value = f"{self._name(weekday)} {value}"
        return day.end, self._when(start, day.end, value, known)._replace(day=day, weekday=weekday)

    def _clock(self, at: int) -> Iterator[tuple[int, When]]:
        time = read_clock(self.low, at, self.calendar)
        if time is None:
            return
        end, marked = time.end, self._low(time.end) in self.calendar.day_time.hour_marks
        end += marked
        if marked and time.minute is None and len(self._low(end)) == 2 and self._low(end).isdecimal():
            time, end = time._replace(minute=int(self.low[end])), end + 1  # 14 Uhr 30
        after, zones = self._zone(end)
        exact = time.mark in (":", "h") or (time.mark == "." and zones is not None)
        longer = self._low(end) in (":", ".", ",") and self._tight(end) and self._figure_follows(end)
        if longer or not (time.halved or marked or exact):
            return
        zone = self._said(end, after) if zones is not None else ""
        yield self._timed(at, after, self._minutes(at, time), zone, zones)

    def _minutes(self, at: int, time: StatedTime) -> tuple[int, ...]:
        """The minute after midnight; two where the half of the day is left open."""
        minute = time.hour * 60 + (time.minute or 0)
        open_half = not time.halved and 0 < time.hour <= 12 and not self.low[at].startswith("0")
        return (minute, (minute + facets.DAY // 2) % facets.DAY) if open_half else (minute,)

    def _timed(
        self, at: int, end: int, minutes: Sequence[int], zone: str, zones: Sequence[int] | None
    ) -> tuple[int, When]:
        about = self._low(at - 1) in self.language.numbers.about
        value = "/".join(f"{minute // 60:02}:{minute % 60:02}" for minute in minutes)
        known = facets.of_clock(minutes, zones, about)
        return end, self._when(at, end, f"{'~' * about}{value} {zone}".strip(), known)

    def _hours(self, at: int) -> Iterator[tuple[int, When]]:
        """1630 GMT."""
        figure = self.low[at]
        if len(figure) == 4 and figure.isdecimal():
            end, zones = self._zone(at + 1)
            hour, minute = int(figure[:2]), int(figure[2:])
            if zones is not None and hour < 24 and minute < 60:
                yield self._timed(at, end, (hour * 60 + minute,), self._said(at + 1, end), zones)

    def _zone(self, at: int) -> tuple[int, Sequence[int] | None]:
        """The word after the time zone at *at*, and how many minutes it may be ahead of UTC."""
        opened = at + (self._low(at) == "(")
        zones = self.calendar.day_time.zones.get(self._low(opened))
        if zones is None or not self.words[opened].printed[0].isupper():
            return at, None
        end = opened + 1
        if self.low[opened] in self.calendar.day_time.utc and self._low(end) in ("+", "-", "−"):
            hours = self._low(end + 1)
            if hours.isdecimal() and len(hours) <= 2 and self._tight(end + 1):
                zones, end = ((-60 if self.low[end] != "+" else 60) * int(hours),), end + 2
        return end + (self._low(end) == ")" and opened > at), zones

    def _decade(self, at: int) -> Iterator[tuple[int, When]]:
        """1980s, the '80s; the 1900s are a century."""
        figure, end = self.low[at], at + 1
        end += self._low(end) == "'" and self._tight(end)
        if self._low(end) not in self.calendar.decade_endings or not self._tight(end):
            return
        short = len(figure) == 2 and self._low(at - 1) in {"'", *self.calendar.before_seasons}
        if short and figure.endswith("0"):
            known = _decade(int(figure))
        elif len(figure) == 4 and figure.endswith("0") and int(figure) in facets.CENTURIES:
            known = facets.of_years(range(int(figure), int(figure) + (10 if figure[2] != "0" else 100)))
        else:
            return
        yield end + 1, self._when(at, end + 1, f"{figure}s", known)

    def _year(self, at: int) -> Iterator[tuple[int, When]]:
        """2019; 1980s; both years of 2019-2024 and of 2019/20."""
        end, years = at + 1, self._bare_year(at)
        if years is None:
            return
        yield end, self._when(at, end, self._said(at, end), facets.of_years(years))
        second = self._low(end + 1)
        if self._low(end) not in BETWEEN_FIGURES or not (self._tight(end) and self._tight(end + 1)):
            return
        short = len(second) == 2 and second.isdecimal() and int(second) > years[0] % 100
        until = int(f"{years[0] // 100}{second}") if short else 0
        if until:
            yield end + 2, self._when(end + 1, end + 2, str(until), facets.of_years((until,)))
        elif self._bare_year(end + 1) is not None:
            yield end + 2, self._when(end + 1, end + 2, second, facets.of_years((int(second),)))

    def _bare_year(self, at: int) -> range | None:
        """The year of the figure at *at*, if it is no number of something and part of no name."""
        figure = self._low(at)
        if not figure.isdecimal() or len(figure) != 4 or int(figure) not in YEARS or self._counts(at):
            return None
        if self._low(at - 1) in BETWEEN_FIGURES and self._tight(at) and self._low(at - 2)[:1].isalpha():
            if self._tight(at - 1) and not self.words[at - 2].printed.islower():
                return None  # Geran-2025
        return range(int(figure), int(figure) + 1)

    def _counts(self, at: int) -> bool:
        word = self.words[at]
        span = Span(word.start + self.offset, word.end + self.offset)
        return bool(touched(self.counted, span)) or (self._tight(at + 1) and self._low(at + 1)[:1].isalpha())

    def _ordinal(self, at: int) -> Iterator[tuple[int, When]]:
        """The 17th, where no noun follows."""
        calendar, figure = self.calendar, self.low[at]
        ends = self._tight(at + 1) and self._low(at + 1) in calendar.ordinals
        if not ends or self._low(at - 1) not in calendar.joiners or not 0 < int(figure[:3]) <= 31:
            return
        after = self._low(at + 2)
        if not after[:1].isalnum() or after in self.language.function_words:
            yield at + 2, self._when(at, at + 2, f"---{figure:>02}", {"day": frozenset({int(figure)})})

    # What begins with a word.

    def _weekday(self, start: int, at: int, step: int | None) -> Iterator[tuple[int, When]]:
        """A weekday, with the day of the month beside it: Sunday, Sunday (Sept 17), last Friday."""
        word, weekday = self.words[at], self.calendar.weekdays[self.low[at]]
        after = at + 1
        while after < at + 3 and self._low(after) in _AFTER_WEEKDAY | self.calendar.joiners:
            after += 1
        day = self._day(after) if after < len(self.low) else None
        if day is not None:
            yield self._dated(start, after, day, weekday)
            return
        if word.low in self.calendar.also_names or self._is_name(start, at):
            return
        known = facets.of_weekdays((weekday,), step, self.today)
        value = " ".join(filter(None, (_STEPS[step], self._name(weekday))))
        yield at + 1, self._when(start, at + 1, value, known)._replace(weekday=weekday)

    def _is_name(self, start: int, at: int) -> bool:
        """Whether a weekday is part of a name: Black Friday, the Sunday Times."""
        if not self.words[at].printed[0].isupper() or self._low(start - 1) in self.calendar.named_days:
            return True
        after = self.words[at + 1] if at + 1 < len(self.words) else None
        capital = after is not None and after.printed[0].isupper() and after.low not in self.calendar.months
        article = self._low(at - 1) in self.calendar.deictic.articles
        return self.language.capitals_name and article and capital

    def _month(self, start: int, at: int, step: int | None) -> Iterator[tuple[int, When]]:
        """September 17, September 2023, September, last September; also the 19 of September 17-19."""
        day = self._day(at)
        if day is not None:
            yield self._dated(start, at, day, None)
            yield from self._second_of_two(day)
            return
        month, end = self.calendar.months[self.low[at]], at + 1
        end += self._low(end) == "." and self.low[at] in self.calendar.also_names
        after = end + (self._low(end) in self.calendar.joiners or self._low(end) in (",", "."))
        years = self._bare_year(after) if after < len(self.low) else None
        if years is not None:
            known = {**facets.of_years(years), "month": frozenset({month})}
            yield after + 1, self._when(start, after + 1, f"{years[0]}-{month:02}", known)
        elif self._is_month(start, at):
            known = {"month": frozenset({month})}
            value = f"{_STEPS[step]} --{month:02}".strip()
            if step is not None and self.today is not None:
                known["year"] = frozenset({self.today.year, self.today.year + step})
            yield at + 1, self._when(start, at + 1, value, known)

    def _second_of_two(self, day: StatedDay) -> Iterator[tuple[int, When]]:
        """19 of September 17-19."""
        second = self._low(day.end + 1)
        joins = self._low(day.end) in BETWEEN_FIGURES - {"/", "."} and self._tight(day.end + 1)
        if joins and second.isdecimal() and len(second) <= 2 and day.day < int(second) <= 31:
            end = day.end + 2
            known = {"month": frozenset({day.month}), "day": frozenset({int(second)})}
            yield end, self._when(day.end + 1, end, f"--{day.month:02}-{int(second):02}", known)

    def _is_month(self, start: int, at: int) -> bool:
        """Whether a word is surely a month: May is a name and a verb too."""
        if not self.words[at].printed[0].isupper():
            return False
        if self.low[at] not in self.calendar.also_names:
            return True
        sure = self._low(at - 1) in self.calendar.before_months or start < at
        ahead = self.words[at + 1] if at + 1 < len(self.words) else None
        return sure and not (ahead is not None and ahead.printed[0].isupper())

    def _step(self, at: int) -> Iterator[tuple[int, When]]:
        """Last week, next Friday, this June, the previous year."""
        told, word, after = self.calendar.deictic, self.low[at], self._low(at + 1)
        article = self._low(at - 1) in told.articles
        narrative = word in told.narrative and (article or word not in told.steps)
        if article and not narrative:
            return  # the last week of, the past year: a length of time
        step = told.narrative[word] if narrative else told.steps[word]
        if after in told.units:
            unit, origin = told.units[after], THEN if narrative else AHEAD
            known = facets.of_unit(unit, step, origin, self.today)
            value = f"{'then ' * narrative}{_STEPS[step]} {unit}" if known.keys() & {AHEAD, THEN} else ""
            yield at + 2, self._when(at, at + 2, value or _iso(known), known)
        elif after in self.calendar.weekdays:
            yield from self._weekday(at, at + 1, None if narrative else step)
        elif after in self.calendar.months:
            yield from self._month(at, at + 1, None if narrative else step)

    def _relative_day(self, at: int) -> Iterator[tuple[int, When]]:
        """Yesterday, today, tonight."""
        word = self.words[at]
        if word.printed[0].isupper() and at and self._low(at - 1)[-1].isalnum():
            return  # USA Today; German "am Morgen"
        ahead = self.calendar.deictic.days[word.low]
        known = facets.of_unit("day", ahead, AHEAD, self.today)
        value = f"today{ahead:+}" if AHEAD in known else _iso(known)
        yield at + 1, self._when(at, at + 1, value, known)
        if word.low in self.calendar.day_time.parts:
            part = facets.of_part(self.calendar.day_time.parts[word.low])
            yield at + 1, self._when(at, at + 1, word.low, part)

    def _part(self, at: int) -> Iterator[tuple[int, When]]:
        """Morning, noon."""
        word, told = self.words[at], self.calendar.day_time
        name = self.language.capitals_name and word.printed[0].isupper()
        if name and at and self._low(at - 1)[-1].isalnum():
            return  # Good Morning America
        if word.low in told.points:
            yield self._timed(at, at + 1, (told.points[word.low],), "", None)
        else:
            yield at + 1, self._when(at, at + 1, word.low, facets.of_part(told.parts[word.low]))

    def _season(self, at: int) -> Iterator[tuple[int, When]]:
        """In the spring, last fall; the nineties."""
        word, calendar = self.words[at], self.calendar
        name = self.language.capitals_name and word.printed[0].isupper()
        after = self._low(at + 1)
        of = after in calendar.joiners and self._bare_year(at + 2) is None
        if name or of or self._low(at - 1) not in calendar.before_seasons:
            return
        if word.low in calendar.decades:
            decade = calendar.decades[word.low]
            yield at + 1, self._when(at, at + 1, f"{decade}s", _decade(decade))
        else:
            season = calendar.seasons[word.low]
            yield at + 1, self._when(at, at + 1, word.low, {"season": frozenset({season})})

    def _quarter(self, at: int) -> Iterator[tuple[int, When]]:
        """Q3, the third quarter, the 3rd quarter."""
        word, end = self.low[at], at + 1
        if word not in self.calendar.quarters and self._tight(end):
            word, end = word + self._low(end), end + 1
        quarter = self.calendar.quarters.get(word)
        named = self._low(end) in self.calendar.quarter_words
        if quarter is not None and (named or word[0] == "q"):
            yield end + named, self._when(at, end + named, f"q{quarter}", {"quarter": frozenset({quarter})})

    # What all of them need.

    def _when(self, start: int, end: int, value: str, known: Facets) -> When:
        words, day_time = self.words, self.calendar.day_time
        before = self._low(start - 1)
        if before in self.calendar.joiners | self.calendar.deictic.articles:
            before = self._low(start - 2)
        bound = "<=" if before in self.calendar.until else ">=" if before in self.calendar.since else ""
        edge = self._low(start - 1) in day_time.edges or self._low(end) in day_time.edges
        span = Span(words[start].start + self.offset, words[end - 1].end + self.offset)
        return When(span, value, known, bound=bound, edge=edge)

    def _low(self, at: int) -> str:
        return self.low[at] if 0 <= at < len(self.low) else ""

    def _tight(self, at: int) -> bool:
        """Whether nothing stands between the word at *at* and the one before."""
        return 0 < at < len(self.words) and self.words[at - 1].end == self.words[at].start

    def _said(self, start: int, end: int) -> str:
        return "".join(self.low[start:end])

    def _name(self, weekday: int) -> str:
        names = self.calendar.weekdays
        return next(name for name, day in names.items() if day == weekday)


_STEPS = {None: "", -1: "last", 0: "this", 1: "next"}
"""Steps as values show them."""


def _decade(decade: int) -> Facets:
    """The nineties of the last century or of this one."""
    return facets.of_years(century + decade + year for century in (1900, 2000) for year in range(10))


def _iso(known: Facets) -> str:
    """What a word such as "yesterday" or "last month" came to mean: ``2023-09-17``, ``2023-08``, ``2022``."""
    if "date" in known:
        first, last = (date.fromordinal(pick(known["date"])).isoformat() for pick in (min, max))
        return first if first == last else f"{first}/{last}"
    return "-".join(f"{min(known[name]):02}" for name in ("year", "month") if name in known)

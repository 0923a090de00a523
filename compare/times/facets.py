"""What is known of a day or a time of day, as sets of what it may be: two of them can be compared.

A facet is one way to tell a time: its year, its month, its weekday, the minute of the day. Two times
agree if they may be the same by every facet that both have; what only one has decides nothing.
So a month agrees with a day in it, and the more exact one contradicts nothing.
"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import lru_cache

from sources.dates import StatedDay
from sources.language.model import DayPart

Facets = Mapping[str, frozenset[int]]
"""Name of a facet → every value it may have."""

AHEAD, THEN = "days ahead", "days later"
"""About how many days a time lies after the day of writing, or after another time of the story."""
CENTURIES = range(1500, 2100)
"""Years whose decades news tells."""
FALLS_ON = "weekday it falls on"
"""The weekday of a date that does not state it, or of a weekday that states no date. A date with its
weekday has none: beside another, only what both state is compared."""
PART = "part of the day"
"""One of the names of parts: what is evening to one is afternoon to another."""
SURELY_THIS_YEAR = 60
"""Days from its publication within which an article that names a weekday, a day and no year means this
year: judgement."""
DAY = 24 * 60
"""Minutes."""
ABOUT = 30
"""Minutes by which "around 4 p.m." may be off: judgement."""
QUARTER_HOUR = 15
"""Minutes that no time zone changes: all are whole quarters of an hour from UTC."""
_WEEKEND = (4, 5, 6)
"""Weekdays somebody may mean by it: it begins on Friday evening."""
_STEPS = {
    "week": (range(-13, 0), range(-6, 7), range(1, 14)),
    "weekend": (range(-13, 0), range(-6, 7), range(1, 14)),
    "month": (range(-61, -13), range(-30, 31), range(14, 62)),
    "quarter": (range(-184, -61), range(-91, 92), range(62, 185)),
    "year": (range(-730, -184), range(-365, 366), range(185, 731)),
}
"""Unit → days ahead that last, this and next mean. Calendar bounds, but for one thing: who says "last
month" of a day means none that he could call one of last week."""


def agree(x: Facets, y: Facets) -> bool | None:
    """Whether two times may be the same; None if they have no facet in common."""
    shared = x.keys() & y.keys()
    return all(x[name] & y[name] for name in shared) if shared else None


def differ_vaguely(x: Facets, y: Facets) -> bool:
    """Whether two that do not agree would, but for names of parts or an unknown day of writing."""
    return all(x[name] & y[name] for name in x.keys() & y.keys() - {AHEAD, THEN, PART})


def of_day(day: StatedDay, weekday: int | None, today: date | None) -> dict[str, frozenset[int]]:
    """A day of a month. Without a year it has the weekday it has in the year nearest to *today*."""
    if day.year is None:
        facets = {"month": frozenset({day.month}), "day": frozenset({day.day})}
        near = nearest(day, today) if today else None
        if near and weekday is None:
            facets[FALLS_ON] = frozenset({near.weekday()})
    else:
        facets = of_dates(_readings(day, day.year))
    return facets if weekday is None else {**facets, "weekday": frozenset({weekday})}  # right or wrong


def _readings(day: StatedDay, year: int) -> list[date]:
    first = date(year, day.month, day.day)
    return [first, date(year, day.day, day.month)] if day.unsure else [first]


def real_weekday(weekday: int, day: StatedDay, today: date | None) -> int | None:
    """The weekday that *day* has, if that is surely not *weekday*, which is stated beside it."""
    if day.year is not None:
        dates = _readings(day, day.year)
    else:
        near = nearest(day, today) if today else None
        if near is None or today is None:
            return None
        years = (0,) if abs(near - today).days <= SURELY_THIS_YEAR else (0, -1, 1)
        dates = [one for off in years if (one := _date(near.year + off, day.month, day.day))]
    return None if any(one.weekday() == weekday for one in dates) else dates[0].weekday()


def nearest(day: StatedDay, today: date) -> date | None:
    """The date that a day without a year has in the year that brings it nearest to *today*."""
    years = range(max(1, today.year - 1), min(today.year + 2, 10_000))
    dates = [one for year in years if (one := _date(year, day.month, day.day))]
    return min(dates, key=lambda one: (abs(one - today), one), default=None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None  # 29 February


def of_dates(dates: Iterable[date]) -> dict[str, frozenset[int]]:
    """One of some dates."""
    each = list(dates)
    return {
        "date": frozenset(one.toordinal() for one in each),
        "year": frozenset(one.year for one in each),
        "month": frozenset(one.month for one in each),
        "day": frozenset(one.day for one in each),
        "weekday": frozenset(one.weekday() for one in each),
        FALLS_ON: frozenset(one.weekday() for one in each),
    }


def of_weekdays(days: Iterable[int], step: int | None, today: date | None) -> dict[str, frozenset[int]]:
    """A weekday, or one of some: one *step* of a week from *today*; without a step, the last or the next."""
    those = frozenset(days)
    span = range(-6, 7) if step is None else _STEPS["week"][step + 1]
    if today is not None:
        return of_dates(one for one in _around(today, span) if one.weekday() in those)
    return {"weekday": those, FALLS_ON: those} | ({} if step is None else {AHEAD: frozenset(span)})


def _around(today: date, span: Iterable[int]) -> list[date]:
    return [today + timedelta(ahead) for ahead in span]


def of_unit(unit: str, step: int, origin: str, today: date | None) -> dict[str, frozenset[int]]:
    """A day, week, month, quarter or year counted from *today*, or from another time (*origin* THEN)."""
    if today is None or origin == THEN or unit == "quarter":
        span = [step] if unit == "day" else _STEPS[unit][step + 1]
        known = {origin: frozenset(span)}
        return {**known, "weekday": frozenset(_WEEKEND)} if unit == "weekend" else known
    if unit == "day":
        return of_dates([today + timedelta(step)])
    if unit == "weekend":
        return of_weekdays(_WEEKEND, step, today)
    if unit == "week":  # from the Sunday before to the Sunday after, as weeks begin on either day
        start = 7 * step - today.weekday()
        return of_dates(_around(today, range(start - 1, start + 7)))
    if unit == "year":
        return {"year": frozenset({today.year + step})}
    months = today.year * 12 + today.month - 1 + step
    return {"year": frozenset({months // 12}), "month": frozenset({months % 12 + 1})}


def of_years(years: Iterable[int]) -> dict[str, frozenset[int]]:
    """One of some years."""
    return {"year": frozenset(years)}


def of_decade(start: int) -> dict[str, frozenset[int]]:
    """A decade told by two figures: of the last century, or of this one."""
    return of_years(century + start + year for century in (1900, 2000) for year in range(10))


def of_clock(minutes: Iterable[int], zones: Iterable[int] | None, about: bool) -> dict[str, frozenset[int]]:
    """One of some minutes after midnight; *zones* are the minutes its time zone may be ahead of UTC."""
    slack = range(-ABOUT, ABOUT + 1) if about else (0,)
    those = frozenset((minute + off) % DAY for minute in minutes for off in slack)
    facets = {"minute of quarter": frozenset(minute % QUARTER_HOUR for minute in those)}
    if zones is None:
        return {**facets, "minute": those}
    return {**facets, "minute utc": frozenset((minute - zone) % DAY for minute in those for zone in zones)}


@lru_cache(maxsize=64)
def of_part(part: DayPart) -> Facets:
    """A part of the day: the same few come again and again."""
    stretches, groups = part
    minutes = (minute for start, end in stretches for minute in range(start, end))
    return {**of_clock(minutes, None, about=False), PART: frozenset(groups)}

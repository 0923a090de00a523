"""Full dates and times as news prints them, read into ISO 8601.

A grammar over words (``sources.words``), so that its cost is linear and another language is another
``Calendar``. A date that two countries would read differently (03/04/2023) is recognised, not guessed.
"""

from datetime import date, datetime
from typing import NamedTuple

from sources.language.model import Calendar
from sources.words import lowered, words

YEARS = range(1500, 2200)
"""Four figures outside it are no year of a news story."""

LEAP_YEAR = 2000
"""Stands in for a year that is not stated: it has every day."""

LONGEST_DATE = 120
"""Characters; a weekday, date, time and zone written out take fewer than 60."""

WINDOW = 24
"""Words; the longest date and time take fewer."""

BETWEEN_FIGURES = frozenset("-–—‑/.")
BEFORE_TIME = frozenset(",;|/-–—·•t")


class StatedDay(NamedTuple):
    """A day of a month found in words; it ends before word *end*."""

    end: int
    year: int | None
    month: int
    day: int
    unsure: bool = False
    """Whether day and month may be the other way round: ``03/04/2023``."""

    @property
    def iso(self) -> str | None:
        """The date, or None if its year is unknown or its order unsure."""
        return None if self.year is None or self.unsure else date(self.year, self.month, self.day).isoformat()


class StatedTime(NamedTuple):
    """A time of day found in words; it ends before word *end*."""

    end: int
    hour: int
    """In the half of the day, if that is named, else as printed."""
    minute: int | None
    """None where only the hour is stated."""
    halved: bool
    """Whether the half of the day is named: ``a.m.``."""
    mark: str
    """What stands between hour and minute: ``:``, ``.``, ``h`` or nothing."""


class Moment(NamedTuple):
    """A date or a time found in words: it ends before word *end*; *value* is ISO, or None if unsure."""

    end: int
    value: str | None


def stated_date(text: str, calendar: Calendar) -> str | None:
    """The ISO date (and time) that *text* as a whole states; None if it states none, or an unsure one."""
    stated = _iso_moment(text.strip())
    if stated is not None:
        return stated
    tokens = words(text[:LONGEST_DATE])
    moment = read_date(tokens, 0, calendar)
    return moment.value if moment is not None and moment.end == len(tokens) else None


def read_date(tokens: tuple[str, ...], at: int, calendar: Calendar) -> Moment | None:
    """The date, with weekday and time if they stand beside it, that starts at word *at*."""
    if at >= len(tokens) or not _may_begin_date(tokens[at].lower(), calendar):
        return None
    low = lowered(tokens[at : at + WINDOW])
    day = read_day(low, _after_weekday(low, calendar), calendar)
    return None if day is None else _with_time(tokens, at + day.end, day.iso, calendar)


def read_day(low: tuple[str, ...], at: int, calendar: Calendar) -> StatedDay | None:
    """The day of a month, in any form, that starts at word *at* of words in lower case."""
    first = _at(low, at)
    if first in calendar.months:
        return _month_first(low, at, calendar)
    if len(first) == 4 and first.isdecimal():
        return _year_first(low, at)
    if first[:1].isdecimal():
        return _day_first(low, at, calendar) or _figures(low, at)
    return _day_first(low, at, calendar) if first in calendar.joiners else None


def _may_begin_date(word: str, calendar: Calendar) -> bool:
    """Whether it is worth looking on: asked at every word of a line, mostly in vain."""
    named = word in calendar.months or word in calendar.weekdays or word in calendar.joiners
    return named or word[:1].isdecimal()


def read_time(tokens: tuple[str, ...], at: int, calendar: Calendar) -> Moment | None:
    """The time of day at word *at* (``10:30 am GMT``, ``10 a.m.``); its value is like ``22:30``."""
    time = read_clock(lowered(tokens[at : at + WINDOW]), 0, calendar)
    if time is None or (time.minute is None and not time.halved):
        return None
    return Moment(_after_zone(tokens, at + time.end), f"{time.hour:02}:{time.minute or 0:02}")


def read_clock(low: tuple[str, ...], at: int, calendar: Calendar) -> StatedTime | None:
    """The time of day, or the bare hour, that starts at word *at* of words in lower case."""
    hour = _number(_at(low, at), 2)
    if hour is None:
        return None
    end, minute, mark = at + 1, None, ""
    if _at(low, end) in {":", ".", "h"} and _number(_at(low, end + 1), 2) is not None:
        mark, minute, end = low[end], int(low[end + 1]), end + 2
        if _at(low, end) == ":" and _number(_at(low, end + 1), 2) is not None:
            end += 2
    half, end = _half(low, end, calendar)
    if half is not None:
        hour = hour % 12 + half
    if hour > 23 or (minute or 0) > 59:
        return None
    return StatedTime(end, hour, minute, half is not None, mark)


def _iso_moment(text: str) -> str | None:
    """An ISO 8601 date or date and time as programs write it, to the minute."""
    if "-" not in text:
        return None  # 20230917 may be any number
    try:
        if len(text) == len("2023-09-17"):
            return date.fromisoformat(text).isoformat()
        return datetime.fromisoformat(text).isoformat(timespec="minutes")
    except ValueError:
        return None


def _year_first(low: tuple[str, ...], at: int) -> StatedDay | None:
    """``2023-09-17``, ``2023/09/17``."""
    year, month, day = (_number(_at(low, at + step), size) for step, size in ((0, 4), (2, 2), (4, 2)))
    if year is None or month is None or day is None or _at(low, at + 1) not in BETWEEN_FIGURES:
        return None
    return _day(year, month, day, at + 5) if _at(low, at + 1) == _at(low, at + 3) else None


def _month_first(low: tuple[str, ...], at: int, calendar: Calendar) -> StatedDay | None:
    """``September 17, 2023``, ``Sept. 17th 2023``, ``Sept 17`` (without a year: no value)."""
    month = calendar.months.get(_at(low, at))
    if month is None:
        return None
    at = _skip(low, at + 1, {".", "-"})
    day = _number(_at(low, at), 2)
    if day is None:
        return None
    at = _skip(low, at + 1, calendar.ordinals)
    year = _number(_at(low, _skip(low, at, {",", "-"} | calendar.joiners)), 4)
    if year is None:
        return _day(None, month, day, at)
    return _day(year, month, day, _skip(low, at, {",", "-"} | calendar.joiners) + 1)


def _day_first(low: tuple[str, ...], at: int, calendar: Calendar) -> StatedDay | None:
    """``17 September 2023``, ``17. September 2023``, ``17 de septiembre de 2023``, ``17 Sept``."""
    at = _skip(low, at, calendar.joiners)
    day = _number(_at(low, at), 2)
    at = _skip(low, at + 1, calendar.ordinals | {".", "-"})
    at = _skip(low, at, calendar.joiners)
    month = calendar.months.get(_at(low, at))
    if day is None or month is None:
        return None
    at += 1
    after = _skip(low, _skip(low, at, {".", ",", "-"}), calendar.joiners | {","})
    year = _number(_at(low, after), 4)
    if year is None:
        return _day(None, month, day, at)
    return _day(year, month, day, after + 1)


def _figures(low: tuple[str, ...], at: int) -> StatedDay | None:
    """``17/09/2023``, ``9/17/2023``, ``17.09.2023``; ``03/04/2023`` has no value."""
    first, second, year = (_number(_at(low, at + step), size) for step, size in ((0, 2), (2, 2), (4, 4)))
    if first is None or second is None or year is None or _at(low, at + 1) not in BETWEEN_FIGURES:
        return None
    if _at(low, at + 1) != _at(low, at + 3):
        return None
    if first <= 12 and second <= 12 and first != second:
        return StatedDay(at + 5, year, second, first, unsure=True)
    month, day = sorted((first, second))
    return _day(year, month, day, at + 5)


def _day(year: int | None, month: int, day: int, end: int) -> StatedDay | None:
    try:
        stated = date(LEAP_YEAR if year is None else year, month, day)
    except ValueError:
        return None
    return StatedDay(end, year, month, day) if stated.year in YEARS else None


def _with_time(tokens: tuple[str, ...], at: int, day: str | None, calendar: Calendar) -> Moment:
    """The date *day* that ends before word *at*, with the time of day after it if there is one."""
    between = at
    for _ in range(2):
        if between < len(tokens) and tokens[between].lower() in BEFORE_TIME | calendar.joiners:
            between += 1
    time = read_time(tokens, between, calendar)
    if time is None:
        return Moment(at, day)
    return Moment(time.end, f"{day}T{time.value}" if day else None)


def _half(low: tuple[str, ...], at: int, calendar: Calendar) -> tuple[int | None, int]:
    """The hour at which the half of the day named at word *at* begins, and the word after it."""
    if _at(low, at) in calendar.halves:
        return calendar.halves[low[at]], at + 1
    if _at(low, at + 1) == "." and _at(low, at) + _at(low, at + 2) in calendar.halves:
        return calendar.halves[low[at] + low[at + 2]], _skip(low, at + 3, {"."})
    return None, at


def _after_zone(tokens: tuple[str, ...], at: int) -> int:
    """The word after a time zone (``GMT``, ``(EDT)``, ``+0800``, ``Z``), or *at*."""
    opened = at + (_at(tokens, at) == "(")
    zone = _at(tokens, opened)
    if zone in {"+", "-"} and _at(tokens, opened + 1).isdecimal():
        opened += 3 if _at(tokens, opened + 2) == ":" else 1
    elif not (zone == "Z" or (zone.isalpha() and zone.isupper() and 2 <= len(zone) <= 4)):
        return at
    return opened + 1 + (_at(tokens, opened + 1) == ")")


def _after_weekday(low: tuple[str, ...], calendar: Calendar) -> int:
    if _at(low, 0) not in calendar.weekdays:
        return 0
    return _skip(low, _skip(low, 1, {"."}), {","})


def _at(tokens: tuple[str, ...], at: int) -> str:
    return tokens[at] if at < len(tokens) else ""


def _skip(tokens: tuple[str, ...], at: int, optional: set[str] | frozenset[str]) -> int:
    """The word after *at* if it is one of *optional*, or *at*."""
    return at + 1 if _at(tokens, at) in optional else at


def _number(token: str, digits: int) -> int | None:
    """The figure *token* states in at most two digits, or in exactly four."""
    fits = len(token) == 4 if digits == 4 else 0 < len(token) <= digits
    return int(token) if fits and token.isdecimal() else None

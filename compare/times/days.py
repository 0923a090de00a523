"""Days, weekdays, months, years and decades, by figure or name."""

from collections.abc import Iterator

from compare.places import touched
from compare.times import facets
from compare.times.line import Found, Line
from sources.dates import BETWEEN_FIGURES, StatedDay, read_day

YEARS = range(1900, 2100)
"""Bare figures outside it are taken for numbers, as in compare.numbers.figures."""
_DASHES = BETWEEN_FIGURES - {"/", "."}
_AFTER_WEEKDAY = frozenset({".", ",", "("})
STEPS = {None: "", -1: "last", 0: "this", 1: "next"}
"""Steps as values show them."""


def day(line: Line, at: int) -> Iterator[Found]:
    """17 September, 17/09/2023; the first of 17-19 September and of 17 and 19 September."""
    stated = _stated(line, at) or _first_of_two(line, at)
    if stated is not None:
        yield _dated(line, at, stated, None)


def _stated(line: Line, at: int) -> StatedDay | None:
    """The day of a month that starts at word *at*, if its last figure is not the start of a longer one."""
    stated = read_day(line.lowered, at, line.calendar)
    if stated is None:
        return None
    end = stated.end
    longer = line.low(end) in (",", ".") and line.tight(end) and line.tight(end + 1)
    return None if longer and line.low(end + 1)[:1].isdecimal() else stated


def _first_of_two(line: Line, at: int) -> StatedDay | None:
    joins = line.low(at + 1) in _DASHES or line.low(at + 1) in line.calendar.joined
    if not (joins and line.is_figure(at, 2) and line.is_figure(at + 2, 2)):
        return None
    first, second = int(line.low(at)), _stated(line, at + 2)
    if second is None or second.unsure or not 0 < first < second.day:
        return None
    return StatedDay(at + 1, second.year, second.month, first)


def _dated(line: Line, start: int, stated: StatedDay, weekday: int | None) -> Found:
    value = stated.iso or f"{stated.year or '-'}-{stated.month:02}-{stated.day:02}"
    if weekday is not None:
        value = f"{_name(line, weekday)} {value}"
    known = facets.of_day(stated, weekday, line.today)
    return stated.end, line.when(start, stated.end, value, known)._replace(day=stated, weekday=weekday)


def weekday(line: Line, start: int, at: int, step: int | None) -> Iterator[Found]:
    """Sunday, with the day of the month beside it: Sunday (Sept 17); from *start* on, last Friday."""
    named, after = line.calendar.weekdays[line.low(at)], at + 1
    while after < at + 3 and (line.low(after) in _AFTER_WEEKDAY or line.low(after) in line.calendar.joiners):
        after += 1
    stated = _stated(line, after)
    if stated is not None:
        yield _dated(line, start, stated, named)
    elif line.low(at) not in line.calendar.also_names and not _in_name(line, start, at):
        known = facets.of_weekdays((named,), step, line.today)
        value = f"{STEPS[step]} {_name(line, named)}".strip()
        yield at + 1, line.when(start, at + 1, value, known)._replace(weekday=named)


def _in_name(line: Line, start: int, at: int) -> bool:
    """Whether a weekday is part of a name: Black Friday, the Sunday Times."""
    if not line.capital(at) or line.low(start - 1) in line.calendar.named_days:
        return True
    article = line.low(at - 1) in line.calendar.deictic.articles
    follows = line.capital(at + 1) and line.low(at + 1) not in line.calendar.months
    return line.language.capitals_name and article and follows


def _name(line: Line, weekday: int) -> str:
    return next(name for name, day in line.calendar.weekdays.items() if day == weekday)


def month(line: Line, start: int, at: int, step: int | None) -> Iterator[Found]:
    """September 17 (and the 19 of September 17-19), September 2023, September; from *start* on, last June."""
    stated = _stated(line, at)
    if stated is not None:
        yield _dated(line, start, stated, None)
        yield from _second_of_two(line, stated)
        return
    named, end = line.calendar.months[line.low(at)], at + 1
    after = end + (line.low(end) in line.calendar.joiners or line.low(end) in (",", "."))
    years = bare_year(line, after)
    known = {"month": frozenset({named})}
    if years is not None:
        value = f"{years[0]}-{named:02}"
        yield after + 1, line.when(start, after + 1, value, {**facets.of_years(years), **known})
    elif _is_month(line, start, at):
        if step is not None and line.today is not None:
            known["year"] = frozenset({line.today.year, line.today.year + step})
        yield end, line.when(start, end, f"{STEPS[step]} --{named:02}".strip(), known)


def _second_of_two(line: Line, first: StatedDay) -> Iterator[Found]:
    """19 of September 17-19, 7 of June 3 to 7 where no noun follows."""
    at = first.end + 1
    dash = line.low(first.end) in _DASHES and line.tight(at)
    joined = line.low(first.end) in line.calendar.joined and _no_noun(line, at + 1)
    if (dash or joined) and line.is_figure(at, 2) and first.day < int(line.low(at)) <= 31:
        second = int(line.low(at))
        known = {"month": frozenset({first.month}), "day": frozenset({second})}
        yield at + 1, line.when(at, at + 1, f"--{first.month:02}-{second:02}", known)


def _no_noun(line: Line, at: int) -> bool:
    return not line.low(at)[:1].isalnum() or line.low(at) in line.language.function_words


def _is_month(line: Line, start: int, at: int) -> bool:
    """Whether a word is surely a month: May is a verb and a name too, and June Holt a woman."""
    if not line.capital(at):
        return False
    before = line.low(at - 2 if line.low(at - 1) == "-" else at - 1)  # mid-June
    if before in line.calendar.before_months or start < at:
        return line.low(at) not in line.calendar.also_names or not line.capital(at + 1)
    beside_name = line.language.capitals_name and (line.is_name(at - 1) or line.capital(at + 1))
    return line.low(at) not in line.calendar.also_names and not beside_name


def decade(line: Line, at: int) -> Iterator[Found]:
    """1980s, the '80s; the 1900s are a century."""
    figure, end = line.low(at), at + 1
    end += line.low(end) == "'" and line.tight(end)
    if line.low(end) not in line.calendar.decade_endings or not line.tight(end) or not figure.endswith("0"):
        return
    if len(figure) == 2 and (line.low(at - 1) == "'" or line.low(at - 1) in line.calendar.before_seasons):
        known = facets.of_decade(int(figure))
    elif len(figure) == 4 and figure.isdecimal() and int(figure) in facets.CENTURIES:
        known = facets.of_years(range(int(figure), int(figure) + (100 if figure.endswith("00") else 10)))
    else:
        return
    yield end + 1, line.when(at, end + 1, f"{figure}s", known)


def year(line: Line, at: int) -> Iterator[Found]:
    """2019; both years of 2019-2024 and of 2019/20."""
    years, end = bare_year(line, at), at + 1
    if years is None:
        return
    yield end, line.when(at, end, line.low(at), facets.of_years(years))
    if line.low(end) in BETWEEN_FIGURES and line.tight(end) and line.tight(end + 1):
        short, second = line.is_figure(end + 1, 2), line.low(end + 1)
        until = bare_year(line, end + 1)
        if short and len(second) == 2 and int(second) > years[0] % 100:
            until = range(years[0] // 100 * 100 + int(second), years[0] // 100 * 100 + int(second) + 1)
        if until is not None:
            yield end + 2, line.when(end + 1, end + 2, str(until[0]), facets.of_years(until))


def bare_year(line: Line, at: int) -> range | None:
    """The year of the figure at *at*, if it is no number of something and part of no name."""
    if not (line.is_figure(at, 4) and int(line.low(at)) in YEARS) or _counts(line, at):
        return None
    tied = line.low(at - 1) in BETWEEN_FIGURES and line.tight(at) and line.tight(at - 1)
    named = line.low(at - 2)[:1].isalpha() and not line.printed[at - 2].islower()
    return None if tied and named else range(int(line.low(at)), int(line.low(at)) + 1)  # Geran-2025


def _counts(line: Line, at: int) -> bool:
    return bool(touched(line.counted, line.span(at, at + 1))) or (
        line.tight(at + 1) and line.low(at + 1)[:1].isalpha()
    )


def ordinal(line: Line, at: int) -> Iterator[Found]:
    """The 17th, where no noun follows."""
    ends = line.is_figure(at, 2) and line.tight(at + 1) and line.low(at + 1) in line.calendar.ordinals
    if not ends or line.low(at - 1) not in line.calendar.joiners or not 0 < int(line.low(at)) <= 31:
        return
    stated = int(line.low(at))
    if _no_noun(line, at + 2):
        yield at + 2, line.when(at, at + 2, f"---{stated:02}", {"day": frozenset({stated})})

"""Times told from another time (yesterday, last week, the previous year), seasons and quarters."""

from collections.abc import Iterator
from datetime import date

from compare.times import facets
from compare.times.days import STEPS, bare_year, month, weekday
from compare.times.facets import AHEAD, THEN, Facets
from compare.times.line import Found, Line


def step(line: Line, at: int) -> Iterator[Found]:
    """Last week, next Friday, this June, the previous year; "the last week of" is a length of time."""
    told, word, after = line.calendar.deictic, line.low(at), line.low(at + 1)
    article = line.low(at - 1) in told.articles
    narrative = word in told.narrative and (article or word not in told.steps)
    if article and not narrative:
        return
    by = told.narrative[word] if narrative else told.steps[word]
    if after in told.units:
        unit = told.units[after]
        known = facets.of_unit(unit, by, THEN if narrative else AHEAD, line.today)
        value = f"{'then ' * narrative}{STEPS[by]} {unit}" if known.keys() & {AHEAD, THEN} else _iso(known)
        yield at + 2, line.when(at, at + 2, value, known)
    elif after in line.calendar.weekdays:
        yield from weekday(line, at, at + 1, None if narrative else by)
    elif after in line.calendar.months:
        yield from month(line, at, at + 1, None if narrative else by)
    elif after in line.calendar.seasons:
        yield from season(line, at + 1)


def relative_day(line: Line, at: int) -> Iterator[Found]:
    """Yesterday, today, tonight; not USA Today, nor German "am Morgen"."""
    word = line.low(at)
    if line.capital(at) and at and line.low(at - 1)[-1].isalnum():
        return
    ahead = line.calendar.deictic.days[word]
    known = facets.of_unit("day", ahead, AHEAD, line.today)
    value = f"today{ahead:+}" if AHEAD in known else _iso(known)
    yield at + 1, line.when(at, at + 1, value, known)
    if word in line.calendar.day_time.parts:
        yield at + 1, line.when(at, at + 1, word, facets.of_part(line.calendar.day_time.parts[word]))


def _iso(known: Facets) -> str:
    """What a word such as "yesterday" or "last month" came to mean: ``2023-09-17``, ``2023-08``, ``2022``."""
    if "date" in known:
        first, last = (date.fromordinal(pick(known["date"])).isoformat() for pick in (min, max))
        return first if first == last else f"{first}/{last}"
    return "-".join(f"{min(known[name]):02}" for name in ("year", "month") if name in known)


def season(line: Line, at: int) -> Iterator[Found]:
    """In the spring, last fall, the fall of 2019; the nineties. The fall of a town is none."""
    word, calendar = line.low(at), line.calendar
    of = line.low(at + 1) in calendar.joiners and bare_year(line, at + 2) is None
    if line.is_name(at) or of or line.low(at - 1) not in calendar.before_seasons:
        return
    if word in calendar.decades:
        started = calendar.decades[word]
        yield at + 1, line.when(at, at + 1, f"{started}s", facets.of_decade(started))
    else:
        yield at + 1, line.when(at, at + 1, word, {"season": frozenset({calendar.seasons[word]})})


def quarter(line: Line, at: int) -> Iterator[Found]:
    """Q3, the third quarter, the 3rd quarter."""
    word, end = line.low(at), at + 1
    if word not in line.calendar.quarters and line.tight(end):
        word, end = word + line.low(end), end + 1
    stated = line.calendar.quarters.get(word)
    named = line.low(end) in line.calendar.quarter_words
    if stated is not None and (named or (word[0].isalpha() and word[-1].isdecimal())):
        yield end + named, line.when(at, end + named, f"q{stated}", {"quarter": frozenset({stated})})

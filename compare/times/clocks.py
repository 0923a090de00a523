"""Times of day: 4:30 p.m., 16:30 GMT, 14 Uhr, noon, morning."""

from collections.abc import Iterator, Sequence

from compare.times import facets
from compare.times.line import Found, Line
from sources.dates import StatedTime, read_clock


def clock(line: Line, at: int) -> Iterator[Found]:
    """The time of day whose figure stands at word *at*."""
    time = read_clock(line.lowered, at, line.calendar)
    if time is None:
        return
    end, marked = time.end, line.low(time.end) in line.calendar.day_time.hour_marks
    end += marked
    if marked and time.minute is None and line.is_figure(end, 2):
        time, end = time._replace(minute=int(line.low(end))), end + 1  # 14 Uhr 30
    after, zones = _zone(line, end)
    exact = time.mark in (":", "h") or (time.mark == "." and zones is not None)
    longer = line.low(end) in (":", ".", ",") and line.tight(end) and _figure_follows(line, end)
    if (time.halved or marked or exact) and not longer:
        by_utc = zones is not None and not line.calendar.day_time.utc.isdisjoint(line.lowered[end:after])
        yield _timed(line, at, end, after, _minutes(line, at, time, by_utc), zones)


def four_figures(line: Line, at: int) -> Iterator[Found]:
    """1630 GMT: without a zone it may be any number."""
    figure = line.low(at)
    if len(figure) == 4 and line.is_figure(at, 4):
        end, zones = _zone(line, at + 1)
        hour, minute = int(figure[:2]), int(figure[2:])
        if zones is not None and hour < 24 and minute < 60:
            yield _timed(line, at, at + 1, end, (hour * 60 + minute,), zones)


def part_of_day(line: Line, at: int) -> Iterator[Found]:
    """Morning, noon; not Good Morning America."""
    word, told = line.low(at), line.calendar.day_time
    if line.is_name(at):
        return
    if word in told.points:
        yield _timed(line, at, at + 1, at + 1, (told.points[word],), None)
    else:
        yield at + 1, line.when(at, at + 1, word, facets.of_part(told.parts[word]))


def _figure_follows(line: Line, at: int) -> bool:
    return line.low(at + 1)[:1].isdecimal() and line.tight(at + 1)


def _minutes(line: Line, at: int, time: StatedTime, by_utc: bool) -> tuple[int, ...]:
    """The minute after midnight; two where the half of the day is left open. GMT counts 24 hours."""
    minute = time.hour * 60 + (time.minute or 0)
    is_open = not (time.halved or by_utc) and 0 < time.hour <= 12 and not line.low(at).startswith("0")
    return (minute, (minute + facets.DAY // 2) % facets.DAY) if is_open else (minute,)


def _timed(
    line: Line, at: int, zone: int, end: int, minutes: Sequence[int], zones: Sequence[int] | None
) -> Found:
    """The time at the words *at* … *end*, whose zone starts at word *zone*."""
    about = line.language.numbers.bounds.get((line.low(at - 1),), "").startswith("~")
    value = "/".join(f"{minute // 60:02}:{minute % 60:02}" for minute in minutes)
    said = "".join(word for word in line.lowered[zone:end] if word not in "()") if zones is not None else ""
    known = facets.of_clock(minutes, zones, about=about)
    return end, line.when(at, end, f"{'~' * about}{value} {said}".strip(), known)


def _zone(line: Line, at: int) -> tuple[int, Sequence[int] | None]:
    """The word after the time zone at *at*, and the minutes it may be ahead of UTC; *at* if there is none."""
    opened = at + (line.low(at) == "(")
    zones = line.calendar.day_time.zones.get(line.low(opened))
    if zones is None or not line.capital(opened):
        return at, None
    end = opened + 1
    added = line.low(opened) in line.calendar.day_time.utc and line.low(end) in ("+", "-", "−")
    if added and line.is_figure(end + 1, 2) and line.tight(end + 1):
        sign = 1 if line.low(end) == "+" else -1
        zones, end = (sign * 60 * int(line.low(end + 1)),), end + 2
    return end + (line.low(end) == ")" and opened > at), zones

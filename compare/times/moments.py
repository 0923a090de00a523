"""The times a sentence states: days, months, years, times of day, each with all that is known of it."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import chain

from compare.reading import SIDES, Reading
from compare.times import clocks, days, periods
from compare.times.line import Found, Line, When, vocabulary
from sources.language import Language
from sources.model import Span

_TIES = frozenset(".,:/$£€#@_&")
"""Marks that tie a figure right after them to what stands before: 2.17, 10:30, #17."""
_WITH_FIGURE = (
    days.day,
    clocks.clock,
    clocks.four_figures,
    days.decade,
    days.year,
    days.ordinal,
    periods.quarter,
)
"""What may begin with a figure; the first that finds a time is right."""


def moments(
    text: str, offset: int, language: Language, today: date | None = None, counted: Sequence[Span] = ()
) -> tuple[When, ...]:
    """The times in *text*, which starts at *offset* of its article, in order.

    *today* is the day of writing, by which words such as "yesterday" are resolved; figures inside the
    *counted* spans are numbers, not years.
    """
    return tuple(_moments(Line(text, offset, language, today, counted)))


@lru_cache(maxsize=SIDES)
def times(reading: Reading) -> tuple[When, ...]:
    """All times that one side of a passage tells, in order."""
    today = published(reading.story.article.metadata.published)
    counted = [one.span for one in reading.quantities]
    told = (moments(one.text, one.span.start, reading.language, today, counted) for one in reading.sentences)
    return tuple(chain.from_iterable(told))


def published(iso: str | None) -> date | None:
    """The day of an ISO date or date and time; None where there is none."""
    try:
        return date.fromisoformat((iso or "")[:10])
    except ValueError:
        return None


def _moments(sentence: Line) -> Iterator[When]:
    names, end = vocabulary(sentence.language.code), 0
    for at, word in enumerate(sentence.lowered):
        if at >= end and (word in names or word[0].isdecimal()):
            for end, when in _at(sentence, at):  # noqa: B007  # where the last of them ends is asked above
                yield when


def _at(sentence: Line, at: int) -> Iterator[Found]:
    """The times that begin at word *at*: mostly none."""
    word, names = sentence.lowered[at], sentence.calendar
    if word[0].isdecimal():
        yield from _with_figure(sentence, at)
    elif word in names.weekdays:
        yield from days.weekday(sentence, at, at, None)
    elif word in names.months:
        yield from days.month(sentence, at, at, None)
    elif word in names.deictic.steps or word in names.deictic.narrative:
        yield from periods.step(sentence, at)
    elif word in names.deictic.days:
        yield from periods.relative_day(sentence, at)
    elif word in names.day_time.parts or word in names.day_time.points:
        yield from clocks.part_of_day(sentence, at)
    elif word in names.seasons or word in names.decades:
        yield from periods.season(sentence, at)
    else:
        yield from periods.quarter(sentence, at)


def _with_figure(sentence: Line, at: int) -> Iterator[Found]:
    before = sentence.low(at - 1)
    if sentence.tight(at) and (before in _TIES or before[-1].isalnum()):
        return
    for read in _WITH_FIGURE:
        found = list(read(sentence, at))
        if found:
            yield from found
            return

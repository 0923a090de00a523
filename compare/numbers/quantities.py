"""The quantities a sentence states: a number with its unit, its bound, and what it counts."""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from compare.numbers.amounts import Scanner
from compare.numbers.figures import Figure, pieces, states_number
from compare.tokens import Tokenizer
from sources.language.model import Unit
from sources.model import Span

_COUNTED = 3
"""Words after a number that may name what it counts: "five explosive drones"."""
_BOUND = 5
"""Words before a number that may bound it: "slightly more than", "in the region of"."""
_NEAR = 4
"""Words of topic before a number that tell what it is about: "unemployment rose to"."""
_BEFORE = 8
"""Pieces before a number among which they are looked for."""
_OLDEST = 120
AGE = "age"
"""The dimension of ages."""


class Quantity(NamedTuple):
    """A number as a sentence states it."""

    span: Span
    """From its currency or sign to its unit."""
    text: str
    value: float
    step: float
    """One in the last place written: 1 for 12, 100,000 for 1.2 million; 0 for a fraction, which is exact."""
    whole: Span
    """``span`` with the words that bound it."""
    unit: Unit | None = None
    points: bool = False
    """Whether it is percentage points, not a percentage."""
    ordinal: bool = False
    high: float | None = None
    """The other end of a range or score, or the most that vague words allow."""
    vague: bool = False
    indefinite: bool = False
    """Whether no number is said: "a year"."""
    about: bool = False
    bound: str = ""
    """``>``, ``>=``, ``<``, ``<=``, or nothing."""
    said: str = ""
    """The words that bound it or make it inexact: "at least", "about"."""
    loose: bool = False
    """Whether they may mean another thing: "over two days" is more or during."""
    counted: frozenset[str] = frozenset()
    """Stems of the words that name what is counted, or whose age it is; empty where there are none."""
    near: frozenset[str] = frozenset()
    """Stems of the words of topic right before it."""

    @property
    def measure(self) -> tuple[str, bool, bool]:
        """What it must have in common with another to be comparable at all."""
        share = "share" if self.step == 0 and self.value < 1 else ""
        return (self.unit.dimension if self.unit else share, self.points, self.ordinal)

    @property
    def size(self) -> float:
        """How many base units of its dimension one of its unit is; shares are in percent."""
        return self.unit.size if self.unit else 100.0 if self.measure[0] else 1.0

    @property
    def base(self) -> float:
        """The value in the base unit of its dimension."""
        return self.value * self.size

    def __str__(self) -> str:
        """The value as compared: ``>=12``, ``~4000``, ``30-40``, ``2.5e6 dollar``, ``0.5 percent point``."""
        number = _written(self.value) + ("" if self.high is None else f"-{_written(self.high)}")
        unit = f" {self.unit.name}" if self.unit else ""
        return f"{'~' * self.about}{self.bound}{number}{'.' * self.ordinal}{unit}{' point' * self.points}"


def _written(value: float) -> str:
    return str(value) if isinstance(value, int) else f"{value:.12g}"


def quantities(text: str, offset: int, tokenizer: Tokenizer) -> tuple[Quantity, ...]:
    """The quantities in *text*, which starts at *offset* of its article, in order.

    Dates, times of day, years and figures that are part of a name, such as F-16, are not quantities.
    """
    if not states_number(text, tokenizer.language):
        return ()  # most sentences end here
    reader = _Reader(Scanner(pieces(text), tokenizer.language), tokenizer)
    return tuple(reader.quantity(figure, text, offset) for figure in reader.scan.numbers())


class _Measured(NamedTuple):
    """A number with its unit: pieces ``start`` … ``end`` (half-open)."""

    start: int
    end: int
    unit: Unit | None = None
    points: bool = False
    names: tuple[int, ...] = ()
    """Of an age, the pieces that name whose it is."""


class _Reader(NamedTuple):
    """Reads the quantities of one sentence."""

    scan: Scanner
    tokenizer: Tokenizer

    def quantity(self, figure: Figure, text: str, offset: int) -> Quantity:
        """*figure* with what stands around it."""
        parts = self.scan.parts
        one = self._age(figure) or self._measured(figure)
        first, about, bound = (one.start, False, "") if figure.ordinal else self._bounds(one.start)
        half = (
            self.scan.follows(one.end, {self.scan.words.and_a_half}) if one.unit else 0
        )  # an hour and a half
        one = one._replace(end=one.end + half)
        last, more = (one.end, "") if figure.ordinal else self._bound_after(one.end)
        negative = self._negative(one.start)
        said = [part.low for part in parts[first : one.start]]
        loose = (
            one.unit is not None
            and one.unit.dimension == "time"
            and not self.scan.words.over_time.isdisjoint(said)
        )
        span = Span(parts[one.start - negative].start + offset, parts[one.end - 1].end + offset)
        whole = Span(min(parts[first].start + offset, span.start), parts[last - 1].end + offset)
        return Quantity(
            span=span,
            text=text[span.start - offset : span.end - offset],
            value=(figure.value + 0.5 if half else figure.value) * (-1 if negative else 1),
            step=figure.step,
            whole=whole,
            unit=one.unit,
            points=one.points,
            ordinal=figure.ordinal,
            high=figure.high,
            vague=figure.vague,
            indefinite=figure.end == figure.start + 1 and parts[figure.start].low in self.scan.words.articles,
            about=about or more == "~",
            loose=loose,
            bound="" if loose else bound or more.strip("~"),
            said=text[whole.start - offset : span.start - offset].strip() if first < one.start else "",
            counted=frozenset(self._counted(figure, one)),
            near=frozenset(islice(self._near(first), _NEAR)),
        )

    def _measured(self, figure: Figure) -> _Measured:
        """*figure* with its unit: $5, GBP 5, 5 dollars, 40-mile, 5 per cent, 8,000km, twice."""
        words, low, start, at = self.scan.words, self.scan.low, figure.start, figure.end
        if low(start) in words.multiples:
            return _Measured(start, at, words.times)
        phrase = (low(start - 2), low(start - 1))
        if phrase in words.unit_phrases and self.scan.parts[start - 2].text.isupper():
            return _Measured(start - 2, at, words.unit_phrases[phrase])
        if self.scan.money(start):
            return _Measured(start - 1, at, words.units[low(start - 1)])
        if figure.ordinal:
            return _Measured(start, at)
        at += low(at) == "-" and (
            low(at + 1) in words.units or bool(self.scan.follows(at + 1, words.unit_phrases))
        )
        length = self.scan.follows(at, words.unit_phrases)
        if length:
            unit = words.unit_phrases[tuple(low(one) for one in range(at, at + length))]
            points = unit.dimension == "share points"
            unit = Unit(unit.name, "share", unit.size) if points else unit
            points = points or low(at + length) in words.points
            return _Measured(start, at + length + (low(at + length) in words.points), unit, points)
        found = words.units.get(low(at))
        if found is None:
            return self._degrees(_Measured(start, figure.end))
        points = found.dimension == "share" and low(at + 1) in words.points
        return self._degrees(_Measured(start, at + 1 + points, found, points))

    def _degrees(self, one: _Measured) -> _Measured:
        """*one* with the scale of degrees that follows; 104F is one too. Scales do not convert here."""
        scale = self.scan.words.temperatures.get(self.scan.low(one.end))
        degrees = one.unit is not None and one.unit.dimension == "temperature"
        if scale is None or not (degrees or (one.unit is None and self.scan.parts[one.end].tight)):
            return one
        return _Measured(one.start, one.end + 1, Unit(f"degree {scale}", f"temperature:{scale}", 1.0))

    def _age(self, figure: Figure) -> _Measured | None:
        """*figure* as somebody's age: aged 34, 34-year-old, 34 years old, in her 30s, Ann Lee, 34,."""
        words, low = self.scan.words, self.scan.low
        if figure.ordinal or not 0 < figure.value <= _OLDEST:
            return None
        age, start, at = Unit("years of age", AGE, 1.0), figure.start, figure.end
        if figure.vague:
            return (
                _Measured(start, at, age)
                if self.scan.owned(start) and figure.high == figure.value + 9
                else None
            )
        if low(start - 1) in words.age_before:
            return _Measured(start, at, age, names=self._name(start - 1 - (low(start - 2) == ",")))
        length = self.scan.follows(at, words.age_after)
        if length:
            end = at + length
            return _Measured(start, end, age, names=tuple(range(end, end + _COUNTED)))
        opens, closes = low(start - 1), low(at)
        apposed = (opens, closes) in ((",", ","), (",", "."), (",", ""), ("(", ")"))
        if apposed and figure.high is None and self.scan.parts[start].is_figure and figure.step == 1:
            names = self._name(start - 1)
            return _Measured(start, at, age, names=names) if names else None
        return None

    def _name(self, end: int) -> tuple[int, ...]:
        """The pieces before *end* that are written as a name."""
        at = end
        while at > 0 and end - at < _COUNTED and self.scan.parts[at - 1].text[:1].isupper():
            at -= 1
        return tuple(range(at, end))

    def _bounds(self, start: int) -> tuple[int, bool, str]:
        """The first piece of the words that bound the number, whether it is about right, and its bound."""
        bounds = self.scan.words.bounds
        for at in range(max(0, start - _BOUND), start):
            phrase = tuple(self.scan.low(one) for one in range(at, start))
            if phrase in bounds:
                return at, bounds[phrase].startswith("~"), bounds[phrase].strip("~")
        return start, False, ""

    def _bound_after(self, end: int) -> tuple[int, str]:
        """The piece after the words that bound the number before them, and the bound."""
        after = self.scan.words.bounds_after
        length = self.scan.follows(end, after)
        return end + length, after[
            tuple(self.scan.low(at) for at in range(end, end + length))
        ] if length else ""

    def _counted(self, figure: Figure, one: _Measured) -> Iterator[str]:
        scan = self.scan
        if scan.low(figure.start) in scan.words.periods:
            yield self._stem(scan.words.periods[scan.low(figure.start)])
            return
        at, end = one.end, one.end + _COUNTED
        if one.names:
            at, end = one.names[0], one.names[-1] + 1
        while not one.names and (scan.low(at) in scan.words.partitive or scan.low(at) == "-"):
            at, end = at + 1, end + 1
        for word in range(at, end):
            if not scan.noun(word):
                return
            yield self._stem(scan.parts[word].text)

    def _near(self, start: int) -> Iterator[str]:
        for at in range(start - 1, max(-1, start - 1 - _BEFORE), -1):
            if self.scan.noun(at) and self.scan.low(at) not in self.scan.words.units:
                yield self._stem(self.scan.parts[at].text)

    def _stem(self, word: str) -> str:
        return self.tokenizer.word(word).stem

    def _negative(self, at: int) -> bool:
        if self.scan.low(at - 1) in self.scan.words.minus:
            return True
        sign = self.scan.low(at - 1) in ("-", "−") and self.scan.parts[at].tight
        return sign and (at == 1 or not self.scan.parts[at - 1].tight)

"""The quantities a sentence states: a number with its unit, its bound, and what it counts."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from compare.figures import Figure, Piece, figures, pieces, states_number, whole
from compare.tokens import Tokenizer
from sources.language.model import Numbers, Unit
from sources.model import Span

_COUNTED = 3
"""Words after a number that may name what it counts: "five explosive drones"."""
_BOUND = 3
"""Words before a number that may bound it: "no fewer than"."""


class Quantity(NamedTuple):
    """A number as a sentence states it."""

    span: Span
    text: str
    value: float
    step: float
    """One in the last place written: 1 for 12, 100,000 for 1.2 million; 0 for a fraction, which is exact."""
    unit: Unit | None = None
    points: bool = False
    """Whether it is percentage points, not a percentage."""
    ordinal: bool = False
    about: bool = False
    bound: str = ""
    """``>``, ``>=``, ``<``, ``<=``, or nothing."""
    range_end: str = ""
    """``>=`` for the lower end of a range, ``<=`` for the upper, or nothing."""
    said: str = ""
    """The words that bound it or make it inexact: "at least", "about"."""
    counted: frozenset[str] = frozenset()
    """Stems of the words that name what is counted; empty where none follows."""

    @property
    def measure(self) -> tuple[str, bool, bool]:
        """What it must have in common with another to be comparable at all."""
        share = "share of a whole" if self.step == 0 and self.value < 1 else ""
        return (self.unit.dimension if self.unit else share, self.points, self.ordinal)

    @property
    def base(self) -> float:
        """The value in the base unit of its dimension."""
        return self.value * self.unit.size if self.unit else self.value

    def __str__(self) -> str:
        """The value as compared: ``>=12``, ``~4000``, ``2.5e6 dollar``, ``0.5 percentage point``."""
        number = str(self.value) if isinstance(self.value, int) else f"{self.value:.12g}"
        unit = f" {self.unit.name}" if self.unit else ""
        return f"{'~' * self.about}{self.bound}{number}{'.' * self.ordinal}{unit}{' point' * self.points}"


def quantities(text: str, offset: int, tokenizer: Tokenizer) -> tuple[Quantity, ...]:
    """The quantities in *text*, which starts at *offset* of its article, in order.

    Dates, times of day, years and figures that are part of a name, such as F-16, are not quantities.
    """
    if not states_number(text, tokenizer.language):
        return ()  # most sentences end here
    reader = _Reader(pieces(text), tokenizer)
    return tuple(reader.quantity(figure, text, offset) for figure in reader.numbers())


class _Reader(NamedTuple):
    """Reads the quantities of one sentence."""

    parts: Sequence[Piece]
    tokenizer: Tokenizer

    @property
    def words(self) -> Numbers:
        return self.tokenizer.language.numbers

    def numbers(self) -> Iterator[Figure]:
        """The figures, scaled: 1.2 million, two thirds, a dozen, half a million."""
        starts = {figure.start: figure for figure in figures(self.parts, self.tokenizer.language)}
        openers = self.words.articles | self.words.fractions.keys()
        end = 0
        for at, part in enumerate(self.parts):
            figure = (self._fraction(at) if part.low in openers else None) or starts.get(at)
            if figure is not None and at >= end:
                figure = self._scaled(figure)
                end = figure.end
                yield figure

    def _fraction(self, at: int) -> Figure | None:
        """A fraction or a dozen at *at*: a third of, half the, half a million, a dozen."""
        start = at
        if self._low(at) in self.words.articles:
            at += 1
            if self._low(at) in self.words.scales and not self.parts[at].tight:
                return Figure(start, at, 1, 1)
        follows = self._low(at + 1)
        if (
            self._low(at) not in self.words.fractions
            or follows not in self.words.partitive | self.words.articles
        ):
            return None
        value = self.words.fractions[self._low(at)]
        halved = self._low(at + 2) in self.words.scales or self._low(at + 2) in self.words.units
        return Figure(start, at + 1 + halved, value, 0)

    def _scaled(self, figure: Figure) -> Figure:
        """*figure* with the scales and fractions right after it taken in."""
        while not figure.ordinal:
            at = self._past_half(figure)
            if at > figure.end:
                figure = Figure(figure.start, at, figure.value + 0.5, figure.step / 2)
            multiplies = self.words.fractions.keys() | self.words.scales.keys()
            at += self._low(at) == "-" and self._low(at + 1) in multiplies
            scale, part = self._scale(at, figure), self.words.fractions.get(self._low(at), 0)
            if not (scale or part):
                break
            value = whole(figure.value * (scale or part))
            figure = Figure(figure.start, at + 1, value, figure.step * scale)  # a fraction is exact
        return figure

    def _past_half(self, figure: Figure) -> int:
        """The piece after "and a half", if that follows *figure*; else the one after the figure."""
        added = self.words.and_a_half
        follows = tuple(self._low(at) for at in range(figure.end, figure.end + len(added)))
        return figure.end + len(added) * (bool(added) and follows == added)

    def _scale(self, at: int, figure: Figure) -> int:
        """What the piece at *at* multiplies by; 0 where it is no scale. 5m is money's or people's million."""
        low = self._low(at)
        if (
            len(low) == 1
            and low in self.words.units
            and not self._money(figure.start)
            and not self._noun(at + 1)
        ):
            return 0
        if len(low) == 1 and not (at < len(self.parts) and self.parts[at].tight):
            return 0
        return self.words.scales.get(low, 0)

    def quantity(self, figure: Figure, text: str, offset: int) -> Quantity:
        """*figure* with what stands around it."""
        start, end, unit = self._measured(figure)
        points = self._low(end) in self.words.points and unit is not None
        end += points
        end, unit = self._temperature(end, unit)
        bound, about, said = self._bounds(start)
        negative = self._negative(start)
        start -= negative
        span = Span(self.parts[start].start + offset, self.parts[end - 1].end + offset)
        return Quantity(
            span=span,
            text=text[span.start - offset : span.end - offset],
            value=-figure.value if negative else figure.value,
            step=figure.step,
            unit=unit,
            points=points,
            ordinal=figure.ordinal,
            about=about,
            bound=bound,
            range_end=self._range_end(figure),
            said=said,
            counted=frozenset(self._counted(end)),
        )

    def _measured(self, figure: Figure) -> tuple[int, int, Unit | None]:
        """First piece, piece after the last, and unit: $5, 5 dollars, 40-mile, 5 per cent, 8,000km."""
        if self._money(figure.start):
            start = figure.start - 1
            return start, figure.end, self.words.units[self._low(start)]
        if figure.ordinal:
            return figure.start, figure.end, None
        at = figure.end + (self._low(figure.end) == "-")
        if self._low(at) == "per" and self._low(at + 1) == "cent":
            return figure.start, at + 2, self.words.units["percent"]
        unit = self.words.units.get(self._low(at))
        return (figure.start, at + 1, unit) if unit else (figure.start, figure.end, None)

    def _temperature(self, end: int, unit: Unit | None) -> tuple[int, Unit | None]:
        """*unit* with the scale of degrees that follows; 104F is one too. Scales do not convert here."""
        scale = self.words.temperatures.get(self._low(end))
        degrees = unit is not None and unit.dimension == "temperature"
        if scale is None or not (degrees or (unit is None and self.parts[end].tight)):
            return end, unit
        return end + 1, Unit(f"degree {scale}", f"temperature:{scale}", 1.0)

    def _range_end(self, figure: Figure) -> str:
        """Which end of a range a figure is, as the bound that makes it: 30-40, 30 to 40."""
        joins = self.words.to | {"-", "–"}
        if self._low(figure.end) in joins and self._low(figure.end + 1)[:1].isdigit():
            return ">="
        return (
            "<=" if self._low(figure.start - 1) in joins and self._low(figure.start - 2)[:1].isdigit() else ""
        )

    def _bounds(self, start: int) -> tuple[str, bool, str]:
        """Bound, whether the number is only about right, and the words that say so."""
        before = [self._low(at) for at in range(max(0, start - _BOUND), start)]
        phrases = (tuple(before[-length:]) for length in range(_BOUND, 0, -1))
        bounding = next((phrase for phrase in phrases if phrase in self.words.bounds), ())
        about = bool(before) and before[-1] in self.words.about
        said = " ".join(bounding) or (before[-1] if about else "")
        return self.words.bounds.get(bounding, ""), about, said

    def _counted(self, at: int) -> Iterator[str]:
        while self._low(at) in self.words.partitive or self._low(at) == "-":
            at += 1
        for word in range(at, at + _COUNTED):
            if not self._noun(word):
                return
            yield self.tokenizer.word(self.parts[word].text).stem

    def _low(self, at: int) -> str:
        return self.parts[at].low if 0 <= at < len(self.parts) else ""

    def _money(self, at: int) -> bool:
        unit = self.words.units.get(self._low(at - 1))
        return unit is not None and unit.dimension.startswith("money") and not self.parts[at - 1].is_word

    def _noun(self, at: int) -> bool:
        return self._low(at)[:1].isalpha() and self._low(at) not in self.tokenizer.language.function_words

    def _negative(self, at: int) -> bool:
        sign = self._low(at - 1) in ("-", "−") and self.parts[at].tight
        return sign and (at == 1 or not self.parts[at - 1].tight)

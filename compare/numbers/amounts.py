"""The numbers a sentence states, from figures and words together: scaled, halved, as ranges and scores."""

from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cache
from math import inf
from typing import NamedTuple, TypeVar

from compare.numbers.figures import DASHES, Figure, Piece, figures, whole
from sources.language import Language, language_pack
from sources.language.model import Numbers

_LONGEST_PHRASE = 4
"""Words of the longest phrase in a language pack's tables: "slightly more than", "a large number of"."""
_SCORE = 1000
"""A score or a count of votes is below it; 1,500-1,200 is something else."""
_WHOLES = frozenset({3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000})
"""The wholes of which shares are told, as in one in five."""
_CODE = 3
"""Letters of a currency's code: GBP; shorter ones are signs, as Rs."""
Value = TypeVar("Value")


@cache
def _openers(code: str) -> Set[str]:
    """The words with which a number of the language *code* may begin that is no figure by itself."""
    words = language_pack(code).numbers
    vague = {phrase[0] for phrase in words.vague}
    return vague.union(words.decades, words.multiples, words.articles, words.bare_fractions)


class Scanner(NamedTuple):
    """Finds the numbers of one sentence, given its pieces."""

    parts: Sequence[Piece]
    language: Language

    @property
    def words(self) -> Numbers:
        """How the language writes numbers."""
        return self.language.numbers

    def low(self, at: int) -> str:
        """The piece at *at* in lower case; "" outside the sentence."""
        return self.parts[at].low if 0 <= at < len(self.parts) else ""

    def follows(self, at: int, phrases: Mapping[tuple[str, ...], Value] | Set[tuple[str, ...]]) -> int:
        """How many pieces at *at* make the longest of *phrases*; 0 for none."""
        phrase = tuple(part.low for part in self.parts[at : at + _LONGEST_PHRASE])
        return next((n for n in range(len(phrase), 0, -1) if phrase[:n] in phrases), 0)

    def numbers(self) -> Iterator[Figure]:
        """The numbers, in order: 1.2 million, two thirds, a dozen, several hundred, 30 to 40, 3-2."""
        starts = {figure.start: figure for figure in figures(self.parts, self.language)}
        openers, end = _openers(self.language.code), 0
        for at, part in enumerate(self.parts):
            if at < end or not (at in starts or part.low in openers or part.is_figure):
                continue
            figure = self._number(at, starts)
            if figure is not None:
                figure = self._ratio(figure, starts) or self._paired(figure, starts)
                end = figure.end
                yield figure

    def _number(self, at: int, starts: Mapping[int, Figure]) -> Figure | None:
        figure = self._vague(at) or self._decade(at) or self._multiple(at) or self._fraction(at, starts)
        return figure or (self._scaled(starts[at]) if at in starts else None)

    def _vague(self, at: int) -> Figure | None:
        """Dozens, several, a few hundred, tens of thousands."""
        length = self.follows(at, self.words.vague)
        if not length:
            return None
        low, high = self.words.vague[tuple(self.low(one) for one in range(at, at + length))]
        end = at + length
        while True:
            link = self.low(end) in self.words.partitive
            scale = self.words.scales.get(self.low(end + link), 0)
            if not scale or len(self.low(end + link)) == 1:
                return Figure(at, end, whole(low), 1, high=high if high == inf else whole(high), vague=True)
            low, high, end = low * scale, high * scale, end + link + 1

    def _decade(self, at: int) -> Figure | None:
        """Somebody's thirties: in her 30s, in his late thirties."""
        value = self.words.decades.get(self.low(at), 0)
        figure = self.low(at).isdecimal() and self.low(at + 1) == "s" and self.parts[at + 1].tight
        if figure and len(self.low(at)) == 2 and self.low(at)[1] == "0":
            value = int(self.low(at))
        if not value or not self.owned(at):
            return None
        return Figure(at, at + 1 + bool(figure), value, 1, high=value + 9, vague=True)

    def owned(self, at: int) -> bool:
        """Whether the piece at *at* is somebody's: in her late thirties."""
        return any(self.low(one) in self.words.owners for one in range(at - 3, at))

    def _multiple(self, at: int) -> Figure | None:
        value = self.words.multiples.get(self.low(at), 0)
        return Figure(at, at + 1, value, 1) if value else None

    def _fraction(self, at: int, starts: Mapping[int, Figure]) -> Figure | None:
        """A fraction, a dozen or a year at *at*: a third of, half the, half a million, a dozen."""
        start = at
        if self.low(at) in self.words.articles:
            at += 1
            if at in starts and not starts[at].ordinal:
                return None  # a hundred and five
            scale = self.low(at) in self.words.scales and not self.parts[at].tight
            unit = self.words.units.get(self.low(at))
            timed = unit is not None and unit.dimension == "time" and at not in starts
            speed = (self.low(start - 1), self.low(start), self.low(at)) in self.words.unit_phrases
            if scale or (timed and not speed):
                return self._scaled(Figure(start, at, 1, 1))
        elif self.low(at) not in self.words.bare_fractions:
            return None
        if self.low(at) not in self.words.fractions:
            return None
        after, of = self.low(at + 1), self.low(at + 1) in self.words.partitive
        if of and self.low(at + 2) in self.words.articles and self.low(at + 3) in self.words.units:
            return Figure(
                start, at + 3, self.words.fractions[self.low(at)], 0
            )  # a quarter of a percentage point
        if start < at and after in self.words.scales:
            return self._scaled(
                Figure(start, at + 1, self.words.fractions[self.low(at)], 0)
            )  # a half million
        if after not in self.words.partitive and after not in self.words.articles:
            return None
        scaled = self.low(at + 2) in self.words.scales or self.low(at + 2) in self.words.units
        figure = Figure(start, at + 1, self.words.fractions[self.low(at)], 0)
        return (
            self._scaled(figure._replace(end=at + 2)) if after in self.words.articles and scaled else figure
        )

    def _scaled(self, figure: Figure) -> Figure:
        """*figure* with the scales and fractions right after it taken in."""
        while not figure.ordinal:
            at = self._past_half(figure)
            if at > figure.end:
                figure = Figure(figure.start, at, figure.value + 0.5, figure.step / 2)
            multiplies = self.words.fractions.keys() | self.words.scales.keys()
            at += self.low(at) == "-" and self.low(at + 1) in multiplies
            scale, part = self._scale(at, figure), self.words.fractions.get(self.low(at), 0)
            if not (scale or part):
                break
            value = whole(figure.value * (scale or part))
            end = at + 1 + (self.low(at + 1) == "." and self.low(at + 2) in self.words.units)  # 2,5 Mio. Euro
            figure = Figure(figure.start, end, value, figure.step * scale)  # a fraction is exact
        return figure

    def _past_half(self, figure: Figure) -> int:
        """The piece after "and a half", if that follows *figure*; else the one after the figure."""
        added = self.words.and_a_half
        follows = tuple(self.low(at) for at in range(figure.end, figure.end + len(added)))
        return figure.end + len(added) * (bool(added) and follows == added)

    def _scale(self, at: int, figure: Figure) -> int:
        """What the piece at *at* multiplies by; 0 where it is no scale. 5m is money's or people's million."""
        low = self.low(at)
        if (
            len(low) == 1
            and low in self.words.units
            and not self.money(figure.start)
            and not self.noun(at + 1)
        ):
            return 0
        if len(low) == 1 and not (at < len(self.parts) and self.parts[at].tight):
            return 0
        return self.words.scales.get(low, 0)

    def _ratio(self, figure: Figure, starts: Mapping[int, Figure]) -> Figure | None:
        """A share told by counting: one in five, two out of three."""
        length = self.follows(figure.end, self.words.ratios)
        of = starts.get(figure.end + length) if length else None
        if of is None or of.ordinal or figure.ordinal or figure.vague or of.value not in _WHOLES:
            return None
        if not 0 < figure.value < of.value or self.low(of.end) in self.words.units or self.low(of.end) == "-":
            return None
        return Figure(figure.start, of.end, figure.value / of.value, 0)

    def _paired(self, figure: Figure, starts: Mapping[int, Figure]) -> Figure:
        """*figure*, or the range or score that it begins: 30-40, between 30 and 40, $3m to $4m, 3-2."""
        if figure.ordinal or figure.vague or figure.step == 0:
            return figure
        unit = self.low(figure.end) in self.words.units
        at = figure.end + unit
        money = self.money(figure.start)
        join, opener = self.low(at), self.low(figure.start - 1 - money)
        dash, between = join in DASHES and join != "", self.words.between.get(opener) == join != ""
        change = opener in self.words.source and self.low(figure.start - 2 - money) not in self.words.ranging
        ranging = opener in self.words.source and not change
        if not (dash or between or ranging or (join in self.words.to and not unit and not change)):
            return figure
        if join not in self.words.to and not dash and not between:
            return figure
        at += 1 + (self.low(at + 1) in self.words.units)  # a currency
        if at not in starts or starts[at].ordinal:
            return figure
        last = self._scaled(starts[at])
        same_unit = not unit or self.low(last.end) == self.low(figure.end)
        first = figure.value * (last.value / starts[at].value if last.end > starts[at].end else 1)
        first = whole(first) if figure.end == figure.start + 1 and first <= last.value else figure.value
        score = not between and max(first, last.value) < _SCORE and last.step == figure.step == 1 and not unit
        if last.step == 0 or not same_unit or (first >= last.value and not score):
            return figure
        return Figure(figure.start, last.end, first, last.step, high=last.value)

    def money(self, at: int) -> bool:
        """Whether a currency stands before the piece at *at*: a sign, or a code in capitals."""
        unit = self.words.units.get(self.low(at - 1))
        if unit is None or unit.dimension != "money":
            return False
        part = self.parts[at - 1]
        return not part.is_word or (part.text.isupper() and len(part.text) == _CODE) or len(part.text) < _CODE

    def noun(self, at: int) -> bool:
        """Whether the piece at *at* is a word that may name something."""
        return self.low(at)[:1].isalpha() and self.low(at) not in self.language.function_words

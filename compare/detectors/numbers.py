"""Quantities: the same thing counted or measured, with another value, unit or exactness."""

import math
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from compare.model import ERROR, INFO, WARNING, Confidence, Example, Passage, Rule
from compare.moments import times
from compare.places import touched
from compare.quantities import Quantity
from compare.reading import WINDOW, Detector, Finding, Reading
from sources.model import Span

ROUNDING = 0.05
"""Share by which a converted or "about" value may be off: 10 miles is "16 kilometres" (16.09), 3,900 is
"about 4,000" (2.6 percent). Two significant digits, as journalists round, are off by 5 percent at most."""

CALENDAR = 0.1
"""The same for spans of time: 12 weeks are "three months" (7.9 percent)."""
REACH = 40
"""Characters after a number in which what it counts is named."""

MISMATCH = Rule(
    id="number-mismatch",
    group="facts",
    title="Different number",
    severities=ERROR,
    explanation="Both sides give a number for the same thing, and the numbers differ.",
    fires=(
        Example("The flood damaged 120 homes in Arle.", "The flood damaged 210 homes in Arle."),
        Example("Nine divers searched the lake.", "Seven divers searched the lake."),
        Example("The bridge will cost $1.2 million.", "The bridge will cost $1.2 billion."),
        Example("The mine employs 40 women and 600 men.", "The mine employs 600 women and 40 men."),
        Example("A quarter of the harvest rotted.", "A third of the harvest rotted."),
        Example("Exports rose 0.4 percent in May.", "Exports rose 4 percent in May."),
        Example("It was her third title in two years.", "It was her fourth title in two years."),
        Example("The storm killed 3 people and hurt 10.", "The storm killed 10 people and hurt 3."),
        Example("The index fell 0.4 points in May.", "The index fell 4 points in May."),
        Example("It fell to -5 degrees in Arle on Monday.", "It fell to 5 degrees in Arle on Monday."),
    ),
    silent=(
        Example("Twelve ferries were cancelled.", "12 ferries were cancelled."),
        Example("The fund lost 5% of its value.", "The fund lost five percent of its value."),
        Example("The tunnel is 2.4km long.", "The tunnel is 2,400 metres long."),
        Example("Half a million fans came to the parade.", "500,000 fans came to the parade."),
        Example("The port handled 1.5m tonnes of grain.", "The port handled 1.5 million tonnes of grain."),
        Example("She won 41 of 90 seats.", "She won 41 seats out of 90."),
        Example("The ship carried 1 000 tonnes of grain.", "The ship carried 1,000 tonnes of grain."),
        Example("Two-thirds of the town is dry.", "Two thirds of the town is dry."),
        Example("Hundreds of people joined the march.", "About 400 people joined the march."),
        Example("He sold his $10-million yacht in May.", "He sold his $10m yacht in May."),
        Example("Two and a half million people voted.", "2.5 million people voted."),
        Example("It was 40 degrees Celsius in Arle.", "It was 104 degrees Fahrenheit in Arle."),
        Example("Half of the 60 flats burned down.", "Thirty of the 60 flats burned down."),
        Example("The strike lasted 12 weeks in all.", "The strike lasted three months in all."),
    ),
)
UNIT = Rule(
    id="unit-mismatch",
    group="facts",
    title="Different unit or currency",
    severities=ERROR,
    explanation="The same number is given in another unit or currency, which no conversion explains.",
    fires=(
        Example("The fire burned 40 miles from Arle.", "The fire burned 40 kilometres from Arle."),
        Example("The club paid £2.5m for him.", "The club paid $2.5m for him."),
        Example("Rates rose by 0.5 percentage points.", "Rates rose by 0.5 percent."),
    ),
    silent=(
        Example("The camp lies 10 miles from the border.", "The camp lies 16 kilometres from the border."),
        Example("The club paid 3 million dollars for him.", "The club paid $3m for him."),
    ),
)
PRECISION = Rule(
    id="number-precision",
    group="facts",
    title="Less exact number",
    severities=INFO,
    explanation="One number is a rounded form of the other.",
    fires=(
        Example("The march drew 12,480 people.", "The march drew about 12,500 people."),
        Example("Some 3,900 homes lost power.", "About 4,000 homes lost power."),
        Example("More than 1,000 residents fled.", "About 1,200 residents fled."),
        Example("Turnout was 62.4% in Arle.", "Turnout was 62% in Arle."),
        Example("The storm cut off 30-40 homes.", "The storm cut off 35 homes."),
    ),
    silent=(Example("About 300 cows drowned.", "Around 300 cows drowned."),),
)
BOUND = Rule(
    id="bound-changed",
    group="facts",
    title="Different bound",
    severities=WARNING,
    explanation="The number is the same, but one side says at least, up to, more or fewer.",
    fires=(
        Example("At least 12 climbers are missing.", "12 climbers are missing."),
        Example("Up to 200 jobs will go.", "More than 200 jobs will go."),
    ),
    silent=(Example("At least 12 climbers are missing.", "No fewer than 12 climbers are missing."),),
)


class _Stated(NamedTuple):
    """A quantity, and which of the passage's replacements touch it."""

    quantity: Quantity
    edits: range
    whole: bool
    """Whether a single one does, and touches nothing else."""
    alone: bool
    """Whether no other quantity of its side counts any of the same."""


_Pairing = Callable[[_Stated, _Stated], bool]
_STEPS: Sequence[tuple[_Pairing, Confidence]] = (
    (lambda x, y: equal(x.quantity, y.quantity) and _same_thing(x, y), Confidence.HIGH),
    (lambda x, y: _only_equal(x, y) and not (x.quantity.counted and y.quantity.counted), Confidence.MEDIUM),
    (lambda x, y: x.alone and y.alone and _same_thing(x, y), Confidence.HIGH),
    (lambda x, y: _same_thing(x, y), Confidence.MEDIUM),
    (lambda x, y: _only_equal(x, y), Confidence.MEDIUM),
    (lambda x, y: x.whole and y.whole and _in_one_place(x, y), Confidence.HIGH),
    (lambda x, y: _in_one_place(x, y), Confidence.MEDIUM),
)
"""When two quantities are compared, and how sure it is that they are meant to be the same: equal values
of the same thing first, or where one side does not say of what; then the same thing; then other equal
values; then what stands in the same place. What finds no partner is a detail of one side."""


def detect(passage: Passage, a: Reading, b: Reading) -> Iterator[Finding]:
    """Pair up the quantities, surest pairs first, and report those that are not equal."""
    if not (a.quantities and b.quantities):
        return  # most passages have none
    found = list(_unequal(passage, a, b))
    # Figures of dates and times are left to the rules for those: Sept. 17-19, the third quarter.
    of_time = [[one.span for one in times(side)] if found else [] for side in (a, b)]
    for rule, confidence, x, y in found:
        if not (touched(of_time[0], x.span) and touched(of_time[1], y.span)):
            evidence = a.evidence(x.span, str(x)), b.evidence(y.span, str(y))
            yield Finding(rule, confidence, *evidence, f"A says {_phrase(x, a)}; B says {_phrase(y, b)}.")


def _unequal(
    passage: Passage, a: Reading, b: Reading
) -> Iterator[tuple[Rule, Confidence, Quantity, Quantity]]:
    edits = [(edit.a, edit.b) for edit in passage.edits if edit.a and edit.b]
    left = dict(enumerate(_stated(a.quantities, [of_a for of_a, _ in edits])))
    right = dict(enumerate(_stated(b.quantities, [of_b for _, of_b in edits])))
    for fits, confidence in _STEPS:
        for i, j in _pairs(left, right, fits):
            x, y = left.pop(i).quantity, right.pop(j).quantity
            rule = _difference(x, y)
            if rule is not None:
                yield rule, confidence, x, y


def _stated(quantities: Sequence[Quantity], edits: Sequence[Span]) -> Iterator[_Stated]:
    counts = Counter(stem for one in quantities for stem in one.counted)
    for one in quantities:
        inside = touched(edits, one.span)
        whole = len(inside) == 1 and _within(edits[inside.start], one.span)
        yield _Stated(one, inside, whole, all(counts[stem] == 1 for stem in one.counted))


def _within(part: Span, whole: Span) -> bool:
    return whole.start <= part.start <= part.end <= whole.end


def equal(x: Quantity, y: Quantity) -> bool:
    """Whether two quantities are the same value, whatever they count, as a journalist would convert."""
    if x.measure != y.measure:
        return False
    if x.unit == y.unit:
        return _same(x.value, y.value)
    slack = CALENDAR if x.measure[0] == "time" else ROUNDING
    return abs(x.base - y.base) <= slack * max(abs(x.base), abs(y.base))


def _same(one: float, other: float) -> bool:
    """Equal, but for what binary fractions add: 1.1 million is 1,100,000. Whole numbers are exact."""
    exact = isinstance(one, int) and isinstance(other, int)
    return one == other or (not exact and math.isclose(one, other, rel_tol=1e-9))


def _pairs(
    left: Mapping[int, _Stated], right: Mapping[int, _Stated], fits: _Pairing
) -> list[tuple[int, int]]:
    """Disjoint pairs that fit, first with first."""
    taken: dict[int, int] = {}
    for i, x in left.items():
        for j in range(i - WINDOW, i + WINDOW + 1):
            if j in right and j not in taken and fits(x, right[j]):
                taken[j] = i
                break
    return [(i, j) for j, i in taken.items()]


def _same_thing(x: _Stated, y: _Stated) -> bool:
    return bool(x.quantity.counted & y.quantity.counted) and _comparable(x.quantity, y.quantity)


def _only_equal(x: _Stated, y: _Stated) -> bool:
    """Equal, and not by changing places with another number while the words around them stay."""
    swapped = x.whole and y.whole and x.edits != y.edits
    return equal(x.quantity, y.quantity) and not swapped


def _in_one_place(x: _Stated, y: _Stated) -> bool:
    overlap = range(max(x.edits.start, y.edits.start), min(x.edits.stop, y.edits.stop))
    return bool(overlap) and _comparable(x.quantity, y.quantity)


def _comparable(x: Quantity, y: Quantity) -> bool:
    if x.measure == y.measure:
        return True
    if x.unit is None or y.unit is None:
        return False
    money = x.unit.dimension.startswith("money") and y.unit.dimension.startswith("money")
    return money or _same(x.value, y.value)


def _difference(x: Quantity, y: Quantity) -> Rule | None:
    if x.measure != y.measure:
        return UNIT
    if not equal(x, y):
        compatible = _rounded(x, y) or _bounded(x, y) or _bounded(y, x)
        return PRECISION if compatible else UNIT if _same(x.value, y.value) else MISMATCH
    return BOUND if x.bound != y.bound else PRECISION if x.about != y.about else None


def _rounded(x: Quantity, y: Quantity) -> bool:
    """Whether one is the other less exactly: said to be about it, or with fewer of its digits written."""
    gap = abs(x.base - y.base)
    if x.about or y.about:
        return gap <= ROUNDING * max(abs(x.base), abs(y.base))
    fine, coarse = sorted(one.step * (one.unit.size if one.unit else 1) for one in (x, y))
    return fine < coarse and gap * 2 <= coarse * (1 + 1e-9)


def _bounded(x: Quantity, y: Quantity) -> bool:
    """Whether *y* is a value that the bound or range of *x* allows, said another way than *x*."""
    bound = x.bound or x.range_end
    if not bound or bound == (y.bound or y.range_end):
        return False
    return y.base >= x.base if bound[0] == ">" else y.base <= x.base


def _phrase(quantity: Quantity, reading: Reading) -> str:
    """The quantity as printed, with the words that name what it counts."""
    end = quantity.span.end
    for token in reading.words(Span(end, end + REACH)):
        if token.stem in quantity.counted:
            end = token.span.end
    return " ".join((quantity.said, *Span(quantity.span.start, end).of(reading.text).split())).strip()


DETECTOR = Detector((MISMATCH, UNIT, PRECISION, BOUND), detect)

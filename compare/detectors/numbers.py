"""Quantities: the same thing counted or measured, with another value, unit or exactness."""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence

from compare.model import Confidence, Example, Passage, Rule, Severity
from compare.quantities import Quantity
from compare.reading import WINDOW, Detector, Finding, Reading
from sources.model import Span

ROUNDING = 0.05
"""Share by which a converted or "about" value may be off: 10 miles is "16 kilometres" (16.09), 3,900 is
"about 4,000"."""

MISMATCH = Rule(
    id="number-mismatch",
    group="facts",
    title="Different number",
    severity=Severity.ERROR,
    explanation="Both sides give a number for the same thing, and the numbers differ.",
    fires=(
        Example("The flood damaged 120 homes in Arle.", "The flood damaged 210 homes in Arle."),
        Example("Nine divers searched the lake.", "Seven divers searched the lake."),
        Example("The bridge will cost $1.2 million.", "The bridge will cost $1.2 billion."),
        Example("The mine employs 40 women and 600 men.", "The mine employs 600 women and 40 men."),
        Example("A quarter of the harvest rotted.", "A third of the harvest rotted."),
        Example("Exports rose 0.4 percent in May.", "Exports rose 4 percent in May."),
        Example("It was her third title in two years.", "It was her fourth title in two years."),
    ),
    silent=(
        Example("Twelve ferries were cancelled.", "12 ferries were cancelled."),
        Example("The fund lost 5% of its value.", "The fund lost five percent of its value."),
        Example("The tunnel is 2.4km long.", "The tunnel is 2,400 metres long."),
        Example("Half a million fans came to the parade.", "500,000 fans came to the parade."),
        Example("The port handled 1.5m tonnes of grain.", "The port handled 1.5 million tonnes of grain."),
        Example("She won 41 of 90 seats.", "She won 41 seats out of 90."),
        Example("Two-thirds of the town is dry.", "Two thirds of the town is dry."),
    ),
)
UNIT = Rule(
    id="unit-mismatch",
    group="facts",
    title="Different unit or currency",
    severity=Severity.ERROR,
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
    severity=Severity.INFO,
    explanation="One number is a rounded form of the other.",
    fires=(
        Example("The march drew 12,480 people.", "The march drew about 12,500 people."),
        Example("Some 3,900 homes lost power.", "About 4,000 homes lost power."),
    ),
    silent=(Example("About 300 cows drowned.", "Around 300 cows drowned."),),
)
BOUND = Rule(
    id="bound-changed",
    group="facts",
    title="Different bound",
    severity=Severity.WARNING,
    explanation="The number is the same, but one side says at least, up to, more or fewer.",
    fires=(
        Example("At least 12 climbers are missing.", "12 climbers are missing."),
        Example("Up to 200 jobs will go.", "More than 200 jobs will go."),
    ),
    silent=(Example("At least 12 climbers are missing.", "No fewer than 12 climbers are missing."),),
)

_Pairing = Callable[[Quantity, Quantity], bool]


def detect(passage: Passage, a: Reading, b: Reading) -> Iterator[Finding]:
    """Pair up the quantities, surest pairs first, and report those that are not equal.

    Equal values go first where they count the same thing, or one does not say what it counts; then
    what counts the same thing; then other equal values; then what stands in the same place. What
    finds no partner is a detail of one side, not a discrepancy.
    """
    edits = [(edit.a, edit.b) for edit in passage.edits if edit.a and edit.b]
    steps: Sequence[tuple[_Pairing, Confidence]] = (
        (lambda x, y: equal(x, y) and _same_thing(x, y), Confidence.HIGH),
        (lambda x, y: equal(x, y) and not (x.counted and y.counted), Confidence.MEDIUM),
        (_same_thing, Confidence.HIGH),
        (equal, Confidence.MEDIUM),
        (lambda x, y: any(_is_all_of(edit, x, y) for edit in edits), Confidence.HIGH),
        (lambda x, y: any(_is_in(edit, x, y) for edit in edits), Confidence.MEDIUM),
    )
    left, right = dict(enumerate(a.quantities)), dict(enumerate(b.quantities))
    for fits, confidence in steps:
        for i, j in _pairs(left, right, fits):
            x, y = left.pop(i), right.pop(j)
            rule = _difference(x, y)
            if rule is not None:
                evidence = a.evidence(x.span, str(x)), b.evidence(y.span, str(y))
                yield Finding(rule, confidence, *evidence, f"A says {_phrase(x, a)}; B says {_phrase(y, b)}.")


def equal(x: Quantity, y: Quantity) -> bool:
    """Whether two quantities are the same value, whatever they count, as a journalist would convert."""
    if x.measure != y.measure:
        return False
    if x.unit == y.unit:
        return _same(x.value, y.value)
    return abs(x.base - y.base) <= ROUNDING * max(abs(x.base), abs(y.base))


def _same(one: float, other: float) -> bool:
    """Equal, but for what binary fractions add: 1.1 million is 1,100,000. Whole numbers are exact."""
    exact = isinstance(one, int) and isinstance(other, int)
    return one == other or (not exact and math.isclose(one, other, rel_tol=1e-9))


def _pairs(
    left: Mapping[int, Quantity], right: Mapping[int, Quantity], fits: _Pairing
) -> list[tuple[int, int]]:
    """Disjoint pairs that fit, first with first."""
    taken: dict[int, int] = {}
    for i, x in left.items():
        for j in range(i - WINDOW, i + WINDOW + 1):
            if j in right and j not in taken and fits(x, right[j]):
                taken[j] = i
                break
    return [(i, j) for j, i in taken.items()]


def _same_thing(x: Quantity, y: Quantity) -> bool:
    return x.ordinal == y.ordinal and bool(x.counted & y.counted) and _comparable(x, y)


def _comparable(x: Quantity, y: Quantity) -> bool:
    return x.measure == y.measure or (_same(x.value, y.value) and None not in (x.unit, y.unit))


def _is_all_of(edit: tuple[Span, Span], x: Quantity, y: Quantity) -> bool:
    """Whether the edit changes these quantities and nothing else."""
    inside = all(q.span.start <= e.start and e.end <= q.span.end for e, q in zip(edit, (x, y), strict=True))
    return inside and _comparable(x, y)


def _is_in(edit: tuple[Span, Span], x: Quantity, y: Quantity) -> bool:
    """Whether the edit touches both quantities."""
    touched = all(q.span.start < e.end and e.start < q.span.end for e, q in zip(edit, (x, y), strict=True))
    return touched and _comparable(x, y)


def _difference(x: Quantity, y: Quantity) -> Rule | None:
    if x.measure != y.measure:
        return UNIT
    if not equal(x, y):
        return PRECISION if _rounded(x, y) else UNIT if _same(x.value, y.value) else MISMATCH
    return BOUND if x.bound != y.bound else PRECISION if x.about != y.about else None


def _rounded(x: Quantity, y: Quantity) -> bool:
    """Whether one is the other less exactly: said to be about it, or with fewer of its digits written."""
    gap = abs(x.base - y.base)
    if x.about or y.about:
        return gap <= ROUNDING * max(abs(x.base), abs(y.base))
    return any(one.step > 1 and gap * 2 <= one.step for one in (x, y))


def _phrase(quantity: Quantity, reading: Reading) -> str:
    """The quantity as printed, with the words that name what it counts."""
    end = quantity.span.end
    for token in reading.tokens:
        if end <= token.span.start and token.stem in quantity.counted and token.span.start - end < 40:
            end = token.span.end
    return " ".join(Span(quantity.span.start, end).of(reading.text).split())


DETECTOR = Detector((MISMATCH, UNIT, PRECISION, BOUND), detect)

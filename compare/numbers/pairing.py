"""Which quantities of one side of a passage are meant to be which of the other."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from compare.model import Confidence, Edit, Passage, Shared
from compare.numbers.agreement import comparable, equal
from compare.numbers.quantities import Quantity
from compare.places import touched
from compare.reading import WINDOW
from sources.model import Span


class Stated(NamedTuple):
    """A quantity, and where it stands to the edits of its passage."""

    quantity: Quantity
    edits: frozenset[int]
    """Which edits, but for long ones, touch it or the words that bound it."""
    whole: bool
    """Whether they touch nothing else."""
    alone: bool
    """Whether no other quantity of its side counts any of the same."""
    place: Span | None
    """Where what both sides share of it stands in B; None where they share nothing."""


def pairs(
    passage: Passage,
    a: Sequence[Quantity],
    b: Sequence[Quantity],
    alike: Callable[[Quantity, Quantity], bool],
) -> Iterator[tuple[Stated, Stated, Confidence]]:
    """Disjoint pairs, and how sure it is that they are meant to be the same; the surest first.

    What has no partner is a detail of its side, but for the only one of either side where *alike* tells that
    all else is the same in another order.
    """
    numbered = [(-1 if _long(edit) else at, edit) for at, edit in enumerate(passage.edits)]
    left = dict(enumerate(_stated(a, [(at, edit.a) for at, edit in numbered if edit.a])))
    right = dict(enumerate(_stated(b, [(at, edit.b) for at, edit in numbered if edit.b])))
    starts = [one.a.start for one in passage.shared]
    left = {
        i: one._replace(place=_place(one.quantity.span, passage.shared, starts)) for i, one in left.items()
    }
    right = {j: one._replace(place=one.quantity.span) for j, one in right.items()}
    for fits, confidence in _STEPS:
        for i, j in _fitting(left, right, fits):
            yield left.pop(i), right.pop(j), confidence
    if len(left) == len(right) == 1:
        ((x,), (y,)) = left.values(), right.values()
        if _definite(x, y) and _may_be(x, y) and alike(x.quantity, y.quantity):
            yield x, y, Confidence.HIGH


def _stated(quantities: Sequence[Quantity], edits: Sequence[tuple[int, Span]]) -> Iterator[Stated]:
    counts = Counter(stem for one in quantities for stem in one.counted)
    spans = [span for _, span in edits]
    for one in quantities:
        inside = touched(spans, one.whole)
        whole = all(one.whole.start <= spans[at].start and spans[at].end <= one.whole.end for at in inside)
        alone = all(counts[stem] == 1 for stem in one.counted)
        yield Stated(one, frozenset(edits[at][0] for at in inside) - {-1}, whole, alone, None)


def _long(edit: Edit) -> bool:
    """Whether *edit* replaces so much that a place in it is no place in the other side's words."""
    return any(span is not None and span.end - span.start > _LONG for span in (edit.a, edit.b))


def _place(span: Span, shared: Sequence[Shared], starts: Sequence[int]) -> Span | None:
    """Where the first shared words in *span*, a place in A, stand in B."""
    at = max(0, bisect_right(starts, span.start) - 1)
    for one in shared[at : at + 2]:
        start, end = max(span.start, one.a.start), min(span.end, one.a.end)
        if start < end:
            moved = one.b.start - one.a.start
            return Span(start + moved, end + moved)
    return None


_Fits = Callable[[Stated, Stated], bool]


def _fitting(left: Mapping[int, Stated], right: Mapping[int, Stated], fits: _Fits) -> list[tuple[int, int]]:
    """Disjoint pairs that fit, first with first."""
    taken: dict[int, int] = {}
    for i, x in left.items():
        for j in range(i - WINDOW, i + WINDOW + 1):
            if j in right and j not in taken and fits(x, right[j]):
                taken[j] = i
                break
    return [(i, j) for j, i in taken.items()]


def _same_thing(x: Stated, y: Stated) -> bool:
    """Whether both count things of one name."""
    return _definite(x, y) and bool(x.quantity.counted & y.quantity.counted) and _may_be(x, y)


def _may_be(x: Stated, y: Stated) -> bool:
    return not (x.quantity.vague or y.quantity.vague) and comparable(x.quantity, y.quantity)


def _definite(x: Stated, y: Stated) -> bool:
    return not (x.quantity.indefinite or y.quantity.indefinite)


def _of_others(x: Stated, y: Stated) -> bool:
    """Whether they count things of different names."""
    counted = x.quantity.counted, y.quantity.counted
    return all(counted) and counted[0].isdisjoint(counted[1])


def _only_equal(x: Stated, y: Stated) -> bool:
    """Equal, and not by changing places with another number while the words around them stay."""
    swapped = x.whole and y.whole and x.edits and y.edits and x.edits != y.edits
    return equal(x.quantity, y.quantity) and not swapped


def _in_one_place(x: Stated, y: Stated) -> bool:
    """Whether one stands where the other does: in words both sides share, or in one edit."""
    return _shared_place(x, y) or not x.edits.isdisjoint(y.edits)


def _shared_place(x: Stated, y: Stated) -> bool:
    return x.place is not None is not y.place and x.place.start < y.place.end and y.place.start < x.place.end


def _near(x: Stated, y: Stated) -> bool:
    """Whether two quantities of one dimension are close, or the same words lead to both."""
    one, other = x.quantity, y.quantity
    if not one.measure[0] or one.measure != other.measure:
        return False
    close = abs(one.base - other.base) <= _CLOSE * max(abs(one.base), abs(other.base))
    return close or len(one.near & other.near) >= _LEADING


_LONG = 60
"""Code points of an edit, some ten words: in the 32 gold news pairs, longer ones only have numbers of other
things in them."""
_CLOSE = 0.1
"""Share by which two measures may differ to be taken for two reports of one: 46 and 47 percent. Judgement;
in the 32 gold news pairs, no two of different things are as close."""
_LEADING = 2
"""Words of topic in common before two quantities of one dimension for them to be compared."""
_STEPS: Sequence[tuple[_Fits, Confidence]] = (
    (
        lambda x, y: _shared_place(x, y) and equal(x.quantity, y.quantity) and not _of_others(x, y),
        Confidence.HIGH,
    ),
    (
        lambda x, y: equal(x.quantity, y.quantity) and bool(x.quantity.counted & y.quantity.counted),
        Confidence.HIGH,
    ),
    (lambda x, y: _only_equal(x, y) and not (x.quantity.counted and y.quantity.counted), Confidence.MEDIUM),
    (lambda x, y: x.alone and y.alone and _same_thing(x, y), Confidence.HIGH),
    (lambda x, y: _same_thing(x, y), Confidence.MEDIUM),
    (lambda x, y: _only_equal(x, y), Confidence.MEDIUM),
    (lambda x, y: x.whole and y.whole and _in_one_place(x, y) and _may_be(x, y), Confidence.HIGH),
    (lambda x, y: _in_one_place(x, y) and _definite(x, y) and _may_be(x, y), Confidence.MEDIUM),
    (lambda x, y: _near(x, y) and _definite(x, y) and _may_be(x, y), Confidence.MEDIUM),
    (
        lambda x, y: bool(x.quantity.counted & y.quantity.counted) and comparable(x.quantity, y.quantity),
        Confidence.HIGH,
    ),
    (lambda x, y: _in_one_place(x, y) and comparable(x.quantity, y.quantity), Confidence.HIGH),
)
"""When two quantities are compared, and how sure it is that they are meant to be the same: equal values
of the same thing first, or where one side does not say of what; then the same thing; then other equal
values; then what stands in the same place. "Dozens" come last, as they agree with much."""

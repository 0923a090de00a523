"""One finding per difference: where two families report the same words, the more specific one is kept."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from compare.model import Severity
from compare.reading import Finding
from compare.selection import Selection
from sources.model import Span

PRECEDENCE = (
    "roles-swapped",
    "date-mismatch",
    "role-mismatch",
    "unit-mismatch",
    "number-mismatch",
    "number-precision",
    "bound-changed",
    "attribution-changed",
    "name-mismatch",
    "negation-flip",
    "direction-flip",
    "term-mismatch",
)
"""Rules that may see the same difference, the one that says most about it first: that two changed roles
before that their names differ, another day before another figure or direction, another office before
another name, and a term of any set last. Rules that are not here are about something else."""
_RANKS = {rule: rank for rank, rule in enumerate(PRECEDENCE)}
OVERLAP = 0.5
"""Share of the shorter of two spans that both must cover to be about one place. Judgement."""
REACH = 50
"""Findings on either side of one, in A's order, that are looked at: in prose no two of one place are
further apart, and an endless sentence of them does not cost the square of its length."""


class _Said(NamedTuple):
    """A finding that may say again what another says: where it stands, and which of all it is."""

    a: Span
    b: Span
    rank: int
    at: int


def distinct(found: Sequence[Finding], weights: Selection) -> Iterator[Finding]:
    """*found* without what says again, less exactly, what another says.

    *weights* tell how much each weighs whatever the user selected, so that what is selected changes nothing
    of what is found. What is worth reading only neither takes nor gives place.
    """
    loud = sorted(_comparable(found, weights))
    dropped = set[int]()
    for place in sorted(range(len(loud)), key=lambda place: loud[place].rank) if len(loud) > 1 else ():
        if loud[place].at not in dropped:
            dropped.update(one.at for one in _near(loud, place) if _says_again(one, loud[place]))
    return (one for at, one in enumerate(found) if at not in dropped)


def _comparable(found: Sequence[Finding], weights: Selection) -> Iterator[_Said]:
    for at, one in enumerate(found):
        rank = _RANKS.get(one.rule.id)
        if rank is None or one.a is None or one.b is None:
            continue
        if any(severity is not Severity.INFO for _, severity in weights.weighed([one])):
            yield _Said(one.a.span, one.b.span, rank, at)


def _near(loud: Sequence[_Said], place: int) -> Sequence[_Said]:
    last = bisect_left(loud, loud[place].a.end, key=lambda one: one.a.start)
    return loud[max(0, place - REACH) : min(last, place + REACH)]


def _says_again(one: _Said, kept: _Said) -> bool:
    return one.rank > kept.rank and _one_place(one.a, kept.a) and _one_place(one.b, kept.b)


def _one_place(x: Span, y: Span) -> bool:
    common = min(x.end, y.end) - max(x.start, y.start)
    return common > 0 and common >= OVERLAP * min(x.end - x.start, y.end - y.start)

"""Which times of two sides of a passage are those of one event, and do not agree."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from compare.model import Confidence, Passage, Standing
from compare.places import touched
from compare.reading import Reading
from compare.times.facets import agree, differ_vaguely
from compare.times.line import When, words_of_time
from compare.times.moments import times
from compare.tokens import Token
from sources.model import Span

NEAR = 20
"""How far apart, counted in times of a passage, two are still compared: no prose comes near it, and an
endless sentence of times does not cost the square of its length."""
REACH = 40
"""Characters beside a time in which the event it dates is named."""
BESIDE = 2
"""Words of topic on either side of a time that tell what it dates."""
SAME_EVENT = 2
"""How many of those two times in different places must share to date one event. Judgement."""
ALIKE = 2 / 3
"""Share of the shorter side's words of topic that the other must have too, for both to tell of one event if
each tells one time: "On Monday, divers found it", "Divers found it on Thursday". Judgement."""
LONGEST_PLACE = 30
"""Characters of an edit on either side within which two times stand in one place: "late on Monday that". In
a longer one they must share a word beside them. With neither asked, 11 of the 12 findings on the gold news
pairs were of two events; with this, and less read of sentences that only share a claim, none is left."""


class _Told(NamedTuple):
    """A time, and where it stands in its passage."""

    when: When
    shared: tuple[int, int] | None
    """Which of the shared stretches it is in, and where; None where an edit touches it."""
    edits: range
    """Which of the passage's replacements touch it."""
    whole: bool
    """Whether it is in one that holds no words but those of times and function words."""
    short: bool
    """Whether those that touch it are short."""
    beside: frozenset[str]
    """Stems of the words of topic beside it."""
    moved: frozenset[str]
    """Those of them that are part of an edit."""
    alone: bool
    """Whether no other time of its side could be set against the same."""
    quoted: bool
    """Whether it stands in a quotation."""


def at_odds(passage: Passage, a: Reading, b: Reading) -> Iterator[tuple[When, When, Confidence]]:
    """Pairs of times of one event that differ, and how sure that is."""
    words_a, words_b = words_of_time(a.tokens, a.language), words_of_time(b.tokens, b.language)
    if words_a == words_b or not (words_a and words_b):
        return  # most passages end here
    of_a, of_b = _Side(a), _Side(b)
    if [one.facets for one in of_a.whens] == [one.facets for one in of_b.whens]:
        return
    edits = [(edit.a, edit.b) for edit in passage.edits if edit.a and edit.b]
    left = dict(enumerate(of_a.told([one.a for one in passage.shared], [in_a for in_a, _ in edits])))
    right = dict(enumerate(of_b.told([one.b for one in passage.shared], [in_b for _, in_b in edits])))
    for fits, confidence in _steps(passage, of_a, of_b):
        for i, j in _pairs(left, right, fits):
            x, y = left.pop(i), right.pop(j)
            if confidence is not None and not (x.quoted and y.quoted) and not _allowed(x.when, y.when):
                yield x.when, y.when, Confidence.MEDIUM if _unsure(x.when, y.when) else confidence


class _Side:
    """The times that one side of a passage tells; ``own`` is where their words start."""

    __slots__ = ("own", "reading", "whens")

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.whens = times(reading)
        self.own = {token.start for when in self.whens for token in reading.words(when.span)}

    def topical(self, tokens: Iterable[Token]) -> list[Token]:
        """Those of *tokens* that carry topic and tell no time."""
        functional = self.reading.language.function_words
        return [
            one for one in tokens if one.stem and one.norm not in functional and one.start not in self.own
        ]

    def words(self, span: Span) -> list[Token]:
        """The words in *span* that carry topic and tell no time."""
        return self.topical(self.reading.words(span))

    def told(self, shared: Sequence[Span], edits: Sequence[Span]) -> Iterator[_Told]:
        """Each time with where it stands, *shared* and *edits* being what the passage is made of."""
        only_times = [not self.words(one) for one in edits]
        names = Counter(name for when in self.whens for name in when.facets)
        for when in self.whens:
            span = when.span
            inside, same = touched(edits, span), touched(shared, span)
            stretch = shared[same.start] if len(same) == 1 and not inside else None
            before = self.words(Span(span.start - REACH, span.start))[-BESIDE:]
            after = self.words(Span(span.end, span.end + REACH))[:BESIDE]
            yield _Told(
                when=when,
                shared=None if stretch is None else (same.start, span.start - stretch.start),
                edits=inside,
                whole=len(inside) == 1 and only_times[inside.start],
                short=all(edits[at].end - edits[at].start <= LONGEST_PLACE for at in inside),
                beside=frozenset(one.stem for one in (*before, *after)),
                moved=frozenset(one.stem for one in (*before, *after) if touched(edits, one.span)),
                alone=all(names[name] == 1 for name in when.facets),
                quoted=bool(touched(self.reading.quoted, span)),
            )


def _steps(passage: Passage, a: _Side, b: _Side) -> "Sequence[_Step]":
    """When two times of *passage* are taken for those of one event, the surest first."""
    if passage.standing is Standing.PARTIAL:
        return _IN_PART
    of_a, of_b = ({one.stem for one in side.topical(side.reading.tokens)} for side in (a, b))
    one_each = len(passage.a) == len(passage.b) == 1
    alike = one_each and len(of_a & of_b) >= ALIKE * min(len(of_a), len(of_b))
    return (*_IN_FULL, (_only_ones, Confidence.MEDIUM)) if alike else _IN_FULL


def _pairs(left: Mapping[int, _Told], right: Mapping[int, _Told], fits: "_Pairing") -> list[tuple[int, int]]:
    """Disjoint pairs that fit, first with first."""
    taken: dict[int, int] = {}
    for i, x in left.items():
        for j in range(i - NEAR, i + NEAR + 1):
            if j in right and j not in taken and fits(x, right[j]):
                taken[j] = i
                break
    return [(i, j) for j, i in taken.items()]


def _agree(x: _Told, y: _Told) -> bool:
    return agree(x.when.facets, y.when.facets) is True


def _differ(x: _Told, y: _Told) -> bool:
    return agree(x.when.facets, y.when.facets) is False


def _swapped(x: _Told, y: _Told) -> bool:
    """Whether a time changed places with another while the words around both stayed."""
    return x.whole and y.whole and x.edits != y.edits and not (x.moved & y.moved)


def _in_one_place(x: _Told, y: _Told) -> bool:
    return max(x.edits.start, y.edits.start) < min(x.edits.stop, y.edits.stop)


def _surely_in_one_place(x: _Told, y: _Told) -> bool:
    return x.whole and y.whole and _in_one_place(x, y) and _differ(x, y)


def _maybe_in_one_place(x: _Told, y: _Told) -> bool:
    near = (x.short and y.short) or bool(x.beside & y.beside)
    return near and _in_one_place(x, y) and _differ(x, y)


def _both_resolved(x: _Told, y: _Told) -> bool:
    return len(x.beside & y.beside) >= SAME_EVENT and not differ_vaguely(x.when.facets, y.when.facets)


def _of_one_event(x: _Told, y: _Told) -> bool:
    return len(x.beside & y.beside) >= SAME_EVENT and _differ(x, y)


def _only_ones(x: _Told, y: _Told) -> bool:
    return x.alone and y.alone and _differ(x, y)


_Pairing = Callable[[_Told, _Told], bool]
_Step = tuple[_Pairing, Confidence | None]
"""Whether two times are those of one event, and how sure that is; without a confidence, they agree."""
_AGREEING: Sequence[_Step] = (
    (lambda x, y: x.shared is not None and x.shared == y.shared, None),
    (lambda x, y: x.when.facets == y.when.facets and not _swapped(x, y), None),
    (lambda x, y: _agree(x, y) and not _swapped(x, y), None),
)
_IN_FULL: Sequence[_Step] = (
    *_AGREEING,
    (_surely_in_one_place, Confidence.HIGH),
    (_maybe_in_one_place, Confidence.MEDIUM),
    (_agree, None),
    (_of_one_event, Confidence.MEDIUM),
)
"""First what stands in words that both share, then equal times, then a more and a less exact one; then what
stands in one place; then what stands beside the same words. What is left is a detail of one side."""
_IN_PART: Sequence[_Step] = (
    *_AGREEING,
    (lambda x, y: _surely_in_one_place(x, y) and _both_resolved(x, y), Confidence.MEDIUM),
)
"""For sentences that only share a claim: what else stands in one place there is mostly of two events."""


def _allowed(x: When, y: When) -> bool:
    """Whether one says "by" or "since" a time, and the other is a time before or after it."""
    if x.bound == y.bound or (x.bound and y.bound):
        return False
    bounded, other = (x, y) if x.bound else (y, x)
    name = next((one for one in ("date", "year") if one in x.facets and one in y.facets), "")
    if not name:
        return False
    if bounded.bound == "<=":
        return min(other.facets[name]) <= max(bounded.facets[name])
    return max(other.facets[name]) >= min(bounded.facets[name])


def _unsure(x: When, y: When) -> bool:
    """Whether they may be right after all: by the day of writing, as a bound, or for the night between."""
    days_apart = 0 if x.weekday is None or y.weekday is None else (x.weekday - y.weekday) % 7
    by_night = (x.edge or y.edge) and days_apart in (1, 6)
    return by_night or x.bound != y.bound or differ_vaguely(x.facets, y.facets)

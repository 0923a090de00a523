"""Dates and times: the same event at another time, and weekdays that do not fit their date."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from itertools import zip_longest
from typing import NamedTuple

from compare.facets import agree, differ_vaguely, fits_date
from compare.model import ERROR, WARNING, Confidence, Evidence, Example, Passage, Rule, Standing
from compare.moments import When, moments, published
from compare.places import touched
from compare.reading import WINDOW, Collation, Detector, Finding, Reading
from compare.story import Story
from compare.tokens import Token
from sources.model import Span

REACH = 40
"""Characters beside a time in which the event it dates is named."""
BESIDE = 2
"""Words of topic on either side of a time that tell what it dates."""
SAME_EVENT = 2
"""How many of those two times in different places must share to date one event. With one fewer, or with
all words within REACH, eight of ten findings on the gold news pairs are of two events."""
ALIKE = 0.5
"""Share of the shorter side that must be the same words for a time to be the same event's wherever it stands,
if no other can be meant: "On Monday, divers found it", "Divers found it on Thursday". Judgement."""
LONGEST_PLACE = 30
"""Characters of an edit on either side within which two times stand in one place: "late on Monday that"."""

MISMATCH = Rule(
    id="date-mismatch",
    group="facts",
    title="Different date or time",
    severities=ERROR,
    explanation="Both sides say when the same thing was or will be, and the times differ. Words such as "
    "“yesterday” and “Sunday” are read by the day each article was published, where it says so.",
    fires=(
        Example("The council of Arle votes on Monday.", "The council of Arle votes on Tuesday."),
        Example("The ferry sank on March 3, 2021.", "The ferry sank on 4 March 2021."),
        Example("The mill opened in 1987 and burned in 2003.", "The mill opened in 2003 and burned in 1987."),
        Example("The ferry leaves Arle at 9 a.m. every day.", "The ferry leaves Arle at 9 p.m. every day."),
        Example("Ms Holt retired in June after ten years.", "Ms Holt retired in July after ten years."),
        Example("The tower dates from the 1970s.", "The tower dates from the 1920s."),
        Example("The shop was raided at noon in Arle.", "The shop was raided at midnight in Arle."),
        Example("The match starts at 14:00 GMT in Arle.", "The match starts at 14:00 EST in Arle."),
        Example("On Monday, divers found the wreck.", "Divers found the wreck on Thursday."),
        Example("Mr Oake sold the yard last week.", "Mr Oake sold the yard last month."),
        Example("Sales fell in Q2 in the whole of Arle.", "Sales fell in Q3 in the whole of Arle."),
    ),
    silent=(
        Example("The ferry sank on March 3, 2021.", "The ferry sank on 3 March 2021."),
        Example("The ferry sank on Sept. 17, 2023.", "The ferry sank on 17/09/2023."),
        Example("The ferry leaves at 4:30 p.m. from Arle.", "The ferry leaves at 16:30 from Arle."),
        Example("The market opens at noon in Arle.", "The market opens at 12 p.m. in Arle."),
        Example("The match starts at 14:00 GMT in Arle.", "The match starts at 9 a.m. EST in Arle."),
        Example("The ferry sank in September off Arle.", "The ferry sank on Sept. 17 off Arle."),
        Example("The ferry sank on Sunday off Arle.", "The ferry sank on Sept. 17 off Arle."),
        Example("The lease runs from 2019 to 2024.", "The lease runs from 2019-2024."),
        Example("The mill was built in the 1980s.", "The mill was built in 1985."),
        Example("Ms Holt resigned on Sunday in Arle.", "Ms Holt resigned yesterday in Arle."),
        Example("Ms May said in May that she would go.", "In May, Ms May said that she would go."),
        Example(
            "The first phase opens in 2027 and the second in 2030.",
            "The second phase opens in 2030, the first in 2027.",
        ),
        Example("On Friday, divers found the wreck.", "Divers found the wreck on Friday morning."),
        Example("Fans march to the stadium on Sunday.", "Fans may march to the stadium on Sunday."),
        Example("The bridge reopens by 2030 in Arle.", "The bridge reopens in 2028 in Arle."),
        Example("She won in the third quarter of the year.", "She won in Q3 of the year."),
    ),
)
WEEKDAY = Rule(
    id="weekday-mismatch",
    group="facts",
    title="Weekday does not fit the date",
    severities=WARNING,
    explanation="An article gives a weekday and a date that do not fall together. A date without a year "
    "is taken for the nearest to the day of publication, and left alone if it fits the year before or after.",
    fires=(
        Example("The ferry sank on Monday, March 3, 2021.", "The ferry sank off Arle."),
        Example("The vote is on Friday (17 September 2023).", "The vote is in autumn in Arle."),
        Example("Ms Holt died on Sunday, 17/10/2023.", "Ms Holt died in Arle."),
        Example("It opens on Tuesday 5 May 2020.", "The hall opens on Wednesday 5 May 2020."),
    ),
    silent=(
        Example("The ferry sank on Wednesday, March 3, 2021.", "The ferry sank off Arle."),
        Example("The vote is on Sunday (17 September 2023).", "The vote is in autumn in Arle."),
        Example("On Monday, 12 divers searched the lake.", "Twelve divers searched the lake on Monday."),
        Example("It opens on Monday, May 5, they said.", "It opens on Monday, May 5."),
        Example("The vote on Friday was the first since 3 May 2020.", "The vote was the first since 3 May 2020."),
        Example("Sun 3 May 2020 was a fine day.", "3 May 2020 was a fine day."),
    ),
)


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
    apart: bool
    """Whether it is left to another family: it stands in a quotation, or is a number with what it counts."""


def detect(passage: Passage, a: Reading, b: Reading) -> Iterator[Finding]:
    """Pair up the times, surest pairs first, and report those that do not agree."""
    told_a, told_b = _times(a), _times(b)
    if not (told_a and told_b):
        return  # most passages have none
    edits = [(edit.a, edit.b) for edit in passage.edits if edit.a and edit.b]
    left = dict(enumerate(_told(told_a, a, [one.a for one in passage.shared], [of_a for of_a, _ in edits])))
    right = dict(enumerate(_told(told_b, b, [one.b for one in passage.shared], [of_b for _, of_b in edits])))
    for fits, confidence in _steps(passage, a, b):
        for i, j in _pairs(left, right, fits):
            x, y = left.pop(i), right.pop(j)
            if confidence is not None and not (x.apart and y.apart) and not _allowed(x.when, y.when):
                sure = Confidence.MEDIUM if _unsure(x.when, y.when) else confidence
                evidence = a.evidence(x.when.span, x.when.value), b.evidence(y.when.span, y.when.value)
                message = f"A says {_phrase(x.when, a)}; B says {_phrase(y.when, b)}."
                yield Finding(MISMATCH, sure, *evidence, message)


def _steps(passage: Passage, a: Reading, b: Reading) -> "Sequence[_Step]":
    """When two times of *passage* are taken for those of one event, the surest first."""
    if passage.standing is Standing.PARTIAL:
        return _IN_PART
    shorter = min(sum(len(one.text) for one in side.sentences) for side in (a, b))
    shared = min(sum(one[side].end - one[side].start for one in passage.shared) for side in (0, 1))
    return (*_IN_FULL, _ALONE) if shared >= ALIKE * shorter else _IN_FULL


def _times(reading: Reading) -> list[When]:
    today = published(reading.story.article.metadata.published)
    counted = [one.span for one in reading.quantities]
    found: list[When] = []
    for sentence in reading.sentences:
        found += moments(sentence.text, sentence.span.start, reading.language, today, counted)
    return found


def _told(
    whens: Sequence[When], reading: Reading, shared: Sequence[Span], edits: Sequence[Span]
) -> Iterator[_Told]:
    own = {token.start for when in whens for token in reading.words(when.span)}
    only_times = [not _topical(reading, one, own) for one in edits]
    counted = [one.span for one in reading.quantities]
    told = Counter(name for when in whens for name in when.facets)
    for when in whens:
        span = when.span
        inside, same = touched(edits, span), touched(shared, span)
        stretch = shared[same.start] if len(same) == 1 and not inside else None
        before = _topical(reading, Span(span.start - REACH, span.start), own)[-BESIDE:]
        after = _topical(reading, Span(span.end, span.end + REACH), own)[:BESIDE]
        yield _Told(
            when=when,
            shared=None if stretch is None else (same.start, span.start - stretch.start),
            edits=inside,
            whole=len(inside) == 1 and only_times[inside.start],
            short=all(edits[at].end - edits[at].start <= LONGEST_PLACE for at in inside),
            beside=frozenset(one.stem for one in (*before, *after)),
            moved=frozenset(one.stem for one in (*before, *after) if touched(edits, one.span)),
            alone=all(told[name] == 1 for name in when.facets),
            apart=bool(touched(reading.quoted, span) or touched(counted, span)),
        )


def _topical(reading: Reading, span: Span, own: Set[int]) -> list[Token]:
    """The words of topic in *span* that tell no time."""
    functional = reading.language.function_words
    return [
        one for one in reading.words(span) if one.stem and one.norm not in functional and one.start not in own
    ]


def _pairs(left: Mapping[int, _Told], right: Mapping[int, _Told], fits: "_Pairing") -> list[tuple[int, int]]:
    """Disjoint pairs that fit, first with first."""
    taken: dict[int, int] = {}
    for i, x in left.items():
        for j in range(i - WINDOW, i + WINDOW + 1):
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
    return bool(x.beside & y.beside) and not differ_vaguely(x.when.facets, y.when.facets)


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
_ALONE: _Step = (_only_ones, Confidence.MEDIUM)
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
    nights = x.weekday is not None and y.weekday is not None and (x.edge or y.edge)
    by_night = nights and (x.weekday - y.weekday) % 7 in (1, 6)
    return by_night or x.bound != y.bound or differ_vaguely(x.facets, y.facets)


def _phrase(when: When, reading: Reading) -> str:
    return " ".join(when.span.of(reading.text).split())


def survey(both: Collation) -> Iterator[Finding]:
    """Each weekday that does not fit its date, once for both articles where both say the same."""
    left, right = list(_misdated(both.a)), list(_misdated(both.b))
    for value in dict.fromkeys(one.value for one in (*left, *right)):
        of_a, of_b = ([one for one in side if one.value == value] for side in (left, right))
        for x, y in zip_longest(of_a, of_b):
            who = "Both articles say" if x and y else "A says" if x else "B says"
            said = " ".join((x or y).text.split())
            yield Finding(WEEKDAY, Confidence.HIGH, x, y, f"{who} {said}, which is another weekday.")


def _misdated(story: Story) -> Iterator[Evidence]:
    """The dates of *story* whose weekday is another."""
    weekdays = {story.tokenizer.word(name).concept for name in story.language.calendar.weekdays}
    today = published(story.article.metadata.published)
    for one in story.profiles:
        if weekdays.isdisjoint(one.words):
            continue  # most sentences name none
        for when in moments(one.sentence.text, one.sentence.span.start, story.language):
            if when.day and when.weekday is not None and not fits_date(when.weekday, when.day, today):
                yield story.evidence(when.span, when.value)


DETECTOR = Detector((MISMATCH, WEEKDAY), detect, survey, reads_claims=True)

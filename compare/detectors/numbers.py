"""Quantities: the same thing counted or measured, with another value, unit or exactness."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from compare.model import (
    ERROR,
    INFO,
    WARNING,
    Confidence,
    Edit,
    Example,
    Passage,
    Rule,
    Standing,
)
from compare.numbers.agreement import Differs, verdict
from compare.numbers.pairing import Stated, pairs
from compare.numbers.quantifiers import Quantifier, quantifiers
from compare.numbers.quantities import Quantity
from compare.places import touched
from compare.reading import WINDOW, Detector, Finding, Reading
from compare.remainder import ALIKE, remainder
from compare.times.moments import times
from sources.model import Span

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
        Example("The mill closed 35 years ago.", "The mill closed 20 years ago."),
        Example("Marta Dell, 34, found the boat.", "Marta Dell, 43, found the boat."),
        Example("Orton beat Arle 3-2 on Sunday.", "Orton beat Arle 2-3 on Sunday."),
        Example("The council voted 52-48 for the dam.", "The council voted 53-47 for the dam."),
        Example("He was fined twice for poaching.", "He was fined three times for poaching."),
        Example("He was fined twice for poaching.", "He was fined several times for poaching."),
        Example("Sales of kites doubled in May.", "Sales of kites tripled in May."),
        Example("Dozens of kites were lost.", "Hundreds of kites were lost."),
        Example("The storm cut off 30 to 40 homes.", "The storm cut off 30 to 50 homes."),
        Example("One in five voters backed the dam.", "One in four voters backed the dam."),
        Example("The march drew 12,480 people.", "The march drew 12,500 people."),
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
        Example("The union has 8,000 cooks and 300 bakers.", "The union has 300 bakers and 8,000 cooks."),
        Example("Sales fell in Q4 once more.", "Sales fell in the fourth quarter once more."),
        Example("A couple of cows drowned in the flood.", "Two cows drowned in the flood."),
        Example("He was fined twice for poaching.", "He was fined two times for poaching."),
        Example("Tens of thousands of fans came.", "About 40,000 fans came."),
        Example("The dam cost 5 lakh rupees.", "The dam cost 500,000 rupees."),
        Example("Two-thirds of voters backed the dam.", "67 percent of voters backed the dam."),
        Example("The council voted 52-48 for the dam.", "The council voted 52 to 48 for the dam."),
        Example("The woman, 34, was found on a raft.", "The woman, in her 30s, was found on a raft."),
        Example("A driver aged 34 was found on the raft.", "A 34-year-old driver was found on the raft."),
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
        Example("Rates rose by half a percentage point.", "Rates rose by 0.5 percent."),
        Example("The ship carried 30 tonnes of rice.", "The ship carried 30 tons of rice."),
        Example("It was the mill's one-year anniversary.", "It was the mill's one-month anniversary."),
        Example("The pass to the park costs $5 a day.", "The pass to the park costs $5 a week."),
        Example("The club paid A$45m for the pitch.", "The club paid US$45m for the pitch."),
    ),
    silent=(
        Example("The camp lies 10 miles from the border.", "The camp lies 16 kilometres from the border."),
        Example("The club paid 3 million dollars for him.", "The club paid $3m for him."),
        Example("The club paid GBP 45m for the pitch.", "The club paid £45m for the pitch."),
        Example("The club paid US$45m for the pitch.", "The club paid $45m for the pitch."),
        Example("The club paid €100m for the pitch.", "The club paid $108m for the pitch."),
        Example("Rates rose by 25 basis points in May.", "Rates rose by 0.25 percentage points in May."),
        Example("The pool was three feet deep at noon.", "The pool was one metre deep at noon."),
        Example("The gusts reached 100 miles per hour.", "The gusts reached 160 km/h."),
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
        Example("Nearly 4,000 homes lost power.", "4,000 homes lost power."),
    ),
    silent=(
        Example("About 300 cows drowned.", "Around 300 cows drowned."),
        Example("Nearly 4,000 homes lost power.", "Almost 4,000 homes lost power."),
        Example("Between 30 and 40 homes lost power.", "30-40 homes lost power."),
        Example("The repair will cost $3m to $4m.", "The repair will cost $3-4 million."),
        Example("Several dozen kites were lost.", "Dozens of kites were lost."),
        Example("A score of kites were lost at sea.", "20 kites were lost at sea."),
    ),
)
BOUND = Rule(
    id="bound-changed",
    group="facts",
    title="Different bound",
    severities=WARNING,
    explanation="The number is the same, but one side says at least, up to, more or fewer; "
    "or one side says all and the other most.",
    fires=(
        Example("At least 12 climbers are missing.", "12 climbers are missing."),
        Example("Up to 200 jobs will go.", "More than 200 jobs will go."),
        Example("Nearly 4,000 homes lost power.", "More than 4,000 homes lost power."),
        Example("At least $5m was taken from the mill.", "$5m was taken from the mill."),
        Example("The treaty was signed by all members.", "The treaty was signed by most members."),
        Example("Some residents left the valley.", "Most residents left the valley."),
        Example("None of the residents left the valley.", "Half of the residents left the valley."),
    ),
    silent=(
        Example("At least 12 climbers are missing.", "No fewer than 12 climbers are missing."),
        Example("12 or more climbers are missing.", "At least 12 climbers are missing."),
        Example("Up to 200 jobs will go at the mill.", "As many as 200 jobs will go at the mill."),
        Example("Over two days the fire spread.", "In two days the fire spread."),
        Example("All of the members signed the treaty.", "Every member signed the treaty."),
        Example("Several members signed the treaty.", "Some members signed the treaty."),
    ),
)


_RULES: Mapping[Differs, Rule] = {
    "value": MISMATCH,
    "unit": UNIT,
    "bound": BOUND,
    "precision": PRECISION,
}
_SURE_STEP = 2
"""Levels apart from which no quantifier stands for another: "half" for "some", but "many" for "some"."""


def detect(passage: Passage, a: Reading, b: Reading) -> Iterator[Finding]:
    """What differs between the quantities of both sides, and between the words for how much of a whole."""
    if a.quantities and b.quantities:  # most passages have none
        found = (
            one
            for pair in pairs(passage, a.quantities, b.quantities, partial(_all_else_alike, a, b))
            for one in _finding(*pair, passage, a, b)
        )
        yield from _not_of_time(list(found), a, b)
    if passage.standing is not Standing.PARTIAL:
        yield from _of_the_whole(passage.edits, a, b)


def _all_else_alike(a: Reading, b: Reading, x: Quantity, y: Quantity) -> bool:
    """Whether both sides have the same words of topic but for two quantities."""
    rest = remainder(a, b)
    return rest.share >= ALIKE and not rest.beside([x.span], [y.span])


def _not_of_time(found: Sequence[Finding], a: Reading, b: Reading) -> Iterator[Finding]:
    """Those of *found* that are no figures of dates and times, which have rules of their own: Sept. 17-19."""
    if not found:
        return  # most passages; times are read for the others only
    of_a, of_b = ([one.span for one in times(side)] for side in (a, b))
    for one in found:
        if not (one.a and one.b and touched(of_a, one.a.span) and touched(of_b, one.b.span)):
            yield one


def _finding(
    one: Stated, other: Stated, confidence: Confidence, passage: Passage, a: Reading, b: Reading
) -> Iterator[Finding]:
    x, y = one.quantity, other.quantity
    found = verdict(x, y)
    if found is None or _quoted(x.span, y.span, a, b):
        return
    if _is_reversed(x, y) and not (one.whole and other.whole):
        return
    if passage.standing is Standing.PARTIAL:
        if not _surely_one(one, other):
            return
        confidence = Confidence.MEDIUM
    evidence = a.evidence(x.span, str(x)), b.evidence(y.span, str(y))
    message = f"A says {_phrase(x, a)}; B says {_phrase(y, b)}."
    yield Finding(_RULES[found.differs], confidence if found.sure else Confidence.MEDIUM, *evidence, message)


def _surely_one(one: Stated, other: Stated) -> bool:
    """Whether two quantities are of one thing although their sentences only share a claim."""
    x, y = one.quantity, other.quantity
    names = len(x.counted & y.counted)
    exact = not (x.vague or y.vague or x.indefinite or y.indefinite)
    return exact and one.alone and other.alone and names > 0 and (names > 1 or bool(x.near & y.near))


def _is_reversed(x: Quantity, y: Quantity) -> bool:
    """Whether one is the score of the other told from the other side: "won 3-2" and "lost 2-3"."""
    return x.high is not None and (x.value, x.high) == (y.high, y.value)


def _quoted(x: Span, y: Span, a: Reading, b: Reading) -> bool:
    """Whether both stand in quotations, whose words are compared as such."""
    return _holds(a.quoted, x) and _holds(b.quoted, y)


def _holds(spans: Sequence[Span], span: Span) -> bool:
    at = bisect_right(spans, span.start, key=lambda one: one.start) - 1
    return at >= 0 and span.end <= spans[at].end


def _phrase(quantity: Quantity, reading: Reading) -> str:
    """The quantity as printed, with its bound and the words that name what it counts."""
    end = quantity.whole.end
    for token in reading.words(Span(end, end + REACH)):
        if token.stem in quantity.counted:
            end = token.span.end
    return " ".join(Span(quantity.whole.start, end).of(reading.text).split())


def _of_the_whole(edits: Sequence[Edit], a: Reading, b: Reading) -> Iterator[Finding]:
    """Where one side says all and the other most, of the same."""
    first = {phrase[0] for phrase in a.language.numbers.quantifiers}
    if not any(edit.b and edit.a and _one_of(first, edit.a, a) for edit in edits):
        return  # most passages have none, and reading them all would take time
    left, right = (list(quantifiers(one.tokens, one.language)) for one in (a, b))
    for edit in edits:
        if edit.a is None or edit.b is None:
            continue
        for x, y in _partners(_inside(left, edit.a), _inside(right, edit.b)):
            if x.level == y.level or _quoted(x.span, y.span, a, b):
                continue
            sure = abs(x.level - y.level) >= _SURE_STEP or 0 in (x.level, y.level)
            evidence = a.evidence(x.span, str(x.level)), b.evidence(y.span, str(y.level))
            said = x.span.of(a.text), y.span.of(b.text)
            message = "A says “{}”; B says “{}”.".format(*(" ".join(one.split()) for one in said))
            yield Finding(BOUND, Confidence.HIGH if sure else Confidence.MEDIUM, *evidence, message)


def _one_of(words: set[str], span: Span, reading: Reading) -> bool:
    return any(token.norm in words for token in reading.words(span))


def _inside(found: Sequence[Quantifier], span: Span) -> list[Quantifier]:
    first = bisect_right(found, span.start, key=lambda one: one.span.end)
    last = bisect_right(found, span.end - 1, key=lambda one: one.span.start)
    return list(found[first:last])


def _partners(
    left: Sequence[Quantifier], right: Sequence[Quantifier]
) -> Iterator[tuple[Quantifier, Quantifier]]:
    """Those of the same whole, in order."""
    for x, y in zip(left[:WINDOW], right[:WINDOW], strict=False):
        if not x.of.isdisjoint(y.of):
            yield x, y


DETECTOR = Detector((MISMATCH, UNIT, PRECISION, BOUND), detect, reads_claims=True)

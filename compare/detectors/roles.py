"""Roles: the same name with another title, office or profession beside it."""

from collections.abc import Iterator, Sequence
from itertools import product

from compare.detectors.names import AGREE, BESIDE, Side, agreement, readers, side, too_long
from compare.model import WARNING, Confidence, Example, Passage, Rule, Standing
from compare.names.aliases import paired
from compare.names.roles import Role, compatible
from compare.places import touched
from compare.reading import Detector, Finding, Reading
from compare.remainder import ALIKE, remainder
from sources.model import Span

MISMATCH = Rule(
    id="role-mismatch",
    group="facts",
    title="Different title",
    severities=WARNING,
    explanation="Both sides name the same person, with titles that are not forms of one.",
    fires=(
        Example("Vice President Osei opened the fair.", "President Osei opened the fair."),
        Example("Health Minister Lena Brandt resigned.", "Finance Minister Lena Brandt resigned."),
        Example("Former Governor Ada Moss opened it.", "Governor Ada Moss opened it."),
        Example("Ada Moss, the deputy mayor, paid.", "Ada Moss, the mayor, paid."),
        Example("Senator Ada Moss opened the mill.", "Representative Ada Moss opened the mill."),
        Example("Mr Moss opened the mill.", "Ms Moss opened the mill."),
        Example("The health minister left in May.", "In May, the finance minister left."),
        Example("The mayor opened the mill in Arle.", "The deputy mayor opened the mill in Arle."),
    ),
    silent=(
        Example("Health Minister Lena Brandt resigned.", "Lena Brandt, the health minister, resigned."),
        Example("Sen. Ada Moss opened the mill.", "Senator Ada Moss opened the mill."),
        Example("CEO Ada Moss opened the mill.", "Chief Executive Officer Ada Moss opened the mill."),
        Example("Ada Moss, chairwoman of the fund, paid.", "Ada Moss, chair of the fund, paid."),
        Example("CEO and co-founder Ada Moss paid.", "Co-founder Ada Moss paid."),
        Example("Minister Lena Brandt resigned.", "Health Minister Lena Brandt resigned."),
        Example("Mr Moss opened the mill.", "Mayor Moss opened the mill."),
        Example("The health minister left in May.", "In May, Health Minister Lena Brandt left."),
        Example("The health minister left in May.", "In May, the minister left."),
    ),
)


def detect(passage: Passage, a: Reading, b: Reading) -> Iterator[Finding]:
    """Compare what is said beside the names that both sides have."""
    if not (_may_title(a) and _may_title(b)) or too_long(a, b):
        return  # most passages end here
    left, right = side(a), side(b)
    for i, j in paired(passage, (a, left.names), (b, right.names)).pairs:
        x, y = left.roles(i), right.roles(j)
        if x and y and not _agree(x, y, a):
            yield _finding(passage, left, i, right, j)
    if passage.standing is not Standing.PARTIAL and _may_differ(passage, a, b):
        yield from _unnamed(a, b)


def _may_differ(passage: Passage, a: Reading, b: Reading) -> bool:
    """Whether an edit touches a word of a title: reading all names of a passage takes longer."""
    data = a.language.names()
    words = [(a, edit.a) for edit in passage.edits] + [(b, edit.b) for edit in passage.edits]
    return any(
        token.norm in data.roles or token.norm in data.portfolios or token.norm in data.ranks
        for side, span in words
        if span
        for token in side.words(span)
    )


def _unnamed(a: Reading, b: Reading) -> Iterator[Finding]:
    """The only role of either side that stands beside no name and that the other has not."""
    left, right = ([role for one in readers(side) for role in one.unnamed()] for side in (a, b))
    left, right = _without(left, right), _without(right, left)
    if len(left) != 1 or len(right) != 1 or not _apart(left[0], right[0], a):
        return
    x, y = left[0], right[0]
    rest = remainder(a, b)
    quoted = touched(a.quoted, x.span) and touched(b.quoted, y.span)
    others = BESIDE if x.head == y.head and x.ranks == y.ranks else 0
    if rest.share >= ALIKE and rest.beside([x.span], [y.span]) <= others and not quoted:
        evidence = a.evidence(x.span, str(x)), b.evidence(y.span, str(y))
        said = [" ".join(found.text.split()) for found in evidence]
        yield Finding(MISMATCH, Confidence.HIGH, *evidence, f"A says {said[0]}; B says {said[1]}.")


def _without(roles: Sequence[Role], others: Sequence[Role]) -> list[Role]:
    """Those of *roles* that none of the *others* is."""
    told = {str(other) for other in others}
    return [role for role in roles if str(role) not in told]


def _apart(one: Role, other: Role, reading: Reading) -> bool:
    """Whether nobody is both by the same word: health or finance minister, surgeon or nurse."""
    data = reading.language.names()
    if one.head != other.head:
        return not {one.head, other.head} & (data.broad | data.parallel)
    if one.ranks != other.ranks:
        return True
    return bool(one.fields and other.fields) and one.fields.isdisjoint(other.fields)


def _may_title(reading: Reading) -> bool:
    """Whether a title can stand in it at all."""
    data = reading.language.names()
    return any(
        token.norm in data.roles or token.norm in data.courtesy or "-" in token.norm
        for token in reading.tokens
    )


def _agree(x: tuple[Role, ...], y: tuple[Role, ...], reading: Reading) -> bool:
    return any(compatible(one, other, reading.language.names()) for one, other in product(x, y))


def _finding(passage: Passage, left: Side, i: int, right: Side, j: int) -> Finding:
    """The two roles that are most alike, as a finding."""
    one, other = min(product(left.roles(i), right.roles(j)), key=_unlike)
    sure = one.head == other.head or _sure(passage, left, one, right, other)
    spans = _with_name(one, left.names[i].span), _with_name(other, right.names[j].span)
    evidence = left.reading.evidence(spans[0], str(one)), right.reading.evidence(spans[1], str(other))
    said = [" ".join(found.text.split()) for found in evidence]
    confidence = Confidence.HIGH if sure else Confidence.MEDIUM
    return Finding(MISMATCH, confidence, *evidence, f"A says {said[0]}; B says {said[1]}.")


def _unlike(pair: tuple[Role, Role]) -> tuple[bool, bool, int]:
    one, other = pair
    return one.head != other.head, one.title != other.title, one.span.start + other.span.start


def _with_name(role: Role, name: Span) -> Span:
    """A title is shown with its name, an apposition alone."""
    return Span(role.span.start, name.end) if role.title else role.span


def _sure(passage: Passage, left: Side, one: Role, right: Side, other: Role) -> bool:
    """Whether one stands in the place of the other, and hardly with both true at once."""
    at_once = {one.head, other.head} & left.reading.language.names().parallel
    rest = remainder(left.reading, right.reading)
    if not at_once and rest.share >= ALIKE and not rest.beside([one.span], [other.span]):
        return True
    if one.title != other.title or not _in_one_edit(passage, one.span, other.span):
        return False
    alike = agreement(passage, left.reading, right.reading) >= AGREE
    return alike or (one.title and not at_once)


def _in_one_edit(passage: Passage, one: Span, other: Span) -> bool:
    """Whether a title stands where the other does."""
    both = [(edit.a, edit.b) for edit in passage.edits if edit.a and edit.b]
    return any(touched([one], of_a) and touched([other], of_b) for of_a, of_b in both)


DETECTOR = Detector((MISMATCH,), detect, reads_claims=True)

"""Roles: the same name with another title, office or profession beside it."""

from collections.abc import Iterator
from itertools import product

from compare.aliases import paired
from compare.detectors.names import AGREE, Side, agreement, side, too_long
from compare.model import WARNING, Confidence, Example, Passage, Rule
from compare.places import touched
from compare.reading import Detector, Finding, Reading
from compare.roles import Role, compatible
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
    ),
    silent=(
        Example("Health Minister Lena Brandt resigned.", "Lena Brandt, the health minister, resigned."),
        Example("Sen. Ada Moss opened the mill.", "Senator Ada Moss opened the mill."),
        Example("CEO Ada Moss opened the mill.", "Chief Executive Officer Ada Moss opened the mill."),
        Example("Ada Moss, chairwoman of the fund, paid.", "Ada Moss, chair of the fund, paid."),
        Example("CEO and co-founder Ada Moss paid.", "Co-founder Ada Moss paid."),
        Example("Minister Lena Brandt resigned.", "Health Minister Lena Brandt resigned."),
        Example("Mr Moss opened the mill.", "Mayor Moss opened the mill."),
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
    if one.title != other.title or not _in_one_edit(passage, one.span, other.span):
        return False
    at_once = {one.head, other.head} & left.reading.language.names().parallel
    alike = agreement(passage, left.reading, right.reading) >= AGREE
    return alike or (one.title and not at_once)


def _in_one_edit(passage: Passage, one: Span, other: Span) -> bool:
    """Whether a title stands where the other does."""
    both = [(edit.a, edit.b) for edit in passage.edits if edit.a and edit.b]
    return any(touched([one], of_a) and touched([other], of_b) for of_a, of_b in both)


DETECTOR = Detector((MISMATCH,), detect, reads_claims=True)

"""docs/limits.md is true: what storydiff says of each pair, and where a person would say otherwise."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest
from facts import loud

PAGE = Path(__file__).resolve().parent.parent / "docs" / "limits.md"
_CASE = re.compile(
    r"^## (?P<title>.+)\n\n> A: (?P<a>.+)\n>\n> B: (?P<b>.+)\n\n- storydiff: (?P<says>.+)\n"
    r"- a person: (?P<person>.+?)\. (?P<why>.+)$",
    re.M,
)


class Case(NamedTuple):
    """Two sentences, the rules that fire at warning or error, and those that should."""

    title: str
    a: str
    b: str
    says: frozenset[str]
    person: frozenset[str]


def cases() -> list[Case]:
    """Every pair of the page."""
    found = (match.groupdict() for match in _CASE.finditer(PAGE.read_text("utf-8")))
    return [Case(one["title"], one["a"], one["b"], rules(one["says"]), rules(one["person"])) for one in found]


def rules(said: str) -> frozenset[str]:
    """The ids named in a line; none in "nothing"."""
    return frozenset(re.findall(r"`([a-z-]+)`", said))


WANTED = [
    pytest.param(case, marks=pytest.mark.xfail(strict=True, reason="a limit told in docs/limits.md"))
    for case in cases()
    if case.says != case.person
]


def test_every_section_of_the_page_is_a_case() -> None:
    assert len(cases()) == PAGE.read_text("utf-8").count("\n## ")


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.title)
def test_storydiff_says_what_the_page_tells(case: Case) -> None:
    assert loud(case.a, case.b) == case.says


@pytest.mark.parametrize("case", WANTED, ids=lambda case: case.title)
def test_a_person_would_say_otherwise(case: Case) -> None:
    assert loud(case.a, case.b) == case.person

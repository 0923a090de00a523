"""The example pair shows every section of the report, and its report is current."""

import subprocess
import sys
from pathlib import Path

import pytest

import storydiff
from compare.model import Comparison, EditKind, LinkKind, Severity, Standing
from reports.findings import is_brief
from sources.model import Reason

ROOT = Path(__file__).resolve().parent.parent
A, B = "examples/harbor-times.txt", "examples/coastal-wire.txt"


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    """The example pair, compared."""
    return storydiff.compare_files(str(ROOT / A), str(ROOT / B))


def test_the_example_report_is_what_the_program_writes() -> None:
    """After a change that is meant, `make report` rewrites it."""
    command = [sys.executable, "-m", "storydiff", "compare", A, B]
    written = subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout
    assert written.decode() == (ROOT / "examples" / "report.md").read_text("utf-8")


def test_the_example_has_a_passage_of_every_standing(comparison: Comparison) -> None:
    assert {passage.standing for passage in comparison.passages} == set(Standing)


def test_the_example_has_a_link_of_every_kind(comparison: Comparison) -> None:
    assert {link.kind for link in comparison.links} == set(LinkKind)


def test_the_example_has_a_split_sentence(comparison: Comparison) -> None:
    shapes = {(len(passage.a), len(passage.b)) for passage in comparison.passages}
    assert (1, 2) in shapes


def test_the_example_has_a_moved_passage(comparison: Comparison) -> None:
    (moved,) = (passage for passage in comparison.passages if passage.moved)
    assert moved.a[0].text.startswith("The Alder Queen, built in 1994, ran aground in fog")


def test_the_example_has_spelling_wording_and_details(comparison: Comparison) -> None:
    kinds = {edit.kind for passage in comparison.passages for edit in passage.edits}
    assert kinds >= {EditKind.SPELLING, EditKind.WORDING, EditKind.DETAIL}


def test_the_example_has_just_the_discrepancies_written_into_it(comparison: Comparison) -> None:
    """The number of injured, in headline and text; an altered quotation, a shortened one; no equal value."""
    told = [found for found in comparison.discrepancies if not is_brief(found)]
    assert [(found.severity, found.rule) for found in told] == [
        (Severity.ERROR, "number-mismatch"),
        (Severity.ERROR, "quote-altered"),
        (Severity.WARNING, "number-mismatch"),
        (Severity.INFO, "quote-truncated"),
    ]


def test_the_example_has_claims_of_one_side_and_spelling_variants_told_in_brief(
    comparison: Comparison,
) -> None:
    brief = {found.rule for found in comparison.discrepancies if is_brief(found)}
    assert brief == {"claim-dropped", "claim-added", "spelling-variant"}


def test_the_example_leaves_out_lines_of_many_kinds(comparison: Comparison) -> None:
    reasons = {omission.reason for article in (comparison.a, comparison.b) for omission in article.omissions}
    assert reasons >= {
        Reason.BYLINE,
        Reason.BREADCRUMB,
        Reason.DATE,
        Reason.DATELINE,
        Reason.PHOTO_CREDIT,
        Reason.RELATED,
        Reason.REPEATED_HEADLINE,
        Reason.SHARE_BAR,
        Reason.SIGN_OFF,
        Reason.URL,
    }

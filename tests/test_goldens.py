"""Every format of every case, as approved. ``make goldens`` rewrites them; review the diff."""

import re
from pathlib import Path

import pytest

import storydiff
from reports import FORMATS

HERE = Path(__file__).parent
CASES = sorted(path.stem for path in (HERE / "cases").glob("*.md"))
VERSION = re.compile(re.escape(storydiff.__version__))


def told(case: str) -> tuple[str, str]:
    """The two texts of a case: what stands between its fences."""
    document = (HERE / "cases" / f"{case}.md").read_text("utf-8")
    a, b = re.findall(r"^~~~~ [ab]\n(.*?)^~~~~$", document, re.MULTILINE | re.DOTALL)
    return a, b


@pytest.mark.parametrize("style", FORMATS)
@pytest.mark.parametrize("case", CASES)
def test_the_report_is_the_approved_one(case, style, request):
    """What a reader sees changes only on purpose."""
    report = FORMATS[style](storydiff.compare_texts(*told(case)))
    report = VERSION.sub("VERSION", report)
    golden = HERE / "goldens" / f"{case}.{style}"
    if request.config.getoption("--rewrite-goldens"):
        golden.write_text(report, "utf-8")
    assert report == golden.read_text("utf-8")


def test_every_golden_belongs_to_a_case_and_a_format():
    """A golden that nothing compares is no test."""
    assert sorted(path.name for path in (HERE / "goldens").iterdir()) == sorted(
        f"{case}.{style}" for case in CASES for style in FORMATS
    )

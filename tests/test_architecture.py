"""ARCHITECTURE.md names what there is."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("sources", "compare", "reports", "storydiff")
ENTRIES = r"(readers|detectors)/(?!__init__)|language/[a-z]{2}/"
"""Folders that the document describes as a whole: one module or folder for each entry of a table."""


def described(package: str) -> set[str]:
    """The modules a package's section of the document lists."""
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    section = text.partition(f"\n### {package}: ")[2].partition("\n#")[0]
    rows = re.findall(r"^\| (`.*?) \|", section, re.M)
    return set(re.findall(r"`([^`]+)`", " ".join(rows)))


def modules(package: str) -> set[str]:
    """The modules a package has that hold something, without the entries of its tables."""
    paths = [path for path in (ROOT / package).rglob("*.py") if path.stat().st_size]
    names = {path.relative_to(ROOT / package).as_posix() for path in paths}
    return {name for name in names if not re.match(ENTRIES, name)}


@pytest.mark.parametrize("package", PACKAGES)
def test_every_module_is_described_and_every_module_described_is_there(package: str) -> None:
    assert described(package) == modules(package)

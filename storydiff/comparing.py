"""One comparison as the command line asks for it: its settings, its report, its line of summary."""

import os
import sys
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reports import FORMATS
from sources.errors import OptionsError
from storydiff.options import SEVERITIES

if TYPE_CHECKING:  # loaded when a comparison is asked for: --help needs none of it
    from compare.model import Comparison

STANDARD_INPUT = "-"


def compared(
    a: str, b: str, *, label_a: str | None, label_b: str | None, segment: str, encoding: str | None,
    max_bytes: int, max_sentences: int, revision: bool, select: Sequence[str], ignore: Sequence[str],
    min_confidence: str,
) -> "Comparison":  # fmt: skip
    """The articles in *a* and *b* compared, with a line of progress where a person is watching."""
    from compare.model import Confidence, Options, Relation
    from sources.model import Segmentation
    from storydiff import compare_files

    if a == b == STANDARD_INPUT:
        raise OptionsError("standard input can be only one of A and B; name a file for the other")
    options = Options(
        segmentation=Segmentation(segment),
        encoding=encoding,
        max_bytes=max_bytes,
        max_sentences=max_sentences,
        relation=Relation.REVISION if revision else Relation.SOURCES,
        select=tuple(select),
        ignore=tuple(ignore),
        min_confidence=Confidence(min_confidence),
    )
    if not sys.stderr.isatty():
        return compare_files(a, b, label_a=label_a, label_b=label_b, options=options)
    from storydiff.progress import ProgressLine

    line = ProgressLine()
    try:
        return compare_files(a, b, label_a=label_a, label_b=label_b, options=options, progress=line)
    finally:
        line.clear()


def rendered(comparison: "Comparison", style: str, output: str | None) -> str:
    """The report; on a terminal, as wide as it is and in colour."""
    if style == "terminal" and output is None and sys.stdout.isatty():
        import shutil

        from reports import terminal

        width, color = shutil.get_terminal_size().columns, "NO_COLOR" not in os.environ
        return terminal.render(comparison, width=width, color=color)
    return FORMATS[style](comparison)


def summarised(comparison: "Comparison") -> str:
    """The comparison in a line."""
    shared = sum(bool(passage.a and passage.b) for passage in comparison.passages)
    counts = Counter(found.severity.value for found in comparison.discrepancies)
    found = ", ".join(f"{counts[severity]} {severity}" for severity in SEVERITIES)
    sides = f"{len(comparison.a.sentences)} and {len(comparison.b.sentences)} sentences"
    return f"storydiff: {sides}, {shared} shared passages; discrepancies: {found}"


def reaches(comparison: "Comparison", severity: str) -> bool:
    """Whether a discrepancy is at least as bad as *severity*; none is where it is ``never``."""
    bad_enough = SEVERITIES[: SEVERITIES.index(severity) + 1] if severity in SEVERITIES else ()
    return any(found.severity in bad_enough for found in comparison.discrepancies)

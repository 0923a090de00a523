"""docs/accuracy.md: what people wrote, with the figures that commands put between its marks."""

from collections.abc import Sequence

from benchmarks.labelled_pairs import ROOT

PAGE = ROOT / "docs" / "accuracy.md"
END = "<!-- end -->"


def fill(mark: str, lines: Sequence[str]) -> None:
    """Put *lines* between ``<!-- mark -->`` and the next end mark, in place of what is there."""
    before, start, rest = PAGE.read_text("utf-8").partition(f"<!-- {mark} -->\n")
    _, end, after = rest.partition(END)
    if not (start and end):
        raise ValueError(f"{PAGE}: no <!-- {mark} --> on a line of its own, with {END} after it")
    PAGE.write_text(before + start + "\n".join([*lines, ""]) + end + after, "utf-8")

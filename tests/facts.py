"""What two sentences raise, for tests of facts: everything, or only what a desk would be stopped by."""

import storydiff
from compare.model import Comparison, EditKind, Severity, Standing
from compare.rules import RULES

HARMLESS = {EditKind.TYPOGRAPHY, EditKind.PUNCTUATION, EditKind.CASE, EditKind.SPELLING}
"""Kinds of edit that change no fact."""


def compared(a: str, b: str) -> Comparison:
    """Two sentences as two whole articles."""
    return storydiff.compare_sentences([a], [b])


ABOUT_FACTS = {"facts", "quotes", "attribution"}
"""Groups of rules about what is said, not about how or where."""


def raised(a: str, b: str) -> set[str]:
    """The rules about facts that fire, at whatever severity."""
    return {found.rule for found in compared(a, b).discrepancies if RULES[found.rule].group in ABOUT_FACTS}


def loud(a: str, b: str) -> set[str]:
    """The rules that fire at warning or error."""
    return {found.rule for found in compared(a, b).discrepancies if found.severity is not Severity.INFO}


def passes_for_writing(a: str, b: str) -> bool:
    """Whether the two are told as the same but for writing: identical, or only harmless edits."""
    shared = [passage for passage in compared(a, b).passages if passage.a and passage.b]
    if any(passage.standing is Standing.IDENTICAL for passage in shared):
        return True
    edits = [edit.kind for passage in shared for edit in passage.edits]
    return bool(edits) and set(edits) <= HARMLESS

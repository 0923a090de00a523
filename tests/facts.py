"""What two sentences raise, for tests of facts: everything, or only what a desk would be stopped by."""

from compare.collate import collate
from compare.model import Comparison, EditKind, Options, Relation, Severity, Standing
from sources.read import read_sentences

HARMLESS = {EditKind.TYPOGRAPHY, EditKind.PUNCTUATION, EditKind.CASE, EditKind.SPELLING}
"""Kinds of edit that change no fact."""


def compared(a: str, b: str, relation: Relation = Relation.SOURCES) -> Comparison:
    """Two sentences as two whole articles."""
    articles = read_sentences([a], label="a"), read_sentences([b], label="b")
    return collate(*articles, Options(relation=relation))


def raised(a: str, b: str, relation: Relation = Relation.SOURCES) -> set[str]:
    """The rules that fire, at whatever severity."""
    return {found.rule for found in compared(a, b, relation).discrepancies}


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

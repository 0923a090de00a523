"""The differences in the words of a passage, by kind: details first, the merely typographic only counted."""

from collections.abc import Iterable, Iterator

from compare.model import Edit, EditKind, Passage
from reports.items import Fact
from reports.quoting import AT_ENDS, Side, clipped, counted

UNMARKED = frozenset({EditKind.TYPOGRAPHY, EditKind.PUNCTUATION})
"""Kinds not marked in a sentence: no word differs."""
QUIET = UNMARKED | {EditKind.CASE}
"""Kinds for which a passage is not shown in full."""
ORDER = sorted(EditKind, key=list(EditKind).index, reverse=True)
"""The kinds, from most to least."""

Change = tuple[str, str]
"""A's words and B's; empty on the side that has none."""
TOO_DIFFERENT = Fact("wording", "too few words in common to set side by side; read both sentences whole")


def is_quiet(passage: Passage) -> bool:
    """Whether no word of the passage differs in more than its capitals."""
    return all(edit.kind in QUIET for edit in passage.edits)


def is_typographic(passage: Passage) -> bool:
    """Whether nothing in the passage differs but quotation marks, dashes and spaces."""
    return all(edit.kind is EditKind.TYPOGRAPHY for edit in passage.edits)


def marked_edits(passage: Passage) -> tuple[Edit, ...]:
    """The edits to mark in the text; none where that would be all of it."""
    return tuple(edit for edit in passage.edits if passage.shared and edit.kind not in UNMARKED)


def differences(a: Side, b: Side, passage: Passage) -> tuple[Fact, ...]:
    """One line a kind of difference, in the order of the text within it."""
    if not passage.shared:
        return (TOO_DIFFERENT,)
    changes: dict[EditKind, list[Change]] = {kind: [] for kind in ORDER}
    for edit in passage.edits:
        change = clipped(a, passage.a, edit.a), clipped(b, passage.b, edit.b)
        changes[edit.kind].append(change if edit.kind in UNMARKED else _words(change))
    return tuple(fact for kind in ORDER for fact in _facts(kind, changes[kind]))


def _words(change: Change) -> Change:
    """The change without the punctuation around it, unless there is nothing else to it."""
    bare = change[0].strip(AT_ENDS), change[1].strip(AT_ENDS)
    return bare if any(bare) else change


def _facts(kind: EditKind, changes: list[Change]) -> Iterator[Fact]:
    if kind is EditKind.TYPOGRAPHY:
        yield from _fact(kind.value, [counted(len(changes), "place")] if changes else [])
    elif kind is EditKind.DETAIL:
        yield from _fact("only in A here", [_quoted(a) for a, _ in changes if a])
        yield from _fact("only in B here", [_quoted(b) for _, b in changes if b])
    else:
        yield from _fact(kind.value, [_change(a, b) for a, b in changes])


def _fact(name: str, values: Iterable[str]) -> Iterator[Fact]:
    value = "; ".join(values)
    if value:
        yield Fact(name, value)


def _change(a: str, b: str) -> str:
    if a and b:
        return f"{_quoted(a)} → {_quoted(b)}"
    return f"{_quoted(a)} only in A" if a else f"{_quoted(b)} only in B"


def _quoted(text: str) -> str:
    return f"“{text}”"

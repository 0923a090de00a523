"""The edit script: which words of one text stand for which of another, in runs fit to read."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from diff_match_patch import diff_match_patch
from rapidfuzz.distance import Indel

LONGEST = 20_000
"""Words of a side up to which a script is computed (the cost is quadratic); longer sides are one run."""

_WORDS, _MARKS = 0x20000, 0xF0000
"""Words are handed on as single characters: ideographs from here, which count as letters, and marks
as private-use characters, which do not: so edits are shifted to begin and end at a mark."""

_Step = tuple[int, str]
"""diff-match-patch's (operation, text): -1 delete, 0 equal, 1 insert; here a character is a word."""


class Item(NamedTuple):
    """A word to compare."""

    norm: str
    is_mark: bool
    is_topical: bool


class Run(NamedTuple):
    """Words ``a`` of A stand for words ``b`` of B: the same words if ``equal``."""

    a: range
    b: range
    equal: bool


def runs(a: Sequence[Item], b: Sequence[Item]) -> list[Run]:
    """Equal and unequal runs in turn, from the first words of both to the last.

    A run of "the" or "and of" between two replacements says nothing and is taken into them.
    With the sides exchanged, the same runs exchanged.
    """
    if max(len(a), len(b)) > LONGEST:
        return [Run(range(len(a)), range(len(b)), [x.norm for x in a] == [x.norm for x in b])]
    if [x.norm for x in b] < [x.norm for x in a]:  # of several shortest scripts always take the same
        return [Run(run.b, run.a, run.equal) for run in runs(b, a)]
    return list(_ranges(_shortest(a, b)))


def _shortest(a: Sequence[Item], b: Sequence[Item]) -> list[_Step]:
    """A shortest script, tidied by diff-match-patch.

    rapidfuzz finds it: the same steps, many times faster, and no time-out that makes them depend on
    the machine.
    """
    letters: dict[str, str] = {}
    for item in (*a, *b):
        letters.setdefault(item.norm, chr((_MARKS if item.is_mark else _WORDS) + len(letters)))
    kept = frozenset(letters[item.norm] for item in (*a, *b) if item.is_topical or item.is_mark)
    one, other = ("".join(letters[item.norm] for item in side) for side in (a, b))
    steps: list[_Step] = []
    for op in Indel.opcodes(one, other):
        gone, come = one[op.src_start : op.src_end], other[op.dest_start : op.dest_end]
        if op.tag == "equal":
            steps.append((0, gone))
        else:
            steps += _edit(gone, come)
    steps = _absorbed(steps, kept)
    tidy = diff_match_patch()
    tidy.diff_cleanupSemanticLossless(steps)
    tidy.diff_cleanupMerge(steps)
    return steps


def _absorbed(steps: Sequence[_Step], kept: frozenset[str]) -> list[_Step]:
    """*steps* without equal runs between replacements, save those with words that are to be *kept*.

    Marks are among these: a comma that both sides have is where a reader would cut.
    """
    tidied: list[_Step] = []
    gone = come = ""
    for at, (operation, text) in enumerate(steps):
        if operation:
            gone, come = gone + text * (operation < 0), come + text * (operation > 0)
        elif gone and come and kept.isdisjoint(text) and _is_replacement(steps[at + 1 : at + 3]):
            gone, come = gone + text, come + text
        else:
            tidied += [*_edit(gone, come), (0, text)]
            gone = come = ""
    return [*tidied, *_edit(gone, come)]


def _is_replacement(following: Sequence[_Step]) -> bool:
    return len(following) == 2 and following[0][0] + following[1][0] == 0 and following[0][0] != 0


def _edit(gone: str, come: str) -> list[_Step]:
    return [(sign, text) for sign, text in ((-1, gone), (1, come)) if text]


def _ranges(steps: Sequence[_Step]) -> Iterator[Run]:
    i = j = 0
    for equal, group in groupby(steps, key=lambda step: step[0] == 0):
        start = i, j
        for operation, text in group:
            i += len(text) * (operation <= 0)
            j += len(text) * (operation >= 0)
        yield Run(range(start[0], i), range(start[1], j), equal)

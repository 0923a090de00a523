"""The edit script: which words of one text stand for which of another, in runs fit to read."""

from collections.abc import Iterator, Sequence, Set
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


class Run(NamedTuple):
    """Words ``a`` of A stand for words ``b`` of B: the same words if ``equal``."""

    a: range
    b: range
    equal: bool


def runs(a: list[str], b: list[str], marks: Set[str], function_words: Set[str]) -> list[Run]:
    """Equal and unequal runs in turn, from the first words of both to the last; *marks* are punctuation.

    A run of function words, "the" or "and of", between two replacements says nothing and is taken into
    them. With the sides exchanged, the same runs exchanged.
    """
    if max(len(a), len(b)) > LONGEST:
        return [Run(range(len(a)), range(len(b)), a == b)]
    if b < a:  # of several shortest scripts always take the same
        return [Run(run.b, run.a, run.equal) for run in runs(b, a, marks, function_words)]
    return list(_ranges(_shortest(a, b, marks, function_words)))


def _shortest(a: list[str], b: list[str], marks: Set[str], function_words: Set[str]) -> list[_Step]:
    """A shortest script, tidied by diff-match-patch.

    rapidfuzz finds it: the same steps, many times faster, and no time-out that makes them depend on
    the machine.
    """
    letters = {
        word: chr((_MARKS if word in marks else _WORDS) + at)
        for at, word in enumerate(dict.fromkeys((*a, *b)))
    }
    kept = frozenset(letters[word] for word in letters.keys() - function_words)
    one, other = ("".join([letters[word] for word in side]) for side in (a, b))
    steps: list[_Step] = []
    for op in Indel.opcodes(one, other):
        gone, come = one[op.src_start : op.src_end], other[op.dest_start : op.dest_end]
        steps += [(0, gone)] if op.tag == "equal" else _edit(gone, come)
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

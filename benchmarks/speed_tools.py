"""The tools that benchmarks/speed.py measures, each doing its own job; run as a program, one of them once.

    python benchmarks/speed_tools.py TOOL SENTENCES LIMIT

Prints the seconds of one comparison and the peak memory of this process in bytes, without the time of
imports and of making the texts. After LIMIT seconds of comparing (0: no limit) SIGALRM ends the process.
"""

import contextlib
import re
import resource
import signal
import sys
import time
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher, ndiff
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.synthetic import pair

MOST_MEMORY = 8 * 2**30
"""Bytes a tool may take before it fails with MemoryError: as many as an editor's computer has."""

Sentences = Sequence[str]


class Tool(NamedTuple):
    """A tool, and what it is given to do."""

    run: Callable[[Sentences, Sentences], object]
    packages: tuple[str, ...]
    """Distributions it takes beside storydiff and Python; without one of them it is not measured."""
    does: str
    """What it gives, and what not: a sentence or two for docs/speed.md."""


def run_storydiff(a: Sentences, b: Sentences) -> object:
    """All of it but reading files and writing a report."""
    import storydiff

    return storydiff.compare_sentences(a, b)


def run_difflib(a: Sentences, b: Sentences) -> object:
    """Equal sentences first, then words in what was replaced: the quick way to use SequenceMatcher."""
    opcodes = SequenceMatcher(None, a, b, autojunk=False).get_opcodes()
    return [
        SequenceMatcher(None, _words(a[i:j]), _words(b[k:m]), autojunk=False).get_opcodes()
        for tag, i, j, k, m in opcodes
        if tag == "replace"
    ]


def run_ndiff(a: Sentences, b: Sentences) -> object:
    """A generator: nothing is done before it is read."""
    return list(ndiff(a, b))


def run_diff_match_patch(a: Sentences, b: Sentences) -> object:
    """A line a sentence, so that it can look for equal lines first, as it does by default."""
    from diff_match_patch import diff_match_patch

    differ = diff_match_patch()
    differ.Diff_Timeout = 0  # by default it gives up after a second and calls the rest replaced
    return differ.diff_main("\n".join(a), "\n".join(b))


def run_rapidfuzz(a: Sentences, b: Sentences) -> object:
    """On all cores, as its documentation recommends; the only one that can use them."""
    from rapidfuzz import fuzz, process

    return process.cdist(a, b, scorer=fuzz.token_set_ratio, workers=-1)


def run_redlines(a: Sentences, b: Sentences) -> object:
    """It compares when it is made."""
    from redlines import Redlines

    return Redlines("\n".join(a), "\n".join(b)).changes


def run_collatex(a: Sentences, b: Sentences) -> object:
    """Two witnesses, its own tokens (words), its defaults."""
    from collatex import Collation, collate

    collation = Collation()
    collation.add_plain_witness("A", "\n".join(a))
    collation.add_plain_witness("B", "\n".join(b))
    return collate(collation)


def _words(sentences: Sentences) -> list[str]:
    return [word for sentence in sentences for word in sentence.split()]


OURS = "storydiff"
TOOLS = {
    OURS: Tool(run_storydiff, (), "Links sentences wherever they stand, also one with two, then lists "
               "the changed words of each link, what moved, and numbers and quotations that disagree."),
    "difflib": Tool(run_difflib, (), "`SequenceMatcher` over sentences, then over the words of each replaced "
                    "block. Finds sentences that stayed as they are, in order; does not say which sentence "
                    "became which, and a moved one is deleted and inserted."),
    "ndiff": Tool(run_ndiff, (), "`difflib.ndiff` with a line a sentence. Pairs similar lines between equal "
                  "ones and marks the characters that differ; in order only, one line with one. The "
                  "fewer lines are equal, the slower; here half are."),
    "diff-match-patch": Tool(run_diff_match_patch, ("diff-match-patch",), "`diff_main` on the texts, without "
                             "its time limit. An edit script in characters; knows no sentences, cuts words, "
                             "sees no moves."),
    "rapidfuzz": Tool(run_rapidfuzz, ("rapidfuzz", "numpy"), "`process.cdist` with `token_set_ratio`, on all "
                      "cores. A score for every pair of sentences, wherever they stand; which belong "
                      "together, and what differs, is left to whoever reads the scores."),
    "redlines": Tool(run_redlines, ("redlines",), "`Redlines(a, b).changes`. An edit script in words of the "
                     "whole text, made to be shown like tracked changes; knows no sentences, sees no moves."),
    "CollateX": Tool(run_collatex, ("collatex", "levenshtein"), "`collate` of two witnesses, its defaults. "
                     "Aligns word with word by filling a table of all pairs of words, made for editions of "
                     "shorter texts in many witnesses; knows no sentences."),
}  # fmt: skip
"""By the name shown; the order is that of the tables."""


def missing(name: str) -> str:
    """The first distribution that a tool takes and that is not installed; empty if all are."""
    for package in TOOLS[name].packages:
        try:
            version(package)
        except PackageNotFoundError:
            return package
    return ""


def main(name: str, sentences: int, limit: float) -> None:
    """Compare once and print what it took."""
    run = TOOLS[name].run
    run(*pair(2))  # imports what it needs
    a, b = pair(sentences)
    with contextlib.suppress(ValueError, OSError):  # macOS has no such limit
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    signal.setitimer(signal.ITIMER_REAL, limit)  # unhandled it ends even a library that is deep in C
    start = time.perf_counter()
    result = run(a, b)
    seconds = time.perf_counter() - start
    signal.setitimer(signal.ITIMER_REAL, 0)
    print(seconds, peak_memory())
    del result  # kept until here: it is part of the memory taken


def peak_memory() -> int:
    """The most memory this process had at once, in bytes."""
    status = Path("/proc/self/status")
    if status.exists():  # Linux; there ru_maxrss is no less than that of the process that started this one
        found: Any = re.search(r"VmHWM:\s+(\d+) kB", status.read_text())
        return int(found[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]))

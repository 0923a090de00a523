"""How alike two sentences are spelled, whatever the order of their words."""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from math import log, sqrt

from compare.linking.rarity import PRIOR, UNIT

RUN = 4
"""Letters of a run: as many as make one machine word, which is how runs are told apart. Runs of 3 and of 5
were worth less on the gold news pairs."""
LONG = 1_000
"""Runs from which a sentence of B is kept as a set: an endless one is not walked through for each of A."""


class Letters:
    """The runs of letters in the sentences of two articles, weighed by how rare they are.

    Related words share most of their runs (resign, resignation), so this sees what stems do not.
    """

    def __init__(self, a: Sequence[str], b: Sequence[str]) -> None:
        self._a, self._b = ([_runs(text) for text in side] for side in (a, b))
        counts: Counter[int] = Counter()
        for runs in (*self._a, *self._b):
            counts.update(runs)
        total = len(a) + len(b) + PRIOR
        # squared once here, as a cosine multiplies the weights of either side
        self._weights = {run: round(UNIT * log(total / (n + 1)) ** 2) for run, n in counts.items()}
        self._long = {j: frozenset(runs) for j, runs in enumerate(self._b) if len(runs) > LONG}
        self._lengths_a = [self._length(runs) for runs in self._a]
        self._lengths_b = [self._length(runs) for runs in self._b]

    def alike(self, i: int, others: Iterable[int]) -> Iterator[float]:
        """For A's sentence *i* and each of B's *others*, the cosine of their weighted runs, in [0, 1]."""
        runs, length = set(self._a[i]), self._lengths_a[i]
        for j in others:
            common = runs & self._long[j] if j in self._long else runs.intersection(self._b[j])
            lengths = length * self._lengths_b[j]
            yield sum(map(self._weights.__getitem__, common)) / lengths if lengths else 0.0

    def _length(self, runs: Iterable[int]) -> float:
        return sqrt(sum(map(self._weights.__getitem__, runs)))


def _runs(text: str) -> Sequence[int]:
    """The different runs of *text*, as numbers; an array, as it takes a tenth of the memory of a set."""
    letters = memoryview(f" {text} ".encode("utf-16-le", "surrogatepass"))
    found: set[int] = set()
    for start in range(0, 2 * RUN, 2):
        end = start + (len(letters) - start) // (2 * RUN) * (2 * RUN)
        found.update(letters[start:end].cast("Q"))
    return array("Q", found)

"""Which pairs of sentences are worth scoring: those that share rare words, never the full product."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from compare.profile import Profile

RAREST = 16
"""Words of a sentence looked up. Its other words are too common to find anything by."""
KEPT = 24
"""Partners kept for a sentence. With both, every true link of the gold news pairs that shares a
word of topic is among the candidates (benchmarks/learn_weights.py prints the share of all)."""
NEAR = 3
"""Sentences before and after the same place that one is compared with when its words find none."""
CROWD = 400
"""Sentences one word may stand in before it is no longer looked up: bounds the work on texts that
repeat themselves, far above what any word of an article reaches."""


def candidates(
    a: Sequence[Profile], b: Sequence[Profile], weights: Mapping[str, float]
) -> tuple[tuple[int, int], ...]:
    """Pairs (index in *a*, index in *b*), sorted. Takes time linear in the words of both."""
    found = set(_lookup(a, b, weights))
    found.update((i, j) for j, i in _lookup(b, a, weights))
    return tuple(sorted(found))


def _beside(place: int, length: int, other: int) -> range:
    """The places in the other article around the same place: for sentences of the commonest words only."""
    middle = place * other // length
    return range(max(0, middle - NEAR), min(other, middle + NEAR + 1))


def _lookup(
    asking: Sequence[Profile], asked: Sequence[Profile], weights: Mapping[str, float]
) -> list[tuple[int, int]]:
    index = defaultdict(list)
    for j, one in enumerate(asked):
        for stem in one.content:
            index[stem].append(j)
    pairs: list[tuple[int, int]] = []
    for i, one in enumerate(asking):
        shared: defaultdict[int, float] = defaultdict(float)
        for stem in sorted(one.content & index.keys(), key=lambda w: (-weights[w], w))[:RAREST]:
            if len(index[stem]) <= CROWD:
                for j in index[stem]:
                    shared[j] += weights[stem]
        best = sorted(shared, key=lambda j: (-shared[j], j))[:KEPT]
        pairs.extend((i, j) for j in best or _beside(i, len(asking), len(asked)))
    return pairs

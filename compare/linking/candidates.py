"""Which pairs of sentences are worth scoring: never all of them.

Every bound here is per sentence, so the work grows as the texts do.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from compare.linking.profile import Profile
from compare.linking.rarity import Rarity

Pair = tuple[int, int]
"""Index of a sentence of A, index of a sentence of B."""

POSTINGS = 80
"""Places looked up for a sentence, its rarest words first. All its words are looked up in an article (in the
gold news pairs for all but 10 of 1,254 sentences), but a book is not read through for its common words."""
KEPT = 16
"""Partners kept for a sentence, of those found by its words. More finds no more links of the gold news
pairs, 12 one less."""
NEAR = 3
"""Sentences before and after the same place that each is compared with, whatever its words."""


def candidates(
    a: Sequence[Profile], b: Sequence[Profile], rarity: Rarity, same: Collection[Pair] = ()
) -> list[Pair]:
    """Pairs worth scoring, sorted. Takes time linear in the words of both.

    The sentences of *same*, which have their partner, are looked up for others but look for none.
    benchmarks/learn_weights.py prints the share of true links that are among them.
    """
    open_a = sorted(set(range(len(a))) - {i for i, _ in same})
    open_b = sorted(set(range(len(b))) - {j for _, j in same})
    found = set(_lookup(a, open_a, b, rarity))
    found.update((i, j) for j, i in _lookup(b, open_b, a, rarity))
    found.update((i, j) for i in open_a for j in _beside(i, len(a), len(b)))
    found.update((i, j) for j in open_b for i in _beside(j, len(b), len(a)))
    return sorted(found)


def _beside(place: int, length: int, other: int) -> range:
    """The places in the other article around the same place."""
    middle = place * other // length
    return range(max(0, middle - NEAR), min(other, middle + NEAR + 1))


def _lookup(
    side: Sequence[Profile], asking: Iterable[int], asked: Sequence[Profile], rarity: Rarity
) -> Iterator[Pair]:
    """Pairs of a sentence in *asking*, an index of *side*, and one of *asked*."""
    index = _index(asked)
    rank = {
        concept: at
        for at, concept in enumerate(sorted(index, key=lambda concept: (len(index[concept]), concept)))
    }
    anchors = rarity.anchors
    for i in asking:
        shared: defaultdict[int, int] = defaultdict(int)
        left = POSTINGS
        for concept in sorted(side[i].content & rank.keys(), key=rank.__getitem__):
            left -= len(index[concept])
            if left < 0:
                break
            tells = anchors[concept]
            for j in index[concept]:
                shared[j] += tells
        for _, j in sorted([(-held, j) for j, held in shared.items()])[:KEPT]:
            yield i, j


def _index(side: Sequence[Profile]) -> Mapping[str, list[int]]:
    """Concept → the sentences that have it."""
    index = defaultdict(list)
    for j, one in enumerate(side):
        for concept in one.content:
            index[concept].append(j)
    return index

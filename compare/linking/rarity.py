"""How much each word tells: the rarer it is, the more two sentences that have it are about the same."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from math import log
from typing import NamedTuple

PRIOR = 20
"""Sentences of imagined other text behind every rarity, so that the words of two short texts do not
look common only because both have them. From 10 to 50 the scores of benchmarks/learn_weights.py
move by less than .01."""
UNIT = 1_000
"""Weights are whole thousandths: a sum of them is the same in whatever order a set gives them."""


class Rarity(NamedTuple):
    """What the words of two articles tell, in thousandths."""

    words: Mapping[str, int]
    """Concept → log((N + PRIOR) / (n + 1)), n of the N sentences of both having it: smoothed inverse
    document frequency (Spärck Jones 1972) with the sentence as document."""
    anchors: Mapping[str, int]
    """The same divided by the number of pairs of sentences that share the concept, for the concepts of
    both articles: a word that stands once in either holds the two places together."""

    def told(self, concepts: Iterable[str]) -> float:
        """The rarity of *concepts*, summed."""
        return sum(map(self.words.__getitem__, concepts)) / UNIT

    def anchored(self, shared: Iterable[str]) -> float:
        """How much *shared* concepts hold their two sentences together."""
        return sum(map(self.anchors.__getitem__, shared)) / UNIT


def rarity(a: Collection[frozenset[str]], b: Collection[frozenset[str]]) -> Rarity:
    """What the concepts of the sentences of *a* and *b* tell, each given as its set of concepts."""
    of_a, of_b = _counts(a), _counts(b)
    total = len(a) + len(b) + PRIOR
    words = {concept: log(total / (of_a[concept] + of_b[concept] + 1)) for concept in of_a | of_b}
    return Rarity(
        words={concept: round(UNIT * tells) for concept, tells in words.items()},
        anchors={c: round(UNIT * words[c] / (of_a[c] * of_b[c])) for c in of_a.keys() & of_b.keys()},
    )


def _counts(side: Iterable[frozenset[str]]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for concepts in side:
        counts.update(concepts)
    return counts

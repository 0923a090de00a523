"""How likely two sentences say the same thing: what they have in common, and what that is worth."""

from collections.abc import Mapping, Sequence
from math import fsum, log1p

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from compare.profile import Profile

Pair = tuple[int, int]
"""Index of a sentence of A, index of a sentence of B."""

FEATURES = (
    "shared",  # rarity of the words both have, summed, as log(1 + x)
    "dice",  # the same over the rarity of all their words, in [0, 1]
    "contained",  # … over the words of the one with less to say, in [0, 1]
    "order",  # words both have in the same order over the words of the shorter, in [0, 1]
    "partial",  # rapidfuzz's partial_ratio of the stems, in [0, 1]
    "distance",  # how far apart they stand, each place taken as a share of its article, in [0, 1]
    "around",  # dice of the pair just before and of the pair just after, summed, in [0, 2]
)
"""Each is the same whichever side is called A. Names, figures, quotations and margins over rival
pairs were measured too and added nothing to these seven."""


def features(
    a: Sequence[Profile], b: Sequence[Profile], pairs: Sequence[Pair], rarity: Mapping[str, float]
) -> dict[Pair, tuple[float, ...]]:
    """The features of each of *pairs*, in the order of ``FEATURES``."""
    mass_a, mass_b = ([_mass(one.content, rarity) for one in side] for side in (a, b))
    shared = {(i, j): _mass(a[i].content & b[j].content, rarity) for i, j in pairs}
    dice = {(i, j): _ratio(2 * mass, mass_a[i] + mass_b[j]) for (i, j), mass in shared.items()}
    return {
        (i, j): (
            log1p(mass),
            dice[i, j],
            _ratio(mass, min(mass_a[i], mass_b[j])),
            _ratio(LCSseq.similarity(a[i].words, b[j].words), min(len(a[i].words), len(b[j].words))),
            fuzz.partial_ratio(a[i].joined, b[j].joined) / 100,
            abs(_place(i, a) - _place(j, b)),
            dice.get((i - 1, j - 1), 0.0) + dice.get((i + 1, j + 1), 0.0),
        )
        for (i, j), mass in shared.items()
    }


def coverage(
    a: Sequence[Profile], b: Sequence[Profile], pairs: Sequence[Pair], rarity: Mapping[str, float]
) -> dict[Pair, tuple[float, float]]:
    """For each pair, how much of what A's sentence says is in B's, and of B's in A's, by rarity."""
    shared = {(i, j): _mass(a[i].content & b[j].content, rarity) for i, j in pairs}
    return {
        (i, j): (_ratio(mass, _mass(a[i].content, rarity)), _ratio(mass, _mass(b[j].content, rarity)))
        for (i, j), mass in shared.items()
    }


def _mass(stems: frozenset[str], rarity: Mapping[str, float]) -> float:
    # fsum: the order of a set differs from run to run, and a plain sum differs with it
    return fsum(rarity[stem] for stem in stems)


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _place(index: int, article: Sequence[Profile]) -> float:
    return index / max(1, len(article) - 1)

"""What two sentences have in common, as features to be weighed."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from math import fsum, log1p
from typing import NamedTuple

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
    "spelled",  # rapidfuzz's ratio of the stems as one string, in [0, 1]
    "distance",  # how far apart they stand, each place taken as a share of its article, in [0, 1]
    "around",  # dice of the pair just before and of the pair just after, summed, in [0, 2]
)
"""Each is the same whichever side is called A. Names, figures, quotations and margins over rival
pairs were tried too: together they moved cross-validated F1 by +.011 (core) and -.008 (claims), too little
to keep. partial_ratio in place of "spelled" adds .006 and is 25 times slower."""

LEAST_CONTAINED = 0.12
"""Share of the lesser sentence that must be in the other for the pair to be scored at all. On the gold
news pairs no pair below it reached a probability of .3, which saves 63 % of the work; but 15 % of the true
links lie there, out of reach of these features."""


STRIDE = 1_000
"""Pairs between two words on progress: a few hundredths of a second."""
LONGEST = 2_000
"""Words up to which their order is compared (the cost is quadratic): no sentence of prose has as many."""


class Likeness(NamedTuple):
    """How a sentence of A and one of B are alike."""

    features: tuple[float, ...]
    """In the order of ``FEATURES``."""
    of_a: float
    """How much of what A's sentence says is in B's, by rarity, in [0, 1]."""
    of_b: float
    """How much of what B's sentence says is in A's."""


def likenesses(
    a: Sequence[Profile],
    b: Sequence[Profile],
    pairs: Iterable[Pair],
    rarity: Mapping[str, float],
    told: Callable[[float], None] = lambda _: None,
) -> dict[Pair, Likeness]:
    """How alike each of *pairs* is; those with next to nothing in common are left out.

    *told* is called now and then with the share done, in [0, 1].
    """
    mass_a, mass_b = ([_mass(one.content, rarity) for one in side] for side in (a, b))
    shared = {(i, j): _mass(a[i].content & b[j].content, rarity) for i, j in pairs}
    dice = {(i, j): _ratio(2 * mass, mass_a[i] + mass_b[j]) for (i, j), mass in shared.items()}
    found = {}
    for done, ((i, j), mass) in enumerate(shared.items()):
        if done % STRIDE == 0:
            told(done / len(shared))
        of_a, of_b = _ratio(mass, mass_a[i]), _ratio(mass, mass_b[j])
        if max(of_a, of_b) >= LEAST_CONTAINED:
            around = dice.get((i - 1, j - 1), 0.0) + dice.get((i + 1, j + 1), 0.0)
            distance = abs(_place(i, a) - _place(j, b))
            written = _written(a[i], b[j]) or (max(of_a, of_b), dice[i, j])
            features = log1p(mass), dice[i, j], max(of_a, of_b), *written, distance, around
            found[i, j] = Likeness(features, of_a, of_b)
    return found


def _written(one: Profile, other: Profile) -> tuple[float, float] | None:
    """The features that read the words in their order; None for sentences too long to."""
    if max(len(one.words), len(other.words)) > LONGEST:
        return None
    in_order = LCSseq.similarity(one.words, other.words)
    shorter = min(len(one.words), len(other.words))
    return _ratio(in_order, shorter), fuzz.ratio(one.joined, other.joined) / 100


def _mass(stems: frozenset[str], rarity: Mapping[str, float]) -> float:
    # fsum: the order of a set differs from run to run, and a plain sum differs with it
    return fsum(rarity[stem] for stem in stems)


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _place(index: int, article: Sequence[Profile]) -> float:
    return index / max(1, len(article) - 1)

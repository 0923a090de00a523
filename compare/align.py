"""From scores to links: which sentences say the same, and which share a claim."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from compare.candidates import candidates
from compare.model import Link, LinkKind
from compare.profile import Profile, rarity
from compare.similarity import Pair, features
from compare.weights import CLAIM, CORE

MUTUAL_LEAST = 0.3
"""Probability from which two sentences, each the other's best, make the same main claim."""
ONE_SIDED_LEAST = 0.35
"""The same where only one is the other's best: a sentence split, merged or told twice."""
BESIDE_IDENTICAL_LEAST = 0.9
"""The same where one of them stands in the other article word for word as well."""
CLAIM_LEAST = 0.3
"""Probability from which some claim counts as shared.

All four by grid search over the gold news and drafts (python ../shared/tools/score.py shows both):
lower ones gain links between outlets and lose as many between revisions."""


def align(a: Sequence[Profile], b: Sequence[Profile]) -> tuple[Link, ...]:
    """Every link between *a* and *b*, in order of their indexes.

    Symmetric: with the sides exchanged, the same links with their ends exchanged.
    A headline is linked to a headline only, unless the same sentence stands in the other text.
    """
    same = identical(a, b)
    weights = rarity((*a, *b))
    pairs = [(i, j) for i, j in candidates(a, b, weights) if a[i].headline == b[j].headline]
    found = features(a, b, pairs, weights)
    core = {pair: CORE.probability(values) for pair, values in found.items()} | dict.fromkeys(same, 1.0)
    main = _main(core, same)
    links = [Link(i, j, LinkKind.IDENTICAL, 1.0) for i, j in same]
    links += [Link(*pair, LinkKind.REWORDED, core[pair]) for pair in main - same]
    for pair in found.keys() - main - same:
        score = CLAIM.probability(found[pair])
        if score >= CLAIM_LEAST:
            links.append(Link(*pair, LinkKind.PARTIAL, score))
    return tuple(sorted(links, key=lambda link: (link.a, link.b)))


def identical(a: Sequence[Profile], b: Sequence[Profile]) -> set[Pair]:
    """Pairs that differ in nothing but writing.

    Of repeated sentences the first goes with the first, and so on; what one side repeats more
    often goes with the other's last.
    """
    places_a, places_b = _places(a), _places(b)
    pairs = set()
    for key in places_a.keys() & places_b.keys():
        mine, other = places_a[key], places_b[key]
        for at in range(max(len(mine), len(other))):
            pairs.add((mine[min(at, len(mine) - 1)], other[min(at, len(other) - 1)]))
    return pairs


def _places(side: Sequence[Profile]) -> Mapping[tuple[tuple[str, ...], ...], list[int]]:
    places = defaultdict(list)
    for index, one in enumerate(side):
        places[one.key].append(index)
    return places


def _main(core: Mapping[Pair, float], same: set[Pair]) -> set[Pair]:
    """The pairs whose main claims are the same: probable, and the best for one of them at least."""
    best_a: dict[int, float] = defaultdict(float)
    best_b: dict[int, float] = defaultdict(float)
    for (i, j), score in core.items():
        best_a[i], best_b[j] = max(best_a[i], score), max(best_b[j], score)
    same_a, same_b = {i for i, _ in same}, {j for _, j in same}
    chosen = set(same)
    for (i, j), score in core.items():
        if score == best_a[i] == best_b[j]:
            least = MUTUAL_LEAST
        elif i in same_a or j in same_b:
            least = BESIDE_IDENTICAL_LEAST
        else:
            least = ONE_SIDED_LEAST
        if score >= least and score in (best_a[i], best_b[j]):
            chosen.add((i, j))
    return chosen

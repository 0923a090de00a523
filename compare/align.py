"""From scores to links: which sentences say the same, and which share a claim."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from compare.candidates import candidates
from compare.model import Link, LinkKind
from compare.profile import Profile, rarity
from compare.similarity import Likeness, Pair, likenesses
from compare.weights import CLAIM, CORE

# All up to CLAIM_LEAST were chosen together, by grid search: F1 of core links on the gold news pairs
# against F1 of changed links, splits and merges on the gold drafts (python ../shared/tools/score.py shows
# all), on condition that what only one seed article says stays unlinked. Lower ones win links between
# outlets and lose as many between revisions. Change one only with all of those in view.
MUTUAL_LEAST = 0.3
"""Probability from which two sentences, each the other's best, make the same main claim."""
ONE_SIDED_LEAST = 0.35
"""The same where one of them has a better partner: a sentence split, merged or told twice."""
BESIDE_IDENTICAL_LEAST = 0.97
"""The same where that better partner is the same sentence word for word."""
SETTLED = 0.95
"""Probability of the better partner from which the one_sided link must be part of a split or merge …"""
PART_OF = 0.8
"""… that is, from which this share of what the other says (by rarity) must be in it."""
CLAIM_LEAST = {3: 0.35, 1: 0.55}
"""Words that are no names, and the probability from which they are a shared claim: that two sentences
name the same people and agency is none, and the fewer other words they share, the surer it must be."""
UTTERANCE = 3
"""Words of topic that a quotation has before it is an utterance, not a label."""
SAME_WORDS = 0.25
"""Share of them below which two quotations are two utterances. Of the links in the gold news pairs that
score high enough to be chosen it loses one."""


def align(
    a: Sequence[Profile], b: Sequence[Profile], told: Callable[[float], None] = lambda _: None
) -> tuple[Link, ...]:
    """Every link between *a* and *b*, in order of their indexes.

    *told* is called now and then with the share done, in [0, 1].
    Symmetric: with the sides exchanged, the same links with their ends exchanged.
    A headline is linked to a headline only, unless the same sentence stands in the other text.
    """
    same = identical(a, b)
    weights = rarity((*a, *b))
    pairs = [(i, j) for i, j in candidates(a, b, weights) if _comparable(a[i], b[j])]
    found = likenesses(a, b, pairs, weights, told)
    core = {pair: CORE.probability(one.features) for pair, one in found.items()} | dict.fromkeys(same, 1.0)
    main = _main(core, found, same)
    links = [Link(i, j, LinkKind.IDENTICAL, 1.0) for i, j in same]
    links += [Link(*pair, LinkKind.REWORDED, core[pair]) for pair in main - same]
    for pair in found.keys() - main - same:
        score = CLAIM.probability(found[pair].features)
        if score >= _claim_least(a[pair[0]], b[pair[1]]):
            links.append(Link(*pair, LinkKind.PARTIAL, score))
    return tuple(sorted(links, key=lambda link: (link.a, link.b)))


def _comparable(one: Profile, other: Profile) -> bool:
    """Whether two sentences may say the same: no headline and body, no two different utterances."""
    shorter = min(len(one.quoted_words), len(other.quoted_words))
    clash = shorter >= UTTERANCE and len(one.quoted_words & other.quoted_words) < SAME_WORDS * shorter
    return one.headline == other.headline and not clash


def _claim_least(one: Profile, other: Profile) -> float:
    """How probable it must be that two sentences share a claim; more than 1 where they share only names."""
    plain = len(one.plain & other.plain) if one.plain and other.plain else 1
    return next((least for words, least in CLAIM_LEAST.items() if plain >= words), 2.0)


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


def _main(core: Mapping[Pair, float], found: Mapping[Pair, Likeness], same: set[Pair]) -> set[Pair]:
    """The pairs whose main claims are the same: probable, and the best for one of them at least."""
    best_a: dict[int, float] = defaultdict(float)
    best_b: dict[int, float] = defaultdict(float)
    for (i, j), score in core.items():
        best_a[i], best_b[j] = max(best_a[i], score), max(best_b[j], score)
    same_a, same_b = {i for i, _ in same}, {j for _, j in same}
    chosen = set(same)
    for (i, j), score in core.items():
        if score == best_a[i] == best_b[j]:
            accepted = score >= MUTUAL_LEAST
        elif score not in (best_a[i], best_b[j]):
            accepted = False
        else:
            rival = max(best_a[i], best_b[j])
            part = found[i, j].of_a if score == best_a[i] else found[i, j].of_b
            least = BESIDE_IDENTICAL_LEAST if i in same_a or j in same_b else ONE_SIDED_LEAST
            accepted = score >= least and (rival < SETTLED or part >= PART_OF)
        if accepted:
            chosen.add((i, j))
    return chosen

"""From scores to links: which sentences say the same, and which share a claim."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from compare.linking.candidates import Pair, candidates
from compare.linking.logistic import Thresholds, Weights
from compare.linking.profile import Profile
from compare.linking.rarity import Rarity, rarity
from compare.linking.similarity import Features, clash, likenesses
from compare.linking.weights import CLAIM, CORE, LEAST
from compare.model import Link, LinkKind

SETTLED = 0.95
"""Probability from which a partner is as good as certain: of the links of the gold news pairs that score .9
or more, all but two are right (compare/linking/weights.py)."""
KINSHIP = 0.3
"""Share of the sentences of each article with a certain partner from which one is a revision of the other,
where each sentence has one place, its best partner: any second one must be another part of it. One of the
32 gold news pairs lies above, six of the 88 gold drafts below."""
PART_LEAST = 0.3
"""Share of such a part's words (by rarity) that its whole must have and the best partner lack. With .4
a split of the labelled outlets is lost, and fewer are found that the gold drafts do not label."""
TWICE_LEAST = 0.8
"""Share of the words of two sentences (by rarity) that both must have to be one told twice: a judgement."""
LEAST_PLAIN = 0.15
"""Share of what two sentences have in common (by rarity) that must not be names. More loses links of the
gold news pairs, less wins none."""
NEAR = 2
"""Sentences between the best partner and such a part, at most: a sentence is split in three at most.
With 1 the F1 of splits in the labelled revisions falls by .1."""


class Evidence(NamedTuple):
    """What is known of two articles before any link is chosen."""

    a: Sequence[Profile]
    b: Sequence[Profile]
    rarity: Rarity
    same: frozenset[Pair]
    """The pairs that differ in nothing but writing."""
    found: Mapping[Pair, Features]


def align(
    a: Sequence[Profile], b: Sequence[Profile], told: Callable[[float], None] = lambda _: None
) -> tuple[Link, ...]:
    """Every link between *a* and *b*, in order of their indexes.

    *told* is called now and then with the share done, in [0, 1].
    Symmetric: with the sides exchanged, the same links with their ends exchanged.
    A headline is linked to a headline only, unless the same sentence stands in the other text.
    """
    known = evidence(a, b, told)
    return choose(known, CORE, CLAIM, LEAST)


def evidence(
    a: Sequence[Profile], b: Sequence[Profile], told: Callable[[float], None] = lambda _: None
) -> Evidence:
    """What *a* and *b* have in common, sentence by sentence."""
    same = identical(a, b)
    tells = rarity([one.content for one in a], [one.content for one in b])
    heads_a, heads_b = ({at for at, one in enumerate(side) if one.headline} for side in (a, b))
    pairs = [(i, j) for i, j in candidates(a, b, tells, same) if (i in heads_a) == (j in heads_b)]
    return Evidence(a, b, tells, same, likenesses(a, b, pairs, tells, told))


def choose(known: Evidence, core: Weights, claim: Weights, least: Thresholds) -> tuple[Link, ...]:
    """The links that *known* makes probable enough, in order of their indexes."""
    scores = {pair: core.probability(features) for pair, features in known.found.items()}
    scores.update(dict.fromkeys(known.same, 1.0))
    best = _Best(_best(scores), _best({(j, i): score for (i, j), score in scores.items()}))
    revision = _is_revision(known, best)
    main = _main(known, scores, best, revision, least)
    links = [Link(i, j, LinkKind.IDENTICAL, 1.0) for i, j in known.same]
    links += [Link(*pair, LinkKind.REWORDED, scores[pair]) for pair in main]
    for i, j in known.found.keys() - main - known.same:
        if revision and min(best.of_a[i].score, best.of_b[j].score) >= SETTLED:
            continue
        score = claim.probability(known.found[i, j])
        if score >= least.claim and _may_share_claim(known.a[i], known.b[j], known.rarity):
            links.append(Link(i, j, LinkKind.PARTIAL, score))
    return tuple(sorted(links, key=lambda link: (link.a, link.b)))


def _more_than_names(one: Profile, other: Profile) -> bool:
    """Whether they share a word that is no name: to name the same people is not to say the same."""
    return bool(one.plain & other.plain) or not (one.plain and other.plain)


def _may_share_claim(one: Profile, other: Profile, tells: Rarity) -> bool:
    """Whether they share enough besides names, and do not quote two utterances."""
    if clash(one, other) or not _more_than_names(one, other):
        return False
    plain = tells.told(one.plain & other.plain)
    return not plain or plain >= LEAST_PLAIN * tells.told(one.content & other.content)


def identical(a: Sequence[Profile], b: Sequence[Profile]) -> frozenset[Pair]:
    """Pairs that differ in nothing but writing.

    Of repeated sentences the first goes with the first, and so on; what one side repeats more
    often goes with the other's last.
    """
    places_a, places_b = _by_key(a), _by_key(b)
    pairs = set()
    for key in places_a.keys() & places_b.keys():
        mine, other = places_a[key], places_b[key]
        for at in range(max(len(mine), len(other))):
            pairs.add((mine[min(at, len(mine) - 1)], other[min(at, len(other) - 1)]))
    return frozenset(pairs)


def _by_key(side: Sequence[Profile]) -> Mapping[tuple[tuple[str, ...], ...], list[int]]:
    places = defaultdict(list)
    for index, one in enumerate(side):
        places[one.key].append(index)
    return places


class _Partner(NamedTuple):
    """The best partner of a sentence: how probable it is, and its index."""

    score: float
    place: int


class _Best(NamedTuple):
    """The best partner of each sentence that has any, of equal ones the first."""

    of_a: Mapping[int, _Partner]
    of_b: Mapping[int, _Partner]


def _best(scores: Mapping[Pair, float]) -> Mapping[int, _Partner]:
    """The best partner of the first of each pair."""
    best: dict[int, _Partner] = {}
    for (one, other), score in scores.items():
        top, holder = best.get(one, (0.0, 0))
        if score > top or (score == top and other < holder):
            best[one] = _Partner(score, other)
    return best


def _is_revision(known: Evidence, best: _Best) -> bool:
    """Whether one article is a revision of the other, not another report of the same event."""
    sure_a, sure_b = (sum(one.score >= SETTLED for one in side.values()) for side in best)
    return min(sure_a / max(1, len(known.a)), sure_b / max(1, len(known.b))) >= KINSHIP


def _main(
    known: Evidence, scores: Mapping[Pair, float], best: _Best, revision: bool, least: Thresholds
) -> set[Pair]:
    """The pairs that are not the same sentence, but whose main claims are probably the same."""
    chosen = set()
    for (i, j), score in scores.items():
        mutual = best.of_a[i].place == j and best.of_b[j].place == i
        probable = score >= (least.mutual if mutual or revision else least.other)
        if not (probable and _more_than_names(known.a[i], known.b[j])):
            continue
        if mutual or not revision or _is_second(known, (i, j), score, best):
            chosen.add((i, j))
    return chosen - known.same


def _is_second(known: Evidence, pair: Pair, score: float, best: _Best) -> bool:
    """Whether two sentences of a revision belong together, though one of them has a better partner.

    As another part of the same sentence, or as the same told twice. Beside a certain partner they must be
    certain too: of fifteen labelled pairs that are not, three have one main claim. They may share a claim.
    """
    i, j = pair
    one, other, of_one, of_other = known.a[i], known.b[j], best.of_a[i], best.of_b[j]
    if of_other.place == i:
        first, part = of_one, _is_part(one, known.b, j, of_one.place, known.rarity)
    elif of_one.place == j:
        first, part = of_other, _is_part(other, known.a, i, of_other.place, known.rarity)
    else:
        return False
    return (score >= SETTLED or first.score < SETTLED) and (part or _is_told_twice(one, other, known.rarity))


def _is_told_twice(one: Profile, other: Profile, tells: Rarity) -> bool:
    """Whether two sentences say the same, though one of them has its place elsewhere."""
    common = tells.told(one.content & other.content)
    return common >= TWICE_LEAST * max(tells.told(one.content), tells.told(other.content))


def _is_part(whole: Profile, side: Sequence[Profile], at: int, main: int, tells: Rarity) -> bool:
    """Whether sentence *at* of *side* is the rest of what *whole* says beyond its sentence *main*."""
    own = side[at].content
    rest = own & whole.content - side[main].content
    more_than_names = bool(rest & side[at].plain)
    return abs(at - main) <= NEAR and more_than_names and tells.told(rest) >= PART_LEAST * tells.told(own)

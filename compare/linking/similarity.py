"""What two sentences have in common, as features to be weighed."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain, groupby
from math import log1p
from operator import itemgetter
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from compare.linking.candidates import Pair
from compare.linking.letters import Letters
from compare.linking.people import Meant, meant, people
from compare.linking.profile import Profile
from compare.linking.rarity import Rarity

FEATURES = (
    "shared",  # rarity of the words both have, summed, as log(1 + x)
    "anchors",  # the same, of each word as much as stands in no other sentence, as log(1 + x)
    "order",  # words both have in the same order over the words of the shorter, in [0, 1]
    "letters",  # cosine of their weighted runs of four letters, in [0, 1]
    "early",  # places from the top of the one further down, up to EARLY, as log(1 + x)
    "apart",  # how far apart they stand, each place taken as a share of its article, in [0, 1]
    "beside",  # the greatest part in common of one of them with a neighbour of the other, in [0, 1]
    "along",  # parts in common of the pair just before and of the pair just after, summed, in [0, 2]
    "plain",  # words both have that are no names over those of the shorter, by rarity, in [0, 1)
    "people",  # 1 where whoever either means first is meant in the other too, -1 where neither is, else 0
    "quoting",  # shares of them that stand between quotation marks, multiplied, in [0, 1]
)
"""Each is the same whichever side is called A."""

CLOSEST = 4
"""Partners of a sentence that are scored in full: those that share most with it. On the gold news pairs
no F1 of benchmarks/learn_weights.py moves by more than .01 with 5."""
EARLY = 20
"""Sentences after which no place is early any more: the news comes first, and both tell it there. A
judgement; on the gold news pairs the feature is worth as much without an end."""
FEW_PLAIN = 1.0
"""Rarity added to the plain words of the shorter, so that one common word is no full agreement. With 3 and 6
no F1 of benchmarks/learn_weights.py moves by more than .012."""
UTTERANCE = 3
"""Words of topic that a quotation has before it is an utterance, not a label: a judgement."""
SAME_WORDS = 0.25
"""Share of them below which two quotations are two utterances: a judgement."""
STRIDE = 100
"""Sentences between two words on progress: a few hundredths of a second."""
LONGEST = 2_000
"""Words up to which their order is compared (the cost is quadratic): no sentence of prose has as many."""

Features = tuple[float, ...]
"""What two sentences have in common, in the order of ``FEATURES``."""


class _Overlap(NamedTuple):
    """The words that two sentences share, by rarity."""

    shared: float
    anchors: float
    part: float
    """Share of both sentences together that is in both (Dice), in [0, 1]."""


def likenesses(
    a: Sequence[Profile],
    b: Sequence[Profile],
    pairs: Iterable[Pair],
    rarity: Rarity,
    told: Callable[[float], None] = lambda _: None,
) -> dict[Pair, Features]:
    """How alike the closest of *pairs* (sorted) are; those that share no word are left out.

    *told* is called now and then with the share done, in [0, 1].
    """
    overlaps = _overlaps(a, b, pairs, rarity)
    letters = Letters([one.joined for one in a], [one.joined for one in b])
    plain_a, plain_b = ([rarity.told(one.plain) for one in side] for side in (a, b))
    meant_a, meant_b = _meant(a, b)
    last_a, last_b = max(1, len(a) - 1), max(1, len(b) - 1)
    found: dict[Pair, Features] = {}
    for i, of_one in groupby(_closest(overlaps, len(a), len(b)), key=itemgetter(0)):
        if i % STRIDE == 0:
            told(i / len(a))
        close = [j for _, j in of_one]
        for j, spelled in zip(close, letters.alike(i, close), strict=True):
            one, other, over = a[i], b[j], overlaps[i, j]
            found[i, j] = (
                log1p(over.shared),
                log1p(over.anchors),
                _order(one, other, spelled),
                spelled,
                log1p(min(max(i, j), EARLY)),
                abs(i / last_a - j / last_b),
                *_around(i, j, overlaps),
                rarity.told(one.plain & other.plain) / (min(plain_a[i], plain_b[j]) + FEW_PLAIN),
                _same_people(meant_a[i], meant_b[j]),
                one.quoting * other.quoting,
            )
    return found


def _meant(a: Sequence[Profile], b: Sequence[Profile]) -> tuple[list[Meant], list[Meant]]:
    """Who is meant in each sentence; who is known as a person from one article is one in the other too."""
    known = people(chain.from_iterable(one.mentions for one in (*a, *b)))
    of_a, of_b = (meant([one.mentions for one in side], known) for side in (a, b))
    return of_a, of_b


def _same_people(one: Meant, other: Meant) -> float:
    """The feature ``people``; 0 too where one of them is about nobody, of which nothing follows."""
    if not (one.first and other.first):
        return 0.0
    return float((one.first in other.everybody) + (other.first in one.everybody) - 1)


def _overlaps(
    a: Sequence[Profile], b: Sequence[Profile], pairs: Iterable[Pair], rarity: Rarity
) -> dict[Pair, _Overlap]:
    told_a, told_b = ([rarity.told(one.content) for one in side] for side in (a, b))
    found = {}
    for i, j in pairs:
        common = a[i].content & b[j].content
        shared = rarity.told(common)
        if shared:
            anchors = rarity.anchored(common)
            found[i, j] = _Overlap(shared, anchors, 2 * shared / (told_a[i] + told_b[j]))
    return found


def _closest(overlaps: Mapping[Pair, _Overlap], length_a: int, length_b: int) -> list[Pair]:
    """The pairs that are among the closest of one of their sentences at least, sorted.

    Of those that share as much, the ones that stand around the same place.
    """
    of_a, of_b = defaultdict[int, list[_Rank]](list), defaultdict[int, list[_Rank]](list)
    for (i, j), over in overlaps.items():
        apart = abs(i * length_b - j * length_a)
        of_a[i].append((-over.shared, apart, j))
        of_b[j].append((-over.shared, apart, i))
    found = {(i, rank[2]) for i, ranks in of_a.items() for rank in sorted(ranks)[:CLOSEST]}
    found.update((rank[2], j) for j, ranks in of_b.items() for rank in sorted(ranks)[:CLOSEST])
    return sorted(found)


_Rank = tuple[float, int, int]
"""By which the partners of a sentence are ordered: most in common, least apart, index."""

_NOTHING = _Overlap(0.0, 0.0, 0.0)


def _around(i: int, j: int, overlaps: Mapping[Pair, _Overlap]) -> tuple[float, float]:
    """The features ``beside`` and ``along``."""

    def part(i: int, j: int) -> float:
        return overlaps.get((i, j), _NOTHING).part

    beside = max(part(i - 1, j), part(i + 1, j), part(i, j - 1), part(i, j + 1))
    return beside, part(i - 1, j - 1) + part(i + 1, j + 1)


def _order(one: Profile, other: Profile, spelled: float) -> float:
    """The feature ``order``; for sentences too long to read in order, as alike as they are *spelled*."""
    if max(len(one.words), len(other.words)) > LONGEST:
        return spelled
    return LCSseq.similarity(one.words, other.words) / min(len(one.words), len(other.words))


def clash(one: Profile, other: Profile) -> bool:
    """Whether both quote somebody, and not the same words."""
    shorter = min(len(one.quoted_words), len(other.quoted_words))
    return shorter >= UTTERANCE and len(one.quoted_words & other.quoted_words) < SAME_WORDS * shorter

"""Which utterance of one article is which of the other: a few candidates each, the most alike first."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from compare.speech.retelling import MAYBE, Retelling, retelling
from compare.speech.utterances import Utterance, joined
from sources.language import Language

POSTINGS = 40
"""Places looked up for an utterance, its rarest words first: the work grows as the articles do."""
KEPT = 6
"""Partners an utterance is compared with, those with most of its rare words."""
GROWTH = 4
"""Sentences of a speech that one sentence of it on the other side may be cut into, beside the first."""

Pair = tuple[int, int]
"""The number of an utterance of A and of one of B."""
Likely = Callable[[Utterance, Utterance, Retelling], bool]
"""Whether two utterances that are alike can be one: by who says them, and where."""


class Counterparts(NamedTuple):
    """Which utterances of A are which of B: numbers in the order of their article."""

    pairs: Mapping[Pair, Retelling]
    """Each utterance at most once."""
    near: tuple[Mapping[int, Sequence[int]], Mapping[int, Sequence[int]]]
    """For each of A those of B it was compared with, and the other way round."""


def counterparts(
    a: Sequence[Utterance],
    b: Sequence[Utterance],
    linked: Mapping[int, Set[int]],
    language: Language,
    likely: Likely,
) -> Counterparts:
    """Pair up the utterances, the most alike first.

    *linked* are the sentences of B that each sentence of A shares a claim with.
    """
    near = {
        (i, j): retelling(a[i], b[j], language)
        for i, j in sorted(
            {*_lookup(a, b, language), *_turned(_lookup(b, a, language)), *_beside(a, b, linked)}
        )
    }

    def rank(pair: Pair) -> tuple[float, int, bool, int, Pair]:
        one = near[pair]
        apart = b[pair[1]].sentence not in linked.get(a[pair[0]].sentence, ())
        left_over = sum(map(len, (one.before.a, one.before.b, one.after.a, one.after.b)))
        return (-one.likeness * one.common, left_over, apart, abs(pair[0] - pair[1]), (min(pair), max(pair)))

    free_a, free_b = set(range(len(a))), set(range(len(b)))
    pairs: dict[Pair, Retelling] = {}
    for i, j in sorted((pair for pair in near if near[pair].likeness >= MAYBE), key=rank):
        if i in free_a and j in free_b and likely(a[i], b[j], near[i, j]):
            free_a.discard(i)
            free_b.discard(j)
            pairs[i, j] = near[i, j]
    return Counterparts(pairs, (_grouped(near), _grouped(_turned(near))))


def _grouped(pairs: Iterable[Pair]) -> Mapping[int, list[int]]:
    found = defaultdict[int, list[int]](list)
    for i, j in pairs:
        found[i].append(j)
    return found


def _turned(pairs: Iterable[Pair]) -> Iterator[Pair]:
    return ((j, i) for i, j in pairs)


def _lookup(asking: Sequence[Utterance], asked: Sequence[Utterance], language: Language) -> Iterator[Pair]:
    """Pairs with rare words in common."""
    index = defaultdict[str, list[int]](list)
    for j, one in enumerate(asked):
        for word in set(one.words) - language.function_words:
            index[word].append(j)
    for i, one in enumerate(asking):
        shared, left = Counter[int](), POSTINGS
        for word in sorted(set(one.words) & index.keys(), key=lambda word: (len(index[word]), word)):
            left -= len(index[word])
            if left < 0:
                break
            shared.update(index[word])
        yield from ((i, j) for j, _ in sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:KEPT])


def _beside(a: Sequence[Utterance], b: Sequence[Utterance], linked: Mapping[int, Set[int]]) -> Iterator[Pair]:
    """Pairs whose sentences are linked; of a sentence that quotes much, only what is at the same place."""
    of_a, of_b = _by_sentence(a), _by_sentence(b)
    for sentence, partners in linked.items():
        for number, i in enumerate(of_a.get(sentence, ())):
            for partner in partners:
                near = of_b.get(partner, [])[max(0, number - KEPT) : number + KEPT + 1]
                yield from ((i, j) for j in near)


def _by_sentence(said: Iterable[Utterance]) -> Mapping[int, list[int]]:
    found = defaultdict[int, list[int]](list)
    for at, one in enumerate(said):
        found[one.sentence].append(at)
    return found


def grown(
    pair: Pair,
    told: Retelling,
    a: Sequence[Utterance],
    b: Sequence[Utterance],
    free: tuple[set[int], set[int]],
    language: Language,
) -> tuple[Utterance, Utterance, Retelling]:
    """A pair with the sentences beside it that one side has as a sentence of their own.

    “We lost. We are sorry.” is “We lost, and we are sorry.” What is taken is no longer *free*.
    """
    ends = [[pair[0], pair[0]], [pair[1], pair[1]]]
    x, y = a[pair[0]], b[pair[1]]
    for _ in range(GROWTH):
        for side, step in ((0, -1), (0, 1), (1, -1), (1, 1)):
            said = (a, b)[side]
            edge = ends[side][step > 0]
            rest = told.before if step < 0 else told.after
            beside = edge + step
            if beside not in free[side] or not (rest.b if side == 0 else rest.a):
                continue
            if said[beside].speech != said[edge].speech:
                continue
            mine = (x, y)[side]
            more = joined(said[beside], mine) if step < 0 else joined(mine, said[beside])
            better = retelling(more, y, language) if side == 0 else retelling(x, more, language)
            if better.common - told.common >= MAYBE * len(said[beside].words) and better.likeness >= MAYBE:
                x, y = (more, y) if side == 0 else (x, more)
                told = better
                ends[side][step > 0] = beside
                free[side].discard(beside)
                break
        else:
            break
    return x, y, told

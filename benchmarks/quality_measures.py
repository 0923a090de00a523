"""What a comparison found of the links that people labelled, as precision, recall and F1."""

from collections.abc import Callable, Iterable, Set
from typing import NamedTuple

import storydiff
from benchmarks.labelled_pairs import CORE, Pair, Place
from compare.model import Link

Sentence = tuple[str, int]
"""The side, "a" or "b", and the index."""


class Run(NamedTuple):
    """A pair compared; *swapped* is what is found when A and B change places."""

    pair: Pair
    links: tuple[Link, ...]
    swapped: tuple[Link, ...]

    def found(self) -> set[Place]:
        """All links found, of any kind."""
        return {(link.a, link.b) for link in self.links}

    def found_core(self) -> set[Place]:
        """The links found of one main claim, but for those the labels leave open."""
        core = {(link.a, link.b) for link in self.links if link.kind != "partial"}
        return core - self.pair.labelled("partial", "optional")


class Score(NamedTuple):
    """Of *expected* things, *right* are among the *found*."""

    right: int
    found: int
    expected: int

    @property
    def precision(self) -> float:
        """Share of the found that is right, 0 to 1; 0 where nothing was found."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """Share of the expected that was found, 0 to 1; 0 where nothing was expected."""
        return self.right / self.expected if self.expected else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of both, 0 to 1."""
        return 2 * self.right / (self.found + self.expected) if self.found + self.expected else 0.0


def run(pair: Pair) -> Run:
    """Compare the two articles, both ways round."""
    there, back = storydiff.compare_sentences(pair.a, pair.b), storydiff.compare_sentences(pair.b, pair.a)
    return Run(pair, there.links, back.links)


def total(scores: Iterable[Score]) -> Score:
    """All counts added up: each link weighs the same, not each pair."""
    counts = list(scores)
    return Score(*(sum(column) for column in zip(*counts, strict=True))) if counts else Score(0, 0, 0)


def core_links(run: Run) -> Score:
    """Links of one main claim; a `partial` or `optional` one is neither right nor wrong."""
    return _score(run.found_core(), run.pair.labelled(*CORE))


def all_links(run: Run) -> Score:
    """Links of any kind; an `optional` one is neither right nor wrong."""
    return _score(run.found() - run.pair.labelled("optional"), run.pair.labelled(*CORE, "partial"))


def unique_sentences(run: Run) -> Score:
    """Sentences without any counterpart; one with only `optional` links is not counted."""
    pair, found = run.pair, run.found()
    return total(_unique(pair, found, side, len(texts)) for side, texts in enumerate((pair.a, pair.b)))


def changed_links(run: Run) -> Score:
    """The core links between sentences that are not the same string."""
    pair = run.pair

    def changed(places: set[Place]) -> set[Place]:
        return {(i, j) for i, j in places if pair.a[i] != pair.b[j]}

    return _score(changed(run.found_core()), changed(pair.labelled(*CORE)))


def splits_and_merges(run: Run) -> Score:
    """Sentences that core links join into groups of three or more: a group counts if it is found exactly."""
    return _score(_groups(run.found_core()), _groups(run.pair.labelled(*CORE)))


def symmetric(run: Run) -> Score:
    """Whether exchanging A and B mirrors every link, with its kind and score."""
    mirrored = {link._replace(a=link.b, b=link.a) for link in run.swapped}
    return Score(int(mirrored == set(run.links)), 1, 1)


MEASURES: dict[str, Callable[[Run], Score]] = {
    "core links": core_links,
    "all links": all_links,
    "unique sentences": unique_sentences,
    "changed links": changed_links,
    "splits and merges": splits_and_merges,
    "symmetric pairs": symmetric,
}


def _score(found: Set[object], expected: Set[object]) -> Score:
    return Score(len(found & expected), len(found), len(expected))


def _unique(pair: Pair, found: set[Place], side: int, sentences: int) -> Score:
    linked = {place[side] for place in pair.labelled(*CORE, "partial")}
    unsure = {place[side] for place in pair.labelled("optional")} - linked
    counted = set(range(sentences)) - unsure
    return _score(counted - {place[side] for place in found}, counted - linked)


def _groups(places: set[Place]) -> set[frozenset[Sentence]]:
    """The sentences of each connected set of links, where they are more than two."""
    group_of: dict[Sentence, frozenset[Sentence]] = {}
    for i, j in places:
        ends = frozenset({("a", i), ("b", j)})
        joined = ends.union(*(group_of.get(end, ends) for end in ends))
        group_of.update(dict.fromkeys(joined, joined))
    return {group for group in group_of.values() if len(group) > 2}

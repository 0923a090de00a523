"""From links to passages: what belongs together, and what was moved."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from compare.linking.profile import Profile
from compare.model import Link, LinkKind, Standing
from sources.digest import digest


class Group(NamedTuple):
    """Indexes of the sentences of A and of B that make up one passage."""

    a: tuple[int, ...]
    b: tuple[int, ...]
    standing: Standing
    moved: bool = False


Sides = tuple[tuple[int, ...], tuple[int, ...]]
"""Indexes of sentences of A, and of B."""


def groups(a: Sequence[Profile], b: Sequence[Profile], links: Sequence[Link]) -> tuple[Group, ...]:
    """Every sentence of both sides in exactly one group.

    First those with words of A, in A's order, then those of B alone, in B's.
    """
    main = [link for link in links if link.kind is not LinkKind.PARTIAL]
    exact = {(link.a, link.b) for link in main if link.kind is LinkKind.IDENTICAL}
    joined = _joined((link.a, link.b) for link in main)
    moved = _moved(joined, a, b)
    found = [Group(*sides, _standing(sides, exact), sides in moved) for sides in joined]
    linked_a, linked_b = {link.a for link in main}, {link.b for link in main}
    partly_a, partly_b = {link.a for link in links}, {link.b for link in links}
    found += [
        Group((i,), (), Standing.PARTIAL if i in partly_a else Standing.ONLY_IN_A)
        for i in range(len(a))
        if i not in linked_a
    ]
    found += [
        Group((), (j,), Standing.PARTIAL if j in partly_b else Standing.ONLY_IN_B)
        for j in range(len(b))
        if j not in linked_b
    ]
    return tuple(sorted(found, key=lambda group: (not group.a, group.a, group.b)))


def _joined(pairs: Iterable[tuple[int, int]]) -> list[Sides]:
    """The connected groups of *pairs* (union-find), in order of their first sentence of A."""
    parent: dict[tuple[str, int], tuple[str, int]] = {}

    def root(node: tuple[str, int]) -> tuple[str, int]:
        while parent.setdefault(node, node) != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for i, j in pairs:
        parent[root(("a", i))] = root(("b", j))
    members: dict[tuple[str, int], list[tuple[str, int]]] = defaultdict(list)
    for node in sorted(parent):
        members[root(node)].append(node)
    sides = (
        (tuple(n for s, n in nodes if s == "a"), tuple(n for s, n in nodes if s == "b"))
        for nodes in members.values()
    )
    return sorted(sides)


def _standing(sides: Sides, exact: set[tuple[int, int]]) -> Standing:
    # several copies of one sentence are identical too: every pair of the group must be
    same = len(exact) and all((i, j) in exact for i in sides[0] for j in sides[1])
    return Standing.IDENTICAL if same else Standing.REWORDED


def _moved(joined: Sequence[Sides], a: Sequence[Profile], b: Sequence[Profile]) -> set[Sides]:
    """The fewest groups that explain the change of order; of equally few, those with fewest words.

    What stays is the heaviest increasing subsequence (Fredman 1975), found in O(n log n) with a
    Fenwick tree of prefix maxima. A checksum of the words breaks the ties that remain, so that the
    answer does not depend on which side is called A.
    """
    ranks = {sides: rank for rank, sides in enumerate(sorted(joined, key=lambda sides: sides[1]), start=1)}
    best: list[tuple[int, int]] = [(0, -1)] * (len(joined) + 1)  # (weight, index of the last group)
    before: list[int] = []
    for at, sides in enumerate(joined):
        weight, last = _maximum(best, ranks[sides] - 1)
        before.append(last)
        _raise(best, ranks[sides], (weight + _weight(sides, a, b), at))
    _, at = _maximum(best, len(joined))
    stayed = set()
    while at >= 0:
        stayed.add(joined[at])
        at = before[at]
    return set(joined) - stayed


def _weight(sides: Sides, a: Sequence[Profile], b: Sequence[Profile]) -> int:
    """One group, then its words, then its checksum: three numbers in one, each out of reach of the next."""
    inside = [a[i] for i in sides[0]] + [b[j] for j in sides[1]]
    words = sum(len(one.words) for one in inside)
    checksum = sum(int(digest(one.sentence.text.encode("utf-8", "replace"))[:8], 16) for one in inside)
    return (1 << 120) + (words << 60) + checksum


def _maximum(tree: Sequence[tuple[int, int]], at: int) -> tuple[int, int]:
    """The greatest entry up to *at*."""
    found = (0, -1)
    while at > 0:
        found = max(found, tree[at])
        at -= at & -at
    return found


def _raise(tree: list[tuple[int, int]], at: int, value: tuple[int, int]) -> None:
    while at < len(tree):
        tree[at] = max(tree[at], value)
        at += at & -at

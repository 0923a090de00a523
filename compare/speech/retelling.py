"""Which utterance of one article is which of the other, and how their words differ."""

from collections.abc import Sequence, Set
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import Indel

from compare.speech.utterances import Utterance
from sources.language import Language

LONGEST = 2_000
"""Words of an utterance up to which it is compared (the cost is quadratic), as ``similarity.LONGEST``."""
STRAY = 3
"""Words between a first or last shared word and the others from which it is shared by chance, if it is
only a function word."""
SURELY = 0.75
"""Share of words in common, in order, from which two utterances are surely one said twice."""
MAYBE = 0.6
"""… and from which they may be. Both are judgement, checked by reading what they raise on the gold news."""


class Change(NamedTuple):
    """Words of either side that stand for each other; ranges of its words, one of them may be empty."""

    a: range
    b: range


class Retelling(NamedTuple):
    """How two utterances compare. With the sides exchanged, the same exchanged."""

    likeness: float
    """Share of words in common, in order, between the first and the last that both have, in [0, 1]."""
    common: int
    """How many these are."""
    telling: int
    """How many of them are no function words."""
    changes: tuple[Change, ...]
    """Where the words differ, but for what ellipses, brackets and interruptions stand for."""
    before: Change
    """What only one side has before the shared words; nothing where it is marked as left out."""
    after: Change

    @property
    def cut(self) -> bool:
        """Whether one side begins later or ends earlier."""
        return any((self.before.a, self.before.b, self.after.a, self.after.b))


def retelling(x: Utterance, y: Utterance, language: Language) -> Retelling:
    """How the words of *x* became those of *y*."""
    if y.words < x.words:  # of several shortest scripts always take the same
        told = retelling(y, x, language)
        turned = [Change(one.b, one.a) for one in (*told.changes, told.before, told.after)]
        return told._replace(changes=tuple(turned[:-2]), before=turned[-2], after=turned[-1])
    blocks = _blocks(x.words, y.words, language.function_words)
    if not blocks:
        nothing = Change(range(0), range(0))
        return Retelling(0.0, 0, 0, (Change(range(len(x.words)), range(len(y.words))),), nothing, nothing)
    whole = Change(range(len(x.words)), range(len(y.words)))
    first, last = blocks[0], blocks[-1]
    head = Change(whole.a[: first.a.start], whole.b[: first.b.start])
    tail = Change(whole.a[last.a.stop :], whole.b[last.b.stop :])
    at_head, at_tail = min(len(head.a), len(head.b)), min(len(tail.a), len(tail.b))
    if _sounds_alike(head, x, y):
        at_head = max(len(head.a), len(head.b))
    if _sounds_alike(tail, x, y):
        at_tail = max(len(tail.a), len(tail.b))
    changed = [Change(_last(head.a, at_head), _last(head.b, at_head))]
    changed += [
        Change(range(one.a.stop, after.a.start), range(one.b.stop, after.b.start))
        for one, after in pairwise(blocks)
    ]
    changed += [Change(tail.a[:at_tail], tail.b[:at_tail])]
    changes = tuple(one for one in changed if (one.a or one.b) and not _excused(one, x, y, language))
    common = sum(len(one.a) for one in blocks)
    return Retelling(
        likeness=2 * common / (2 * common + sum(len(one.a) + len(one.b) for one in changes)),
        common=common,
        telling=sum(x.words[at] not in language.function_words for one in blocks for at in one.a),
        changes=changes,
        before=_unmarked(Change(_but_last(head.a, at_head), _but_last(head.b, at_head)), x, y),
        after=_unmarked(Change(tail.a[at_tail:], tail.b[at_tail:]), x, y),
    )


def _blocks(x: Sequence[str], y: Sequence[str], function_words: Set[str]) -> list[Change]:
    """The stretches both have, in order, without those at either end that are there by chance."""
    if max(len(x), len(y)) > LONGEST:
        return [Change(range(len(x)), range(len(y)))] if x == y else []
    blocks = [
        Change(range(op.src_start, op.src_end), range(op.dest_start, op.dest_end))
        for op in Indel.opcodes(x, y)
        if op.tag == "equal"
    ]
    while len(blocks) > 1 and _stray(blocks[0], blocks[1], x, function_words):
        blocks.pop(0)
    while len(blocks) > 1 and _stray(blocks[-2], blocks[-1], x, function_words, last=True):
        blocks.pop()
    return blocks


def _stray(
    one: Change, after: Change, x: Sequence[str], function_words: Set[str], last: bool = False
) -> bool:
    apart = max(after.a.start - one.a.stop, after.b.start - one.b.stop)
    outer = after if last else one
    return apart >= STRAY and all(x[at] in function_words for at in outer.a)


def _last(words: range, count: int) -> range:
    return words[max(0, len(words) - count) :]


def _but_last(words: range, count: int) -> range:
    return words[: max(0, len(words) - count)]


def _excused(change: Change, x: Utterance, y: Utterance, language: Language) -> bool:
    """Whether a mark says that words are left out or put in here, or only the writing differs."""
    if not change.a:
        return _gap(change.a, x)
    if not change.b:
        return _gap(change.b, y)
    if _sounds_alike(change, x, y):
        return True
    at, there = change.a[0], change.b[0]
    if len(change.a) == len(change.b) == 1 and (_short(at, x) or _short(there, y)):
        meant = {x.words[at], y.words[there]}
        return any(meant <= {read, *others} for read, others in language.readings.items())
    return False


def _sounds_alike(change: Change, x: Utterance, y: Utterance) -> bool:
    """Whether both sides have the same letters: per cent, percent."""
    return "".join(x.words[at] for at in change.a) == "".join(y.words[at] for at in change.b)


def _short(at: int, utterance: Utterance) -> bool:
    """Whether a word is the end of a contraction."""
    return at > 0 and utterance.spans[at] == utterance.spans[at - 1]


def _unmarked(change: Change, x: Utterance, y: Utterance) -> Change:
    """*change*, or nothing if the side without the words has a mark there."""
    marked = (change.a and _gap(change.b, y)) or (change.b and _gap(change.a, x))
    return Change(change.a[:0], change.b[:0]) if marked else change


def _gap(empty: range, utterance: Utterance) -> bool:
    return empty.start in utterance.gaps

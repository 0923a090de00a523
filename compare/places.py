"""Which words of one side of a passage stand where words of the other do: there a fact is looked for."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from compare.model import EditKind, Passage
from compare.tokens import Token, Word
from sources.model import Span

_SAME_WORDS = (EditKind.CASE, EditKind.TYPOGRAPHY)
"""Edits between equal numbers of words."""


class Step(NamedTuple):
    """A stretch of A and what stands in its place in B; ``None`` on the side that has nothing there."""

    a: Span | None
    b: Span | None
    kind: EditKind | None = None
    """What the edit amounts to; ``None`` for the same words."""


def walk(passage: Passage) -> Iterator[Step]:
    """The shared words and the edits of *passage* in one order, from its first words to its last."""
    shared = [Step(one.a, one.b) for one in passage.shared]
    edits = [Step(one.a, one.b, one.kind) for one in passage.edits]
    at = 0
    for edit in edits:
        while at < len(shared) and _before(shared[at], edit):
            yield shared[at]
            at += 1
        yield edit
    yield from shared[at:]


Place = tuple[int, int]
"""Which step of the walk a word stands in, and where in it: the words of two places are the same if these
are. Within a replacement no word stands for a certain other, so all of its words have one place, -1."""
CLOSE = 48
"""Characters of a replacement, some eight words, up to which its words can be said to stand in one place."""
CERTAIN = 3
"""Words that two texts share beside a longer one, from which it is no chance."""


def seats(passage: Passage, words: Callable[[Span], Sequence[Token]], *, of_a: bool) -> dict[int, Place]:
    """Where each word of one side stands: its start in the text → its place. *words* cuts that side.

    Words of long replacements have none, nor have the few that two texts share by chance between such.
    """
    found: dict[int, Place] = {}
    lost = False
    for number, step in enumerate(walk(passage)):
        span = step.a if of_a else step.b
        tokens = words(span) if span is not None else ()
        if step.kind is None or step.kind in _SAME_WORDS:
            if not lost or len(tokens) >= CERTAIN:
                lost = False
                found.update((token.start, (number, at)) for at, token in enumerate(tokens))
        elif _long(step):
            lost = step.a is not None and step.b is not None
        else:
            lost = False
            found.update((token.start, (number, -1)) for token in tokens)
    return found


def _before(shared: Step, edit: Step) -> bool:
    if edit.a is not None and shared.a is not None:
        return shared.a < edit.a
    return edit.b is None or shared.b is None or shared.b < edit.b


def _long(step: Step) -> bool:
    return any(span is not None and span.end - span.start > CLOSE for span in (step.a, step.b))


def beside(tokens: Sequence[Token], token: Token, word: Callable[[str], Word]) -> tuple[str, str]:
    """The concepts of the topical words before and after *token* in its clause; empty if none is near."""
    at = bisect_left(tokens, token.start, key=lambda one: one.start)
    before = tokens[max(0, at - NEAR) : at][::-1]
    return _first(before, word), _first(tokens[at + 1 : at + 1 + NEAR], word)


NEAR = 3
"""Words between a word and the one it is about."""


def _first(tokens: Sequence[Token], word: Callable[[str], Word]) -> str:
    for token in tokens:
        if not token.stem:
            return ""
        read = word(token.text)
        if read.topical:
            return read.concept
    return ""


def touched(spans: Sequence[Span], span: Span) -> range:
    """Which of *spans* (in order, not overlapping) have a character in common with *span*."""
    first = bisect_right(spans, span.start, key=lambda one: one.end)
    return range(first, bisect_left(spans, span.end, first, key=lambda one: one.start))

"""From A's words to B's: what a passage shares, and each edit with what it amounts to."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import accumulate, groupby
from typing import NamedTuple

from compare.model import Edit, EditKind, EditTag, Shared
from compare.script import Run, runs
from compare.tokens import Token, plain
from sources.language import Language
from sources.model import Span

LEAST_SHARED = 1 / 3
"""Share of the shorter side's topical words that must be common for the edits to be worth reading.
Below it the two texts are shown whole: what is left between the edits is only "the", "of" and "in"."""
DETAIL = 2
"""Topical words by which one side of a replacement must outweigh the other to hold a detail of its
own, not another word for the same."""
LONG = 3
"""Topical words on both sides from which a replacement is two details, not a choice of words.

All three by reading the reports of the example and the seed pair against their texts; no gold set
labels them. tests/test_wording.py has the pairs that hold them in place."""


class Wording(NamedTuple):
    """How one side of a passage becomes the other: together, all words of both sides in order."""

    shared: tuple[Shared, ...]
    edits: tuple[Edit, ...]
    common: int
    """How many words of either side the other has too, whatever their spelling."""


def wording(a: Sequence[Sequence[Token]], b: Sequence[Sequence[Token]], language: Language) -> Wording:
    """The shared words and edits between the sentences *a* and *b*, each the tokens of one.

    No span crosses the end of a sentence. With the sides exchanged, the same edits exchanged.
    """
    left, right = [t for tokens in a for t in tokens], [t for tokens in b for t in tokens]
    script = _script(left, right, language)
    if not _enough_shared(script, left, right, language):
        script = [Run(range(len(left)), range(len(right)), equal=False)]
    if len(a) > 1 or len(b) > 1:
        starts = _starts(a), _starts(b)
        script = [part for run in script for part in _split(run, *starts)]
    told = {token.stem for token in left} & {token.stem for token in right}
    shared, edits = [], []
    for run in script:
        for one, kind in _typed(run, left, right, told, language):
            spans = _span(left, one.a), _span(right, one.b)
            if kind is None and spans[0] and spans[1]:
                shared.append(Shared(spans[0], spans[1]))
            elif kind is not None:
                edits.append(Edit(_tag(one), kind, *spans))
    common = sum(bool(left[at].stem) for run in script if run.equal for at in run.a)
    return Wording(tuple(shared), tuple(edits), common)


def common_words(a: Sequence[Token], b: Sequence[Token], language: Language) -> tuple[Shared, ...]:
    """The stretches that two sentences share, those with a word of topic only."""
    found = []
    for run in _script(a, b, language):
        spans = _span(a, run.a), _span(b, run.b)
        if run.equal and spans[0] and spans[1] and topical(a[run.a.start : run.a.stop], language):
            found.append(Shared(spans[0], spans[1]))
    return tuple(found)


def _script(a: Sequence[Token], b: Sequence[Token], language: Language) -> list[Run]:
    words = [token.norm for token in a], [token.norm for token in b]
    marks = {token.norm for token in (*a, *b) if not token.stem}
    return runs(*words, marks, language.function_words)


def _enough_shared(script: Sequence[Run], a: Sequence[Token], b: Sequence[Token], language: Language) -> bool:
    common = sum(len(topical(a[run.a.start : run.a.stop], language)) for run in script if run.equal)
    return common >= LEAST_SHARED * min(len(topical(side, language)) for side in (a, b))


def topical(tokens: Iterable[Token], language: Language) -> list[Token]:
    """Those of *tokens* that carry topic: no marks, no function words."""
    function_words = language.function_words
    return [token for token in tokens if token.stem and token.norm not in function_words]


def _starts(sentences: Sequence[Sequence[Token]]) -> list[int]:
    """Where each sentence starts in the tokens of all."""
    return [0, *accumulate(map(len, sentences))]


def _split(run: Run, starts_a: Sequence[int], starts_b: Sequence[int]) -> Iterator[Run]:
    """*run* cut where a sentence ends on either side; an equal run is cut on both."""
    a, b = run.a, run.b
    while a or b:
        room_a, room_b = _room(a, starts_a), _room(b, starts_b)
        if run.equal:
            room_a = room_b = min(room_a, room_b)
        yield Run(a[:room_a], b[:room_b], run.equal)
        a, b = a[room_a:], b[room_b:]


def _room(tokens: range, starts: Sequence[int]) -> int:
    """How many of *tokens* stand in the sentence of the first."""
    return min(len(tokens), starts[bisect_right(starts, tokens.start)] - tokens.start) if tokens else 0


def _typed(
    run: Run, a: Sequence[Token], b: Sequence[Token], told: Set[str], language: Language
) -> Iterator[tuple[Run, EditKind | None]]:
    """*run* with the kind of its edit, or None where both sides read the same to the letter.

    An equal run is equal as compared: what differs as printed is cut out as an edit of its own.
    """
    if not run.equal:
        yield run, kind([a[i] for i in run.a], [b[j] for j in run.b], told, language)
        return
    if [a[i].text for i in run.a] == [b[j].text for j in run.b]:
        yield run, None
        return
    pairs = zip(run.a, run.b, strict=True)
    for how, group in groupby(pairs, key=lambda pair: _writing(a[pair[0]], b[pair[1]])):
        at = list(group)
        yield Run(range(at[0][0], at[-1][0] + 1), range(at[0][1], at[-1][1] + 1), how is None), how


def _writing(one: Token, other: Token) -> EditKind | None:
    """How two tokens that compare equal differ as printed."""
    if one.text == other.text:
        return None
    if not one.stem:
        return EditKind.TYPOGRAPHY
    texts = plain(one.text), plain(other.text)
    if texts[0] == texts[1]:
        return EditKind.TYPOGRAPHY
    return EditKind.CASE if texts[0].casefold() == texts[1].casefold() else EditKind.SPELLING


def kind(a: Sequence[Token], b: Sequence[Token], told: Set[str], language: Language) -> EditKind:
    """What replacing the words *a* by *b* amounts to; either may be empty.

    *told* are the stems that both sides of the passage have: what only moved is no detail of one.
    """
    words = [t.norm for t in a if t.stem], [t.norm for t in b if t.stem]
    if words[0] == words[1]:
        return EditKind.PUNCTUATION
    if not words[0] or not words[1]:
        new = any(token.stem not in told for token in topical((*a, *b), language))
        return EditKind.DETAIL if new else EditKind.WORDING
    joined = ["".join(side).replace("-", "") for side in words]
    if joined[0] == joined[1] and joined[0].isalpha():
        return EditKind.SPELLING
    weight = sorted(len(topical(side, language)) for side in (a, b))
    if (weight[1] and not weight[0]) or weight[1] - weight[0] >= DETAIL or weight[0] >= LONG:
        return EditKind.DETAIL
    return EditKind.WORDING


def _span(tokens: Sequence[Token], at: range) -> Span | None:
    return Span(tokens[at[0]].start, tokens[at[-1]].end) if at else None


def _tag(run: Run) -> EditTag:
    if run.a and run.b:
        return EditTag.REPLACE
    return EditTag.DELETE if run.a else EditTag.INSERT

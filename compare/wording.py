"""From A's words to B's: what a passage shares, and each edit with what it amounts to."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby

from diff_match_patch import diff_match_patch
from rapidfuzz.distance import Indel

from compare.model import Edit, EditKind, EditTag, Shared
from compare.tokens import Token, plain
from sources.language import Language
from sources.model import Span

LEAST_SHARED = 1 / 3
"""Share of the shorter side's topical words that must be common for the edits to be worth reading.
Below it the two texts are shown whole: what is left between the edits is only "the", "of" and "in"."""
DETAIL = 3
"""Topical words by which one side of a replacement must outweigh the other to hold a detail of its
own, not another word for the same."""
LONG = 4
"""Topical words on both sides from which a replacement is two details, not a choice of words."""
LONGEST = 20_000
"""Words of a side up to which edits are computed (the cost is quadratic); longer ones are shown whole."""

_FIRST = 0x20000
"""Words are handed to diff-match-patch as single characters from here up: below, its cleanup reads
them as letters, spaces and line breaks and prefers some places to cut."""


@dataclass(frozen=True, slots=True)
class _Run:
    """Tokens ``a`` of A stand for tokens ``b`` of B: the same words if ``equal``."""

    a: range
    b: range
    equal: bool


@dataclass(frozen=True, slots=True)
class Wording:
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
    runs = _runs([t.norm for t in left], [t.norm for t in right])
    if not _enough_shared(runs, left, right, language):
        runs = [_Run(range(len(left)), range(len(right)), equal=False)]
    runs = [part for run in runs for part in _split(run, _starts(a), _starts(b))]
    shared, edits = [], []
    for run in runs:
        for one, kind in _typed(run, left, right, language):
            spans = _span(left, one.a), _span(right, one.b)
            if kind is None and spans[0] and spans[1]:
                shared.append(Shared(spans[0], spans[1]))
            elif kind is not None:
                edits.append(Edit(_tag(one), kind, *spans))
    common = sum(bool(left[at].stem) for run in runs if run.equal for at in run.a)
    return Wording(tuple(shared), tuple(edits), common)


def _runs(a: list[str], b: list[str]) -> list[_Run]:
    """Alternating equal and unequal runs from *a* to *b*, tidied so that they read well."""
    if max(len(a), len(b)) > LONGEST:
        return [_Run(range(len(a)), range(len(b)), equal=a == b)]
    if b < a:  # the shortest script is not the only one: always take the same, whichever side is A
        return [_Run(run.b, run.a, run.equal) for run in _runs(b, a)]
    runs, i, j = [], 0, 0
    for equal, steps in groupby(_tidied(a, b), key=lambda step: step[0] == 0):
        start = i, j
        for operation, text in steps:
            i += len(text) * (operation <= 0)
            j += len(text) * (operation >= 0)
        runs.append(_Run(range(start[0], i), range(start[1], j), equal))
    return runs


def _tidied(a: list[str], b: list[str]) -> list[tuple[int, str]]:
    """diff-match-patch's (operation, text) steps, a character a word, after its semantic cleanup.

    rapidfuzz finds the steps: the same ones, many times faster, and with no time-out to make them
    depend on the machine.
    """
    letters: dict[str, str] = {}
    for word in (*a, *b):
        letters.setdefault(word, chr(_FIRST + len(letters)))
    texts = "".join(map(letters.__getitem__, a)), "".join(map(letters.__getitem__, b))
    steps = []
    for op in Indel.opcodes(*texts):
        gone, come = texts[0][op.src_start : op.src_end], texts[1][op.dest_start : op.dest_end]
        steps += (
            [(0, gone)]
            if op.tag == "equal"
            else [(sign, part) for sign, part in ((-1, gone), (1, come)) if part]
        )
    diff_match_patch().diff_cleanupSemantic(steps)
    return steps


def _enough_shared(runs: Sequence[_Run], a: Sequence[Token], b: Sequence[Token], language: Language) -> bool:
    common = sum(is_topical(a[at], language) for run in runs if run.equal for at in run.a)
    shorter = min(sum(is_topical(token, language) for token in side) for side in (a, b))
    return common >= LEAST_SHARED * shorter


def is_topical(token: Token, language: Language) -> bool:
    """Whether *token* is a word that carries topic: no mark, no function word."""
    return bool(token.stem) and token.norm not in language.function_words


def _starts(sentences: Sequence[Sequence[Token]]) -> list[int]:
    """Where each sentence starts in the tokens of all."""
    return [0, *accumulate(map(len, sentences))]


def _split(run: _Run, starts_a: Sequence[int], starts_b: Sequence[int]) -> Iterator[_Run]:
    """*run* cut where a sentence ends on either side; an equal run is cut on both."""
    a, b = run.a, run.b
    while a or b:
        room_a, room_b = _room(a, starts_a), _room(b, starts_b)
        if run.equal:
            room_a = room_b = min(room_a, room_b)
        yield _Run(a[:room_a], b[:room_b], run.equal)
        a, b = a[room_a:], b[room_b:]


def _room(tokens: range, starts: Sequence[int]) -> int:
    """How many of *tokens* stand in the sentence of the first."""
    return min(len(tokens), starts[bisect_right(starts, tokens.start)] - tokens.start) if tokens else 0


def _typed(
    run: _Run, a: Sequence[Token], b: Sequence[Token], language: Language
) -> Iterator[tuple[_Run, EditKind | None]]:
    """*run* with the kind of its edit, or None where both sides read the same to the letter.

    An equal run is equal as compared: what differs as printed is cut out as an edit of its own.
    """
    if not run.equal:
        yield run, kind([a[i] for i in run.a], [b[j] for j in run.b], language)
        return
    pairs = zip(run.a, run.b, strict=True)
    for how, group in groupby(pairs, key=lambda pair: _writing(a[pair[0]], b[pair[1]])):
        at = list(group)
        yield _Run(range(at[0][0], at[-1][0] + 1), range(at[0][1], at[-1][1] + 1), how is None), how


def _writing(one: Token, other: Token) -> EditKind | None:
    """How two tokens that compare equal differ as printed."""
    if one.text == other.text:
        return None
    if not one.stem:
        return EditKind.TYPOGRAPHY
    if one.text.casefold() == other.text.casefold():
        return EditKind.CASE
    return EditKind.TYPOGRAPHY if plain(one.text) == plain(other.text) else EditKind.SPELLING


def kind(a: Sequence[Token], b: Sequence[Token], language: Language) -> EditKind:
    """What replacing the words *a* by *b* amounts to; either may be empty."""
    words = [t.norm for t in a if t.stem], [t.norm for t in b if t.stem]
    if words[0] == words[1]:
        return EditKind.PUNCTUATION
    if "".join(words[0]).replace("-", "") == "".join(words[1]).replace("-", ""):
        return EditKind.SPELLING
    weight = sorted(sum(is_topical(t, language) for t in side) for side in (a, b))
    one_sided = not words[0] or not words[1]
    if (one_sided and weight[1]) or weight[1] - weight[0] >= DETAIL or weight[0] >= LONG:
        return EditKind.DETAIL
    return EditKind.WORDING


def _span(tokens: Sequence[Token], at: range) -> Span | None:
    return Span(tokens[at[0]].span.start, tokens[at[-1]].span.end) if at else None


def _tag(run: _Run) -> EditTag:
    if run.a and run.b:
        return EditTag.REPLACE
    return EditTag.DELETE if run.a else EditTag.INSERT

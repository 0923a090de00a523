"""Where sentences end in a language storydiff has no abbreviations for: sentencex knows about 300."""

import re

_MASKED = re.compile(
    '["“”„‟«»‹›`´]'  # it never ends a sentence inside quotation marks
    r"|(?<![^\W\d_])['‘’‚‛]|['‘’‚‛](?![^\W\d_])"  # apostrophes inside words stay
    r"|[^\S ]|[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
_CHUNK = 5_000
"""Characters given at once: it slows down on some long inputs (measured: seconds at 100,000)."""


def sentence_ends(text: str, code: str) -> frozenset[int]:
    """Offsets in *text* after which sentencex, asked for language *code*, ends a sentence."""
    masked = _MASKED.sub(" ", text)  # same length; what it masks made sentencex 1.0 panic or slow
    ends: set[int] = set()
    at = 0
    while at < len(masked):
        cut = _cut(masked, at)
        found = [at + end for end in _chunk_ends(masked[at:cut], code)]
        if cut < len(masked):
            found.pop()  # the cut, no end of a sentence
        ends.update(found)
        late = found and (at + cut) // 2 < found[-1]  # else as good as one sentence; keeps the work linear
        at = found[-1] if late else cut
    return frozenset(ends)


def _cut(text: str, at: int) -> int:
    if len(text) - at <= _CHUNK:
        return len(text)
    space = text.rfind(" ", at, at + _CHUNK)
    return space + 1 if space > at else at + _CHUNK


def _chunk_ends(chunk: str, code: str) -> list[int]:
    """Ends of the sentences in *chunk*, before the white space; the last is the chunk's own."""
    from sentencex import get_sentence_boundaries  # type: ignore[import-untyped]  # and only when needed

    try:
        found = get_sentence_boundaries(code, chunk)
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # Rust's, and no Exception
            raise
        return [len(chunk.rstrip())]
    ends = [sentence["start_index"] + len(sentence["text"].rstrip()) for sentence in found]
    return [*ends[:-1], len(chunk.rstrip())]

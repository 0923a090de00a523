"""Where an article quotes: the words inside quotation marks, also across sentences."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from sources.model import Sentence, Span

_MARK = re.compile(r"[^\w\s.,;:!?()-]")  # and more; a class of the marks themselves is long to compile
_CLOSERS = {'"': '"', "“": '”"', "„": "“”", "«": "»", "»": "«", "‘": "’", "'": "'"}
"""Opening mark → the marks that close it; German opens with what French closes with."""
_SINGLE = "‘'"
_BEFORE_OPENING = "([{—–-/"

LONGEST = 3_000
"""Code points after which an unclosed mark is taken for a slip: some 500 words, longer than news quotes."""


def quotations(text: str, sentences: Sequence[Sentence]) -> tuple[Span, ...]:
    """What stands between quotation marks in *text*: spans in order, not overlapping.

    A quotation over several sentences is one span. One that the next paragraph opens again,
    as newspapers do, is two. A double mark that nothing closes quotes to the end of its
    paragraph; a single one is an apostrophe. A quotation inside another belongs to it.
    """
    return tuple(span for span in _scan(text, _paragraph_ends(sentences)) if span.start < span.end)


def quoted_parts(spans: Sequence[Span], sentence: Sentence) -> tuple[Span, ...]:
    """The parts of *spans* (in order, not overlapping) that stand in *sentence*."""
    parts = []
    for at in range(bisect_right(spans, sentence.span.start, key=lambda s: s.end), len(spans)):
        if spans[at].start >= sentence.span.end:
            break
        parts.append(Span(max(spans[at].start, sentence.span.start), min(spans[at].end, sentence.span.end)))
    return tuple(parts)


def _paragraph_ends(sentences: Sequence[Sentence]) -> list[int]:
    ends = [one.span.end for one, after in pairwise(sentences) if one.paragraph != after.paragraph]
    return ends + [sentence.span.end for sentence in sentences[-1:]]


def _scan(text: str, paragraph_ends: Sequence[int]) -> Iterator[Span]:
    mark, start = "", 0  # the mark that is open, and where its words start
    for match in _MARK.finditer(text):
        at = match.start()
        if mark and _closes(text, at, mark) and at - start <= LONGEST:
            yield Span(start, at)
            mark = ""
        elif _opens(text, at) and not (mark and text[at] in _SINGLE):
            if mark and mark not in _SINGLE:
                yield Span(start, _paragraph_end(paragraph_ends, start, at - 1))
            mark, start = text[at], at + 1
    if mark and mark not in _SINGLE:
        yield Span(start, _paragraph_end(paragraph_ends, start, len(text)))


def _paragraph_end(ends: Sequence[int], start: int, limit: int) -> int:
    at = bisect_left(ends, start)
    return min(ends[at], limit) if at < len(ends) else limit


def _opens(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    starts_word = not before or before.isspace() or before in _BEFORE_OPENING or before in _CLOSERS
    before_word = bool(after) and (text[at] == "«" or not after.isspace())  # French sets it apart
    return text[at] in _CLOSERS and starts_word and before_word


def _closes(text: str, at: int, mark: str) -> bool:
    if text[at] not in _CLOSERS[mark]:
        return False
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if mark in _SINGLE:
        return not before.isspace() and not after.isalnum()
    return text[at] != '"' or not (before.isspace() and after.isalnum())

"""Sentences as reports quote them: cut into pieces where the words of interest begin and end."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import takewhile
from typing import NamedTuple

from reports.items import Mark, Piece, Quoted
from sources.model import Article, Sentence, Span

AT_ENDS = " \t\n\r\v\f\u00a0,.;:!?\"'“”‘’„«»‹›–—…"
"""Space and the punctuation of sentences; not brackets, whose pair may be inside, nor %, $, - of figures."""


class Side(NamedTuple):
    """One of the two articles, with the letter reports call it by."""

    letter: str
    article: Article


def quote(
    side: Side, sentences: Iterable[Sentence], spans: Iterable[Span | None] = (), mark: Mark = Mark.DIFFERS
) -> tuple[Quoted, ...]:
    """Sentences of one side, with *mark* on what *spans* cover of them."""
    marked = joined(side.article.text, spans)
    return tuple(
        Quoted(
            side.letter,
            sentence.index + 1,
            sentence.kind,
            cut(side.article.text, sentence.span, marked, mark),
        )
        for sentence in sentences
    )


def joined(text: str, spans: Iterable[Span | None]) -> list[Span]:
    """The same ground in order, as few spans as can be: those with nothing but space between are one."""
    grounds: list[Span] = []
    for span in sorted(span for span in spans if span is not None):
        if grounds and not text[grounds[-1].end : span.start].strip():
            grounds[-1] = Span(grounds[-1].start, max(grounds[-1].end, span.end))
        else:
            grounds.append(span)
    return grounds


def cut(text: str, within: Span, marked: Sequence[Span], mark: Mark) -> tuple[Piece, ...]:
    """The text of *within* as pieces; *marked* is in order, without overlaps, and may reach beyond it."""
    pieces: list[Piece] = []
    here = within.start
    first = max(bisect_right(marked, within) - 1, 0)  # one that starts earlier may reach in
    for index in range(first, len(marked)):
        span = marked[index]
        if span.start >= within.end:
            break
        part = bare(text, Span(max(span.start, here), min(span.end, within.end)))
        if part.start < part.end:
            pieces += [Piece(text[here : part.start]), Piece(part.of(text), mark)]
            here = part.end
    pieces.append(Piece(text[here : within.end]))
    return tuple(piece for piece in pieces if piece.text)


def bare(text: str, span: Span) -> Span:
    """*span* without the space and punctuation at its ends: they are no words, and blur where a mark ends."""
    part = span.of(text)
    start = span.start + len(part) - len(part.lstrip(AT_ENDS))
    return Span(start, max(start, span.end - len(part) + len(part.rstrip(AT_ENDS))))


def clipped(side: Side, sentences: Sequence[Sentence], span: Span | None) -> str:
    """What *span* covers of these sentences: one that leaps a sentence must not quote it."""
    if span is None:
        return ""
    first = bisect_right(sentences, span.start, key=lambda sentence: sentence.span.end)
    covered = takewhile(lambda at: sentences[at].span.start < span.end, range(first, len(sentences)))
    parts = (sentences[at].span for at in covered)
    return " ".join(side.article.text[max(span.start, p.start) : min(span.end, p.end)] for p in parts)


def shortened(text: str, limit: int) -> str:
    """*text*, or its start and how long it is; never cut without saying so."""
    return text if len(text) <= limit else f"{text[:limit].rstrip()} … (cut, {len(text):,} characters in all)"


def counted(number: int, noun: str) -> str:
    """``1 place``, ``2,000 places``."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def ordinal(number: int) -> str:
    """``1st``, ``12th``, ``23rd``."""
    ends = {1: "st", 2: "nd", 3: "rd"}
    return f"{number}{'th' if number % 100 in (11, 12, 13) else ends.get(number % 10, 'th')}"

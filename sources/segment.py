"""Blocks of a draft become sentences, with exact spans."""

import re
from collections.abc import Callable, Iterable, Iterator

from sources.boundaries import Ending, endings, goes_on, is_end, is_initial
from sources.language.model import Abbreviations, Language
from sources.model import Block, Draft, Kind, Segmentation, Sentence, Span

_LINE = re.compile(r"[^\r\n]+")
_BULLETS = frozenset("•⁃‣◦▪")
_NUMBER = re.compile(r"(?<!\S)\(?(\d{1,3}|[a-z])(\.\)|[.)])(?=\s+[^\W\d_])")
_CREDIT = re.compile(r"(?<!\S)[^\W\d_]+(?: [a-z]+)?(?=:\s)")
_WORD = re.compile(r"[^\W_]")
_CLEAR_END = re.compile(r"[^\W\d_]{3,}[.!?…]+\W*\Z")


def segment(draft: Draft, segmentation: Segmentation, language: Language) -> tuple[Sentence, ...]:
    """The sentences of *draft*'s blocks, in order; spans leave out the white space around them.

    ``paragraph`` counts the blocks that hold a sentence.
    """
    if not language.code:
        language = language._replace(code=draft.metadata.language or "")
    sentences: list[Sentence] = []
    paragraph = 0
    for block in draft.blocks:
        spans = _block_spans(draft.text, block, segmentation, language)
        sentences += (
            Sentence(index, span, span.of(draft.text), paragraph, block.kind)
            for index, span in enumerate(spans, start=len(sentences))
        )
        paragraph += bool(spans)
    return tuple(sentences)


def sentence_spans(text: str, span: Span, language: Language) -> Iterator[Span]:
    """The sentences inside *span* of *text*, in order, without the white space around them."""
    block = span.of(text)
    cuts = _cuts(block, language)
    for start, end in zip((0, *cuts), (*cuts, len(block)), strict=True):
        yield from _trimmed(text, span.start + start, _ends(block[start:end], language))


def _block_spans(text: str, block: Block, segmentation: Segmentation, language: Language) -> tuple[Span, ...]:
    if segmentation is Segmentation.LINES:
        lines = _LINE.finditer(block.span.of(text))
        return tuple(_trimmed(text, block.span.start, (line.end() for line in lines)))
    spans = tuple(sentence_spans(text, block.span, language))
    if block.kind in (Kind.HEADLINE, Kind.HEADING) and not _are_clear(text, spans):
        return tuple(_trimmed(text, block.span.start, (block.span.end - block.span.start,)))
    return spans


def _are_clear(text: str, spans: Iterable[Span]) -> bool:
    """Whether each of a headline's sentences is written as one; "Is the U.S. Still Safe?" is not two."""
    return all(_CLEAR_END.search(text, max(span.start, span.end - 40), span.end) for span in spans)


def _trimmed(text: str, start: int, ends: Iterable[int]) -> Iterator[Span]:
    """Spans from each end (counted from *start*) to the next, less white space; none that are empty."""
    at = start
    for end in ends:
        part = text[at : start + end]
        bare = part.strip()
        if bare:
            left = at + len(part) - len(part.lstrip())
            yield Span(left, left + len(bare))
        at = start + end


def _ends(text: str, language: Language) -> Iterator[int]:
    """Offsets in *text* where its sentences end; the last is its own end."""
    agrees: Callable[[int, Ending], bool] | None = None
    begin = seen = 0
    worded = False
    pending: int | None = None
    for ending in endings(text):
        worded = worded or _WORD.search(text, seen, ending.start) is not None
        seen = ending.start
        agrees = agrees or _judge(text, language)
        if worded and not goes_on(text, begin, ending) and agrees(begin, ending):
            if pending is not None:
                yield pending
            pending, begin, worded = ending.end, ending.end, False
    if pending is not None and _WORD.search(text, pending):  # else the rest is no sentence: "***"
        yield pending
    yield len(text)


def _judge(text: str, language: Language) -> Callable[[int, Ending], bool]:
    """Tells whether the sentence that starts at an offset ends at an ending."""
    if language.abbreviations != Abbreviations():
        return lambda begin, ending: is_end(text, begin, ending, language)
    from sources.multilingual import sentence_ends  # imported where used: English does without

    ends = sentence_ends(text, language.code)
    return lambda _, ending: (
        not is_initial(ending) and not ends.isdisjoint(range(ending.start + 1, ending.end + 1))
    )


def _cuts(block: str, language: Language) -> list[int]:
    """Where, with or without a full stop before it, a list item or a photo credit starts inside *block*."""
    bullets = [] if _BULLETS.isdisjoint(block) else _bulleted(block)
    photo_credits = [
        found.start()
        for found in _CREDIT.finditer(block)
        if found[0][0].isupper() and found[0].lower() in language.boilerplate.credit
    ]
    return sorted({*(bullets or _numbered(block)), *photo_credits} - {0})


def _bulleted(block: str) -> list[int]:
    """Where a bullet with something behind it starts an item."""
    return [
        at
        for at, sign in enumerate(block)
        if sign in _BULLETS
        and (not at or block[at - 1].isspace())
        and block[at + 1 : at + 3].strip()[:1] not in ("", *_BULLETS)
    ]


def _numbered(block: str) -> Iterator[int]:
    """Where the items start in a block that is a numbered list: "1. One 2. Two"."""
    wanted, style = "", ""
    for found in _NUMBER.finditer(block):
        number = found[1]
        if not wanted and (found.start() or number not in ("1", "a")):
            return
        if not wanted or (number, found[2]) == (wanted, style):
            yield found.start()
            wanted = str(int(number) + 1) if number.isdecimal() else chr(ord(number) + 1)
            style = found[2]

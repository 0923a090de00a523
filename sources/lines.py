"""Which lines of a text belong together: hard-wrapped paragraphs, one-line paragraphs, list items.

A line break inside a paragraph is soft if the writer's program put it there because the line was full.
Everything here is linear in the length of the text.
"""

from collections.abc import Iterator
from itertools import groupby, pairwise
from typing import NamedTuple

from sources.model import Block, Kind, Span

WIDEST_WRAP = 100
"""Characters in the longest line that a program wraps to; mail has 72 to 78, code style up to 100."""

NARROWEST_WRAP = 50
"""A text with only shorter lines is a list, a poem or an address: nobody wraps prose so narrow."""

SLACK = 12
"""Characters by which a line in the middle of a sentence may be wrapped early: two short words."""
ENDS = (".", "!", "?", ":", "…", '"', "”", "’", "»", ")")
"""What a paragraph may end with."""

BULLETS = frozenset("•‣◦▪·*-")


class Line(NamedTuple):
    """A line without the white space around it; *indent* is the width of what stood before."""

    start: int
    text: str
    indent: int

    @property
    def first_word(self) -> str:
        """The line up to its first space."""
        return self.text[:WIDEST_WRAP].split(None, 1)[0] if self.text else ""

    @property
    def one_word(self) -> bool:
        """Whether the line has no place to wrap at, as a long address that stands alone."""
        return len(self.text.split(None, 1)) == 1

    @property
    def bulleted(self) -> bool:
        """Whether the line begins a list item."""
        return self.text[0] in BULLETS and self.text[1:2].isspace()


END = Line(0, "", 0)
"""Stands after the last line of a group."""


def line_blocks(text: str, offset: int = 0) -> tuple[Block, ...]:
    """The paragraphs and list items of *text* in order, their spans moved by *offset*."""
    lines = tuple(_lines(text))
    width = _wrap_width(lines)
    blocks: list[Block] = []
    for blank, group in groupby(lines, key=lambda line: not line.text):
        if not blank:
            blocks.extend(_paragraphs(tuple(group), width, offset))
    return tuple(blocks)


def _lines(text: str) -> Iterator[Line]:
    at = 0
    for line in text.splitlines(keepends=True):
        indent = len(line) - len(line.lstrip())
        yield Line(at + indent, line.strip(), indent)
        at += len(line)


def _wrap_width(lines: tuple[Line, ...]) -> int:
    """The column the text is wrapped at; 0 if most of it is in longer lines or most breaks come early."""
    lengths = [len(line.text) for line in lines if not line.one_word]
    width = max((length for length in lengths if length <= WIDEST_WRAP), default=0)
    in_short = sum(length for length in lengths if length <= WIDEST_WRAP)
    breaks = [_full(one, two, width) for one, two in pairwise(lines) if one.text and two.text]
    wrapped = width >= NARROWEST_WRAP and in_short * 2 > sum(lengths) and sum(breaks) * 2 >= len(breaks)
    return width if wrapped else 0


def _full(line: Line, following: Line, width: int) -> bool:
    """Whether the first word of the following line had no room left on this one, or hardly any.

    A line that ends no sentence may be a little short: mail programs and people wrap early.
    """
    room = width - len(line.text) - 1 - len(following.first_word)
    return room < (0 if line.text.endswith(ENDS) else SLACK)


def _paragraphs(lines: tuple[Line, ...], width: int, offset: int) -> Iterator[Block]:
    """The blocks of lines that follow one another without a blank line between."""
    if any(len(line.text) > width and not line.one_word for line in lines):
        width = 0
    first = lines[0]
    for line, following in pairwise((*lines, END)):
        if following is END or not _soft(line, following, width):
            kind = Kind.LIST if first.bulleted else Kind.BODY
            yield Block(Span(offset + first.start, offset + line.start + len(line.text)), kind)
            first = following


def _soft(line: Line, following: Line, width: int) -> bool:
    """Whether the break between two lines is inside a paragraph."""
    if following.bulleted:
        return False
    if following.text[0].islower():
        return True
    deeper = following.indent > line.indent and not line.bulleted
    return bool(width) and not deeper and _full(line, following, width)

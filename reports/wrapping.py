"""Lines that fit a terminal, counted in its columns: a Chinese character takes two, an accent none."""

from collections.abc import Iterator
from unicodedata import combining, east_asian_width


def wrapped(text: str, width: int) -> Iterator[str]:
    """*text* in lines of at most *width* columns, broken at spaces; a word longer than that is broken too.

    Gives at least one line. Control characters take no column.
    """
    line, used = "", 0
    for part, room in _parts(text, width):
        if line and used + 1 + room > width:
            yield line
            line, used = part, room
        else:
            line, used = (f"{line} {part}", used + 1 + room) if line else (part, room)
    yield line


def columns(text: str) -> int:
    """How many columns a terminal gives *text*."""
    if text.isascii() and text.isprintable():
        return len(text)
    return sum(map(_columns_of, text))


def _columns_of(character: str) -> int:
    if character < " " or combining(character):
        return 0
    return 2 if east_asian_width(character) in "WF" else 1


def _parts(text: str, width: int) -> Iterator[tuple[str, int]]:
    """Words, or pieces of them, each with its columns."""
    for word in text.split(" "):
        room = columns(word)
        if room <= width:
            yield word, room
        else:
            yield from _broken(word, width)


def _broken(word: str, width: int) -> Iterator[tuple[str, int]]:
    start, used = 0, 0
    for position, character in enumerate(word):
        room = _columns_of(character)
        if used + room > width:
            yield word[start:position], used
            start, used = position, 0
        used += room
    yield word[start:], used

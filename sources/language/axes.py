"""How a language's opposites are written down: text of words, made into axes with poles when asked for."""

from itertools import chain

Axes = tuple[tuple[tuple[str, ...], ...], ...]
"""Axis → poles → words. Words of two poles of one axis cannot both be true of one thing."""


def axes(*texts: str) -> Axes:
    """A line an axis, its poles separated by ``/``: ``rise grow / fall``."""
    lines = chain.from_iterable(text.strip().splitlines() for text in texts)
    return tuple(tuple(tuple(pole.split()) for pole in line.split("/")) for line in lines)


def apart(*texts: str) -> Axes:
    """A line an axis, every word its own pole but those joined by ``=``: ``red blue gray=grey``."""
    lines = chain.from_iterable(text.strip().splitlines() for text in texts)
    return tuple(tuple(tuple(pole.split("=")) for pole in line.split()) for line in lines)

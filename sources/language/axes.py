"""How a language's opposites are written down: text of words, made into poles of axes when asked for."""

Pole = tuple[str, int, int]
"""A word, an axis it lies on, and which pole of the axis is its. Words of two poles of one axis cannot both
be true of one thing; those of one pole tell the same."""
Axes = list[Pole]


def axes(text: str, first: int = 0) -> Axes:
    """A line an axis, its poles separated by ``/``: ``rise grow / fall``. Axes are numbered from *first* on."""
    return _poles(text, "/", None, first)


def apart(text: str, first: int = 0) -> Axes:
    """A line an axis, every word its own pole but those joined by ``=``: ``red blue gray=grey``. Numbered alike."""
    return _poles(text, None, "=", first)


def _poles(text: str, between_poles: str | None, between_words: str | None, first: int) -> Axes:
    return [
        (word, axis, pole)
        for axis, line in enumerate(text.strip().splitlines(), first)
        for pole, words in enumerate(line.split(between_poles))
        for word in words.split(between_words)
    ]

"""A short line as words, figures and marks: what the grammars of dates and of boilerplate read."""

import re

WORD = re.compile(r"\d+|[^\W\d_]+(?:['-][^\W\d_]+)*|\S")
LETTERS = {ord("’"): "'", ord("‘"): "'", ord("ʼ"): "'"}


def words(text: str) -> tuple[str, ...]:
    """Words (``Kim's``, ``e-mail``), figures and single marks, as printed but for straight apostrophes."""
    return tuple(WORD.findall(text.translate(LETTERS)))


def lowered(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """The same words in lower case, as language packs hold them."""
    return tuple(token.lower() for token in tokens)


def plain_words(text: str) -> tuple[str, ...]:
    """The words and figures of a text without case and marks: equal for two printings of one line."""
    return tuple(token for token in words(text.casefold()) if token[0].isalnum())


def phrase_length(tokens: tuple[str, ...], at: int, phrases: frozenset[str]) -> int:
    """How many words from *at* on make the longest of *phrases* that starts there; 0 for none."""
    for length in range(min(LONGEST_PHRASE, len(tokens) - at), 0, -1):
        if " ".join(tokens[at : at + length]) in phrases:
            return length
    return 0


LONGEST_PHRASE = 6
"""Words in the longest phrase a language pack may look for at the start of a line."""

"""The headline of a draft: the one its reader found, the one its title names, or its first short line."""

import re

from sources.model import Draft, Kind
from sources.suspects import ends_sentence, is_running
from sources.words import plain_words

LONGEST = 150
"""Characters; headlines of news seldom have more than 100, those of websites up to 120."""

LONGEST_MARKS = 20
"""Characters by which a line may be longer than the headline and say the same: marks and spaces."""

LONGEST_QUESTION = 80
"""Characters; longer ones are first sentences that ask the reader."""

INITIALS = r"(?:[^\W\d_]\.){2}$"
"""A full stop that ends an abbreviation, not a sentence: "… in the U.S."."""

NEAR = 3
"""Blocks among which the title a document gives itself is looked for."""


def with_headline(draft: Draft) -> Draft:
    """The draft with its headline marked, if it has one, and its title known."""
    at = _headline(draft)
    if at is None:
        return draft
    block = draft.blocks[at]._replace(kind=Kind.HEADLINE)
    title = draft.metadata.title or " ".join(block.span.of(draft.text).split())
    blocks = (*draft.blocks[:at], block, *draft.blocks[at + 1 :])
    return draft._replace(blocks=blocks, metadata=draft.metadata._replace(title=title))


def repeated_headlines(draft: Draft) -> tuple[int, ...]:
    """The blocks, by number, that say the headline again."""
    first = next((at for at, block in enumerate(draft.blocks) if block.kind is Kind.HEADLINE), None)
    if first is None:
        return ()
    texts = [block.span.of(draft.text) for block in draft.blocks]
    headline = plain_words(texts[first])
    most = len(texts[first]) + LONGEST_MARKS
    later = ((at, text) for at, text in enumerate(texts) if at > first and len(text) <= most)
    return tuple(at for at, text in later if plain_words(text) == headline)


def _headline(draft: Draft) -> int | None:
    for at, block in enumerate(draft.blocks):
        if block.kind is Kind.HEADLINE:
            return at
    texts = [block.span.of(draft.text) for block in draft.blocks]
    if draft.metadata.title:
        title = plain_words(draft.metadata.title)
        heads = (plain_words(text[: 2 * LONGEST]) for text in texts[:NEAR])
        return next((at for at, head in enumerate(heads) if head == title), None)
    fits = texts and draft.blocks[0].kind in {Kind.BODY, Kind.HEADING} and _like_headline(texts[0])
    return 0 if fits and any(is_running(text) for text in texts[1:]) else None


def _like_headline(text: str) -> bool:
    if len(text) > LONGEST or text.endswith((",", ":", ";")):
        return False
    asks = len(text) <= LONGEST_QUESTION and text.endswith(("?", "!"))
    return not ends_sentence(text) or asks or re.search(INITIALS, text) is not None

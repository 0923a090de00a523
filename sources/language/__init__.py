"""Language packs: everything that depends on the language of an article, as data."""

from functools import cache

from sources.language.model import Language

__all__ = ["Language", "language_pack"]

NEUTRAL = Language(code="")
"""What a language without a pack gets."""


@cache
def language_pack(code: str | None) -> Language:
    """The pack for *code* (ISO 639-1); an empty one where there is none."""
    if code == "en":
        from sources.language.en import ENGLISH  # imported where used: a run needs one or two packs

        return ENGLISH
    return NEUTRAL

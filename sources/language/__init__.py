"""Language packs: everything that depends on the language of an article, as data."""

from collections.abc import Callable, Mapping
from functools import cache

from sources.language.model import Language

__all__ = ["NEUTRAL", "PACKS", "Language", "language_pack"]

DEFAULT = "en"
"""Whose words are looked for in texts too short to tell their language."""
NEUTRAL = Language(code="")
"""What a language without a pack gets."""


def _german() -> Language:
    from sources.language.de import GERMAN  # here and below: imported where used, as a run needs one or two

    return GERMAN


def _english() -> Language:
    from sources.language.en import ENGLISH

    return ENGLISH


def _spanish() -> Language:
    from sources.language.es import SPANISH

    return SPANISH


def _french() -> Language:
    from sources.language.fr import FRENCH

    return FRENCH


def _italian() -> Language:
    from sources.language.it import ITALIAN

    return ITALIAN


def _dutch() -> Language:
    from sources.language.nl import DUTCH

    return DUTCH


def _portuguese() -> Language:
    from sources.language.pt import PORTUGUESE

    return PORTUGUESE


PACKS: Mapping[str, Callable[[], Language]] = {
    "de": _german,
    "en": _english,
    "es": _spanish,
    "fr": _french,
    "it": _italian,
    "nl": _dutch,
    "pt": _portuguese,
}
"""Language code (ISO 639-1) → what loads its pack."""


@cache
def language_pack(code: str | None) -> Language:
    """The pack for *code* (ISO 639-1, lower case); an empty one where there is none."""
    return PACKS.get(code or "", lambda: NEUTRAL)()

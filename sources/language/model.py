"""What a language pack holds: data only, so that another language is another folder of data."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Abbreviations:
    """Words written with a full stop that need not end a sentence (lower case, without it)."""

    titles: frozenset[str] = frozenset()
    """Always followed by more of the same name: ``mr``, ``gov``, ``lt``."""
    before_number: frozenset[str] = frozenset()
    """Never end a sentence when a figure follows: ``no``, ``sept``, ``vol``."""
    general: frozenset[str] = frozenset()
    """May end a sentence; do so only when a sentence starter follows: ``inc``, ``jr``, ``etc``."""
    starters: frozenset[str] = frozenset()
    """Words that, capitalised after an abbreviation, start a sentence: ``the``, ``she``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """Names of months and weekdays as written, lower case, short forms without their full stop."""

    months: Mapping[str, int] = field(default_factory=dict)
    """``january`` and ``jan`` → 1 … 12."""
    weekdays: Mapping[str, int] = field(default_factory=dict)
    """``monday`` and ``mon`` → 0 … 6, as ``datetime.date.weekday``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Boilerplate:
    """Words that give away a line that is not the article (lower case)."""

    published: frozenset[str] = frozenset()
    """Introduce a publication or update time: ``published``, ``updated``."""
    share: frozenset[str] = frozenset()
    """Make up a share bar: ``share``, ``bookmark``, ``whatsapp``."""
    related: frozenset[str] = frozenset()
    """Introduce a link to another article: ``related article``, ``read more``."""
    promotion: frozenset[str] = frozenset()
    """Begin a line asking for something: ``sign up``, ``subscribe``, ``advertisement``."""
    credit: frozenset[str] = frozenset()
    """Begin a photo credit: ``photo``, ``image``, ``file photo``."""
    url_labels: frozenset[str] = frozenset()
    """Stand before a bare address: ``original url``, ``source``."""
    byline: frozenset[str] = frozenset()
    """Begin a byline: ``by``."""
    agencies: frozenset[str] = frozenset()
    """News agencies as they sign: ``afp``, ``reuters``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language's data. Every field may be left empty: what it feeds then does without."""

    code: str
    """ISO 639-1, lower case."""
    function_words: frozenset[str] = frozenset()
    """The commonest words that carry no topic; they also tell the language of a text."""
    abbreviations: Abbreviations = Abbreviations()
    calendar: Calendar = Calendar()
    boilerplate: Boilerplate = Boilerplate()
    spelling: Mapping[str, str] = field(default_factory=dict)
    """Spelling variant → the spelling compared: ``defence`` → ``defense``."""
    stemmer: str | None = None
    """The language's name in Snowball."""

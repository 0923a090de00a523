"""What a language pack holds: data only, so that another language is another folder of data."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from sources.language.agencies import AGENCIES, PICTURE_AGENCIES


class Abbreviations(NamedTuple):
    """Words written with a full stop that need not end a sentence, and what tells when they do.

    Written without their last full stop. Lower case stands for any case,
    a capital for capitalised only: ``Sun`` but not ``sun``.
    """

    titles: frozenset[str] = frozenset()
    """Stand before a name, so never end a sentence: ``mr``, ``gov``, ``lt``."""
    connectors: frozenset[str] = frozenset()
    """Stand before more of the same phrase, so never end a sentence: ``e.g``, ``vs``."""
    before_number: frozenset[str] = frozenset()
    """Do not end a sentence when a figure follows: ``no``, ``sept``, ``vol``."""
    general: frozenset[str] = frozenset()
    """End a sentence only when a starter or a quotation follows: ``inc``, ``jr``, ``yahoo!``."""
    places: frozenset[str] = frozenset()
    """End a sentence after "City," when a capital but no title follows, else as general ones: ``Ala``."""
    clock: frozenset[str] = frozenset()
    """Follow a time of day, and end a sentence unless a date or zone follows: ``a.m``."""
    zones: frozenset[str] = frozenset()
    """Name the time zone of a time of day (lower case): ``est``, ``eastern``."""
    starters: frozenset[str] = frozenset()
    """Words that, capitalised after an abbreviation, start a sentence (lower case): ``the``, ``she``."""
    speech: frozenset[str] = frozenset()
    """Verbs that attribute the quotation before them (lower case): ``said``, ``asked``."""


class Calendar(NamedTuple):
    """How dates and times are written (lower case, short forms without their full stop)."""

    months: Mapping[str, int] = MappingProxyType({})
    """``january`` and ``jan`` → 1 … 12."""
    weekdays: Mapping[str, int] = MappingProxyType({})
    """``monday`` and ``mon`` → 0 … 6, as ``datetime.date.weekday``."""
    ordinals: frozenset[str] = frozenset()
    """Written after the figure of a day: ``th``, ``st``."""
    joiners: frozenset[str] = frozenset()
    """May stand between day, month, year and time: ``of``, ``at``."""
    halves: Mapping[str, int] = MappingProxyType({})
    """``am`` → 0, ``pm`` → 12: the hour at which that half of the day begins."""


class Boilerplate(NamedTuple):
    """Words that give away a line that is not the article (lower case).

    A phrase is its words with one space between them, without punctuation.
    """

    published: frozenset[str] = frozenset()
    """Introduce the time of publication: ``published``, ``posted on``."""
    updated: frozenset[str] = frozenset()
    """Introduce the time of a later change: ``updated``, ``last modified``."""
    share: frozenset[str] = frozenset()
    """Make up a share bar: ``share``, ``bookmark``, ``whatsapp``."""
    counts: frozenset[str] = frozenset()
    """Follow a figure in a share bar or a publication line: ``min read``, ``hours ago``."""
    breadcrumb: frozenset[str] = frozenset()
    """Begin the path of sections that leads to an article: ``home``."""
    related: frozenset[str] = frozenset()
    """Introduce a link to another article: ``related article``, ``read more``."""
    promotion: frozenset[str] = frozenset()
    """Begin a line in which the outlet asks for something: ``sign up for``, ``follow us``."""
    asks: frozenset[str] = frozenset()
    """Begin such a line, if it also names what is offered: ``subscribe``."""
    offers: frozenset[str] = frozenset()
    """Words for what is offered: ``newsletter``, ``app``."""
    notices: frozenset[str] = frozenset()
    """Are a whole line of page furniture: ``advertisement``, ``continue reading``."""
    rights: frozenset[str] = frozenset()
    """Begin a line that claims rights: ``all rights reserved``."""
    credit: frozenset[str] = frozenset()
    """Begin a photo credit: ``photo``, ``image``, ``file photo``."""
    credit_joiners: frozenset[str] = frozenset()
    """Follow them, where no colon does: ``by``, ``courtesy of``."""
    url_labels: frozenset[str] = frozenset()
    """Stand before a bare address: ``original url``, ``source``."""
    byline: frozenset[str] = frozenset()
    """Begin a byline: ``by``."""
    byline_words: frozenset[str] = frozenset()
    """Words in lower case that a byline may hold beside names: ``and``, ``staff``, ``correspondent``."""
    roles: frozenset[str] = frozenset()
    """Name what somebody is to the outlet, at the end of a byline without ``by``: ``staff writer``."""
    credit_endings: frozenset[str] = frozenset()
    """May end a photo credit: ``file``, ``pool``."""
    sign_off: frozenset[str] = frozenset()
    """Begin the note that closes an agency report: ``reporting by``."""
    contribution: frozenset[str] = frozenset()
    """End such a note: ``contributed to this report``."""
    end_marks: frozenset[str] = frozenset()
    """Are the last line of a press release: ``ends``."""
    not_places: frozenset[str] = frozenset()
    """Stand before a dash in capitals, as a dateline does, without being a place: ``breaking``."""
    agencies: frozenset[str] = AGENCIES
    """News agencies as they sign, in every language: ``afp``, ``reuters``."""
    picture_agencies: frozenset[str] = PICTURE_AGENCIES
    """Name the source of a picture, never of a text: ``getty images``."""


class Unit(NamedTuple):
    """A unit of measure or a currency; units of one dimension convert, currencies never do."""

    name: str
    dimension: str
    size: float
    """How many of the dimension's base unit one is."""


class Numbers(NamedTuple):
    """How quantities are written (lower case)."""

    reader: str | None = None
    """The language of number words in text2num; without one only figures are read."""
    vague: frozenset[str] = frozenset()
    """Number words that state no number: ``hundreds`` of people."""
    and_a_half: tuple[str, ...] = ()
    """What adds a half to the number before it: two ``and a half`` million."""
    to: frozenset[str] = frozenset()
    """Stand between the ends of a range: 30 ``to`` 40."""
    temperatures: Mapping[str, str] = MappingProxyType({})
    """Scale of temperature after a degree → its name: ``celsius`` and ``c`` → ``celsius``."""
    words: frozenset[str] = frozenset()
    """One of these stands in every number in words: the reader is not asked about sentences without."""
    scales: Mapping[str, int] = MappingProxyType({})
    """Multiply the number before them: ``bn`` → 10**9, ``dozen`` → 12."""
    fractions: Mapping[str, float] = MappingProxyType({})
    """Singular and plural: ``halves`` → 0.5."""
    units: Mapping[str, Unit] = MappingProxyType({})
    about: frozenset[str] = frozenset()
    """Stand before a number that is not exact: ``about``, ``nearly``."""
    bounds: Mapping[tuple[str, ...], str] = MappingProxyType({})
    """Phrase before a number → ``>``, ``>=``, ``<`` or ``<=``."""
    articles: frozenset[str] = frozenset()
    """Make one of the scale or fraction after them: ``a`` dozen, ``a`` third."""
    partitive: frozenset[str] = frozenset()
    """May stand between a number and what it counts: 12 ``of`` ``the`` climbers."""
    pronouns: frozenset[str] = frozenset()
    """Number words that count only right before a noun: ``one`` man, but this ``one`` is."""
    before_pronouns: frozenset[str] = frozenset()
    """Words before them that make them pronouns even then: no ``one`` man."""
    plurals: frozenset[str] = frozenset()
    """Plurals without a plural ending: ``people``."""
    points: frozenset[str] = frozenset()
    """Make a percentage a difference of percentages: percentage ``points``."""


class People(NamedTuple):
    """Words that tell who is meant (lower case)."""

    pronouns: frozenset[str] = frozenset()
    """Stand for one person named before: ``he``, ``hers``."""
    selves: frozenset[str] = frozenset()
    """Stand for whoever speaks: ``my``."""
    roles: frozenset[str] = frozenset()
    """Stand for somebody named before, after a pointer: the ``senator``."""
    pointers: frozenset[str] = frozenset()
    """Point back to somebody: ``the`` senator."""
    titles: frozenset[str] = frozenset()
    """Stand before a name without being a part of it: ``mr``, ``president``."""
    suffixes: frozenset[str] = frozenset()
    """Follow the surname: ``jr``."""
    speech: frozenset[str] = frozenset()
    """Verbs beside which a name is somebody's: ``said``, ``told``."""


Table = Callable[[], Mapping[str, str]]
"""A table that is large, so it is only made when asked for (lower case)."""


class Language(NamedTuple):
    """One language's data. Every field may be left empty: what it feeds then does without."""

    code: str
    """ISO 639-1, lower case."""
    function_words: frozenset[str] = frozenset()
    """The commonest words that carry no topic; they also tell the language of a text."""
    abbreviations: Abbreviations = Abbreviations()
    calendar: Calendar = Calendar()
    boilerplate: Boilerplate = Boilerplate()
    numbers: Numbers = Numbers()
    people: People = People()
    contractions: Mapping[str, str] = MappingProxyType({})
    """End of a word → the word it stands for: ``'re`` → ``are``; ``won't`` has none and is whole."""
    negations: frozenset[str] = frozenset()
    """Words that turn a statement round: ``not``, ``never``."""
    spelling: Mapping[str, str] = MappingProxyType({})
    """Spelling variant → the spelling compared: ``defence`` → ``defense``."""
    forms: Table = dict
    """Inflected form → base, where the stemmer leaves them apart: ``shot`` → ``shoot``."""
    families: Table = dict
    """Word → the word it is derived from, where the stemmer leaves them apart: ``election`` → ``elect``."""
    demonyms: Table = dict
    """People, adjective or short form → the word that names the place: ``russian`` → ``russia``."""
    seats: Table = dict
    """Capital or seat of government → country: ``kremlin`` → ``russia``."""
    synonyms: Callable[[], tuple[tuple[str, ...], ...]] = tuple
    """Sets of words that stand for each other in news, each word for its whole family: ``resign quit``."""
    capitals_name: bool = True
    """Whether a capital marks a name; German writes every noun with one."""
    stemmer: str | None = None
    """The language's name in Snowball."""

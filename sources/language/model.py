"""What a language pack holds: data only, so that another language is another folder of data."""

from collections.abc import Callable, Mapping, Set
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


Minutes = tuple[tuple[int, int], ...]
"""Stretches of the day, each from a minute after midnight to another, which it leaves out."""
DayPart = tuple[Minutes, tuple[int, ...]]
"""When somebody may call it so, and numbers that it shares with those parts that may be the same."""


class Deictic(NamedTuple):
    """How times are told by the day of writing, or by another time (lower case)."""

    days: Mapping[str, int] = MappingProxyType({})
    """``yesterday`` → -1: days from the day of writing."""
    steps: Mapping[str, int] = MappingProxyType({})
    """Before a unit, weekday, month or season: ``last`` → -1, ``this`` → 0, ``next`` → 1."""
    narrative: Mapping[str, int] = MappingProxyType({})
    """The same from another time in the story: ``previous`` → -1, ``following`` → 1."""
    articles: frozenset[str] = frozenset()
    """Before one of the steps, make it one from another time or a length of time: ``the`` next day."""
    units: Mapping[str, str] = MappingProxyType({})
    """What they step by → ``day``, ``week``, ``weekend``, ``month``, ``quarter`` or ``year``."""


class DayTime(NamedTuple):
    """How times of day are told (lower case)."""

    parts: Mapping[str, DayPart] = MappingProxyType({})
    """``morning``, ``night``."""
    points: Mapping[str, int] = MappingProxyType({})
    """``noon`` → 720: minutes after midnight."""
    hour_marks: frozenset[str] = frozenset()
    """Make the figure before them an hour: ``o'clock``, ``uhr``."""
    zones: Mapping[str, tuple[int, ...]] = MappingProxyType({})
    """Time zone → minutes it may be ahead of UTC: ``et`` is -300 in winter, -240 in summer."""
    utc: frozenset[str] = frozenset()
    """Those zones that hours are added to: ``gmt`` in GMT+2."""
    edges: frozenset[str] = frozenset()
    """Beside a day, leave it open whether the next or the one before is meant too: ``late``, ``night``."""


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
    also_names: frozenset[str] = frozenset()
    """Months and weekdays that are other words or names too: ``may``, ``sun``."""
    before_months: frozenset[str] = frozenset()
    """Words before one of those months that make it sure: ``in`` May."""
    named_days: frozenset[str] = frozenset()
    """Words before a weekday with which it is the name of something: ``black`` Friday."""
    quarters: Mapping[str, int] = MappingProxyType({})
    """Quarters of a year by themselves (``q3``) or before one of ``quarter_words`` (``third``) → 1 … 4."""
    quarter_words: frozenset[str] = frozenset()
    seasons: Mapping[str, int] = MappingProxyType({})
    """``spring`` → 0: numbered through; those of one number are one."""
    before_seasons: frozenset[str] = frozenset()
    """Words before a season without which it may be another word: in ``the`` fall."""
    decades: Mapping[str, int] = MappingProxyType({})
    """``nineties`` → 90, after one of ``before_seasons``."""
    decade_endings: frozenset[str] = frozenset()
    """Make a year the first of ten: 1980 ``s``, 1980 ``er``."""
    until: frozenset[str] = frozenset()
    """Words before a time that make it the last: ``by``, ``until``."""
    since: frozenset[str] = frozenset()
    """Words before a time that make it the first: ``since``, ``after``."""
    joined: frozenset[str] = frozenset()
    """Stand between two days of one month: 17 ``and`` 18 September."""
    deictic: Deictic = Deictic()
    day_time: DayTime = DayTime()

    @property
    def days(self) -> Set[str]:
        """The names of months and of weekdays."""
        return self.months.keys() | self.weekdays.keys()


class Boilerplate(NamedTuple):
    """Words that give away a line that is not the article (lower case).

    A phrase is its words with one space between them, without punctuation.
    """

    published: frozenset[str] = frozenset()
    """Introduce the time of publication: ``published``, ``posted on``."""
    updated: frozenset[str] = frozenset()
    """Introduce the time of a later change: ``updated``, ``last modified``."""
    corrections: frozenset[str] = frozenset()
    """Begin a note that the article was changed, before a mark or a figure: ``correction``."""
    corrected: frozenset[str] = frozenset()
    """Stand anywhere in such a note: ``earlier version of this article``."""
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
    """A unit of measure or a currency; units of one dimension convert, currencies only roughly."""

    name: str
    dimension: str
    size: float
    """How many of the dimension's base unit one is."""


class Numbers(NamedTuple):
    """How quantities are written (lower case). A phrase is a tuple of its words and marks."""

    reader: str | None = None
    """The language of number words in text2num; without one only figures are read."""
    decimal_comma: bool = False
    """Whether the comma marks decimals and the point thousands."""
    words: frozenset[str] = frozenset()
    """One of these stands in every number in words: the reader is not asked about sentences without."""
    hints: frozenset[str] = frozenset()
    """One of these stands in every other quantity without figures: a ``year``, ``several``."""
    compounds: tuple[str, ...] = ()
    """… or one of these in a longer word, where numbers are written in one: ``zwanzig``."""
    scales: Mapping[str, int] = MappingProxyType({})
    """Multiply the number before them: ``bn`` → 10**9, ``dozen`` → 12."""
    plural_scales: frozenset[str] = frozenset()
    """Plurals of scales that state no number by themselves: ``hundreds`` of people."""
    vague: Mapping[tuple[str, ...], tuple[float, float]] = MappingProxyType({})
    """Words for no exact number → the least and the most they allow: ``dozens`` → 24, 200."""
    fractions: Mapping[str, float] = MappingProxyType({})
    """Singular and plural: ``halves`` → 0.5."""
    bare_fractions: frozenset[str] = frozenset()
    """Those that need no article or number before them: ``half`` of it."""
    and_a_half: tuple[str, ...] = ()
    """What adds a half to the number before it: two ``and a half`` million."""
    ratios: frozenset[tuple[str, ...]] = frozenset()
    """Stand between part and whole: one ``in`` five, two ``out of`` three."""
    multiples: Mapping[str, int] = MappingProxyType({})
    """Say how many times: ``twice`` and ``doubled`` → 2."""
    times: Unit = Unit("times", "multiple", 1.0)
    """What they count."""
    units: Mapping[str, Unit] = MappingProxyType({})
    """Of one word or mark."""
    unit_phrases: Mapping[tuple[str, ...], Unit] = MappingProxyType({})
    """Of several: ``per cent``, ``square miles``, ``us $``."""
    points: frozenset[str] = frozenset()
    """Make a percentage a difference of percentages: percentage ``points``."""
    temperatures: Mapping[str, str] = MappingProxyType({})
    """Scale of temperature after a degree → its name: ``celsius`` and ``c`` → ``celsius``."""
    bounds: Mapping[tuple[str, ...], str] = MappingProxyType({})
    """Phrase before a number → ``>``, ``>=``, ``<``, ``<=``; ``~`` before that or alone: about."""
    bounds_after: Mapping[tuple[str, ...], str] = MappingProxyType({})
    """The same after a number: ``or more``."""
    over_time: frozenset[str] = frozenset()
    """Bounds that before a span of time may mean "during" as well: ``over`` two days."""
    to: frozenset[str] = frozenset()
    """Stand between the ends of a range: 30 ``to`` 40."""
    source: frozenset[str] = frozenset()
    """Before the first, they make them two values of a change: ``from`` 30 to 40."""
    ranging: frozenset[str] = frozenset()
    """Before those, they make them the ends of a range after all: ``ranging`` from 30 to 40."""
    between: Mapping[str, str] = MappingProxyType({})
    """Word before a range → the word between its ends: ``between`` 30 ``and`` 40."""
    periods: Mapping[str, str] = MappingProxyType({})
    """Sign before a figure that counts periods → the word for one: ``q`` → ``quarter``."""
    minus: frozenset[str] = frozenset()
    """Before a number, make it negative."""
    hours: frozenset[str] = frozenset()
    """Follow the hour of a time of day: ``o'clock``."""
    age_after: frozenset[tuple[str, ...]] = frozenset()
    """Make the number before them an age: 34 ``years old``, a 34 ``- year - old``."""
    age_before: frozenset[str] = frozenset()
    """Before a number, make it an age: ``aged`` 34."""
    owners: frozenset[str] = frozenset()
    """Before a decade, make it an age: in ``her`` 30s."""
    decades: Mapping[str, int] = MappingProxyType({})
    """In words: ``thirties`` → 30."""
    articles: frozenset[str] = frozenset()
    """Make one of the scale, fraction or span of time after them: ``a`` dozen, ``a`` third, ``a`` year."""
    partitive: frozenset[str] = frozenset()
    """May stand between a number and what it counts: 12 ``of`` ``the`` climbers."""
    pronouns: frozenset[str] = frozenset()
    """Number words that count only right before a noun: ``one`` man, but this ``one`` is."""
    before_pronouns: frozenset[str] = frozenset()
    """Words before them that make them pronouns even then: no ``one`` man."""
    plurals: frozenset[str] = frozenset()
    """Plurals without a plural ending: ``people``."""
    quantifiers: Mapping[tuple[str, ...], int] = MappingProxyType({})
    """How much of the whole is meant, from 0, none, to 6, all: ``most`` → 4."""
    not_quantifiers: frozenset[tuple[str, str]] = frozenset()
    """A word and one after it that is none: ``at all``, ``the most``."""


class Speech(NamedTuple):
    """How a text says who said what (lower case). All sets of words in the forms they are written in."""

    verbs: frozenset[str] = frozenset()
    """Say that what comes next was said: ``said``, ``insisted``."""
    reporting: frozenset[str] = frozenset()
    """Do so only before ``that``, after the claim or beside a quotation: ``reported``, ``added``."""
    participles: frozenset[str] = frozenset()
    """Go on with what the same source says: ``saying``."""
    according: frozenset[tuple[str, ...]] = frozenset()
    """Stand before whom a claim is credited to: ``according to``."""
    that: frozenset[str] = frozenset()
    """Begin the claim."""
    clauses: frozenset[str] = frozenset()
    """Begin a clause, so that nobody named before them says what is said in it: ``while``."""
    passive: frozenset[str] = frozenset()
    """Before a verb of speech, say that its subject does not speak: they ``were`` told, had ``to`` tell."""
    hearsay: frozenset[str] = frozenset()
    """Say that it is not the outlet that says it, but not who does: ``reportedly``."""
    appositions: frozenset[str] = frozenset()
    """Begin what a source is, between commas after its name: Anna Meier, ``a`` nurse, said."""
    pronouns: frozenset[str] = frozenset()
    """Stand for a source named before: ``he``."""
    anonymous: frozenset[str] = frozenset()
    """A source without a name: ``official``, ``people``."""
    spokesmen: frozenset[str] = frozenset()
    """Speak for somebody else: ``spokesman``."""
    general: frozenset[str] = frozenset()
    """Can stand for almost any source that was named before: ``company``, ``government``."""
    asides: frozenset[str] = frozenset()
    """May stand beside a source without being part of it: ``later``, ``yesterday``."""


class Names(NamedTuple):
    """How people, places and organisations are named (lower case, spelled as compared)."""

    particles: frozenset[str] = frozenset()
    """Small words within the names of people and places: ``van``, ``al``, ``de``."""
    links: frozenset[str] = frozenset()
    """Join the words of an organisation's name: Bank ``of`` England."""
    organisations: frozenset[str] = frozenset()
    """Words that make a name an organisation's: ``ministry``, ``bank``."""
    suffixes: frozenset[str] = frozenset()
    """Follow a name without being part of it: ``inc``, ``jr``."""
    capitalised: frozenset[str] = frozenset()
    """Written with a capital without naming anybody: ``internet``."""
    openers: frozenset[str] = frozenset()
    """Common words that begin sentences and could be taken for a name there: ``police``."""
    endings: tuple[str, ...] = ()
    """How common words end that begin sentences: ``tion``."""
    given: frozenset[str] = frozenset()
    """Given names, also short ones."""
    nicknames: Mapping[str, frozenset[str]] = MappingProxyType({})
    """Short form of a given name → the names it may stand for: ``bill`` → ``william``."""
    peoples: frozenset[str] = frozenset()
    """Adherents of parties and faiths: ``republicans``."""
    same: Mapping[str, str] = MappingProxyType({})
    """Short form or other name → the name it is compared by: ``un`` → ``united nations``."""
    courtesy: Mapping[str, str] = MappingProxyType({})
    """Courtesy title → the title it is compared by: ``mrs`` → ``ms``; nothing where anybody may have it."""
    roles: Mapping[str, str] = MappingProxyType({})
    """Title, office or profession → the word it is compared by: ``chairwoman`` → ``chair``."""
    broad: frozenset[str] = frozenset()
    """Those that hold for many at once, so contradict none: ``leader``."""
    parallel: frozenset[str] = frozenset()
    """Those often held beside another: ``chair``, ``founder``."""
    mandates: frozenset[str] = frozenset()
    """Those that make no role together with one before them: party chairman ``Rep.``."""
    plural_roles: frozenset[str] = frozenset()
    """Those that stand before several names: ``sens``."""
    tails: frozenset[str] = frozenset()
    """Those that add nothing to a role before them: chief executive ``officer``."""
    ranks: Mapping[str, str] = MappingProxyType({})
    """Words beside a role that make another one of it → how they are compared: ``ex`` → ``former``."""
    portfolios: frozenset[str] = frozenset()
    """Words before a role that say for what: ``health`` minister."""
    offices: frozenset[str] = frozenset()
    """Roles before which any word with a capital says for what: ``minister``."""
    articles: frozenset[str] = frozenset()
    """May stand before a role: ``the``, ``its``."""
    conjunctions: frozenset[str] = frozenset()
    """Stand between two roles of one person: ``and``."""


class Polarity(NamedTuple):
    """Words that turn round, or take back in part, what is said after them (lower case).

    A phrase is its words with one space between them, each standing for its forms, or for itself only
    after an ``=``.
    """

    negators: tuple[str, ...] = ()
    """Negate the next verb or adjective: ``not``, ``fail to``."""
    determiners: tuple[str, ...] = ()
    """Negate the noun after them and its verb: ``no``, ``none of``."""
    lacks: tuple[str, ...] = ()
    """Negate the noun after them only: ``without``."""
    denials: frozenset[str] = frozenset()
    """Verbs and nouns that deny, end or prevent what they are about: ``ceased`` operating, ``deny``."""
    neutral: tuple[str, ...] = ()
    """Hold a negating word but negate nothing: ``not only``."""
    until: frozenset[str] = frozenset()
    """After a negated verb, say when it comes true: not ``until`` May."""
    prefixes: tuple[str, ...] = ()
    """Turn round the word they stand before: ``un``, ``non-``."""
    unprefixed: frozenset[str] = frozenset()
    """Words that only look as if they had such a prefix: ``inflammable``."""
    opposed_prefixes: tuple[tuple[str, str], ...] = ()
    """Two prefixes that make opposites of one word: ``over`` and ``under``."""
    hedges: tuple[tuple[str, ...], ...] = ()
    """Phrases that leave open whether the next verb is so, in sets of one strength: ``may``, ``might``."""
    transparent: frozenset[str] = frozenset()
    """Verbs that hand a negation on to the infinitive after them: not ``expected`` to rise."""
    infinitive: str = ""
    """What such an infinitive begins with: ``to``."""
    boundaries: frozenset[str] = frozenset()
    """Words at which another clause begins: ``but``, ``which``."""
    adverbs: tuple[str, ...] = ()
    """Endings of words that may stand between a negation and what it negates: ``ly``."""
    no_adverbs: frozenset[str] = frozenset()
    """Words with such an ending that are none: ``elderly``."""
    passive: str = ""
    """Introduces who did it, after a verb in the passive: ``by``."""
    mutual: frozenset[str] = frozenset()
    """Words on both sides of which things may change places without harm: ``and``, ``meet``."""


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
    readings: Mapping[str, frozenset[str]] = MappingProxyType({})
    """What a contraction is read as → what else it can be: ``is`` → ``has``, ``us``."""
    sounds: Mapping[str, str] = MappingProxyType({})
    """Other ways to write a word that is said → one of them: ``20`` → ``twenty``, ``ok`` → ``okay``."""
    negations: frozenset[str] = frozenset()
    """Words that turn a statement round: ``not``, ``never``."""
    speech: Speech = Speech()
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
    names: Callable[[], Names] = Names
    polarity: Callable[[], Polarity] = Polarity
    """Negations and hedges."""
    converses: frozenset[str] = frozenset()
    """Opposites that tell the same when who does it and to whom change places: ``buy`` and ``sell``."""
    directions: str = ""
    """Words for opposite directions and outcomes: axes parted by commas, their poles by ``/``:
    ``rise grow / fall, win / lose``."""
    states: str = ""
    """Words for opposite states, written alike: ``guilty / innocent``."""
    terms: str = ""
    """Closed sets of names, parted by commas, of which one excludes the others but for those joined by ``=``:
    ``red gray=grey, cat dog``."""
    capitals_name: bool = True
    """Whether a capital marks a name; German writes every noun with one."""
    stemmer: str | None = None
    """The language's name in Snowball."""

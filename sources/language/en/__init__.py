"""English."""

from sources.language.en import irregular, names, places, polarity, synonyms
from sources.language.en.abbreviations import ABBREVIATIONS
from sources.language.en.attribution import SPEECH
from sources.language.en.boilerplate import BOILERPLATE
from sources.language.en.calendar import CALENDAR
from sources.language.en.function_words import FUNCTION_WORDS
from sources.language.en.numbers import NUMBERS
from sources.language.en.opposites import CONVERSES, DIRECTIONS
from sources.language.en.people import PEOPLE
from sources.language.en.speech import CONTRACTIONS, NEGATIONS, READINGS, SOUNDS
from sources.language.en.spelling import SPELLING
from sources.language.en.terms import STATES, TERMS
from sources.language.model import Language

ENGLISH = Language(
    code="en",
    function_words=FUNCTION_WORDS,
    abbreviations=ABBREVIATIONS,
    calendar=CALENDAR,
    boilerplate=BOILERPLATE,
    numbers=NUMBERS,
    people=PEOPLE,
    contractions=CONTRACTIONS,
    readings=READINGS,
    sounds=SOUNDS,
    negations=NEGATIONS,
    speech=SPEECH,
    spelling=SPELLING,
    forms=irregular.irregular,
    families=irregular.families,
    demonyms=places.demonyms,
    seats=places.seats,
    synonyms=synonyms.synonyms,
    names=names.names,
    polarity=polarity.polarity,
    directions=DIRECTIONS,
    converses=CONVERSES,
    states=STATES,
    terms=TERMS,
    stemmer="english",
)

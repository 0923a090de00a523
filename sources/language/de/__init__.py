"""German: enough to recognise it, to read dates and numbers, to match words by form, place and synonym."""

from sources.language.de import irregular, names, places, synonyms
from sources.language.de.attribution import SPEECH
from sources.language.de.calendar import CALENDAR
from sources.language.de.numbers import NUMBERS
from sources.language.de.opposites import DIRECTIONS, NEGATIONS, STATES, TERMS, polarity
from sources.language.model import Boilerplate, Language

FUNCTION_WORDS = frozenset(
    """
    aber alle allem allen aller alles als also am an auch auf aus bei beim bereits bin bis bist da
    damit dann das dass dem den denen der deren des dessen die dies diese diesem diesen dieser
    dieses doch dort du durch ein eine einem einen einer eines er es etwas euch für gegen gewesen
    habe haben hat hatte hatten hier ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist jede
    jeder jetzt kann kein keine können könnte man mehr mein mit muss nach nicht nichts noch nun nur
    ob oder ohne sein seine seinem seinen seiner seit sich sie sind so soll sollen sondern um und
    uns unter vom von vor war waren was weil wenn werde werden wie wieder will wir wird wo wurde
    wurden zu zum zur zwar zwischen über
    """.split()
)

BOILERPLATE = Boilerplate(
    updated=frozenset({"aktualisiert", "aktualisiert am", "zuletzt aktualisiert", "update"}),
    corrections=frozenset({"korrektur", "berichtigung", "klarstellung", "anmerkung der redaktion"}),
    corrected=frozenset(
        {
            "früheren version dieses artikels", "früheren fassung dieses artikels",
            "früheren version dieses textes", "früheren fassung dieses textes",
            "ersten version dieses artikels", "artikel wurde korrigiert", "text wurde korrigiert",
        }
    ),
)  # fmt: skip

GERMAN = Language(
    code="de",
    function_words=FUNCTION_WORDS,
    calendar=CALENDAR,
    boilerplate=BOILERPLATE,
    numbers=NUMBERS,
    speech=SPEECH,
    forms=irregular.irregular,
    demonyms=places.demonyms,
    seats=places.seats,
    synonyms=synonyms.synonyms,
    names=names.names,
    negations=NEGATIONS,
    polarity=polarity,
    directions=DIRECTIONS,
    states=STATES,
    terms=TERMS,
    capitals_name=False,
    stemmer="german",
)

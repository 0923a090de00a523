"""German: enough to recognise it, to read its dates, and to match its words by form, place and synonym."""

from sources.language.de import irregular, places, synonyms
from sources.language.de.opposites import DIRECTIONS, NEGATIONS, STATES, TERMS, polarity
from sources.language.model import Boilerplate, Calendar, Language

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

CALENDAR = Calendar(
    months={
        "januar": 1, "jänner": 1, "februar": 2, "märz": 3, "april": 4, "mai": 5, "juni": 6, "juli": 7,
        "august": 8, "september": 9, "oktober": 10, "november": 11, "dezember": 12, "jan": 1, "feb": 2,
        "mär": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11,
        "dez": 12,
    },
    weekdays={
        "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5,
        "sonntag": 6, "mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5, "so": 6, "sonnabend": 5,
    },
    joiners=frozenset({"um", "den", "am"}),
)  # fmt: skip

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
    forms=irregular.irregular,
    demonyms=places.demonyms,
    seats=places.seats,
    synonyms=synonyms.synonyms,
    negations=NEGATIONS,
    polarity=polarity,
    directions=DIRECTIONS,
    states=STATES,
    terms=TERMS,
    capitals_name=False,
    stemmer="german",
)

"""German names for months, weekdays and parts of the day, and the words around them."""

from sources.language.model import Calendar, DayTime, Deictic

DEICTIC = Deictic(
    days={"vorgestern": -2, "gestern": -1, "heute": 0, "morgen": 1, "übermorgen": 2},
    steps={
        "letzte": -1, "letzten": -1, "letzter": -1, "letztes": -1, "letztem": -1, "vergangene": -1,
        "vergangenen": -1, "vergangenem": -1, "vergangenes": -1, "diese": 0, "diesen": 0, "dieser": 0,
        "dieses": 0, "diesem": 0, "nächste": 1, "nächsten": 1, "nächster": 1, "nächstes": 1, "nächstem": 1,
        "kommende": 1, "kommenden": 1, "kommender": 1, "kommendes": 1,
    },
    units={
        "tag": "day", "woche": "week", "wochenende": "weekend", "monat": "month", "quartal": "quarter",
        "jahr": "year", "jahres": "year", "monats": "month",
    },
)  # fmt: skip

DAY_TIME = DayTime(
    parts={
        "frühmorgens": (((180, 540),), (0, 3)),
        "vormittag": (((360, 780),), (0,)),
        "nachmittag": (((690, 1140),), (1,)),
        "abend": (((960, 1440),), (2,)),
        "nacht": (((1020, 1440), (0, 420)), (2, 3)),
    },
    points={"mittag": 720, "mitternacht": 0},
    hour_marks=frozenset({"uhr"}),
    zones={"mez": (60,), "mesz": (120,), "gmt": (0,), "utc": (0,)},
    utc=frozenset({"gmt", "utc"}),
    edges=frozenset({"nacht", "abend", "spät", "früh", "mitternacht"}),
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
    also_names=frozenset({"jan", "so", "do", "di", "mi", "mo", "fr", "sa", "mär", "apr", "jun", "jul"}),
    quarters={"erste": 1, "ersten": 1, "zweite": 2, "zweiten": 2, "dritte": 3, "dritten": 3, "vierte": 4,
              "vierten": 4},
    quarter_words=frozenset({"quartal"}),
    seasons={"frühling": 0, "frühjahr": 0, "sommer": 1, "herbst": 2, "winter": 3},
    before_seasons=frozenset({"im", "in", "den", "letzten", "diesen", "nächsten", "kommenden"}),
    decade_endings=frozenset({"er"}),
    until=frozenset({"bis", "vor"}),
    since=frozenset({"seit", "ab", "nach", "von"}),
    joined=frozenset({"und", "oder", "bis"}),
    deictic=DEICTIC,
    day_time=DAY_TIME,
)  # fmt: skip

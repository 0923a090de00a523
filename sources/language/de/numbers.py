"""German words of quantity: units, scales, bounds, quantifiers; the counting library reads the numbers."""

from sources.language.model import Numbers, Unit

_MILLION, _BILLION, _TRILLION = 10**6, 10**9, 10**12

_MEASURES = {
    "length": {"m metern meter": 1.0, "km kilometern kilometer": 1000.0, "cm zentimetern zentimeter": 0.01,
               "mm millimetern millimeter": 0.001, "meile meilen": 1609.344, "fuß": 0.3048, "zoll": 0.0254},
    "mass": {"g gramm": 0.001, "kg kilo kilos kilogramm": 1.0, "t tonne tonnen": 1000.0, "pfund": 0.5},
    "area": {"hektar": 10_000.0, "quadratmetern quadratmeter": 1.0,
             "quadratkilometern quadratkilometer": 1e6},
    "volume": {"l litern liter": 1.0, "barrel": 158.987, "kubikmetern kubikmeter": 1000.0},
    "speed": {"km/h": 1.0, "stundenkilometer stundenkilometern": 1.0},
    "time": {"sekunde sekunden": 1.0, "minute minuten": 60.0, "stunde stunden": 3600.0,
             "tag tagen tage": 86_400.0, "woche wochen": 604_800.0, "monat monaten monate": 2_629_800.0,
             "jahr jahren jahre": 31_557_600.0, "jahrzehnt jahrzehnten jahrzehnte": 315_576_000.0},
    "share": {"% prozent": 1.0},
    "multiple": {"mal": 1.0},
    "temperature": {"° grad": 1.0},
    "money": {"€ eur euro": 1.1, "$ usd dollar": 1.0, "£ gbp": 1.3, "chf franken": 1.1, "yen": 0.008,
              "rubel": 0.013, "zloty": 0.25, "cent": 0.01},
}  # fmt: skip
"""Dimension → units of one word → how many base units one is; of money, about how many US dollars."""


def _units() -> dict[str, Unit]:
    table: dict[str, Unit] = {}
    for dimension, sizes in _MEASURES.items():
        for words, size in sizes.items():
            name = "Prozent" if dimension == "share" else words.split()[-1]
            table.update((word, Unit(name, dimension, size)) for word in words.split())
    return table


_POINT = Unit("Prozent", "share points", 1.0)
_BOUNDS = {
    "~": "rund,etwa,circa,ca,ungefähr,schätzungsweise,gut geschätzt,an die",
    "~<": "knapp,fast,beinahe,nahezu",
    "~>": "gut,etwas mehr als,etwas über",
    ">=": "mindestens,wenigstens,nicht weniger als",
    ">": "mehr als,über,jenseits von",
    "<=": "bis zu,höchstens,maximal,nicht mehr als",
    "<": "weniger als,unter",
}
_QUANTIFIERS = {
    0: "kein,keine,keiner,keines,keinem,keinen",
    1: "einige,einige der,manche,manche der,wenige,wenige der,ein paar,mehrere,mehrere der",
    2: "viele,viele der,zahlreiche",
    3: "die hälfte,die hälfte der",
    4: "die meisten,die meisten der,eine mehrheit der,die mehrheit der,ein großteil der",
    5: "fast alle,nahezu alle,beinahe alle",
    6: "alle,alle der,sämtliche,jeder,jede,jedes,jedem,jeden,allen",
}

NUMBERS = Numbers(
    reader="de",
    decimal_comma=True,
    words=frozenset(
        """null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf million millionen milliarde
        milliarden dutzend hundert tausend""".split()
    ),
    hints=frozenset(
        """dutzende hunderte tausende mehrere einige wenige viele halbe hälfte drittel viertel doppelt
        verdoppelt verdoppelte verdreifacht verdreifachte zweimal dreimal viermal paar jahr monat woche tag
        stunde""".split()
    ),
    compounds=tuple(
        "zwei drei dritt vier fünf sech sieb acht neun zehn elf zwölf zwan ßig hundert tausend".split()
    ),
    scales={
        "tausend": 1000, "tsd": 1000, "mio": _MILLION, "million": _MILLION, "millionen": _MILLION,
        "mrd": _BILLION, "milliarde": _BILLION, "milliarden": _BILLION, "billion": _TRILLION,
        "billionen": _TRILLION, "dutzend": 12,
    },
    plural_scales=frozenset({"hunderte", "tausende", "dutzende", "zehntausende", "hunderttausende"}),
    vague={
        ("ein", "paar"): (2, 9), ("einige",): (2, 20), ("mehrere",): (3, 20), ("wenige",): (0, 9),
        ("viele",): (3, float("inf")), ("dutzende",): (24, 200), ("hunderte",): (200, 2_000),
        ("tausende",): (2_000, 100_000), ("zehntausende",): (20_000, 200_000),
        ("hunderttausende",): (200_000, 2_000_000),
    },
    fractions={
        "hälfte": 1 / 2, "halbe": 1 / 2, "drittel": 1 / 3, "viertel": 1 / 4, "fünftel": 1 / 5,
        "sechstel": 1 / 6, "achtel": 1 / 8, "zehntel": 1 / 10,
    },
    bare_fractions=frozenset({"hälfte"}),
    ratios=frozenset({("von",)}),
    multiples={"zweimal": 2, "doppelt": 2, "verdoppelt": 2, "verdoppelte": 2, "dreimal": 3, "dreifach": 3,
               "verdreifacht": 3, "verdreifachte": 3, "viermal": 4, "vierfach": 4},
    times=Unit("mal", "multiple", 1.0),
    units=_units(),
    unit_phrases={("prozentpunkt",): _POINT, ("prozentpunkte",): _POINT, ("prozentpunkten",): _POINT},
    temperatures={"celsius": "celsius", "fahrenheit": "fahrenheit"},
    bounds={tuple(phrase.split()): sign for sign, listed in _BOUNDS.items() for phrase in listed.split(",")},
    bounds_after={("oder", "mehr"): ">=", ("oder", "weniger"): "<="},
    over_time=frozenset({"über", "unter"}),
    to=frozenset({"bis"}),
    source=frozenset({"von"}),
    between={"zwischen": "und"},
    minus=frozenset({"minus"}),
    hours=frozenset({"uhr"}),
    age_after=frozenset(
        [("jahre", "alt"), *((*dash, f"jährige{end}") for end in ("", *"rsnm") for dash in ((), ("-",)))]
    ),
    articles=frozenset({"ein", "eine", "einem", "einen", "einer", "eines"}),
    partitive=frozenset("der des von seiner ihrer".split()),
    plurals=frozenset("menschen leute personen frauen männer kinder".split()),
    quantifiers={
        tuple(phrase.split()): level for level, listed in _QUANTIFIERS.items() for phrase in listed.split(",")
    },
    not_quantifiers=frozenset({("vor", "allem"), ("in", "jedem"), ("auf", "jeden")}),
)  # fmt: skip

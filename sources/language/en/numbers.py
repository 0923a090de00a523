"""English words of quantity: number words the counting library does not read, units, bounds, quantifiers."""

from collections.abc import Mapping

from sources.language.model import Numbers, Unit

_THOUSAND, _MILLION, _BILLION, _TRILLION = 10**3, 10**6, 10**9, 10**12

_WORDS = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
thousand thousands million millions billion billions trillion trillions dozen dozens score lakh lakhs crore
crores first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth
sixtieth seventieth eightieth ninetieth hundredth thousandth millionth billionth half halves thirds quarter
quarters fifths sixths sevenths eighths ninths tenths tens scores"""
_HINTS = """several few couple handful multiple numerous many twice thrice double doubled doubles
doubling twofold triple tripled triples tripling treble trebled threefold quadruple quadrupled fourfold
fivefold tenfold year month week day hour decade century fortnight minute thirties forties fifties
sixties seventies eighties nineties twenties"""

_MEASURES = {
    "length": {
        "m metre metres meter meters": 1.0,
        "km kms kilometre kilometres kilometer kilometers": 1000.0,
        "cm centimetre centimetres centimeter centimeters": 0.01,
        "mm millimetre millimetres millimeter millimeters": 0.001,
        "mile miles": 1609.344,
        "yard yards": 0.9144,
        "ft foot feet": 0.3048,
        "inch inches": 0.0254,
    },
    "mass": {
        "mg milligram milligrams milligramme milligrammes": 0.000001,
        "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes": 1.0,
        "g gram grams gramme grammes": 0.001,
        "tonne tonnes": 1000.0,
        "ton tons": 907.185,
        "lb lbs": 0.453592,
        "ounce ounces oz": 0.0283495,
        "stone": 6.35029,
    },
    "area": {"hectare hectares ha": 10_000.0, "acre acres": 4046.856},
    "volume": {
        "litre litres liter liters": 1.0,
        "ml millilitre millilitres milliliter milliliters": 0.001,
        "gallon gallons": 3.78541,
        "pint pints": 0.568261,
        "barrel barrels": 158.987,
    },
    "speed": {"km/h kph kmh": 1.0, "mph": 1.609344, "knot knots": 1.852},
    "power": {
        "watt watts": 1.0,
        "kw kilowatt kilowatts": 1e3,
        "mw megawatt megawatts": 1e6,
        "gw gigawatt gigawatts": 1e9,
    },
    "time": {
        "second seconds": 1.0,
        "minute minutes": 60.0,
        "hour hours": 3600.0,
        "day days": 86_400.0,
        "week weeks": 604_800.0,
        "fortnight fortnights": 1_209_600.0,
        "month months": 2_629_800.0,
        "year years": 31_557_600.0,
        "decade decades": 315_576_000.0,
        "century centuries": 3_155_760_000.0,
    },
    "share": {"% percent pct percentage": 1.0},
    "multiple": {"times": 1.0},
    "temperature": {"° degree degrees": 1.0},
}
"""Dimension → units of one word → how many base units one is."""

_CURRENCIES = {
    "$ dollar dollars": ("dollar", 1.0),
    "usd": ("us dollar", 1.0),
    "aud": ("australian dollar", 0.7),
    "cad": ("canadian dollar", 0.7),
    "nzd": ("new zealand dollar", 0.6),
    "sgd": ("singapore dollar", 0.75),
    "hkd": ("hong kong dollar", 0.13),
    "£ pound pounds gbp quid sterling": ("pound", 1.3),
    "€ euro euros eur": ("euro", 1.1),
    "¥ yen jpy": ("yen", 0.008),
    "yuan renminbi rmb cny": ("yuan", 0.14),
    "₹ rupee rupees rs inr": ("rupee", 0.012),
    "rouble roubles ruble rubles rub": ("rouble", 0.013),
    "hryvnia hryvnias uah": ("hryvnia", 0.03),
    "franc francs chf": ("franc", 1.1),
    "won krw": ("won", 0.00075),
    "peso pesos": ("peso", 0.05),
    "real reais brl": ("real", 0.2),
    "rand zar": ("rand", 0.055),
    "lira liras": ("lira", 0.035),
    "naira": ("naira", 0.001),
    "shekel shekels ils": ("shekel", 0.27),
    "riyal riyals": ("riyal", 0.27),
    "dirham dirhams": ("dirham", 0.27),
    "zloty zlotys": ("zloty", 0.25),
    "krona kronor krone kroner": ("krone", 0.1),
    "cent cents": ("cent", 0.01),
    "pence": ("penny", 0.013),
}
"""How a currency is written → its name, and about how many US dollars one was in 2015 … 2025. Rates move;
it only tells a converted sum from another one."""

_COUNTRIES = {
    "us": ("us dollar", 1.0),
    "american": ("us dollar", 1.0),
    "a": ("australian dollar", 0.7),
    "au": ("australian dollar", 0.7),
    "australian": ("australian dollar", 0.7),
    "c": ("canadian dollar", 0.7),
    "ca": ("canadian dollar", 0.7),
    "canadian": ("canadian dollar", 0.7),
    "nz": ("new zealand dollar", 0.6),
    "s": ("singapore dollar", 0.75),
    "singapore": ("singapore dollar", 0.75),
    "hk": ("hong kong dollar", 0.13),
}
"""What stands before "$" or "dollars" → whose they are."""

_PHRASES = {
    "per cent": ("percent", "share", 1.0),
    "basis point": ("basis point", "share points", 0.01),
    "basis points": ("basis point", "share points", 0.01),
    "square metres": ("square metre", "area", 1.0),
    "square meters": ("square metre", "area", 1.0),
    "square metre": ("square metre", "area", 1.0),
    "square feet": ("square foot", "area", 0.092903),
    "square foot": ("square foot", "area", 0.092903),
    "square yards": ("square yard", "area", 0.836127),
    "square kilometres": ("square kilometre", "area", 1e6),
    "square kilometers": ("square kilometre", "area", 1e6),
    "square kilometre": ("square kilometre", "area", 1e6),
    "square kilometer": ("square kilometre", "area", 1e6),
    "square km": ("square kilometre", "area", 1e6),
    "sq km": ("square kilometre", "area", 1e6),
    "square miles": ("square mile", "area", 2_589_988.0),
    "square mile": ("square mile", "area", 2_589_988.0),
    "sq miles": ("square mile", "area", 2_589_988.0),
    "cubic metres": ("cubic metre", "volume", 1000.0),
    "cubic meters": ("cubic metre", "volume", 1000.0),
    "cubic feet": ("cubic foot", "volume", 28.3168),
    "kilometres per hour": ("km/h", "speed", 1.0),
    "kilometers per hour": ("km/h", "speed", 1.0),
    "kilometres an hour": ("km/h", "speed", 1.0),
    "kilometers an hour": ("km/h", "speed", 1.0),
    "km per hour": ("km/h", "speed", 1.0),
    "km an hour": ("km/h", "speed", 1.0),
    "km / h": ("km/h", "speed", 1.0),
    "miles per hour": ("mph", "speed", 1.609344),
    "miles an hour": ("mph", "speed", 1.609344),
    "nautical miles": ("nautical mile", "length", 1852.0),
    "light years": ("light year", "length", 9.4607e15),
}


def _units() -> dict[str, Unit]:
    table: dict[str, Unit] = {}
    for dimension, sizes in _MEASURES.items():
        for words, size in sizes.items():
            name = "percent" if dimension == "share" else words.split()[-1]
            name = "degree" if dimension == "temperature" else name
            table.update((word, Unit(name, dimension, size)) for word in words.split())
    for words, (name, size) in _CURRENCIES.items():
        table.update((word, Unit(name, "money", size)) for word in words.split())
    return table


def _unit_phrases() -> dict[tuple[str, ...], Unit]:
    table = {tuple(phrase.split()): Unit(*unit) for phrase, unit in _PHRASES.items()}
    for country, (name, size) in _COUNTRIES.items():
        for sign in ("$", "dollar", "dollars") if len(country) > 1 else ("$",):
            table[country, sign] = Unit(name, "money", size)
    return table


def _phrases(*groups: tuple[str, str]) -> Mapping[tuple[str, ...], str]:
    """Phrases in lists separated by commas, each list with its sign."""
    return {tuple(phrase.split()): sign for sign, listed in groups for phrase in listed.split(",")}


_QUANTIFIERS = {
    0: "no,none of,not any",
    1: "some,some of,a few,a few of,several,several of,few,few of,only a few,only some,a handful of",
    2: "many,many of,a lot of,lots of,numerous,a large number of",
    3: "half,half of",
    4: "most,most of,a majority of,the majority of,the bulk of",
    5: "nearly all,almost all,nearly every,almost every,virtually all,the vast majority of",
    6: "all,all of,every,each,each of,every one of,the whole,the entire",
}

NUMBERS = Numbers(
    reader="en",
    words=frozenset(_WORDS.split()),
    hints=frozenset(_HINTS.split()),
    scales={
        "k": _THOUSAND,
        "thousand": _THOUSAND,
        "hundred": 100,
        "thousands": _THOUSAND,
        "mn": _MILLION,
        "m": _MILLION,
        "million": _MILLION,
        "millions": _MILLION,
        "bn": _BILLION,
        "b": _BILLION,
        "billion": _BILLION,
        "billions": _BILLION,
        "tn": _TRILLION,
        "trillion": _TRILLION,
        "trillions": _TRILLION,
        "lakh": 10**5,
        "lakhs": 10**5,
        "crore": 10**7,
        "crores": 10**7,
        "dozen": 12,
        "score": 20,
    },
    plural_scales=frozenset("tens hundreds thousands millions billions trillions dozens scores".split()),
    # What an editor would let pass: "dozens" are at least two and hardly more than 200.
    vague={
        ("a", "couple", "of"): (2, 3),
        ("a", "few"): (2, 9),
        ("few",): (0, 9),
        ("a", "handful", "of"): (2, 9),
        ("several",): (3, 20),
        ("multiple",): (2, float("inf")),
        ("numerous",): (4, float("inf")),
        ("many",): (3, float("inf")),
        ("tens",): (20, 100),
        ("dozens",): (24, 200),
        ("scores",): (40, 400),
        ("hundreds",): (200, 2_000),
        ("thousands",): (2_000, 100_000),
        ("millions",): (2e6, 1e9),
        ("billions",): (2e9, 1e12),
        ("trillions",): (2e12, 1e14),
    },
    fractions={
        "half": 1 / 2,
        "halves": 1 / 2,
        "third": 1 / 3,
        "thirds": 1 / 3,
        "quarter": 1 / 4,
        "quarters": 1 / 4,
        "fifth": 1 / 5,
        "fifths": 1 / 5,
        "sixth": 1 / 6,
        "sixths": 1 / 6,
        "seventh": 1 / 7,
        "sevenths": 1 / 7,
        "eighth": 1 / 8,
        "eighths": 1 / 8,
        "ninth": 1 / 9,
        "ninths": 1 / 9,
        "tenth": 1 / 10,
        "tenths": 1 / 10,
    },
    bare_fractions=frozenset({"half"}),
    and_a_half=("and", "a", "half"),
    ratios=frozenset({("in",), ("out", "of")}),
    multiples={
        "twice": 2, "double": 2, "doubled": 2, "doubles": 2, "doubling": 2, "twofold": 2,
        "thrice": 3, "triple": 3, "tripled": 3, "triples": 3, "tripling": 3, "threefold": 3, "treble": 3,
        "trebled": 3, "quadruple": 4, "quadrupled": 4, "fourfold": 4, "fivefold": 5, "tenfold": 10,
    },
    units=_units(),
    unit_phrases=_unit_phrases(),
    points=frozenset({"point", "points"}),
    temperatures={
        "c": "celsius",
        "celsius": "celsius",
        "centigrade": "celsius",
        "f": "fahrenheit",
        "fahrenheit": "fahrenheit",
    },
    bounds=_phrases(
        ("~", "about,around,approximately,approx,circa,roughly,some,estimated,an estimated,near"),
        ("~", "in the region of"),
        ("~<", "nearly,almost,close to,just under,just below,slightly less than,nearing,approaching"),
        ("~>", "just over,just above,slightly more than,a little over,a little more than,a bit more than"),
        (">=", "at least,no less than,no fewer than,not less than,not fewer than"),
        (">=", "minimum of,as few as,a minimum of"),
        (">", "more than,over,above,exceeding,exceeded,exceeds,exceed,in excess of,upwards of,well over"),
        (">", "surpassed,topped,greater than,higher than,not just"),
        ("<=", "up to,at most,no more than,not more than,as many as,as much as,maximum of,a maximum of"),
        ("<", "less than,fewer than,under,below,lower than,well under"),
    ),
    bounds_after=_phrases(
        (">=", "or more,or over,and over,and above,at least,or higher,- plus,plus,+"),
        ("<=", "or less,or fewer,or under,and under,at most,at the most,or lower"),
        ("~", "or so,or thereabouts"),
    ),
    over_time=frozenset({"over", "under", "above"}),
    to=frozenset({"to"}),
    source=frozenset({"from"}),
    ranging=frozenset("ranging range ranged ranges anywhere".split()),
    between={"between": "and"},
    periods={"q": "quarter"},
    minus=frozenset({"minus"}),
    hours=frozenset({"o'clock"}),
    age_after=frozenset(
        [("-", "year", "-", "old"), ("-", "year", "-", "olds"), ("-", "year", "old"), ("year", "-", "old"),
         ("years", "old"), ("year", "old"), ("year", "olds"), ("years", "of", "age")]
    ),
    age_before=frozenset({"aged", "age"}),
    owners=frozenset("his her their its my our early mid late".split()),
    decades={
        "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
        "eighties": 80, "nineties": 90,
    },
    articles=frozenset({"a", "an"}),
    partitive=frozenset("of the his her its their these those our my".split()),
    pronouns=frozenset({"one"}),
    before_pronouns=frozenset("no any every each some this that the which another".split()),
    plurals=frozenset("people men women children police troops staff".split()),
    quantifiers={
        tuple(phrase.split()): level for level, listed in _QUANTIFIERS.items() for phrase in listed.split(",")
    },
    not_quantifiers=frozenset(
        [("at", "all"), ("after", "all"), ("above", "all"), ("of", "all"), ("not", "all"), ("the", "most"),
         ("the", "few"), ("first", "of"), ("so", "many"), ("how", "many"), ("as", "many"), ("too", "many"),
         ("the", "many"), ("not", "every"), ("once", "every"), ("at", "most"), ("its", "most"),
         ("his", "most"), ("her", "most"), ("their", "most"), ("a", "most"), ("not", "many"), ("or", "no")]
    ),
)  # fmt: skip

"""English words of quantity: number words the counting library does not read, units, bounds."""

from sources.language.model import Numbers, Unit

_THOUSAND, _MILLION, _BILLION, _TRILLION = 10**3, 10**6, 10**9, 10**12

_WORDS = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
thousand thousands million millions billion billions trillion trillions dozen lakh crore first second third
fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth
ninetieth hundredth thousandth millionth billionth half halves thirds quarter quarters fifths tenths"""

_LENGTH = {
    "m metre metres meter meters": 1.0,
    "km kilometre kilometres kilometer kilometers": 1000.0,
    "cm centimetre centimetres centimeter centimeters": 0.01,
    "mm millimetre millimetres millimeter millimeters": 0.001,
    "mile miles": 1609.344,
    "yard yards": 0.9144,
    "ft foot feet": 0.3048,
    "inch inches": 0.0254,
}
_MASS = {
    "mg milligram milligrams milligramme milligrammes": 0.000001,
    "kg kilo kilos kilogram kilograms kilogramme kilogrammes": 1.0,
    "g gram grams": 0.001,
    "tonne tonnes": 1000.0,
    "ton tons": 907.185,
    "lb lbs": 0.453592,
    "ounce ounces oz": 0.0283495,
}
_AREA = {"hectare hectares ha": 10_000.0, "acre acres": 4046.856}
_VOLUME = {"litre litres liter liters": 1.0, "gallon gallons": 3.78541, "barrel barrels": 158.987}
_SPEED = {"km/h kph kmh": 1.0, "mph": 1.609344}
_TIME = {
    "second seconds": 1.0,
    "minute minutes": 60.0,
    "hour hours": 3600.0,
    "day days": 86_400.0,
    "week weeks": 604_800.0,
    "month months": 2_629_800.0,
    "year years": 31_557_600.0,
}
_CURRENCY = {
    "$ dollar dollars usd": "dollar",
    "£ pound pounds gbp quid sterling": "pound",
    "€ euro euros eur": "euro",
    "¥ yen jpy": "yen",
    "yuan renminbi rmb": "yuan",
    "₹ rupee rupees": "rupee",
    "rouble roubles ruble rubles": "rouble",
    "franc francs": "franc",
    "cent cents": "cent",
}


def _units() -> dict[str, Unit]:
    table: dict[str, Unit] = {}
    for dimension, sizes in {
        "length": _LENGTH,
        "mass": _MASS,
        "area": _AREA,
        "volume": _VOLUME,
        "speed": _SPEED,
        "time": _TIME,
    }.items():
        for words, size in sizes.items():
            table.update((word, Unit(words.split()[-1], dimension, size)) for word in words.split())
    for words, name in _CURRENCY.items():
        table.update((word, Unit(name, f"money:{name}", 1.0)) for word in words.split())
    table.update((word, Unit("degree", "temperature", 1.0)) for word in ("°", "degree", "degrees"))
    table.update((word, Unit("percent", "share", 1.0)) for word in ("%", "percent", "pct", "percentage"))
    return table


NUMBERS = Numbers(
    reader="en",
    words=frozenset(_WORDS.split()),
    scales={
        "k": _THOUSAND,
        "thousand": _THOUSAND,
        "mn": _MILLION,
        "m": _MILLION,
        "million": _MILLION,
        "bn": _BILLION,
        "b": _BILLION,
        "billion": _BILLION,
        "tn": _TRILLION,
        "trillion": _TRILLION,
        "lakh": 10**5,
        "crore": 10**7,
        "dozen": 12,
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
        "tenth": 1 / 10,
        "tenths": 1 / 10,
    },
    units=_units(),
    about=frozenset("about around approximately circa roughly some nearly almost estimated near".split()),
    bounds={
        ("at", "least"): ">=",
        ("no", "less", "than"): ">=",
        ("no", "fewer", "than"): ">=",
        ("minimum", "of"): ">=",
        ("or", "more"): ">=",
        ("more", "than"): ">",
        ("over",): ">",
        ("above",): ">",
        ("exceeding",): ">",
        ("up", "to"): "<=",
        ("at", "most"): "<=",
        ("no", "more", "than"): "<=",
        ("maximum", "of"): "<=",
        ("less", "than"): "<",
        ("fewer", "than"): "<",
        ("under",): "<",
        ("below",): "<",
    },
    articles=frozenset({"a", "an"}),
    pronouns=frozenset({"one"}),
    before_pronouns=frozenset("no any every each some this that the which another".split()),
    vague=frozenset("tens hundreds thousands millions billions trillions dozens scores".split()),
    and_a_half=("and", "a", "half"),
    to=frozenset({"to"}),
    temperatures={
        "c": "celsius",
        "celsius": "celsius",
        "centigrade": "celsius",
        "f": "fahrenheit",
        "fahrenheit": "fahrenheit",
    },
    plurals=frozenset("people men women children police troops staff".split()),
    points=frozenset({"point", "points"}),
    partitive=frozenset("of the his her its their these those".split()),
)

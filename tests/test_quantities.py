"""Quantities as sentences state them."""

import pytest

from compare.numbers.quantities import quantities
from compare.tokens import tokenizer
from sources.language import language_pack

ENGLISH = tokenizer(language_pack("en"))


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ("Twelve men and 12 women", ["12", "12"]),
        ("a hundred and five boats", ["105"]),
        ("1,200 homes, 1200 homes", ["1200", "1200"]),
        ("$1.2 million, £2.5m, US$5bn", ["1200000 dollar", "2500000 pound", "5000000000 us dollar"]),
        ("half a million fans, a dozen eggs", ["500000", "12"]),
        ("two-thirds, a quarter of the crop", ["0.666666666667", "0.25"]),
        ("5%, 5 percent, 5 per cent", ["5 percent"] * 3),
        ("half a percentage point", ["0.5 percent point"]),
        ("2.4km, a 40-mile march", ["2.4 kilometers", "40 miles"]),
        ("at least 12, up to 9, more than 3", [">=12", "<=9", ">3"]),
        ("about 4,000 cows, some 30 goats", ["~4000", "~30"]),
        ("an hour and a half, two years and a half", ["1.5 hours", "2.5 years"]),
        ("a second body, its second year", ["2.", "2."]),
        ("one second, ten seconds", ["1 seconds", "10 seconds"]),
        ("the fourth win in five games", ["4.", "5"]),
        ("5m people and 5m of rope", ["5000000", "5 meters"]),
        ("-5 degrees, 104F, 40 degrees Celsius", ["-5 degree", "104 degree fahrenheit", "40 degree celsius"]),
        ("30-40 homes, 3 to 4 days", ["30-40", "3-4 days"]),
        ("two and a half million", ["2500000"]),
        ("a $10-million yacht", ["10000000 dollar"]),
        ("2000 people", ["2000"]),
        ("one person", ["1"]),
        ("hundreds of men, tens of thousands", ["200-2000", "20000-100000"]),
        ("a couple of cows, several dozen", ["2-3", "36-240"]),
        ("twice, doubled, three times", ["2 times", "2 times", "3 times"]),
        ("a one-year plan, a month", ["1 years", "1 months"]),
        ("Q3, the third quarter", ["3.", "3."]),
        ("won 3-2, voted 52 to 48", ["3-2", "52-48"]),
        ("from 30 to 40, between 5 and 6 percent", ["30", "40", "5-6 percent"]),
        ("ranging from $3m to $4m", ["3000000-4000000 dollar"]),
        ("GBP 45m, EUR5bn, 5 crore, 12,00,000", ["45000000 pound", "5000000000 euro", "50000000", "1200000"]),
        ("aged 34, 34 years old, Ann Lee, 34, said", ["34 years of age"] * 3),
        ("in her 30s, in his late forties", ["30-39 years of age", "40-49 years of age"]),
        ("one in five, two out of three", ["0.2", "0.666666666667"]),
        ("12 or more, nearly 9, just over 3", [">=12", "~<9", "~>3"]),
        ("25 basis points, a quarter of a percentage point", ["25 basis point point", "0.25 percent point"]),
        ("30 square miles, 60 km/h, 60 miles an hour", ["30 square mile", "60 km/h", "60 mph"]),
        ("12345678901234567890 grains", ["12345678901234567890"]),
    ],
)
def test_a_quantity_is_read_in_every_form(sentence, stated):
    """Figures, words, scales, fractions, currencies, units, bounds."""
    assert [str(one) for one in quantities(sentence, 0, ENGLISH)] == stated


@pytest.mark.parametrize(
    "sentence",
    [
        "On Sept. 17, 2023 and 17 September",
        "at 4:30 p.m. and 5 a.m.",
        "in the 1980s, since 1994, by 2030",
        "an F-16, the A380 and a Gannet-25",
        "on 17/09/2023, version 2.3.1, room #12",
        "no one, this one, one of them",
        "the 2023-24 season, the 2020 games",
        "10 o'clock, 0900 GMT, agent 007",
        "Second, the third of March",
        "",
    ],
)
def test_dates_times_and_names_are_no_quantities(sentence):
    """They have rules of their own, or none."""
    assert quantities(sentence, 0, ENGLISH) == ()


def test_a_quantity_knows_what_it_counts():
    """The words that follow, without "of the"."""
    counted = [
        sorted(one.counted) for one in quantities("12 of the climbers and five blue boats.", 0, ENGLISH)
    ]
    assert counted == [["climber"], ["blue", "boat"]]


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ("1.200 Kühe und 2,4 Kilometer", ["1200", "2.4 kilometer"]),
        ("2,5 Mio. Euro, 3 Mrd. Euro", ["2500000 euro", "3000000000 euro"]),
        ("einundzwanzig Kühe, der dritte Sieg", ["21", "3."]),
        ("ein Mann und eine Frau", []),
        ("mindestens zwölf, bis zu 200, rund 300", [">=12", "<=200", "~300"]),
        ("30 bis 40 Häuser, zwischen 5 und 6", ["30-40", "5-6"]),
        ("0,5 Prozentpunkte, 0,5 Prozent", ["0.5 Prozent point", "0.5 Prozent"]),
        ("am 3. März um 12 Uhr", []),
        ("die 34-jährige Anna Lehr", ["34 years of age"]),
        ("eine halbe Million, ein Drittel der Ernte", ["500000", "0.333333333333"]),
    ],
)
def test_german_quantities_are_read_by_data_alone(sentence, stated):
    """Decimal comma, number words, scales, bounds, ages."""
    german = tokenizer(language_pack("de"))
    assert [str(one) for one in quantities(sentence, 0, german)] == stated


def test_a_language_without_a_pack_has_figures_only():
    """No number words are guessed."""
    neutral = tokenizer(language_pack(None))
    assert [str(one) for one in quantities("zwölf Kühe und 7 Ziegen", 0, neutral)] == ["7"]

"""Quantities as sentences state them."""

import pytest

from compare.quantities import quantities
from compare.tokens import tokenizer
from sources.language import language_pack

ENGLISH = tokenizer(language_pack("en"))


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ("Twelve men and 12 women", ["12", "12"]),
        ("a hundred and five boats", ["105"]),
        ("1,200 homes, 1200 homes", ["1200", "1200"]),
        ("$1.2 million, £2.5m, US$5bn", ["1200000 dollar", "2500000 pound", "5000000000 dollar"]),
        ("half a million fans, a dozen eggs", ["500000", "12"]),
        ("two-thirds, a quarter of the crop", ["0.666666666667", "0.25"]),
        ("5%, 5 percent, 5 per cent", ["5 percent"] * 3),
        ("half a percentage point", ["0.5 percent point"]),
        ("2.4km, a 40-mile march", ["2.4 kilometers", "40 miles"]),
        ("at least 12, up to 9, more than 3", [">=12", "<=9", ">3"]),
        ("about 4,000 cows, some 30 goats", ["~4000", "~30"]),
        ("the fourth win in five games", ["4.", "5"]),
        ("5m people and 5m of rope", ["5000000", "5 meters"]),
        ("-5 degrees, 104F, 40 degrees Celsius", ["-5 degree", "104 degree fahrenheit", "40 degree celsius"]),
        ("30-40 homes, 3 to 4 days", ["30", "40", "3", "4 days"]),
        ("two and a half million", ["2500000"]),
        ("a $10-million yacht", ["10000000 dollar"]),
        ("2000 people", ["2000"]),
        ("one person", ["1"]),
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
        "hundreds of men, tens of thousands, millions",
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


def test_a_language_without_a_pack_has_figures_only():
    """No number words are guessed."""
    neutral = tokenizer(language_pack(None))
    assert [str(one) for one in quantities("zwölf Kühe und 7 Ziegen", 0, neutral)] == ["7"]

"""Times as sentences state them, and which of them may be the same."""

from datetime import date

import pytest

from compare.times.facets import agree
from compare.times.moments import moments, published
from sources.language import language_pack

ENGLISH, GERMAN = language_pack("en"), language_pack("de")
MONDAY = date(2023, 9, 18)


def values(sentence, language=ENGLISH, today=None):
    """The times of a sentence, as compared."""
    return [one.value for one in moments(sentence, 0, language, today)]


def one(sentence, today=None):
    """The facets of the only time in a sentence."""
    (only,) = moments(sentence, 0, ENGLISH, today)
    return only.facets


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ("on March 3, 2021 and 3 March 2021", ["2021-03-03", "2021-03-03"]),
        ("on Sept. 17, the 17th of September", ["--09-17", "--09-17"]),
        ("on 17/09/2023, 2023-09-17, 03/04/2023", ["2023-09-17", "2023-09-17", "2023-04-03"]),
        ("on Sunday (Sept 17), Sunday's vote", ["sunday --09-17", "sunday"]),
        ("from 17-19 September, Sept. 17-19", ["--09-17", "--09-19"] * 2),
        ("on 3 and 4 June", ["--06-03", "--06-04"]),
        ("in June 2019, in June, mid-June", ["2019-06", "--06", "--06"]),
        ("by the 17th, on the 3rd", ["---17", "---03"]),
        ("in 2019, 2019-2024, 2019-24, pre-2020", ["2019", "2019", "2024", "2019", "2024", "2020"]),
        ("in the 1980s, the '90s, the nineties", ["1980s", "90s", "90s"]),
        ("in Q3, in the third quarter, in the 3rd quarter", ["q3"] * 3),
        ("in the summer, last fall, in the fall of 2019", ["summer", "fall", "fall", "2019"]),
        ("at 4:30 p.m., 4.30pm, 16:30 and 4 p.m.", ["16:30", "16:30", "16:30", "16:00"]),
        ("at 4:30, 8 o'clock", ["04:30/16:30", "08:00/20:00"]),
        ("at 1630 GMT, 4:30 p.m. (ET), 10:00 UTC+2", ["16:30 gmt", "16:30 et", "10:00 utc+2"]),
        ("at noon, midnight, on Monday morning", ["12:00", "00:00", "monday", "morning"]),
        ("around 4 p.m.", ["~16:00"]),
        ("yesterday, tonight", ["today-1", "today+0", "tonight"]),
        ("last week, next Friday, this month", ["last week", "next friday", "this month"]),
        ("the previous year, the next day", ["then last year", "then next day"]),
    ],
)
def test_a_time_is_read_in_every_form(sentence, stated):
    """Days, months, years, decades, quarters, seasons, clock times and words for them."""
    assert values(sentence) == stated


@pytest.mark.parametrize(
    "sentence",
    [
        "Theresa May may march with June Holt and April Oake.",
        "May said so; they march on, sat in the sun and wed.",
        "The Sunday Times, a Tuesday Club, Black Friday, Good Friday.",
        "2,019 cows, $2019, an F-16, Geran-2025, room #2019",
        "March 10,000 times, version 2.17, 3-1, 1:45.3, 4.30 percent",
        "the 17th century, the second man, a third of it",
        "the fall of Arle, a spring, a water fall",
        "the last week of it, over the past year, in the last month",
        "USA Today, Good Morning America, High Noon",
        "",
    ],
)
def test_names_verbs_and_numbers_are_no_times(sentence):
    """What may be a time is not taken for one unless it is sure."""
    assert values(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ("Er kam am 17. September, am 17.09.2023.", ["--09-17", "2023-09-17"]),
        ("Am Montag, den 17. September 2023, kam er.", ["montag 2023-09-17"]),
        ("um 14 Uhr, um 14.30 Uhr, um 14 Uhr 30", ["14:00", "14:30", "14:30"]),
        ("gestern, am Morgen, Mitte Mai, seit Juni", ["today-1", "--05", "--06"]),
        ("letzte Woche, im Sommer, in den 1980er Jahren", ["last week", "sommer", "1980s"]),
        ("im dritten Quartal, am Abend", ["q3", "abend"]),
    ],
)
def test_german_is_read_by_its_calendar(sentence, stated):
    """Another language is other data."""
    assert values(sentence, GERMAN) == stated


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ("yesterday", ["2023-09-17"]),
        ("last month", ["2023-08"]),
        ("last year", ["2022"]),
        ("next week", ["2023-09-24/2023-10-01"]),
    ],
)
def test_words_are_resolved_by_the_day_of_publication(sentence, stated):
    """Where it is known."""
    assert values(sentence, today=MONDAY) == stated


@pytest.mark.parametrize(
    ("sentence", "other"),
    [
        ("on Sunday", "on Sept 17"),
        ("on Sunday", "yesterday"),
        ("last month", "in August"),
        ("last year", "in 2022"),
        ("last Friday", "on Sept 15"),
        ("in 1985", "in the 1980s"),
        ("on June 3", "in June"),
        ("at 14:00 GMT", "at 9 a.m. EST"),
        ("at 9 a.m.", "in the morning"),
        ("at 10:00 GMT", "at 14:00"),
        ("at 4:30", "at 16:30"),
        ("around 4 p.m.", "at 4:10 p.m."),
        ("on 03/04/2023", "on March 4, 2023"),
    ],
)
def test_two_times_agree_where_both_may_be_right(sentence, other):
    """Whatever their forms, and though one is more exact."""
    assert agree(one(sentence, MONDAY), one(other, MONDAY)) is True


@pytest.mark.parametrize(
    ("sentence", "other"),
    [
        ("on Sunday", "on Sept 18"),
        ("on Saturday", "yesterday"),
        ("last month", "in July"),
        ("in 1979", "in the 1980s"),
        ("on June 3", "in July"),
        ("at 14:00 GMT", "at 9 a.m. PST"),
        ("at 9 p.m.", "in the morning"),
        ("at 10:00 GMT", "at 14:10"),
        ("in the spring", "in the summer"),
    ],
)
def test_two_times_differ_where_both_cannot_be_right(sentence, other):
    """By any facet that both have."""
    assert agree(one(sentence, MONDAY), one(other, MONDAY)) is False


@pytest.mark.parametrize(
    ("sentence", "other"), [("on Sunday", "on Sept 17"), ("on Sunday", "yesterday"), ("in 2019", "in June")]
)
def test_unlike_times_say_nothing_of_each_other_without_a_day_of_publication(sentence, other):
    """They have no facet in common."""
    assert agree(one(sentence), one(other)) is None


def test_a_bound_is_no_part_of_the_value():
    """Until and through a day are the same day, bounded."""
    until, through, since = moments("until June 3, through June 4, since June 5", 0, ENGLISH)
    assert [until.bound, through.bound, since.bound] == ["<=", "<=", ">="]


def test_figures_that_count_are_no_years():
    """Where the numbers of the sentence are given."""
    (when,) = moments("In 2019, 2020 came.", 0, ENGLISH, None, [moments("In 2019, 2020", 0, ENGLISH)[1].span])
    assert when.value == "2019"


def test_a_language_without_a_calendar_has_figures_only():
    """No words are guessed."""
    assert values("am Montag 2019 at 10:30", language_pack(None)) == ["2019", "10:30/22:30"]


@pytest.mark.parametrize("iso", [None, "", "yesterday", "2023-13-45"])
def test_what_is_no_date_of_publication_is_none(iso):
    """Metadata may hold anything."""
    assert published(iso) is None


def test_the_day_of_publication_is_that_of_a_date_and_time_too():
    """The time of day says nothing about the day."""
    assert published("2023-09-18T10:30+02:00") == MONDAY

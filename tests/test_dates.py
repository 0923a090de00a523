"""Full dates are read into ISO 8601, unsure ones are not guessed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sources.dates import read_date, stated_date
from sources.language import language_pack
from sources.words import words

ENGLISH = language_pack("en").calendar


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("March 5, 2024", "2024-03-05"),
        ("Mar. 5, 2024", "2024-03-05"),
        ("March 5th 2024", "2024-03-05"),
        ("5 March 2024", "2024-03-05"),
        ("5th of March, 2024", "2024-03-05"),
        ("05-Mar-2024", "2024-03-05"),
        ("Tuesday, March 5, 2024", "2024-03-05"),
        ("Tues., 5 Mar. 2024", "2024-03-05"),
        ("2024-03-05", "2024-03-05"),
        ("2024/03/05", "2024-03-05"),
        ("25/03/2024", "2024-03-25"),
        ("03/25/2024", "2024-03-25"),
        ("25.03.2024", "2024-03-25"),
        ("03/03/2024", "2024-03-03"),
        ("March 5, 2024 10:30", "2024-03-05T10:30"),
        ("March 5, 2024 at 10:30 p.m. EST", "2024-03-05T22:30"),
        ("5 March 2024 | 12.05am (GMT)", "2024-03-05T00:05"),
        ("5 March 2024, 9am", "2024-03-05T09:00"),
        ("2024-03-05T10:30:15+01:00", "2024-03-05T10:30+01:00"),
        ("2024-03-05T10:30:15.250Z", "2024-03-05T10:30+00:00"),
    ],
)
def test_a_full_date_is_read(text: str, expected: str) -> None:
    assert stated_date(text, ENGLISH) == expected


@pytest.mark.parametrize(
    "text",
    [
        "03/04/2024",
        "March 5",
        "5 March",
        "February 30, 2024",
        "2024-13-01",
        "March 5, 0024",
        "Tuesday",
        "2024",
        "20240305",
        "March",
        "March 5, 2024 and after",
        "10:30",
        "",
        "25:99",
        "31/31/2024",
    ],
)
def test_what_is_unsure_or_no_full_date_is_not_guessed(text: str) -> None:
    assert stated_date(text, ENGLISH) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Dienstag, 5. März 2024", "de"),
        ("mardi 5 mars 2024", "fr"),
        ("martes, 5 de marzo de 2024", "es"),
        ("martedì 5 marzo 2024", "it"),
        ("terça-feira, 5 de março de 2024", "pt"),
        ("dinsdag 5 maart 2024", "nl"),
    ],
)
def test_other_languages_are_read_by_their_calendar(text: str, language: str) -> None:
    assert stated_date(text, language_pack(language).calendar) == "2024-03-05"


def test_a_date_amid_words_ends_where_it_ends() -> None:
    tokens = words("Published March 5, 2024, 10:30 GMT Share")
    moment = read_date(tokens, 1, ENGLISH)
    assert moment is not None
    assert (tokens[moment.end], moment.value) == ("Share", "2024-03-05T10:30")


@settings(deadline=None, max_examples=100)
@given(st.dates())
def test_every_date_python_writes_is_read_back_if_news_can_be_of_it(day: object) -> None:
    assert stated_date(str(day), ENGLISH) == str(day)

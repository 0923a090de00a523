"""What the rules for dates and times say where a pair of plain sentences does not show it."""

import pytest
from facts import raised

import storydiff
from compare.collate import collate
from compare.detectors.dates import DETECTOR
from compare.model import Severity
from reports import FORMATS
from sources.read import read_sentences

OF_TIMES = {rule.id for rule in DETECTOR.rules}
SUNDAY, MONDAY = "2023-09-17", "2023-09-18T10:30"


def compared(a, b, on=(None, None), language="en"):
    """Two sentences as articles published *on* two days."""
    articles = [read_sentences([text], label=label) for text, label in ((a, "a"), (b, "b"))]
    dated = [
        article._replace(metadata=article.metadata._replace(published=day, language=language))
        for article, day in zip(articles, on, strict=True)
    ]
    return collate(*dated)


def of_times(comparison):
    """The discrepancies that the rules for dates and times found."""
    return [one for one in comparison.discrepancies if one.rule in OF_TIMES]


def found(a, b, on=(None, None), language="en"):
    """What two such articles raise of facts, with both values."""
    return [
        (one.rule, one.severity.value, one.a and one.a.value, one.b and one.b.value)
        for one in of_times(compared(a, b, on, language))
    ]


@pytest.mark.parametrize(
    ("when", "other", "on"),
    [
        ("on Sunday", "on Sept. 17", (SUNDAY, MONDAY)),
        ("on Sunday", "on Sept. 17", (None, MONDAY)),
        ("on Sunday", "yesterday", (SUNDAY, MONDAY)),
        ("today", "yesterday", (SUNDAY, MONDAY)),
        ("last Friday", "on Sept. 15", (MONDAY, MONDAY)),
        ("last month", "in August", (MONDAY, None)),
        ("last year", "in 2022", (MONDAY, None)),
        ("on Sept. 11", "on Sept. 11, 2001", (MONDAY, MONDAY)),
        ("yesterday", "today", (None, MONDAY)),
        ("yesterday", "on Monday", (None, None)),
        ("last week", "in June", (None, None)),
    ],
)
def test_what_may_be_one_day_by_both_days_of_publication_is_not_reported(when, other, on):
    """Nor what nobody can resolve."""
    assert (
        found(f"The ferry left Arle {when} for the north.", f"The ferry left Arle {other} for the north.", on)
        == []
    )


@pytest.mark.parametrize(
    ("when", "other", "on", "values"),
    [
        ("on Monday", "on Sept. 17", (SUNDAY, MONDAY), ("monday", "--09-17")),
        ("yesterday", "today", (MONDAY, MONDAY), ("2023-09-17", "2023-09-18")),
        ("yesterday", "on Saturday", (MONDAY, None), ("2023-09-17", "saturday")),
        ("last month", "in July", (MONDAY, None), ("2023-08", "--07")),
        ("last year", "in 2021", (MONDAY, None), ("2022", "2021")),
        ("last Friday", "on Sept. 1", (MONDAY, MONDAY), ("last friday", "--09-01")),
    ],
)
def test_what_cannot_be_one_day_by_both_days_of_publication_is_an_error(when, other, on, values):
    """With the values as they were resolved."""
    a, b = (f"The ferry left Arle {time} for the north." for time in (when, other))
    assert found(a, b, on) == [("date-mismatch", "error", *values)]


def test_words_that_nobody_can_resolve_are_at_most_a_warning():
    """The same kind of word in the same place, but nobody knows the days of writing."""
    assert found("The ferry left Arle last week.", "The ferry left Arle last month.") == [
        ("date-mismatch", "warning", "last week", "last month")
    ]


@pytest.mark.parametrize(
    ("sentence", "on", "value"),
    [
        ("It sank on Monday, Sept. 17, off Arle.", SUNDAY, "monday --09-17"),
        ("It sank on Monday, Sept. 17, 2023, off Arle.", None, "monday 2023-09-17"),
        ("It sank on Friday, Jan. 27, off Arle.", "2023-03-01", "friday --01-27"),
    ],
)
def test_a_weekday_that_does_not_fit_its_date_is_reported_of_one_article(sentence, on, value):
    """The other side is empty, whichever side it is; the last of these falls right."""
    expected = [] if "Jan." in sentence else [("weekday-mismatch", "warning", value, None)]
    assert found(sentence, "The old ferry sank.", (on, None)) == expected
    mirrored = [(rule, severity, b, a) for rule, severity, a, b in expected]
    assert found("The old ferry sank.", sentence, (None, on)) == mirrored


def test_a_weekday_that_fits_another_year_is_left_alone_far_from_the_day_of_publication():
    """Without a year, it may be of another."""
    assert found("Born on Tuesday, May 3, he sings.", "He sings.", ("2022-12-01", None)) == []


def test_the_same_wrong_weekday_in_both_articles_is_one_finding():
    """And has one id, whichever side is called A."""
    a, b = "It sank on Monday, Sept. 17, 2023.", "The ferry sank on Monday, Sept. 17, 2023, they said."
    one, other = compared(a, b), compared(b, a)
    assert [(d.a.sentence, d.b.sentence) for d in of_times(one)] == [(0, 0)]
    assert [d.id for d in of_times(one)] == [d.id for d in of_times(other)]


@pytest.mark.parametrize("render", FORMATS.values(), ids=FORMATS)
def test_every_report_shows_a_finding_of_one_article(render):
    """It has evidence on one side only."""
    result = compared("It sank on Monday, Sept. 17, 2023.", "The old ferry sank.")
    assert "weekday-mismatch" in render(result)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("She won in 2016 and again in 2020.", "She won again in 2020 after winning in 2016."),
        ("Inflation rose to 5% in June from 4% in May.", "Inflation rose from 4% in May to 5% in June."),
        ("The fair runs from June 3 to 7 in Arle.", "The fair runs from June 3 to June 7 in Arle."),
        ("The law of 2019 was struck down on Monday.", "The 2019 law was struck down on Monday."),
        ("The road is shut until Feb. 15 in Arle.", "The road is shut through February 15 in Arle."),
        ("He beat Sheffield Wednesday on Saturday.", "He beat Wednesday on Saturday."),
        ("The harbour of Arle was shut by 2030.", "The harbour of Arle was shut in 2028."),
    ],
)
def test_the_same_times_in_another_order_or_as_a_bound_raise_nothing(a, b):
    """What stands elsewhere is not missing here."""
    assert raised(a, b) == set()


def test_late_on_one_day_and_early_on_the_next_are_a_warning():
    """Midnight lies between."""
    result = compared("The shed burned late on Friday in Arle.", "The shed burned early on Saturday in Arle.")
    assert [one.severity for one in of_times(result)] == [Severity.WARNING]


def test_times_inside_quotations_on_both_sides_are_left_to_the_rules_for_quotations():
    """There every word counts."""
    a = '"We will open the new harbour on Friday," Mr Oake said.'
    assert raised(a, a.replace("Friday", "Monday")) == {"quote-altered"}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The firm lost money in the second quarter.", "The firm lost money in the third quarter."),
        ("The fair runs from June 3 to 7 in Arle.", "The fair runs from June 3 to 9 in Arle."),
        ("The fair runs Sept. 17-19 in Arle.", "The fair runs Sept. 17-20 in Arle."),
        ("The first flight left at 0600 GMT.", "The first flight left at 0700 GMT."),
        ("The ship left on the 3rd and sank.", "The ship left on the 5th and sank."),
        ("The club signed him in the 2018-19 season.", "The club signed him in the 2018-20 season."),
    ],
)
def test_a_figure_of_a_date_is_reported_once(a, b):
    """By the rule for dates, not by that for numbers too."""
    assert [one.rule for one in storydiff.compare_sentences([a], [b]).discrepancies] == ["date-mismatch"]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Die Fähre sank am 17. September vor Arle.", "Die Fähre sank am 18. September vor Arle.", True),
        ("Die Fähre sank am Montag vor Arle.", "Die Fähre sank am Dienstag vor Arle.", True),
        ("Die Fähre fährt um 14.30 Uhr nach Arle.", "Die Fähre fährt um 15.30 Uhr nach Arle.", True),
        ("Die Fähre sank gestern vor Arle.", "Die Fähre sank am Samstag vor Arle.", True),
        ("Die Fähre sank am 17.09.2023 vor Arle.", "Die Fähre sank am 17. September 2023 vor Arle.", False),
        ("Die Fähre sank gestern vor Arle.", "Die Fähre sank am Sonntag vor Arle.", False),
        ("Die Fähre fährt um 14.30 Uhr nach Arle.", "Die Fähre fährt um 14:30 Uhr nach Arle.", False),
    ],
)
def test_german_dates_are_compared_by_the_same_rules(a, b, expected):
    """Only the data differ."""
    rules = [rule for rule, *_ in found(a, b, (MONDAY, MONDAY), "de")]
    assert rules == ["date-mismatch"] * expected

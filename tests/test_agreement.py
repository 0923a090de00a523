"""Whether two quantities agree, as an editor would see it."""

import pytest

from compare.numbers.agreement import comparable, equal, verdict
from compare.numbers.quantities import quantities
from compare.tokens import tokenizer
from sources.language import language_pack

ENGLISH = tokenizer(language_pack("en"))


def only(text):
    """The one quantity that *text* states."""
    (quantity,) = quantities(text, 0, ENGLISH)
    return quantity


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12 cows", "twelve cows"),
        ("10 miles of road", "16 kilometres of road"),
        ("a third of it", "33 percent of it"),
        ("three feet", "one metre"),
        ("12 weeks", "three months"),
        ("$5m", "US$5 million"),
        ("30-40 cows", "between 30 and 40 cows"),
        ("Marta Dell, 34, said", "the mayor is 34"),
    ],
)
def test_equal_quantities_are_equal_in_either_order(one, other):
    """Figures and words, conversions rounded, ranges, ages."""
    assert equal(only(one), only(other))
    assert equal(only(other), only(one))


@pytest.mark.parametrize(
    ("one", "other", "differs", "sure"),
    [
        ("12 cows", "14 cows", "value", True),
        ("12,480 cows", "12,500 cows", "value", False),
        ("at least 3 cows", "40 cows", "value", False),
        ("several cows", "40 cows", "value", False),
        ("dozens of cows", "hundreds of cows", "value", True),
        ("30-40 cows", "30-50 cows", "value", True),
        ("30 tonnes", "30 tons", "unit", True),
        ("1 mile", "1 km", "unit", True),
        ("€5m", "$5m", "unit", True),
        ("€5m", "$50m", "unit", True),
        ("2 percent", "2 percentage points", "unit", True),
        ("at least 12 cows", "12 cows", "bound", True),
        ("at least 12 cows", "more than 12 cows", "bound", False),
        ("nearly 12 cows", "over 12 cows", "bound", True),
        ("nearly 12 cows", "12 cows", "precision", True),
        ("2.4 percent", "2 percent", "precision", True),
        ("about 50 cows", "53 cows", "precision", True),
        ("30-40 cows", "35 cows", "precision", True),
    ],
)
def test_a_verdict_says_in_what_quantities_differ(one, other, differs, sure):
    """And whether any reading makes them agree; the same in either order."""
    assert verdict(only(one), only(other)) == (differs, sure)
    assert verdict(only(other), only(one)) == (differs, sure)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12 cows", "a dozen cows"),
        ("dozens of cows", "40 cows"),
        ("several cows", "a few cows"),
        ("€100m", "$108m"),
        ("over two days", "two days"),
        ("the man, 34, said", "a man in his 30s"),
    ],
)
def test_what_an_editor_would_let_pass_has_no_verdict(one, other):
    """Equal values, vague words and what they allow, converted sums, "over" for "during"."""
    assert verdict(only(one), only(other)) is None
    assert verdict(only(other), only(one)) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [("12 cows", "5 miles"), ("the third cow", "three cows"), ("won 3-2", "3 goals"), ("5 percent", "$7")],
)
def test_quantities_of_other_kinds_are_not_compared(one, other):
    """A count is no length, an order no count, a score no number of goals."""
    assert not comparable(only(one), only(other))

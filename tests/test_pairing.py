"""Which quantities are compared with which."""

import pytest

import storydiff
from compare.model import Confidence
from compare.numbers.pairing import pairs
from compare.numbers.quantities import quantities
from compare.tokens import tokenizer
from sources.language import language_pack

ENGLISH = tokenizer(language_pack("en"))


def paired(a, b):
    """The printed quantities that are compared, in order, and whether that is sure."""
    (passage,) = storydiff.compare_sentences([a], [b]).passages
    found = pairs(passage, quantities(a, 0, ENGLISH), quantities(b, 0, ENGLISH), lambda _x, _y: False)
    return sorted(
        (one.quantity.text, other.quantity.text, sure is Confidence.HIGH) for one, other, sure in found
    )


def test_what_both_sides_count_is_compared_wherever_it_stands():
    """Names of things first, places second."""
    a = "The union in Arle represents 8,000 nurses and 300 cooks."
    b = "The union in Arle represents 300 nurses and 8,000 cooks."
    assert paired(a, b) == [("300", "8,000", True), ("8,000", "300", True)]


def test_a_reordered_list_pairs_equal_with_equal():
    """So nothing differs."""
    a = "The union in Arle represents 8,000 nurses and 300 cooks."
    b = "The union in Arle represents 300 cooks and 8,000 nurses."
    assert paired(a, b) == [("300", "300", True), ("8,000", "8,000", True)]


def test_what_has_no_counterpart_is_left_alone():
    """A detail of one side is no discrepancy."""
    a = "The mill in Arle employs 40 women."
    b = "The mill in Arle employs 40 women and burns 3 tonnes of wood."
    assert paired(a, b) == [("40", "40", True)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Rates in Arle rose by 5 percent to 7 percent.", "Rates in Arle rose by 7 percent to 5 percent."),
        ("Arle fell from 3 miles to 2 miles of pipe.", "Arle fell from 2 miles to 3 miles of pipe."),
    ],
)
def test_numbers_that_change_places_are_not_taken_for_a_new_order(a, b):
    """The words around them stay, so each is compared with what took its place."""
    assert all(one != other for one, other, _ in paired(a, b))

"""What is left over of two sentences, and who changed places in them."""

import pytest
from facts import loud

import storydiff

TURNED_ROUND = [
    ("The dam in Skarn broke on Monday.", "On Monday the dam in Pedra broke.", {"name-mismatch"}),
    ("The Alder Trust will fund it.", "It will be funded by the Rowan Trust.", {"name-mismatch"}),
    ("Kade sued Lorn over the mill.", "Over the mill, Lorn sued Kade.", {"roles-swapped"}),
    ("The port pays the bank.", "The port is paid by the bank.", {"roles-swapped"}),
    ("The defence minister left in May.", "In May the health minister left.", {"role-mismatch"}),
    ("Kade beat Lorn 3-1 in Skarn.", "In Skarn, Kade beat Lorn 3-2.", {"number-mismatch"}),
]
QUIET = [
    ("Kade sued Lorn over the mill.", "Over the mill, Lorn was sued by Kade."),
    ("A jury in Cardiff freed Owen Pryce.", "Owen Pryce was freed by a Welsh jury."),
    ("Nokia will build the masts in Skarn.", "The Finnish company will build the masts in Skarn."),
    ("The defence minister left in May.", "In May, Defence Minister Jim Lund left."),
    ("Mariya Petrenko won in Skarn.", "In Skarn, Maria Petrenko won."),
]


@pytest.mark.parametrize(("a", "b", "rules"), TURNED_ROUND)
def test_a_fact_is_compared_where_the_sentence_was_turned_round(a, b, rules):
    """By the rule of its family, whichever side is A."""
    assert [loud(a, b), loud(b, a)] == [rules, rules]


@pytest.mark.parametrize(("a", "b"), QUIET)
def test_the_same_in_another_order_is_no_difference(a, b):
    """A passive, a people for a place, a description for a name."""
    assert [loud(a, b), loud(b, a)] == [set(), set()]


def test_an_endless_sentence_is_not_searched_for_exchanges():
    """Its pairs of equal words would be as many as the square of its length."""
    a, b = "Kade sued Lorn and " * 5_000, "Lorn sued Kade and " * 5_000
    found = storydiff.compare_sentences([a], [b]).discrepancies
    assert [one for one in found if one.rule == "roles-swapped"] == []

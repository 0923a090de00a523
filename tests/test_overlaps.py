"""Two families that see one difference report it once."""

import pytest
from facts import loud

import storydiff
from compare.model import Options
from compare.overlaps import PRECEDENCE
from compare.rules import RULES

ONCE = [
    ("The mill closes in spring.", "The mill closes in autumn.", {"date-mismatch"}),
    ("The poet Ada Moss died in Arle.", "The novelist Ada Moss died in Arle.", {"role-mismatch"}),
    ("All miners in Arle joined the strike.", "Some miners in Arle joined the strike.", {"bound-changed"}),
]


@pytest.mark.parametrize(("a", "b", "rules"), ONCE)
def test_the_more_specific_family_reports_a_difference_alone(a, b, rules):
    """And so it does with the sides exchanged."""
    assert [loud(a, b), loud(b, a)] == [rules, rules]


def test_two_differences_in_one_sentence_are_two_findings():
    """They stand in different places."""
    found = loud("Danish divers found 12 mines off Arle.", "Swedish divers found 15 mines off Arle.")
    assert found == {"name-mismatch", "number-mismatch"}


def test_what_is_selected_does_not_bring_back_what_another_rule_says():
    """Options filter what is found, they do not steer it."""
    options = Options(select=("term-mismatch",))
    a, b = "The mill closes in spring.", "The mill closes in autumn."
    assert storydiff.compare_sentences([a], [b], options=options).discrepancies == ()


def test_the_precedence_names_rules_of_the_catalogue():
    """A rule that was renamed must be renamed there."""
    assert set(PRECEDENCE) - RULES.keys() == set()

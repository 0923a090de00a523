"""The catalogue: every rule fires on its examples and stays silent on the others."""

import pytest

import storydiff
from compare.detectors import DETECTORS
from compare.rules import RULES


def raised(a: str, b: str) -> set[str]:
    """The rules that a pair of sentences raises."""
    return {found.rule for found in storydiff.compare_sentences([a], [b]).discrepancies}


FIRES = [(rule.id, example) for rule in RULES.values() for example in rule.fires]
SILENT = [(rule.id, example) for rule in RULES.values() for example in rule.silent]


@pytest.mark.parametrize(("rule", "example"), FIRES, ids=lambda value: getattr(value, "a", value))
def test_a_rule_fires_on_its_examples(rule, example):
    """What a rule promises to find is found, whichever side is called A."""
    assert rule in raised(example.a, example.b)
    assert rule in raised(example.b, example.a)


@pytest.mark.parametrize(("rule", "example"), SILENT, ids=lambda value: getattr(value, "a", value))
def test_a_silent_example_raises_nothing(rule, example):
    """Equal facts written differently raise no rule at all."""
    assert raised(example.a, example.b) == set()

"""The catalogue: every rule fires on its examples and stays silent on the others."""

import importlib
import pkgutil

import pytest

import compare.detectors
import storydiff
from compare.detectors import DETECTORS
from compare.rules import RULES


def raised(a: str, b: str) -> set[str]:
    """The rules that a pair of sentences raises."""
    return {found.rule for found in storydiff.compare_sentences([a], [b]).discrepancies}


FIRES = [(rule.id, example) for rule in RULES.values() for example in rule.fires]
SILENT = [example for rule in RULES.values() for example in rule.silent]
MODULES = sorted(module.name for module in pkgutil.iter_modules(compare.detectors.__path__))


@pytest.mark.parametrize(("rule", "example"), FIRES, ids=lambda value: getattr(value, "a", value))
def test_a_rule_fires_on_its_examples(rule, example):
    """What a rule promises to find is found, whichever side is called A."""
    assert rule in raised(example.a, example.b)
    assert (RULES[rule].mirror or rule) in raised(example.b, example.a)


@pytest.mark.parametrize("example", SILENT, ids=lambda example: example.a)
def test_a_silent_example_raises_nothing(example):
    """Equal facts written differently raise no rule at all."""
    assert raised(example.a, example.b) == set()


@pytest.mark.parametrize("name", MODULES)
def test_every_detector_module_is_in_the_table(name):
    """A detector that nobody calls finds nothing."""
    assert importlib.import_module(f"compare.detectors.{name}").DETECTOR in DETECTORS


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_every_rule_has_examples_of_both_kinds(rule):
    """What it fires on, and what it must leave alone."""
    assert rule.fires
    assert rule.silent


def test_no_two_rules_share_an_id():
    """The catalogue has as many entries as the detectors have rules."""
    assert len(RULES) == sum(len(detector.rules) for detector in DETECTORS)

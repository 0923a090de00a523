"""The catalogue: every rule fires on its examples and stays silent on the others."""

import importlib
import pkgutil

import pytest

import compare.detectors
from compare.detectors import DETECTORS
from compare.model import Relation
from compare.rules import RULES
from tests.facts import raised

BOTH_WAYS = [(rule.id, example) for rule in RULES.values() if not rule.mirror for example in rule.fires]
ONE_WAY = [
    (rule.id, rule.mirror, example) for rule in RULES.values() if rule.mirror for example in rule.fires
]
SILENT = [example for rule in RULES.values() for example in rule.silent]
MODULES = sorted(module.name for module in pkgutil.iter_modules(compare.detectors.__path__))


@pytest.mark.parametrize(("rule", "example"), BOTH_WAYS, ids=lambda value: getattr(value, "a", value))
def test_a_rule_fires_on_its_examples(rule, example):
    """What a rule promises to find is found, whichever side is called A."""
    assert rule in raised(example.a, example.b)
    assert rule in raised(example.b, example.a)


@pytest.mark.parametrize(("rule", "mirror", "example"), ONE_WAY, ids=lambda value: getattr(value, "a", value))
def test_a_directed_rule_has_another_the_other_way_round(rule, mirror, example):
    """What is dropped from one version to the next is added from the next to the first."""
    assert rule in raised(example.a, example.b, Relation.REVISION)
    assert mirror in raised(example.b, example.a, Relation.REVISION)


@pytest.mark.parametrize("relation", Relation)
@pytest.mark.parametrize("example", SILENT, ids=lambda example: example.a)
def test_a_silent_example_raises_nothing(example, relation):
    """Equal facts written differently raise no rule at all, whatever the articles are to each other."""
    assert raised(example.a, example.b, relation) == set()


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

"""The catalogue: every rule fires on its examples and stays silent on the others."""

import importlib
import pkgutil

import pytest

import compare.detectors
import storydiff
from compare.detectors import DETECTORS
from compare.model import Options, Relation, Rule
from compare.rules import RULES

FACTS = {"facts", "quotes", "attribution"}
"""Groups of rules about what is said, not about how the texts are written."""


def options(rule: Rule) -> Options:
    """Under which *rule* is looked for: between sources if it can be, else in a revision, else by its id."""
    if rule.severities.sources:
        return Options()
    return Options(relation=Relation.REVISION, select=() if rule.severities.revision else (rule.id,))


def raised(a: str, b: str, rule: Rule) -> set[str]:
    """The rules that an example of *rule* raises."""
    if "\n\n" in a + b:
        comparison = storydiff.compare_texts(a, b, options=options(rule))
    else:
        comparison = storydiff.compare_sentences(a.split("\n"), b.split("\n"), options=options(rule))
    return {found.rule for found in comparison.discrepancies}


FIRES = [(rule.id, example) for rule in RULES.values() for example in rule.fires]
SILENT = [(rule.id, example) for rule in RULES.values() for example in rule.silent]
MODULES = sorted(module.name for module in pkgutil.iter_modules(compare.detectors.__path__))


@pytest.mark.parametrize(("rule", "example"), FIRES, ids=lambda value: getattr(value, "a", value))
def test_a_rule_fires_on_its_examples(rule, example):
    """What a rule promises to find is found, whichever side is called A; a directed one by its mirror."""
    assert rule in raised(example.a, example.b, RULES[rule])
    mirror = RULES[RULES[rule].mirror or rule]
    assert mirror.id in raised(example.b, example.a, mirror)


@pytest.mark.parametrize(("rule", "example"), SILENT, ids=lambda value: getattr(value, "a", value))
def test_a_rule_is_silent_about_its_other_examples(rule, example):
    """Equal facts written differently raise no rule about facts, and no rule what it promises to leave."""
    about = FACTS if RULES[rule].group in FACTS else set()
    found = raised(example.a, example.b, RULES[rule])
    assert {one for one in found if one == rule or RULES[one].group in about} == set()


@pytest.mark.parametrize("name", MODULES)
def test_every_detector_module_is_in_the_table(name):
    """A detector that nobody calls finds nothing."""
    assert importlib.import_module(f"compare.detectors.{name}").DETECTOR in DETECTORS


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_every_rule_has_examples_of_both_kinds(rule):
    """What it fires on, and what it must leave alone."""
    assert rule.fires
    assert rule.silent


@pytest.mark.parametrize("rule", [rule for rule in RULES.values() if rule.mirror], ids=lambda rule: rule.id)
def test_a_directed_rule_and_its_mirror_name_each_other(rule):
    """Whatever one of the two says of A and B, the other says of B and A."""
    assert RULES[rule.mirror].mirror == rule.id
    assert RULES[rule.mirror].group == rule.group


def test_no_two_rules_share_an_id():
    """The catalogue has as many entries as the detectors have rules."""
    assert len(RULES) == sum(len(detector.rules) for detector in DETECTORS)

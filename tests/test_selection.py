"""Which rules are looked for, and how much they weigh."""

import pytest

import storydiff
from compare.model import Confidence, Options, Relation, Severity
from compare.rules import RULES
from compare.selection import groups, selection
from sources.errors import OptionsError

A, B = ["Nine divers searched the harbour of Arle."], ["Seven divers searched the harbor of Arle."]
REVISION = Relation.REVISION


def found(**settings):
    """The rules that A and B raise, with their severity."""
    raised = storydiff.compare_sentences(A, B, options=Options(**settings)).discrepancies
    return {one.rule: one.severity.value for one in raised}


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, {"number-mismatch": "error", "spelling-variant": "info"}),
        ({"select": ("facts",)}, {"number-mismatch": "error"}),
        ({"select": ("number-mismatch",)}, {"number-mismatch": "error"}),
        ({"select": ("spell*", "quotes")}, {"spelling-variant": "info"}),
        ({"ignore": ("facts",)}, {"spelling-variant": "info"}),
        ({"ignore": ("*",)}, {}),
        ({"select": ("facts",), "ignore": ("number-*",)}, {}),
        ({"select": ("wording-changed",)}, {"wording-changed": "info"}),
        ({"select": ("wording",)}, {"spelling-variant": "info"}),
        ({"relation": REVISION, "select": ("silent-change", "facts")},
         {"number-mismatch": "error", "silent-change": "warning"}),
        ({"relation": "revision", "ignore": ("facts",)},
         {"spelling-variant": "info", "wording-changed": "info"}),
    ],
)  # fmt: skip
def test_the_options_decide_what_is_found(settings, expected):
    """By id, group or beginning; ignoring wins; what is off is info where its id is selected."""
    assert found(**settings) == expected


def test_what_is_ignored_has_no_consequences():
    """A change that nobody asks about needs no note."""
    assert "silent-change" not in found(relation=REVISION, ignore=("number-mismatch",))


@pytest.mark.parametrize(("least", "shown"), [("low", 1), ("medium", 1), ("high", 0)])
def test_findings_less_sure_than_asked_for_are_not_shown(least, shown):
    """An equal number of no known thing is paired with medium confidence."""
    sentences = ["12 hurt as ferry hits pier in Arle"], ["14 injured when ferry hits pier in Arle"]
    comparison = storydiff.compare_sentences(*sentences, options=Options(min_confidence=Confidence(least)))
    assert len([one for one in comparison.discrepancies if one.rule == "number-mismatch"]) == shown


@pytest.mark.parametrize("option", ["select", "ignore"])
@pytest.mark.parametrize("name", ["fact", "number-mismach", "quotation-*", ""])
def test_an_unknown_name_is_refused_with_what_there_is(option, name):
    """A misspelt rule must not look like a clean report."""
    with pytest.raises(OptionsError) as refused:
        selection(Options(**{option: (name,)}))
    assert f"--{option}: no rule or group “{name}”" in str(refused.value)
    assert all(known in str(refused.value) for known in (*groups(), *RULES))


@pytest.mark.parametrize("settings", [{"relation": "sequel"}, {"min_confidence": "certain"}])
def test_a_setting_that_makes_no_sense_is_refused(settings):
    """Also where plain text was given for it."""
    with pytest.raises(OptionsError):
        selection(Options(**settings))


def test_every_function_takes_options():
    """Texts and sentences as well as files."""
    options = Options(select=("quotes",))
    assert storydiff.compare_texts(A[0], B[0], options=options).discrepancies == ()
    assert storydiff.compare_sentences(A, B, options=options).options == options


def test_limits_hold_for_texts_and_sentences():
    """The settings about size are no less settings."""
    with pytest.raises(storydiff.StorydiffError):
        storydiff.compare_texts(A[0], B[0], options=Options(max_bytes=5))
    with pytest.raises(storydiff.StorydiffError):
        storydiff.compare_sentences(A * 2, B, options=Options(max_sentences=1))


def test_rules_that_are_off_are_not_looked_for():
    """Between sources, a revision's rules are off; one that is always off is so in either."""
    off = set(RULES) - set(selection(Options()).severities)
    assert off >= {"silent-change", "wording-changed", "formatting-only"}
    assert "formatting-only" not in selection(Options(relation=REVISION)).severities
    assert selection(Options(relation=REVISION)).severities["claim-dropped"] is Severity.WARNING

"""The catalogue as the program shows it."""

import json
from pathlib import Path

import pytest

from compare.rules import RULES
from reports.catalogue import CATALOGUES, explained, page
from sources.errors import OptionsError
from storydiff.cli import run

ROOT = Path(__file__).parent.parent


def test_the_page_of_rules_is_what_the_program_writes():
    """After a change that is meant, `make rules` rewrites it."""
    assert page() == (ROOT / "docs" / "rules.md").read_text("utf-8")


@pytest.mark.parametrize("style", CATALOGUES)
def test_the_catalogue_lists_every_rule_once(style, capfdbinary):
    """In every format; the text has a line for each."""
    assert run(["rules", "--format", style]) == 0
    listed = capfdbinary.readouterr().out.decode()
    assert [id_ for id_ in RULES if id_ not in listed] == []
    lines = [line.split()[0] for line in CATALOGUES["text"]().splitlines() if "  " in line]
    assert sorted(lines) == sorted(["rule", *RULES])


def test_the_catalogue_as_json_has_all_there_is_to_a_rule():
    """With its severities in either relation; "off" where it is not looked for."""
    rules = {rule["id"]: rule for rule in json.loads(CATALOGUES["json"]())["rules"]}
    assert list(rules["silent-change"]) == [
        "id", "group", "title", "severities", "explanation", "mirror", "fires", "silent",
    ]  # fmt: skip
    assert rules["silent-change"]["severities"] == {"sources": "off", "revision": "warning"}
    assert rules["claim-added"]["mirror"] == "claim-dropped"


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_is_explained_with_all_its_examples(rule, capfdbinary):
    """Title, explanation, group and severities first; nothing in it that a terminal obeys."""
    assert run(["explain", rule.id]) == 0
    text = capfdbinary.readouterr().out.decode()
    assert text.startswith(
        f"{rule.id}: {rule.title}\n\n{rule.explanation}\n\nGroup: {rule.group}\nSeverity: "
    )
    assert text.count("\n  A: ") == text.count("\n  B: ") == len(rule.fires) + len(rule.silent)
    assert text.replace("\n", "").isprintable()


@pytest.mark.parametrize(
    ("asked", "said"),
    [("number-mismach", "did you mean number-mismatch"), ("§", "“storydiff rules” lists them")],
)
def test_an_unknown_rule_is_answered_with_the_nearest_ids(asked, said, capsys):
    """Exit code 2, one line, no traceback."""
    with pytest.raises(OptionsError, match=said):
        explained(asked)
    assert run(["explain", asked]) == 2
    assert capsys.readouterr().err.count("\n") == 1

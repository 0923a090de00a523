"""The JSON report as text: valid, and safe to print."""

import json

import pytest
from jsonschema import Draft202012Validator
from samples import article, dam, mirrored, replace

import compare.model as model
from compare.model import Comparison, Options
from reports.json import render, schema


def empty() -> Comparison:
    """Two articles without a sentence, as `collate` could be given."""
    return Comparison(article("a"), article("b"), Options(), (), (), (), 1.0)


def about_both() -> Comparison:
    """A discrepancy about two articles as a whole."""
    whole = replace(dam().discrepancies[0], rule="alignment-low", a=None, b=None)
    return replace(dam(), discrepancies=(whole,), options=Options(select=("hygiene",)))


def titled(title: str) -> Comparison:
    """A comparison with *title* somewhere in it."""
    comparison = dam()
    return replace(comparison, a=replace(comparison.a, label=title))


def objects(part: object) -> list[dict]:
    """Every object schema in a schema."""
    if isinstance(part, list):
        return [found for one in part for found in objects(one)]
    if not isinstance(part, dict):
        return []
    own = [part] if "properties" in part and isinstance(part.get("properties"), dict) else []
    return own + [found for one in part.values() for found in objects(one)]


@pytest.mark.parametrize(
    "comparison",
    [dam(), mirrored(dam()), empty(), about_both()],
    ids=["rich", "mirrored", "empty", "about both"],
)
def test_the_report_is_valid_by_its_schema(comparison: Comparison) -> None:
    Draft202012Validator(json.loads(schema())).validate(json.loads(render(comparison)))


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(json.loads(schema()))


def test_the_schema_requires_every_key_it_describes() -> None:
    found = objects(json.loads(schema()))
    assert [list(one["properties"]) for one in found] == [one["required"] for one in found]


def test_the_schema_explains_every_key() -> None:
    keys = {key: value for one in objects(json.loads(schema())) for key, value in one["properties"].items()}
    unexplained = [key for key, value in keys.items() if "description" not in value and "$ref" not in value]
    assert unexplained == []


@pytest.mark.parametrize("key", ["a", "links", "notes", "summary"])
def test_a_report_without_a_key_is_not_valid(key: str) -> None:
    report = json.loads(render(dam()))
    del report[key]
    assert not Draft202012Validator(json.loads(schema())).is_valid(report)


def test_a_report_with_a_key_more_is_valid() -> None:
    report = json.loads(render(dam())) | {"later": True}
    assert Draft202012Validator(json.loads(schema())).is_valid(report)


@pytest.mark.parametrize(
    ("place", "values"),
    [
        (("link", "kind"), model.LinkKind),
        (("passage", "standing"), model.Standing),
        (("edit", "tag"), model.EditTag),
        (("edit", "kind"), model.EditKind),
        (("discrepancy", "severity"), model.Severity),
        (("discrepancy", "confidence"), model.Confidence),
    ],
    ids=lambda value: ".".join(value) if isinstance(value, tuple) else "",
)
def test_the_schema_knows_every_value_of_the_model(place: tuple[str, str], values: type) -> None:
    definition, key = place
    assert json.loads(schema())["$defs"][definition]["properties"][key]["enum"] == list(values)


def test_the_text_is_the_data() -> None:
    assert json.loads(render(dam())) == dam().to_dict()


def test_the_text_ends_with_one_line_break() -> None:
    assert render(dam()).endswith("}\n")


@pytest.mark.parametrize("text", ["“é”", "漢字", "🛳"])
def test_letters_of_every_script_are_written_as_they_are(text: str) -> None:
    assert f'"label": "{text}"' in render(titled(text))


@pytest.mark.parametrize(
    "text",
    ["\x1b[31m", "\x9b31m", "\x7f", "\u202e", "\u2066", "\u200b\u2028", "\ufeff", "##[group]", "###[x"],
)
def test_what_a_terminal_or_log_obeys_is_escaped_without_loss(text: str) -> None:
    written = render(titled(text))
    assert text not in written
    assert json.loads(written)["a"]["label"] == text


def test_half_a_surrogate_pair_becomes_a_replacement_character_and_the_text_can_be_encoded() -> None:
    written = render(titled("a\ud800b"))
    assert json.loads(written.encode("utf-8"))["a"]["label"] == "a\ufffdb"

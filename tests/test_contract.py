"""The JSON report as data: what it holds, in which order."""

import pytest
from samples import dam, mirrored, replace

from compare.contract import tool
from compare.discrepancies import worst_first
from compare.model import Comparison, Confidence, Discrepancy, Evidence, Options, Severity
from sources.model import Segmentation, Span
from sources.version import __version__

HIGH, LOW = Confidence.HIGH, Confidence.LOW


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    """A comparison with something for every key."""
    return dam()


@pytest.fixture(scope="module")
def report(comparison: Comparison) -> dict:
    """Its report."""
    return comparison.to_dict()


def found(
    id_: str, severity: Severity, a: int | None, b: int | None, confidence: Confidence = HIGH
) -> Discrepancy:
    """A discrepancy that begins at those code points of A and of B."""
    sides = [None if at is None else Evidence(0, Span(at, at + 1), "x", "x") for at in (a, b)]
    return Discrepancy(id_, "number-mismatch", severity, confidence, *sides, "A says x; B says y.")


def test_the_keys_of_the_report_are_these(report: dict) -> None:
    assert list(report) == [
        "schema_version",
        "tool",
        "a",
        "b",
        "summary",
        "links",
        "passages",
        "discrepancies",
        "notes",
    ]


def test_every_option_is_reported_by_its_name() -> None:
    options = Options(Segmentation.LINES, "cp1252", 5, 7, select=("facts",), min_confidence=HIGH)
    assert tool(options)["options"] == {
        "segmentation": "lines",
        "encoding": "cp1252",
        "max_bytes": 5,
        "max_sentences": 7,
        "relation": "sources",
        "select": ["facts"],
        "ignore": [],
        "min_confidence": "high",
    }
    assert list(tool(options)["options"]) == list(Options._fields)


def test_the_tool_names_its_version_and_ruleset() -> None:
    made = tool(Options())
    assert (made["name"], made["version"], made["ruleset"]) == ("storydiff", __version__, 1)


def test_an_article_is_reported_with_all_that_is_known_of_it(report: dict) -> None:
    known = {
        key: value for key, value in report["b"].items() if key not in ("sentences", "omitted", "sha256")
    }
    assert known == {
        "label": "north-wire",
        "origin": "north-wire.txt",
        "title": "1,200 evacuated as crack is found in Marl Dam",
        "byline": None,
        "published": "2026-02-11T06:40",
        "dateline": "TESSIN",
        "language": "en",
        "encoding": "utf-8",
        "notes": [],
    }


def test_every_sentence_and_omission_is_the_text_its_place_says(comparison: Comparison, report: dict) -> None:
    for side, article in (("a", comparison.a), ("b", comparison.b)):
        stretches = report[side]["sentences"] + report[side]["omitted"]
        assert [article.text[one["start"] : one["end"]] for one in stretches] == [
            one["text"] for one in stretches
        ]


def test_the_summary_counts_passages_by_standing_and_discrepancies_by_severity(report: dict) -> None:
    assert report["summary"] == {
        "sentences": {"a": 9, "b": 11},
        "identical": 1,
        "reworded": 6,
        "partial": 2,
        "only_in_a": 1,
        "only_in_b": 2,
        "discrepancies": {"error": 2, "warning": 1, "info": 0},
        "similarity": 0.5821,
    }


def test_links_are_in_order_of_a_then_b_with_scores_to_four_places(comparison: Comparison) -> None:
    backwards = replace(comparison, links=comparison.links[::-1])
    links = backwards.to_dict()["links"]
    assert [(link["a"], link["b"]) for link in links] == sorted((link.a, link.b) for link in comparison.links)
    assert links[3] == {"a": 3, "b": 5, "kind": "reworded", "score": 0.7123}


def test_a_passage_names_its_sentences_by_index(report: dict) -> None:
    split = report["passages"][3]
    assert (split["a"], split["b"], split["standing"], split["moved"]) == ([3], [5, 6], "reworded", False)


def test_an_edit_has_null_on_the_side_without_words(report: dict) -> None:
    (inserted,) = [edit for edit in report["passages"][4]["edits"] if edit["tag"] == "insert"]
    assert (inserted["kind"], inserted["a"]) == ("detail", None)
    assert report["b"]["sentences"][2]["start"] < inserted["b"]["start"] < inserted["b"]["end"]


def test_a_passage_lists_the_discrepancies_with_evidence_in_it(report: dict) -> None:
    listed = {tuple(one["a"]): one["discrepancies"] for one in report["passages"] if one["discrepancies"]}
    assert listed == {(2,): ["0f3c9a1be2d47710"], (3,): ["a94e12c07d5bb801"], (6,): ["71b0c2d9e8f4a356"]}


def test_a_discrepancy_between_two_passages_is_listed_in_both(comparison: Comparison) -> None:
    one = comparison.discrepancies[0]
    across = replace(one, b=replace(one.b, sentence=9))
    passages = replace(comparison, discrepancies=(across,)).to_dict()["passages"]
    assert [(p["a"], p["b"]) for p in passages if p["discrepancies"] == [one.id]] == [([2], [3]), ([], [9])]


def test_evidence_that_a_side_does_not_have_is_null(comparison: Comparison) -> None:
    one_sided = replace(comparison.discrepancies[0], a=None)
    (reported,) = replace(comparison, discrepancies=(one_sided,)).to_dict()["discrepancies"]
    assert (reported["a"], reported["b"]["sentence"]) == (None, 3)


def test_a_discrepancy_carries_the_group_of_its_rule(report: dict) -> None:
    groups = {one["rule"]: one["group"] for one in report["discrepancies"]}
    assert groups == {"quote-altered": "quotes", "number-mismatch": "facts", "bound-changed": "facts"}


def test_discrepancies_are_ordered_by_severity_confidence_and_place() -> None:
    ordered = [
        found("1", Severity.ERROR, 5, 0),
        found("2", Severity.ERROR, 9, 0),
        found("3", Severity.ERROR, None, 0),
        found("4", Severity.ERROR, 0, 0, LOW),
        found("5", Severity.WARNING, 0, 3),
        found("6", Severity.WARNING, 0, None),
        found("7", Severity.INFO, 0, 0),
    ]
    assert worst_first(ordered[::-1]) == ordered


def test_with_sides_exchanged_the_report_is_the_same_exchanged(comparison: Comparison, report: dict) -> None:
    other = mirrored(comparison).to_dict()
    assert (other["a"], other["b"]) == (report["b"], report["a"])
    assert other["summary"]["only_in_a"] == report["summary"]["only_in_b"]
    assert sorted(one["id"] for one in other["discrepancies"]) == sorted(
        one["id"] for one in report["discrepancies"]
    )


def test_notes_on_the_comparison_are_reported(comparison: Comparison) -> None:
    assert replace(comparison, notes=("Cut short.",)).to_dict()["notes"] == ["Cut short."]

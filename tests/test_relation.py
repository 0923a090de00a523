"""What two articles are to each other is found out where the user does not say."""

import storydiff
from compare.model import Options, Relation, Severity

STORY = ["The dam at Orrin broke on Monday.", "Nine people were hurt.", "The valley road is closed."]
OTHER = [
    "Nine were injured as a dam gave way near Orrin.",
    "Engineers had warned of it.",
    "Rain fell for days.",
]
QUOTED = "“The dam is safe and the water is clean,” Mr Oake said."
SHORTENED = "“The dam is safe,” Mr Oake said."


def relation(a: list[str], b: list[str], given: Relation = Relation.AUTO) -> Relation:
    """What two articles are compared as."""
    return storydiff.compare_sentences(a, b, options=Options(relation=given)).relation


def weight(rule: str, a: list[str], b: list[str], given: Relation = Relation.AUTO) -> list[Severity]:
    """The severities of the findings of a rule."""
    found = storydiff.compare_sentences(a, b, options=Options(relation=given)).discrepancies
    return [one.severity for one in found if one.rule == rule]


def test_a_text_with_one_sentence_changed_is_a_version_of_it() -> None:
    assert relation(STORY, [*STORY[:2], "The valley road is open again."]) is Relation.REVISION


def test_two_reports_of_one_event_are_two_sources() -> None:
    assert relation(STORY, OTHER) is Relation.SOURCES


def test_texts_without_a_sentence_are_two_sources() -> None:
    assert relation([], []) is Relation.SOURCES


def test_what_the_user_says_stands() -> None:
    assert relation(STORY, STORY, Relation.SOURCES) is Relation.SOURCES
    assert relation(STORY, OTHER, Relation.REVISION) is Relation.REVISION


def test_versions_of_one_text_weigh_as_a_revision_does() -> None:
    assert weight("quote-truncated", [*STORY, QUOTED], [*STORY, SHORTENED]) == [Severity.WARNING]
    assert weight("quote-truncated", [*STORY, QUOTED], [*STORY, SHORTENED], Relation.SOURCES) == [
        Severity.INFO
    ]


def test_a_directed_rule_waits_to_be_told_which_version_is_later() -> None:
    assert weight("claim-dropped", STORY, STORY[:1]) == [Severity.INFO]
    assert weight("claim-dropped", STORY, STORY[:1], Relation.REVISION) == [Severity.WARNING]


def test_a_rule_for_revisions_alone_is_off_until_it_is_told() -> None:
    changed = [*STORY[:1], "Seven people were hurt.", *STORY[2:]]
    assert weight("silent-change", STORY, changed) == []
    assert weight("silent-change", STORY, changed, Relation.REVISION) == [Severity.WARNING]

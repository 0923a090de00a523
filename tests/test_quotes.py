"""Utterances across two articles: found wherever they stand, and told apart from what is another one."""

import pytest

import storydiff
from compare.model import Options, Relation


def found(a, b, relation=Relation.SOURCES):
    """Rule, severity and both texts of what is raised about quotations."""
    comparison = storydiff.compare_sentences(a, b, options=Options(relation=relation, select=("quotes",)))
    return [
        (one.rule, str(one.severity), one.a.text if one.a else None, one.b.text if one.b else None)
        for one in comparison.discrepancies
    ]


def rules(a, b, relation=Relation.SOURCES):
    """Only which rules."""
    return [rule for rule, *_ in found(a, b, relation)]


LOST = "We never thought the old harbour wall would break so soon"


def test_an_utterance_is_found_where_its_sentences_are_not_linked():
    """One outlet opens with it, the other buries it among other things."""
    a = [f"“{LOST},” Ana Ruiz said.", "Trains ran late."]
    b = ["Cows are grazing.", f"It was Tuesday when Ana Ruiz, wet and tired after nine hours in a boat with "
         f"four cats, told a crowd of farmers “{LOST.replace('never', 'hardly')}”."]  # fmt: skip
    assert rules(a, b) == ["quote-altered"]


def test_a_sentence_that_is_two_on_the_other_side_is_the_same_speech():
    """Cut in two by a full stop, and attributed in the middle."""
    a = ["“We lost the boats and we lost the nets,” Ana Ruiz said."]
    b = ["“We lost the boats,” Ana Ruiz said.", "“And we lost the nets.”"]
    assert found(a, b) == []


def test_two_utterances_printed_as_one_are_altered():
    """What was said at two times stands between one pair of marks, with nothing to show it."""
    a = ["“The dam is safe for now,” Mr Oake said on Monday.", "It rained.",
         "On Friday Mr Oake said: “The water in the wells is clean.”"]  # fmt: skip
    b = ["“The dam is safe for now, the water in the wells is clean,” Mr Oake said on Monday.", "It rained."]
    assert rules(a, b) == ["quote-altered"]
    assert rules(b, a) == ["quote-altered"]


def test_an_ellipsis_between_them_says_so():
    """That is what an ellipsis is for."""
    a = ["“The dam is safe for now,” Mr Oake said on Monday.", "It rained.",
         "On Friday Mr Oake said: “The water in the wells is clean.”"]  # fmt: skip
    b = ["“The dam is safe for now … the water in the wells is clean,” Mr Oake said on Monday.", "It rained."]
    assert "quote-altered" not in rules(a, b)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“We need more boats,” Ana Ruiz said.", "“We have no more bread,” Ana Ruiz said of the winter."),
        ("“It was a good year,” Ana Ruiz said.", "“It was the worst night of my life,” Ana Ruiz said."),
        ("They sold “kamikaze drones” in Arle.", "They sold “suicide drones” and masks in Arle."),
        ("Ana Ruiz called it “a shame”.", "Ana Ruiz called the vote “a farce” on Monday."),
    ],
)
def test_two_utterances_are_not_one_altered(one, other):
    """One speaker says many things, and a label is no utterance."""
    assert [finding for finding in found([one], [other]) if finding[1] != "info"] == []


def test_the_same_words_of_two_speakers_are_two_utterances_unless_they_are_nearly_all():
    """Everybody is sorry."""
    a = ["“We are sorry for the loss of the boats,” Ana Ruiz said."]
    b = ["“We are sorry for all these cold rooms,” Karl Brandt said."]
    assert "quote-altered" not in rules(a, b)


def test_a_speech_left_out_of_a_revision_is_one_finding():
    """Not one for each of its sentences; and between two sources none, as each quotes whom it wants."""
    a = ["The pit is flooded.", "“We dig for them. We dig day and night. We hope,” Ana Ruiz said."]
    b = ["The pit is flooded."]
    assert found(a, b, Relation.REVISION) == [("quote-dropped", "warning", "We dig for them.", None)]
    assert found(b, a, Relation.REVISION) == [("quote-added", "info", None, "We dig for them.")]
    assert found(a, b) == []


def test_a_pronoun_stands_for_the_last_who_spoke():
    """So a speaker is compared even where the sentence says "she"."""
    a = ["Ana Ruiz said the boats were gone.", f"“{LOST},” she said."]
    b = ["Karl Brandt said the cows were gone.", f"“{LOST},” he said."]
    assert ("quote-reattributed", "warning", LOST + ",", LOST + ",") in found(a, b)


def test_a_compound_with_or_without_its_hyphen_sounds_the_same():
    """Writing is no alteration."""
    a, b = "“It is a well-known, one-sided deal,” he said.", "“It is a well known, one sided deal,” he said."
    assert found([a], [b]) == []

"""Edits within a passage, and what they amount to."""

import pytest

import storydiff


def edits(a, b):
    """(kind, words of A, words of B) of each edit between two sentences."""
    comparison = storydiff.compare_sentences([a], [b])
    return [
        (str(edit.kind), edit.a and edit.a.of(a), edit.b and edit.b.of(b))
        for passage in comparison.passages
        for edit in passage.edits
    ]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (
            "The visit has fanned fears of a war.",
            "The visit has sparked fears of a war.",
            [("wording", "fanned", "sparked")],
        ),
        ("The Defence chief left.", "The Defense chief left.", [("spelling", "Defence", "Defense")]),
        (
            "Two thirds of the town left.",
            "Two-thirds of the town left.",
            [("spelling", "Two thirds", "Two-thirds")],
        ),
        ("The Mayor left town.", "The mayor left town.", [("case", "Mayor", "mayor")]),
        ("The town’s mayor left.", "The town's mayor left.", [("typography", "town’s", "town's")]),
        ("The mayor left, however.", "The mayor left however.", [("punctuation", ",", None)]),
        (
            "The ferry hit the pier.",
            "The ferry hit the old stone pier.",
            [("detail", None, "old stone")],
        ),
        (
            "The pair met in Delm after talks on fish quotas and border guards.",
            "The pair met in Delm before a dinner with the orchestra of Arle.",
            [
                (
                    "detail",
                    "after talks on fish quotas and border guards",
                    "before a dinner with the orchestra of Arle",
                )
            ],
        ),
    ],
)
def test_an_edit_has_its_kind(a, b, expected):
    """From typography to a detail of one side."""
    assert edits(a, b) == expected


@pytest.mark.parametrize(
    ("a", "b", "word"),
    [
        ("The toll is 1,500 boats now.", "The toll is 1,800 boats now.", ("1,500", "1,800")),
        ("Ms Holt-Ruiz left the old town.", "Ms Holt-Vega left the old town.", ("Holt-Ruiz", "Holt-Vega")),
        ("They paid $5bn for the old yard.", "They paid $6bn for the old yard.", ("$5bn", "$6bn")),
    ],
)
def test_figures_names_and_hyphenated_words_are_never_cut(a, b, word):
    """An edit has them whole."""
    assert edits(a, b) == [("wording", *word)]


def test_where_little_is_shared_the_texts_are_shown_whole():
    """One replacement, no confetti."""
    a = "The mayor of Arle said the harbour baths must close in the autumn."
    b = "The mayor spoke to swimmers about the cost of the library and of a theatre in the north."
    comparison = storydiff.compare_sentences([a], [b])
    for passage in comparison.passages:
        assert len(passage.edits) <= 1


def test_a_long_text_without_a_full_stop_is_still_compared():
    """Sixty thousand words in one sentence: shown whole, in seconds."""
    a = "The mayor left the old town " + "and the harbour " * 20_000
    (passage,) = storydiff.compare_sentences([a], [a + "again"]).passages
    assert len(passage.edits) == 1

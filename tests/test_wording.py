"""Edits within a passage, and what they amount to."""

import pytest

import storydiff
from compare.tokens import tokenizer
from compare.wording import wording
from sources.language import language_pack


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
        ("The town’s mayor left.", "The Town's mayor left.", [("case", "town’s", "Town's")]),
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
        ("It fell to -5 degrees in Arle.", "It fell to 5 degrees in Arle.", ("-5", "5")),
        ("The toll is 1 500 boats now.", "The toll is 1 800 boats now.", ("1 500", "1 800")),
    ],
)
def test_figures_names_and_hyphenated_words_are_never_cut(a, b, word):
    """An edit has them whole."""
    assert edits(a, b) == [("wording", *word)]


def test_where_little_is_shared_the_texts_are_shown_whole():
    """One replacement of all by all, no confetti."""
    a = "Arle harbour baths must close, said the mayor to the council in a letter."
    b = "In a vote the council went for the closure of the old pools by the port."
    tokens = tokenizer(language_pack("en")).tokens
    found = wording([tokens(a)], [tokens(b)], language_pack("en"))
    assert [(edit.a.of(a), edit.b.of(b)) for edit in found.edits] == [(a, b)]
    assert found.shared == ()


def test_what_the_other_side_says_elsewhere_is_no_detail_of_one():
    """A word that moved within the passage is worded differently, not missing."""
    a = "The old ferry hit the stone pier in fog."
    b = "In fog the old ferry hit the stone pier."
    assert {kind for kind, _, _ in edits(a, b)} <= {"wording", "case"}


@pytest.mark.parametrize(("a", "b"), [("Ende… gut.", "Ende... gut."), ("−5 degrees", "-5 degrees")])
def test_typography_is_no_wording(a, b):
    """An ellipsis or a minus sign of either kind."""
    found = {kind for kind, _, _ in edits(f"It was said: {a}", f"It was said: {b}")}
    assert found <= {"typography", "punctuation"}


def test_a_long_text_without_a_full_stop_is_still_compared():
    """Sixty thousand words in one sentence: shown whole, in seconds."""
    a = "The mayor left the old town " + "and the harbour " * 20_000
    (passage,) = storydiff.compare_sentences([a], [a + "again"]).passages
    assert len(passage.edits) == 1

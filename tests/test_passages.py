"""What belongs together, and what was moved."""

import pytest

import storydiff

TEXTS = [
    "The council of Arle voted on Monday to close its public baths.",
    "Ines Valdora, a swimmer, collected four thousand signatures against it.",
    "Heating the pools costs more than the library and the theatre together.",
    "A buyer from Delm has offered to turn the building into flats.",
    "The last day of bathing is planned for the end of August.",
]


@pytest.mark.parametrize(
    ("order", "moved"),
    [
        ([0, 1, 2, 3, 4], set()),
        ([1, 2, 3, 4, 0], {0}),
        ([4, 0, 1, 2, 3], {4}),
        ([0, 3, 1, 2, 4], {3}),
        ([0, 4, 2, 3, 1], {1, 4}),
    ],
)
def test_moves_are_the_fewest_that_explain_the_order(order, moved):
    """What stays in order is not moved, however far its place has shifted."""
    comparison = storydiff.compare_sentences(TEXTS, [TEXTS[at] for at in order])
    assert {passage.a[0].index for passage in comparison.passages if passage.moved} == moved


def test_a_sentence_split_in_two_is_one_passage():
    """1-2, and mirrored 2-1."""
    whole = "The council of Arle voted to close its baths, and the mayor promised to keep the library open."
    parts = ["The council of Arle voted to close its baths.", "The mayor promised to keep the library open."]
    for a, b, sizes in (([whole], parts, (1, 2)), (parts, [whole], (2, 1))):
        (passage,) = storydiff.compare_sentences(a, b).passages
        assert (len(passage.a), len(passage.b)) == sizes


def test_of_repeated_sentences_the_first_goes_with_the_first():
    """A refrain is no muddle of links."""
    text = ["Nobody was hurt.", TEXTS[0], "Nobody was hurt."]
    links = storydiff.compare_sentences(text, text).links
    assert [(link.a, link.b) for link in links if link.kind == "identical"] == [(0, 0), (1, 1), (2, 2)]

"""Claims of one side, and changes without a note."""

import pytest

import storydiff
from compare.model import Options, Relation

OLD, NEW = (
    "Nine divers searched the lake in Delm on Monday.",
    "Seven divers searched the lake in Delm on Monday.",
)


def silent(a, b):
    """Whether the second text changes a fact of the first without a note."""
    options = Options(relation=Relation.REVISION, select=("facts", "silent-change"))
    return "silent-change" in {
        one.rule for one in storydiff.compare_texts(a, b, options=options).discrepancies
    }


@pytest.mark.parametrize(
    "note",
    [
        "Correction: There were seven divers, not nine.",
        "CORRECTION (May 4, 2026): There were seven divers.",
        "Editor’s note: This article has been updated.",
        "Updated May 4, 2026",
        "Last updated: Monday, 4 May 2026",
        "UPDATE — The police have confirmed the number.",
        "An earlier version of this article gave a wrong number of divers.",
        "This story was corrected on Tuesday to give the right number.",
        "Clarification, 4 May: the divers were seven.",
    ],
)
def test_a_note_in_the_new_version_is_enough(note):
    """As a sentence of the story, or as a line around it; before it or behind."""
    assert not silent(OLD, f"{NEW}\n\n{note}")
    assert not silent(OLD, f"{note}\n\n{NEW}")
    assert silent(f"{OLD}\n\n{note}", f"{NEW}\n\n{note}")


@pytest.mark.parametrize(
    "line",
    [
        "Updated maps of the lake were of no use to them.",
        "Published May 4, 2026",
        "The correction took a day.",
    ],
)
def test_what_is_no_note_does_not_count(line):
    """A word of it in a sentence about something else is none."""
    assert silent(OLD, f"{NEW}\n\n{line}")


def test_many_changes_without_a_note_are_told_once():
    """At the first, with how many more there are."""
    a = ["Nine divers searched the lake in Delm.", "The mine in Arle lost 300 tonnes of coal."]
    b = ["Seven divers searched the lake in Delm.", "The mine in Arle lost 400 tonnes of coal."]
    options = Options(relation=Relation.REVISION, select=("facts", "silent-change"))
    comparison = storydiff.compare_sentences(a, b, options=options)
    (told,) = [one for one in comparison.discrepancies if one.rule == "silent-change"]
    assert (told.a.text, told.b.text) == ("Nine", "Seven")
    assert "(and in 1 more)" in told.message


def test_german_notes_are_read_too():
    """The words are data of the language."""
    old, new = "Am Montag suchten die Taucher im See, sagte der Sprecher der Stadt: 9 Taucher.", ""
    new = old.replace("9", "7")
    assert silent(old, new)
    assert not silent(old, f"{new}\n\nKorrektur: Es waren 7 Taucher, die im See suchten.")


@pytest.mark.parametrize(
    ("sentence", "carries"),
    [
        ("Twelve boats sank.", "figure"),
        ("No one slept until Monday.", "date"),
        ("“It is a mess,” she said.", "quotation"),
        ("The mayor of Arle left in May with 12 men.", "figure, date, name"),
        ("It may rain.", None),
        ("No one slept.", None),
    ],
)
def test_a_claim_is_a_sentence_that_has_something_to_check(sentence, carries):
    """What it has is the value of the evidence."""
    options = Options(select=("claim-added",))
    comparison = storydiff.compare_sentences(["Pumpkins grew."], [sentence], options=options)
    assert [one.b.value for one in comparison.discrepancies] == ([carries] if carries else [])


def test_headlines_are_no_claims():
    """They have rules of their own."""
    a = "Nine Delm divers search lake\n\nIt was a cold night and nobody slept in the valley, people said."
    b = "The mine was closed and nobody was hurt, which was a relief to the families of all who work there."
    options = Options(select=("claim-dropped",))
    assert storydiff.compare_texts(a, b, options=options).discrepancies == ()

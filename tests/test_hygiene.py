"""Rules about what an article is like: how they are told, and where they stop."""

import pytest

import storydiff
from compare.detectors.hygiene import FEWEST, SHOWN
from compare.hidden import places
from compare.model import Options
from sources.model import Reason
from sources.read import read_sentences

STORY = ["Snow fell on Delm.", "The mill burned down.", "Bread rose.", "A dog barked.", "She won."]
OTHER = ["Pumpkins grew.", "No trial began.", "He sang well.", "Ferries are late.", "The dam has a crack."]


def found(a, b, rule):
    """What a rule says of two lists of sentences."""
    options = Options(select=(rule,))
    return storydiff.compare_sentences(a, b, options=options).discrepancies


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The pay\u00adment.", [("a soft hyphen", "U+00AD", "payment.")]),
        ("A \u202etnemyap\u202c was", [("a mark of direction", "U+202E, U+202C", "tnemyap")]),
        ("Two\u200bwords and\u200bmore", [("a zero-width character", "U+200B", "Twowords"),
                                          ("a zero-width character", "U+200B", "andmore")]),
        ("The p\u0430ym\u0435nt.", [("a word of mixed scripts", "U+0430, U+0435", "p\u0430ym\u0435nt.")]),
        ("שלום \u202eabc\u200f", [("a mark of direction", "U+202E", "abc")]),
        ("x" * 50 + "\u200b" + "y" * 50, [("a zero-width character", "U+200B", "x" * 20 + "y" * 19)]),
        ("\u200b", [("a zero-width character", "U+200B", "")]),
        ("Málaga – naïve Ωmega “Бег” µm", []),
    ],
)  # fmt: skip
def test_a_hidden_character_is_told_by_kind_code_and_word(text, told):
    """The word is shown as a reader sees it; a long one is cut around the character."""
    article = read_sentences([text], label="a")
    assert [(one.what, one.value, one.shown) for one in places(article)] == told
    assert [one.span.of(article.text) in text for one in places(article)] == [True] * len(told)


def test_hidden_characters_are_told_place_by_place_up_to_a_bound():
    """A program that hyphenates every word must not bury all else; how many more there are is said."""
    told = found([" ".join(["pay\u00adment"] * 1200)], STORY, "hidden-characters")
    assert [one.b for one in told] == [None] * SHOWN
    assert told[0].message == "A has a soft hyphen (U+00AD) in “payment”."
    assert told[-1].message == "A has a soft hyphen (U+00AD) in “payment”, and 1,195 more such places."


def test_each_article_is_told_of_its_own_hidden_characters():
    """The same in both is two findings."""
    told = found(["A pay\u200bment."], ["A pay\u200bment."], "hidden-characters")
    assert [(bool(one.a), bool(one.b)) for one in told] == [(True, False), (False, True)]


def test_two_stories_have_hardly_anything_in_common():
    """The finding is about both as a whole, and the report says it once."""
    (told,) = found(STORY, OTHER, "alignment-low")
    assert (told.a, told.b) == (None, None)
    assert told.message == (
        "None of the shorter article's 5 sentences is linked to one of the other: maybe two stories."
    )
    assert storydiff.compare_sentences(STORY, OTHER).notes == ()


def test_too_few_sentences_say_nothing_of_what_two_articles_have_in_common():
    """Two notes on one event may have no sentence in common."""
    assert found(STORY[: FEWEST - 1], OTHER, "alignment-low") == ()


def test_one_sentence_in_twenty_is_enough_in_common():
    """The least that the gold pairs of outlets on one event have is more."""
    assert len(found(STORY * 4, OTHER * 4, "alignment-low")) == 1
    assert found(STORY * 4, [*OTHER * 3, *OTHER[:4], STORY[1]], "alignment-low") == ()


def test_lost_characters_are_counted_and_the_first_is_shown():
    """In the article that has them."""
    (told,) = found(STORY, ["The caf\ufffd and the na\ufffdve man."], "extraction-poor")
    assert (told.a, told.b.span, told.message) == (None, (7, 8), "B has 2 lost characters (U+FFFD).")


def test_a_page_of_which_little_was_the_article_is_said_to_be_one():
    """It stands where the article begins; one without a sentence has no such place."""
    related = "Related article: Council of Delm sells its old town hall to a builder of ships"
    page = f"Snow fell on Delm all night.\n\n{related}\n\n{related}"
    bar = "Share Facebook Twitter\n\nhttps://north-wire.example/delm"
    comparison = storydiff.compare_texts(page, bar, options=Options(select=("extraction-poor",)))
    assert {one.reason for one in comparison.a.omissions} == {Reason.RELATED}
    told = [(one.a and one.a.span, one.b, one.message) for one in comparison.discrepancies]
    assert told == [
        ((0, 0), None, "A has 6 words kept as its article and 30 left out."),
        (None, None, "B has 0 words kept as its article and 4 left out."),
    ]

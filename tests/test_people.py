"""Who a sentence is about."""

import pytest

from compare.linking.people import Meant, Mention, meant, mentions, people
from compare.tokens import tokenizer
from sources.language import language_pack
from sources.language.model import Language

BARE = Language(code="xx")


def about(*sentences: str, language: Language | None = None) -> list[Meant]:
    """Who is meant in the sentences of one article."""
    pack = language or language_pack("en")
    cut = tokenizer(pack)
    found = [mentions(cut.words(sentence), pack) for sentence in sentences]
    return meant(found, people(one for sentence in found for one in sentence))


OPENING = "Senator Ida Brown said on Monday that the bridge will stay."


@pytest.mark.parametrize(
    "sentence",
    [
        "Brown named no date.",
        "She named no date.",
        "On Friday the senator named no date.",
        "“I name no date.”",
        "Sen. I. Brown Jr. named no date.",
    ],
)
def test_a_name_a_pronoun_a_role_or_the_speaker_stands_for_who_was_named(sentence: str) -> None:
    assert about(OPENING, sentence)[1].first == "brown"


@pytest.mark.parametrize("sentence", ["The bridge is old.", "The Senator Hotel is old.", ""])
def test_a_sentence_without_people_is_about_nobody(sentence: str) -> None:
    assert about(OPENING, sentence)[1] == Meant("", frozenset())


def test_a_pronoun_stands_for_the_first_name_in_its_own_sentence() -> None:
    assert about(OPENING, "Green said he would wait.")[1] == Meant("green", frozenset({"green"}))


def test_a_pronoun_before_any_name_stands_for_whom_the_article_names_most() -> None:
    assert about("He will stay.", OPENING)[0].first == "brown"


def test_a_place_is_nobody() -> None:
    assert about("The road to Arle is shut.", "Arle is dark.") == [Meant("", frozenset())] * 2


def test_without_a_language_names_are_found_by_their_forenames() -> None:
    found = about("Then Ida Brown left.", "Nothing holds Brown here.", language=BARE)
    assert [one.first for one in found] == ["brown"] * 2


def test_a_language_with_capitals_on_every_noun_tells_no_names() -> None:
    german = language_pack("de")
    assert mentions(tokenizer(german).words("Ida Braun sagte nichts."), german) == ()


def test_a_full_stop_is_within_a_name_only_after_a_title_or_an_initial() -> None:
    pack = language_pack("en")
    found = mentions(tokenizer(pack).words("Gov. J. Brown left. Green stayed"), pack)
    assert found == (Mention("brown", opens=True), Mention("green"))

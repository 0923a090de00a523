"""What is quoted, sentence by sentence of the speech, and who says it."""

import pytest

from compare.linking.profile import profiles
from compare.speech.utterances import utterances
from compare.story import Story
from compare.tokens import tokenizer
from sources.language import language_pack
from sources.read import read_sentences


def said(*sentences, language="en"):
    """The utterances of an article; every sentence is a paragraph."""
    article, words = read_sentences(sentences, label="a"), tokenizer(language_pack(language))
    return utterances(Story(article, profiles(article, words), {}, words)), article.text


def spoken(*sentences, language="en"):
    """The words of each, with its speaker."""
    found, text = said(*sentences, language=language)
    return [(" ".join(one.words), one.speaker.span.of(text) if one.speaker else None) for one in found]


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (["“It’s a café,” Ana Ruiz said."], [("it is a cafe", "Ana Ruiz")]),
        (
            ["Ana Ruiz said: “We won. We can't stop.”"],
            [("we won", "Ana Ruiz"), ("we can not stop", "Ana Ruiz")],
        ),
        (["“I think,” Ana Ruiz said, “that we won.”"], [("i think that we won", "Ana Ruiz")]),
        (["“Mr. Oake won,” he said."], [("mr oake won", None)]),
        (["Ana Ruiz said no.", "“We won,” she said."], [("we won", "Ana Ruiz")]),
        (["“We won.", "We are glad,” Ana Ruiz said."], [("we won", "Ana Ruiz"), ("we are glad", "Ana Ruiz")]),
        (
            ["“We won,” Ana Ruiz said.", "“We are glad.”"],
            [("we won", "Ana Ruiz"), ("we are glad", "Ana Ruiz")],
        ),
        (["“We won,” Ana Ruiz said.", "“No,” Bo Oake said."], [("we won", "Ana Ruiz"), ("no", "Bo Oake")]),
        (["It was “a loss” and “a shame”."], [("a loss", None), ("a shame", None)]),
        (["“She said ‘no’ to us,” Bo Oake said."], [("she said no to us", "Bo Oake")]),
        (["Nobody spoke."], []),
        (["“”"], []),
    ],
)
def test_words_and_speaker_of_each_sentence_of_speech(sentences, expected):
    """Interrupted, over several sentences, or by a pronoun whose name was said before."""
    assert spoken(*sentences) == expected


def test_what_an_editor_left_out_or_put_in_is_a_gap():
    """An ellipsis, three full stops, a bracket, an interruption: marks that say the words are not all."""
    found, _ = said("“We … lost [all] the ... boats,” she said, “and [t]he nets.”")
    assert [(one.words, sorted(one.gaps)) for one in found] == [
        (("we", "lost", "the", "boats", "and", "the", "nets"), [1, 2, 3, 4, 5])
    ]


def test_a_speaker_is_certain_who_is_named_in_the_same_sentence():
    """Not one carried on from another sentence, nor a pronoun."""
    found, _ = said("“We won,” Ana Ruiz said.", "“We are glad,” she said.", "“So.”")
    assert [one.certain for one in found] == [True, False, False]


def test_german_marks_and_verbs_are_read_by_data_alone():
    """„…“ and »…«."""
    expected = [("wir gehen", "Karl Brandt"), ("nein danke", "Ina Holt")]
    told = "„Wir gehen“, sagte Karl Brandt.", "»Nein danke«, erklärte Ina Holt."
    assert spoken(*told, language="de") == expected


def test_a_long_speech_is_read_once():
    """A hundred sentences of one speaker are one speech."""
    found, _ = said("“We won. " + "We are glad. " * 98 + "We go,” Ana Ruiz said.")
    assert {one.speech for one in found} == {0}
    assert len(found) == 100

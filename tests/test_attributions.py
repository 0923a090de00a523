"""Who is credited with what in a sentence."""

import pytest

from compare.linking.profile import profiles
from compare.speech.attributions import attributions
from compare.speech.quotations import quotations
from compare.speech.speakers import Same, same_source
from compare.story import Story
from compare.tokens import tokenizer
from sources.language import language_pack
from sources.read import read_sentences


def credited(text, language="en"):
    """Source, verb and claim of each attribution."""
    article, words = read_sentences([text], label="a"), tokenizer(language_pack(language))
    found = attributions(words.tokens(text), quotations(text, article.sentences), words)
    return [(one.source.span.of(text), one.verb.of(text), one.claim.of(text)) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police said the dam broke.", ("Police", "said", "the dam broke")),
        ("The dam broke, police said.", ("police", "said", "The dam broke")),
        ("The dam broke, police said on Monday.", ("police", "said", "The dam broke")),
        ("The dam broke, said Ana Ruiz.", ("Ana Ruiz", "said", "The dam broke")),
        (
            "The dam, which was old, fell, said Bo Oake.",
            ("Bo Oake", "said", "The dam, which was old, fell"),
        ),
        ("On Monday, police said the dam broke.", ("police", "said", "the dam broke")),
        ("Ana Ruiz, a nurse, said the dam broke.", ("Ana Ruiz, a nurse", "said", "the dam broke")),
        ("The nurse, Ana Ruiz, said it broke.", ("The nurse, Ana Ruiz", "said", "it broke")),
        ("She told reporters that the dam broke.", ("She", "told", "the dam broke")),
        ("The mayor announced that it broke.", ("The mayor", "announced", "it broke")),
        ("According to the port, the dam broke.", ("the port", "According to", "the dam broke")),
        ("The dam broke, according to police.", ("police", "according to", "The dam broke")),
        ("The dam broke, where officials said it was weak.", ("officials", "said", "it was weak")),
        ("“It broke,” she said.", ("she", "said", "“It broke,”")),
    ],
)
def test_source_verb_and_claim_are_found(text, expected):
    """Before the claim, after it, or in a phrase of its own."""
    assert credited(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The dam broke in the night.",
        "The crew were told to leave.",
        "The mayor announced a plan.",
        "“Ana said so and he said no”",
        "He had a report to write.",
        "",
    ],
)
def test_where_nobody_is_credited_nothing_is_found(text):
    """A listener is no source, and what stands inside a quotation is the quoted one's business."""
    assert credited(text) == []


def test_a_verb_that_goes_on_has_the_source_of_the_last():
    """A participle has no subject of its own."""
    assert [who for who, _, _ in credited("Police said the dam broke, adding that two fell.")] == [
        "Police",
        "Police",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die Brücke ist zu, sagte Karl Brandt.", ("Karl Brandt", "sagte", "Die Brücke ist zu")),
        ("Laut Polizei fielen zwei Schüsse.", ("Polizei", "Laut", "fielen zwei Schüsse")),
        ("Die Polizei sagte, dass sie kam.", ("Die Polizei", "sagte", "dass sie kam")),
    ],
)
def test_another_language_needs_only_data(text, expected):
    """German, where every noun has a capital."""
    assert credited(text, "de") == [expected]


def same(one, other, *context):
    """Whether the sources of two sentences are one, in two stories that both have *context* too."""
    words = tokenizer(language_pack("en"))
    sources, stories = [], []
    for text in (one, other):
        article = read_sentences([text, *context], label="a")
        stories.append(Story(article, profiles(article, words), {}, words))
        sources.append(attributions(words.tokens(text), (), words)[0].source)
    return same_source(*sources, stories, (0, 0))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Ana Ruiz said no.", "Ms Ruiz said no.", Same.YES),
        ("The chief engineer said no.", "The engineer said no.", Same.YES),
        ("A spokesman for the port said no.", "The port said no.", Same.YES),
        ("The World Health Organization said no.", "The WHO said no.", Same.YES),
        ("Muhammad al-Sayed said no.", "Mohammed Al Sayed said no.", Same.YES),
        ("President Karl Brandt said no.", "Karl Brandt of Arle said no.", Same.YES),
        ("She said no.", "Ana Ruiz said no.", Same.MAYBE),
        ("The mayor said no.", "Ana Ruiz said no.", Same.MAYBE),
        ("The company said no.", "The foundry said no.", Same.MAYBE),
        ("An official said no.", "Police said no.", Same.MAYBE),
        ("Rebel commanders said no.", "Army commanders said no.", Same.MAYBE),
        ("Samuel Osei said no.", "Daniel Osei said no.", Same.HARDLY),
        ("Police said no.", "Witnesses said no.", Same.NO),
        ("Ana Ruiz said no.", "Karl Brandt said no.", Same.NO),
        ("TASS said no.", "The BBC said no.", Same.NO),
    ],
)
def test_two_sources_are_one_as_far_as_their_words_show(one, other, expected):
    """A surname, a title, a pronoun or an acronym can be the same; another name or trade is not."""
    assert same(one, other) is expected
    assert same(other, one) is expected


def test_names_that_the_story_tells_together_may_be_one():
    """The Kremlin speaks through its spokesman."""
    told = "The Vostok Guild named Pavel Orlov its voice."
    assert same("The Vostok Guild said no.", "Pavel Orlov said no.") is Same.NO
    assert same("The Vostok Guild said no.", "Pavel Orlov said no.", told) is Same.MAYBE

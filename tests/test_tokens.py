"""Words as printed and as compared."""

import pytest

from compare.tokens import tokenizer
from sources.language import language_pack

ENGLISH = tokenizer(language_pack("en"))


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("8,000km from $5bn", ["8,000km", "from", "$5bn"]),
        ("at 4:30 p.m., 5%", ["at", "4:30", "p.m.", ",", "5%"]),
        ("O’Brien’s state-of-the-art U.S. yard", ["O’Brien’s", "state-of-the-art", "U.S.", "yard"]),
        ("“No” – he", ["“", "No", "”", "–", "he"]),
        ("fell -5 to 3-2", ["fell", "-5", "to", "3", "-", "2"]),
        ("", []),
    ],
)
def test_what_belongs_together_is_never_cut(text, printed):
    """A figure with its unit, initials, hyphens and apostrophes are one word."""
    assert [token.text for token in ENGLISH.tokens(text)] == printed


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Defence", "defense"),
        ("organisations", "organizations"),
        ("theatre’s", "theater's"),
        ("U.S.", "US"),
        ("travelled", "traveled"),
        ("Kyiv", "Kiev"),
        ("ﬁre", "fire"),
    ],
)
def test_spellings_of_one_word_compare_equal(one, other):
    """British and American, dotted and not, ligatures, romanisations."""
    assert ENGLISH.tokens(one)[0].norm == ENGLISH.tokens(other)[0].norm


@pytest.mark.parametrize(
    ("one", "other"),
    [("four", "for"), ("rise", "rize"), ("$5", "£5"), ("-5", "5"), ("5%", "5"), ("us", "is")],
)
def test_different_words_stay_different(one, other):
    """No rule merges words or figures that are not the same."""
    assert ENGLISH.tokens(one)[0].norm != ENGLISH.tokens(other)[0].norm


def test_a_span_is_a_place_in_the_article():
    """The offset of the sentence is added."""
    token = ENGLISH.tokens("He left.", offset=100)[1]
    assert (token.text, token.span.start, token.span.end) == ("left", 103, 107)


def test_without_a_language_pack_words_compare_as_they_are():
    """Case and typography still do not count."""
    assert [token.stem for token in tokenizer(language_pack(None)).tokens("Häuser HÄUSER")] == [
        "häuser",
        "häuser",
    ]

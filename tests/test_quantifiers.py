"""Words for how much of a whole is meant."""

import pytest

from compare.numbers.quantifiers import quantifiers
from compare.tokens import tokenizer
from sources.language import language_pack

ENGLISH = tokenizer(language_pack("en"))


def levels(text):
    """What each quantifier of *text* means, from 0, none, to 6, all."""
    return [one.level for one in quantifiers(ENGLISH.tokens(text), ENGLISH.language)]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("None of the members spoke to some reporters", [0, 1]),
        ("Most of the members and nearly all voters", [4, 5]),
        ("Every member, each voter, all of their friends", [6, 6, 6]),
        ("All 12 cows, most of the 12 cows", [6, 4]),
        ("Half the members and many of the voters", [3, 2]),
    ],
)
def test_a_quantifier_is_read_with_the_whole_it_is_of(text, meant):
    """The longest phrase counts: "nearly all" is not "all"."""
    assert levels(text) == meant


@pytest.mark.parametrize(
    "text", ["not at all sure", "the most popular song", "some 300 cows", "how many cows", ""]
)
def test_words_that_only_look_like_quantifiers_are_none(text):
    """Superlatives, idioms, and "about"."""
    assert levels(text) == []


def test_a_quantifier_names_its_whole():
    """The stems of the words after it, without "of the"."""
    (found,) = quantifiers(ENGLISH.tokens("most of the older members left"), ENGLISH.language)
    assert sorted(found.of) == ["left", "member", "older"]

"""Negations and hedges: what each is about."""

import pytest

from compare.linking.profile import profiles
from compare.polarity.scopes import hedges, negations
from compare.reading import read
from compare.story import Story
from compare.tokens import tokenizer
from sources.language import language_pack
from tests.facts import compared


def reading(text: str):
    """One sentence as a detector reads it."""
    words = tokenizer(language_pack("en"))
    article = compared(text, text).a
    story = Story(article, profiles(article, words), {}, words)
    return read(story, [0], story.tokens([0]))


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("The mayor did not immediately sign it.", ["sign"]),
        ("He is not expected to resign.", ["resign"]),
        ("The yard failed to deliver.", ["deliver"]),
        ("No divers were hurt.", ["divers", "hurt"]),
        ("She saw no ship in the bay.", ["ship"]),
        ("The ferry sailed without a pilot.", ["pilot"]),
        ("Not only the pier was shut.", []),
        ("The pier will not open until May.", []),
        ("At the port he has none.", ["port"]),
    ],
)
def test_a_negation_is_about_what_follows_it(text, about):
    """The next verb, or the noun and what is said of it; nothing where it negates nothing."""
    found = [token.norm for one in negations(reading(text)) for token in one.bound]
    assert [word for word in found if word in about] == about
    assert bool(found) == bool(about)


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("The mill may close.", ["close"]),
        ("The barge reportedly sank.", ["sank"]),
        ("He is accused of theft.", ["theft"]),
        ("It reopened in May.", []),
        ("They are likely to win.", ["win"]),
    ],
)
def test_a_hedge_is_about_the_next_verb_or_noun(text, about):
    """A month is no hedge."""
    assert [one.bound[0].norm for one in hedges(reading(text))] == about

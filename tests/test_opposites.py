"""The tables of opposites hold what they must, and nothing that contradicts the synonyms."""

from itertools import combinations

import pytest

from compare.polarity.opposites import opposed, opposed_by_prefix, opposites, unprefixed
from compare.tokens import tokenizer
from sources.language import language_pack

ENGLISH = language_pack("en")


def roots(*words: str) -> list[str]:
    """The stems of the base forms of *words*."""
    cut, base = tokenizer(ENGLISH), opposites("en").base
    return [base(cut.tokens(word)[0]) for word in words]


@pytest.mark.parametrize(
    "pair",
    [("rose", "falling"), ("won", "lost"), ("before", "after"), ("killed", "wounded")],
)
def test_forms_of_opposite_words_are_opposed(pair):
    """One entry serves every inflection."""
    assert opposed(opposites("en").directions, *roots(*pair))


@pytest.mark.parametrize("pair", [("rose", "climbed"), ("fell", "sank"), ("rose", "killed")])
def test_words_of_one_pole_or_of_two_axes_are_not(pair):
    """Synonyms and unrelated words set nothing apart."""
    assert not opposed(opposites("en").directions, *roots(*pair))


def test_synonyms_of_a_direction_are_never_opposed():
    """What stands for the same cannot turn a fact round."""
    pairs = [pair for words in ENGLISH.synonyms() for pair in combinations(words, 2)]
    assert [pair for pair in pairs if opposed(opposites("en").directions, *roots(*pair))] == []


def test_a_prefix_makes_an_opposite():
    """Overvalued and undervalued; but "up" alone is no prefix of anything."""
    prefixes = ENGLISH.polarity().opposed_prefixes
    assert opposed_by_prefix(prefixes, "overvalued", "undervalued")
    assert not opposed_by_prefix(prefixes, "over", "under")


def test_only_a_negating_prefix_is_taken_off():
    """Unlawful is lawful turned round; inflammable is not."""
    polarity = ENGLISH.polarity()
    assert unprefixed("unlawful", polarity) == ["lawful"]
    assert unprefixed("inflammable", polarity) == []


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_word_is_found_by_its_stem(language):
    """Words are looked up by how they begin, so one whose stem begins otherwise would be lost."""
    pack, table = language_pack(language), opposites(language)
    directions = pack.directions.replace("/", " ").replace(",", " ").split()
    terms = f"{pack.states} {pack.terms}".replace("/", " ").replace(",", " ").replace("=", " ").split()
    assert [word for word in directions if not table.directions(table.stem(word))] == []
    assert [word for word in terms if not table.terms(table.stem(word))] == []

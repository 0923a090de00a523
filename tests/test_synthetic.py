"""The texts of the benchmarks: as long as asked for, with words as in news, and with every kind of change."""

import re
from collections import Counter
from itertools import pairwise

import pytest

from benchmarks.synthetic import pair
from sources.detect_language import detect_language

LONG = 2_000
SHORT = 300


@pytest.fixture(scope="module")
def versions() -> tuple[list[str], list[str]]:
    """Two versions long enough for shares to be steady."""
    return pair(LONG)


def words(sentences: list[str]) -> list[str]:
    """The words of *sentences* without marks and case."""
    return re.findall(r"\w+", " ".join(sentences).lower())


def likest(mine: list[str], other: list[str]) -> list[float]:
    """For each sentence that only *mine* has, how many words it shares with the likest of *other*, 0 to 1."""
    left = [set(words([sentence])) for sentence in mine if sentence not in other]
    right = [set(words([sentence])) for sentence in other]
    return [max(2 * len(one & two) / (len(one) + len(two)) for two in right) for one in left]


def test_the_same_arguments_give_the_same_texts() -> None:
    assert pair(100, seed=3) == pair(100, seed=3)


def test_the_texts_are_those_that_were_measured() -> None:
    """docs/speed.md is about these; who changes them measures again."""
    a, b = pair(100)
    assert a[2].startswith("Bun to ca stir stoken, a cu ner tedir wer by chedea a chatel tol tron in li that")
    assert b[-1].endswith("for to, de broli restchinddirno tron $1354 million and.")


def test_another_seed_gives_another_text() -> None:
    assert not set(pair(50, seed=1)[0]) & set(pair(50, seed=2)[0])


@pytest.mark.parametrize("sentences", [0, 1, 2, 7, 300])
def test_both_versions_have_as_many_sentences_as_asked_for(sentences: int) -> None:
    a, b = pair(sentences)
    assert (len(a), len(b)) == (sentences, sentences)


def test_a_longer_article_begins_with_the_shorter_one() -> None:
    assert pair(200)[0][:100] == pair(100)[0]


def test_sentences_are_as_long_as_in_news(versions: tuple[list[str], list[str]]) -> None:
    for side in versions:
        assert 120 <= sum(len(sentence.encode()) + 1 for sentence in side) / LONG <= 145
        assert 19 <= len(" ".join(side).split()) / LONG <= 22
        assert all(sentence and "\n" not in sentence for sentence in side)


def test_the_text_is_taken_for_english(versions: tuple[list[str], list[str]]) -> None:
    assert [detect_language("\n".join(side)) for side in versions] == ["en", "en"]


def test_the_vocabulary_grows_ever_more_slowly() -> None:
    """Four times the text has more than one and a half times the words, but far from four times."""
    few, many = (len(set(words(pair(sentences)[0]))) for sentences in (500, 2_000))
    assert 1.5 < many / few < 2.8


def test_rare_words_are_rare_and_common_words_common(versions: tuple[list[str], list[str]]) -> None:
    uses = Counter(words(versions[0]))
    once = sum(count == 1 for count in uses.values())
    assert 0.4 <= once / len(uses) <= 0.6
    assert 0.04 <= uses["the"] / uses.total() <= 0.08


def test_there_are_figures_names_and_quotations(versions: tuple[list[str], list[str]]) -> None:
    for side in versions:
        assert 0.3 <= sum(bool(re.search(r"\d", sentence)) for sentence in side) / LONG <= 0.6
        assert 0.3 <= sum(bool(re.search(r" [A-Z]\w+ [A-Z]", sentence)) for sentence in side) / LONG <= 0.8
        assert 0.08 <= sum("“" in sentence for sentence in side) / LONG <= 0.16


def test_half_of_the_sentences_stay_as_they_are(versions: tuple[list[str], list[str]]) -> None:
    a, b = versions
    assert 0.42 <= len(set(a) & set(b)) / LONG <= 0.56


def test_sentences_are_reworded_more_or_less() -> None:
    likeness = likest(*pair(SHORT))
    assert sum(value >= 0.8 for value in likeness) >= SHORT * 0.1
    assert sum(0.5 <= value < 0.8 for value in likeness) >= SHORT * 0.1


def test_sentences_are_deleted_and_inserted() -> None:
    """They share little with every sentence of the other side."""
    a, b = pair(SHORT)
    for likeness in (likest(a, b), likest(b, a)):
        assert SHORT * 0.03 <= sum(value < 0.45 for value in likeness) <= SHORT * 0.12


def test_sentences_are_split_and_merged(versions: tuple[list[str], list[str]]) -> None:
    a, b = versions
    merged = {f"{first[:-1]}; {second}" for first, second in pairwise(a)}
    assert 0.02 <= len(merged & set(b)) / LONG <= 0.06
    opened = {one[:-1] for one in b}
    split = [one for one in a if " ".join(one.split()[: len(one.split()) // 2]).rstrip(",") in opened]
    assert 0.02 <= len(split) / LONG <= 0.06


def test_blocks_stand_elsewhere(versions: tuple[list[str], list[str]]) -> None:
    """Among the sentences that both have, some are followed by one that comes earlier in A."""
    a, b = versions
    place = {sentence: at for at, sentence in enumerate(a)}
    order = [place[sentence] for sentence in b if sentence in place]
    backwards = sum(second < first for first, second in pairwise(order))
    assert 4 <= backwards <= 2 * LONG // 250

"""Time grows with the length of the text, not with its square, whatever the text."""

import time

import pytest

import storydiff
from benchmarks.synthetic import pair

MOST = 3.2
"""Times longer that twice the text may take; four is quadratic. Above 2 for a machine that is busy."""


def lines(number):
    """Thousands of identical lines."""
    return ["Nobody was hurt in the fire on Monday."] * number


def rows(number):
    """Lines that differ in one word."""
    return [f"Row {at} of the old table was lost." for at in range(number)]


def words(number):
    """One endless sentence."""
    return [" ".join(f"w{at % 977}" for at in range(number * 8))]


def figures(number):
    """One endless sentence of numbers."""
    return ["He saw " + " and ".join(f"{at} cats" for at in range(number))]


def quotes(number):
    """One endless sentence of quotations."""
    return [" ".join(f'"we said {at} is so good," he said' for at in range(number // 2))]


def edited(sentences):
    """The same text changed in many places."""
    return [text.replace("7", "8").replace("good", "bad") for text in sentences]


def seconds(a, b):
    """The processor's time for the best of three comparisons: whatever else a machine does is not counted."""
    took = []
    for _ in range(3):
        start = time.process_time()
        storydiff.compare_sentences(a, b)
        took.append(time.process_time() - start)
    return min(took)


@pytest.mark.parametrize("make", [lines, rows, words, figures, quotes])
def test_twice_the_text_takes_about_twice_the_time(make):
    """Measured where a quadratic step would already dominate."""
    once, twice = make(1_200), make(2_400)
    assert seconds(twice, edited(twice)) / seconds(once, edited(once)) <= MOST


def test_one_endless_sentence_against_many():
    """Cutting and marking it for every sentence that shares a part with it would cost the square."""
    many = [f"Clerk {at} counted barrel {at} of herring in shed {at}." for at in range(1_200)]
    half = many[:600]
    assert seconds(many, [" and ".join(many)]) / seconds(half, [" and ".join(half)]) <= MOST


def test_prose_grows_as_its_length():
    """Two versions of an invented article, of the kind benchmarks/speed.py measures."""
    assert seconds(*pair(1_600)) / seconds(*pair(800)) <= MOST

"""Sentences cut into pieces where the words of interest begin and end."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import article, span

from reports.items import Mark
from reports.quoting import Side, clipped, cut, joined, quote
from sources.model import Span

STORY = article("one", ["It rained all day.", "Then (at last) it snowed."])
SIDE = Side("A", STORY)
A, B = STORY.sentences

spans = st.lists(
    st.tuples(st.integers(0, 44), st.integers(0, 44)).map(lambda ends: Span(min(ends), max(ends)))
)


def marked(*words: str) -> list[str]:
    """What is marked of the two sentences where these words are of interest."""
    quoted = quote(SIDE, STORY.sentences, [span(STORY, one) for one in words])
    return [piece.text for one in quoted for piece in one.pieces if piece.mark is Mark.DIFFERS]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["rained"], ["rained"]),
        (["rained", "all"], ["rained all"]),
        (["rained", "day"], ["rained", "day"]),
        (["rained all", "all day"], ["rained all day"]),
        (["rained all day", "all"], ["rained all day"]),
        ([" rained "], ["rained"]),
        (["(at last)"], ["(at last)"]),
        (["."], []),
        (["day. Then (at"], ["day", "Then (at"]),
        ([STORY.text], ["It rained all day", "Then (at last) it snowed"]),
        ([], []),
    ],
)
def test_marks_cover_the_words_of_interest_without_the_punctuation_around_them(
    words: list[str], expected: list[str]
) -> None:
    assert marked(*words) == expected


@given(spans)
def test_pieces_joined_are_the_sentences_whatever_is_marked(spans: list[Span]) -> None:
    quoted = quote(SIDE, STORY.sentences, spans)
    assert ["".join(piece.text for piece in one.pieces) for one in quoted] == [A.text, B.text]


@given(spans)
def test_joined_spans_are_in_order_and_apart(spans: list[Span]) -> None:
    found = joined(STORY.text, spans)
    assert [one for one, other in pairwise(found) if one.end >= other.start] == []


def test_a_mark_of_the_sentence_before_ends_with_it() -> None:
    assert cut(STORY.text, B.span, [A.span], Mark.SHARED) == ((B.text, Mark.NONE),)


@pytest.mark.parametrize(
    ("words", "of", "expected"),
    [
        ("all day", [A, B], "all day"),
        ("day. Then", [A, B], "day. Then"),
        ("day. Then", [A], "day."),
        ("day. Then", [B], "Then"),
        ("all day", [B], ""),
    ],
)
def test_words_are_quoted_only_from_the_sentences_meant(words: str, of: list, expected: str) -> None:
    assert clipped(SIDE, of, span(STORY, words)) == expected


def test_no_span_quotes_nothing() -> None:
    assert clipped(SIDE, [A], None) == ""

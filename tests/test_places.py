"""What stands where: the walk through a passage, and which edits touch a span."""

import storydiff
from compare.model import EditKind
from compare.places import touched, walk
from sources.model import Span


def steps(a: str, b: str) -> list[tuple[str, str, EditKind | None]]:
    """The walk through the one passage of two sentences, as text."""
    found = storydiff.compare_sentences([a], [b])
    (passage,) = found.passages
    return [(one.a.of(a) if one.a else "", one.b.of(b) if one.b else "", one.kind) for one in walk(passage)]


def test_the_walk_goes_through_all_words_of_both_sides_in_order() -> None:
    expected = [
        ("The old", "The old", None),
        ("ferry", "tanker", EditKind.WORDING),
        ("sank off Arle", "sank off Arle", None),
        ("", "on Monday", EditKind.DETAIL),
        (".", ".", None),
    ]
    assert steps("The old ferry sank off Arle.", "The old tanker sank off Arle on Monday.") == expected


def test_only_spans_with_a_character_in_common_are_touched() -> None:
    spans = [Span(0, 4), Span(6, 8), Span(8, 12), Span(20, 24)]
    assert touched(spans, Span(7, 9)) == range(1, 3)


def test_a_span_between_the_others_touches_none() -> None:
    assert not touched([Span(0, 4), Span(6, 8)], Span(4, 6))

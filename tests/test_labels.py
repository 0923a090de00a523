"""What the sides are called where the user does not say."""

import pytest

from storydiff.labels import default_labels


@pytest.mark.parametrize(
    ("a", "b", "labels"),
    [
        ("old.txt", "new.txt", ("old", "new")),
        ("old/story.txt", "new/story.txt", ("old/story", "new/story")),
        ("/x/old/story.txt", "../new/story.html", ("old/story", "new/story")),
        ("story.txt", "story.html", ("A", "B")),
        ("-", "story.txt", ("stdin", "story")),
        ("one/two/story.txt", "two/story.txt", ("one/two/story", "two/story")),
    ],
)
def test_labels_tell_the_sources_apart(a, b, labels):
    """By name, then by folder, then by side."""
    assert default_labels(a, b) == labels

"""Compare two versions of a news story.

>>> import storydiff
>>> result = storydiff.compare_texts("Nine divers searched the lake.", "Seven divers searched the lake.")
>>> [(found.rule, found.a.value, found.b.value) for found in result.discrepancies]
[('number-mismatch', '9', '7')]
"""

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from sources.errors import StorydiffError
from sources.version import __version__

if TYPE_CHECKING:  # what these need is imported when they are called: start-up counts
    from compare.collate import Progress
    from compare.model import Comparison, Options

__all__ = ["Options", "StorydiffError", "__version__", "compare_files", "compare_sentences", "compare_texts"]


def __getattr__(name: str) -> Any:
    """``Options``, loaded when it is asked for."""
    if name == "Options":
        from compare.model import Options

        return Options
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def compare_files(
    a: str | os.PathLike[str],
    b: str | os.PathLike[str],
    *,
    label_a: str | None = None,
    label_b: str | None = None,
    options: "Options | None" = None,
    progress: "Progress | None" = None,
) -> "Comparison":
    """Compare the articles in two files; ``-`` is standard input.

    Labels are what reports call the sides, by default the names of the files. Raises a StorydiffError
    that says what is wrong where a file is no article, or a setting makes no sense.
    """
    from compare.collate import collate
    from compare.model import Options
    from sources.read import read
    from storydiff.labels import default_labels

    settings = options or Options()
    paths = os.fspath(a), os.fspath(b)
    labels = default_labels(*paths)
    left, right = (
        read(
            source,
            label=label,
            encoding=settings.encoding,
            segmentation=settings.segmentation,
            max_bytes=settings.max_bytes,
            max_sentences=settings.max_sentences,
        )
        for source, label in zip(paths, (label_a or labels[0], label_b or labels[1]), strict=True)
    )
    return collate(left, right, settings, progress)


def compare_texts(
    a: str, b: str, *, label_a: str = "a", label_b: str = "b", options: "Options | None" = None
) -> "Comparison":
    """Compare two articles given as plain text. All spans are places in the text as given.

    A text without a sentence is compared too: everything is only in the other.
    Options about bytes do not matter but for their limit.
    """
    from compare.collate import collate
    from compare.model import Options
    from sources.read import read_text

    if not (isinstance(a, str) and isinstance(b, str)):
        raise TypeError("compare_texts takes two str; for files use compare_files")
    settings = options or Options()
    left, right = (
        read_text(
            text,
            label=label,
            segmentation=settings.segmentation,
            max_bytes=settings.max_bytes,
            max_sentences=settings.max_sentences,
        )
        for text, label in ((a, label_a), (b, label_b))
    )
    return collate(left, right, settings)


def compare_sentences(
    a: Sequence[str],
    b: Sequence[str],
    *,
    label_a: str = "a",
    label_b: str = "b",
    options: "Options | None" = None,
) -> "Comparison":
    """Compare two articles given as sentences: each entry is one, kept as it is."""
    from compare.collate import collate
    from compare.model import Options
    from sources.read import read_sentences

    if isinstance(a, str) or isinstance(b, str):
        raise TypeError("compare_sentences takes two lists of sentences; for whole texts use compare_texts")
    settings = options or Options()
    left, right = (
        read_sentences(sentences, label=label, max_sentences=settings.max_sentences)
        for sentences, label in ((a, label_a), (b, label_b))
    )
    return collate(left, right, settings)

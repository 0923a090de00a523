"""What reading produces: an Article of sentences, each with its exact place in the text."""

from enum import StrEnum
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of code points in one article's text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The part of *text* this span covers."""
        return text[self.start : self.end]


class Kind(StrEnum):
    """What a block of text is to its article; a sentence inherits it."""

    HEADLINE = "headline"
    BODY = "body"
    HEADING = "heading"
    QUOTE = "quote"
    LIST = "list"


class Reason(StrEnum):
    """Why a stretch of the input takes no part in the comparison."""

    FRONT_MATTER = "front matter"
    BYLINE = "byline"
    DATE = "publication date"
    DATELINE = "dateline"
    SHARE_BAR = "share bar"
    BREADCRUMB = "breadcrumb"
    REPEATED_HEADLINE = "repeated headline"
    RELATED = "related link"
    URL = "web address"
    PHOTO_CREDIT = "photo credit"
    CAPTION = "caption"
    SIGN_OFF = "agency sign-off"
    PROMOTION = "promotion"
    OUTSIDE_ARTICLE = "outside the article"


class Segmentation(StrEnum):
    """How text becomes sentences: found by rule, or one a line as given."""

    AUTO = "auto"
    LINES = "lines"


class Sentence(NamedTuple):
    """The unit of alignment. ``text == article.text[span.start:span.end]``, always."""

    index: int  # type: ignore[assignment]  # hides a tuple's search, which nobody needs here
    span: Span
    text: str
    paragraph: int
    kind: Kind = Kind.BODY


class Omission(NamedTuple):
    """A stretch of the article's text left out of the comparison, and why."""

    span: Span
    text: str
    reason: Reason


class Metadata(NamedTuple):
    """What the source says about itself; ``None`` where it says nothing."""

    title: str | None = None
    byline: str | None = None
    published: str | None = None
    """ISO 8601 date, or date and time: ``2023-09-17``, ``2023-09-17T10:30``."""
    dateline: str | None = None
    language: str | None = None
    """Lower-case ISO 639-1 code: ``en``."""


NOTHING_KNOWN = Metadata()
"""What a source that says nothing about itself says."""


class Block(NamedTuple):
    """A stretch of a draft that stands on lines of its own: a paragraph, a heading, a list item."""

    span: Span
    kind: Kind = Kind.BODY


class Draft(NamedTuple):
    """What a reader makes of bytes: text in reading order, before cleaning and segmentation.

    Blocks and omissions are in order of position and do not overlap;
    together they cover every character of the text that is not white space.
    """

    text: str
    blocks: tuple[Block, ...]
    omissions: tuple[Omission, ...] = ()
    metadata: Metadata = NOTHING_KNOWN
    encoding: str = "utf-8"
    notes: tuple[str, ...] = ()
    """What a reader of the report should know about how the bytes were read."""


class Article(NamedTuple):
    """One version of a story, read and segmented.

    Sentences and omissions are each in order of position;
    together they cover every character of the text that is not white space.
    """

    label: str
    origin: str
    sha256: str
    text: str
    sentences: tuple[Sentence, ...]
    omissions: tuple[Omission, ...] = ()
    metadata: Metadata = NOTHING_KNOWN
    encoding: str = "utf-8"
    notes: tuple[str, ...] = ()

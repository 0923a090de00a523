"""What comparing produces: a Comparison, the only thing reports read."""

from enum import StrEnum
from typing import Any, NamedTuple

from sources.limits import MAX_BYTES, MAX_SENTENCES
from sources.model import Article, Segmentation, Sentence, Span


class LinkKind(StrEnum):
    """How much two linked sentences have in common."""

    IDENTICAL = "identical"
    """The same words apart from typography and spelling variants."""
    REWORDED = "reworded"
    """The main claim of one is the main claim of the other."""
    PARTIAL = "partial"
    """They share a claim, but their main claims differ."""


class Standing(StrEnum):
    """What a passage is to the two articles."""

    IDENTICAL = "identical"
    REWORDED = "reworded"
    PARTIAL = "partial"
    ONLY_IN_A = "only_in_a"
    ONLY_IN_B = "only_in_b"


class EditTag(StrEnum):
    """difflib's words for the steps from one sequence to another."""

    REPLACE = "replace"
    DELETE = "delete"
    INSERT = "insert"


class EditKind(StrEnum):
    """What a difference in the words amounts to, from least to most."""

    TYPOGRAPHY = "typography"
    PUNCTUATION = "punctuation"
    CASE = "case"
    SPELLING = "spelling"
    WORDING = "wording"
    DETAIL = "detail"


class Severity(StrEnum):
    """What can be shown: the texts show it, a desk should look, or it is worth reading."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Confidence(StrEnum):
    """How sure a detector is that it read both sides right."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Relation(StrEnum):
    """What the two articles are to each other."""

    SOURCES = "sources"
    """Two outlets on one event; neither side comes first."""
    REVISION = "revision"
    """B is a later version of A."""


class Options(NamedTuple):
    """Every setting that can change a comparison; reports print it."""

    segmentation: Segmentation = Segmentation.AUTO
    encoding: str | None = None
    """The encoding of both sources, where the user knows better than their bytes."""
    max_bytes: int = MAX_BYTES
    max_sentences: int = MAX_SENTENCES
    relation: Relation = Relation.SOURCES
    select: tuple[str, ...] = ()
    """The rules to look for: ids, groups, and starts of ids such as ``quote-*``; empty: all that are on."""
    ignore: tuple[str, ...] = ()
    """Those of them not to look for, named the same way."""
    min_confidence: Confidence = Confidence.LOW
    """Findings that are less sure are not shown."""


class Link(NamedTuple):
    """Sentence *a* of A and sentence *b* of B (indexes) say the same thing; score in (0, 1]."""

    a: int
    b: int
    kind: LinkKind
    score: float


class Shared(NamedTuple):
    """The same words on both sides."""

    a: Span
    b: Span


class Edit(NamedTuple):
    """One step from A's words to B's; the span is ``None`` on the side that has nothing."""

    tag: EditTag
    kind: EditKind
    a: Span | None
    b: Span | None


class Passage(NamedTuple):
    """A connected group of identical or reworded links, or one sentence outside them.

    ``shared`` and ``edits`` together walk from A's words to B's.
    In a ``partial`` passage one side is empty, ``edits`` is empty,
    and ``shared`` holds the words its sentence has in common with its partial partners.
    """

    a: tuple[Sentence, ...]
    b: tuple[Sentence, ...]
    standing: Standing
    moved: bool = False
    shared: tuple[Shared, ...] = ()
    edits: tuple[Edit, ...] = ()


class Example(NamedTuple):
    """Two sides that show what a rule fires on or stays silent about: a sentence each, or one a line.

    With a blank line in it, a side is plain text as it is read from a file.
    """

    a: str
    b: str


class Severities(NamedTuple):
    """How much a rule weighs in either relation of the articles; ``None``: the rule is off."""

    sources: Severity | None
    revision: Severity | None

    def between(self, relation: Relation) -> Severity | None:
        """The severity where the articles stand in *relation*."""
        return self.revision if relation == Relation.REVISION else self.sources


ERROR = Severities(Severity.ERROR, Severity.ERROR)
WARNING = Severities(Severity.WARNING, Severity.WARNING)
INFO = Severities(Severity.INFO, Severity.INFO)
"""The severities of rules that weigh the same in either relation."""


class Rule(NamedTuple):
    """One kind of discrepancy. Ids never change meaning."""

    id: str
    group: str
    title: str
    severities: Severities
    explanation: str
    fires: tuple[Example, ...]
    silent: tuple[Example, ...]
    mirror: str = ""
    """Of a directed rule, which tells what became of A in B: the id of the one that is raised, for the same
    places, with A and B exchanged. Empty: this one is."""


class Evidence(NamedTuple):
    """One side of a discrepancy: where it stands, as printed, and its value as compared."""

    sentence: int
    span: Span
    text: str
    value: str


class Discrepancy(NamedTuple):
    """Two places whose facts cannot both be exactly right, or that a desk should look at."""

    id: str
    """16 hexadecimal digits, stable under position, score and wording of the message."""
    rule: str
    """A key of ``compare.rules.RULES``, which holds its title and group."""
    severity: Severity
    confidence: Confidence
    a: Evidence | None
    b: Evidence | None
    message: str


class Comparison(NamedTuple):
    """The result: two articles, how they line up, and where their facts differ."""

    a: Article
    b: Article
    options: Options
    links: tuple[Link, ...]
    passages: tuple[Passage, ...]
    discrepancies: tuple[Discrepancy, ...]
    """The worst first."""
    similarity: float
    """Twice the words that passages share over the words of both articles, in [0, 1]."""
    notes: tuple[str, ...] = ()
    """Where a bound cut the comparison short, or its result needs care."""

    def to_dict(self) -> dict[str, Any]:
        """The JSON report as plain data (schema version 1)."""
        from compare.contract import to_dict  # imported where used: most runs write no JSON

        return to_dict(self)

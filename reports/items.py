"""What a report for people is made of: plain values, every string of them to be escaped by the format.

Named tuples, not dataclasses: eleven of those take as long to define as the smallest comparison to compute
(1.2 ms each against 0.2 ms, Python 3.11), and nothing outside ``reports`` sees these.
"""

from enum import StrEnum
from typing import NamedTuple, TypeAlias

from compare.model import Severity, Standing
from sources.model import Kind


class Mark(StrEnum):
    """What a piece of a sentence is; a format shows it with signs, never by colour alone."""

    NONE = "none"
    DIFFERS = "differs"
    """The other side has other words here, or none."""
    SHARED = "shared"
    """The other side has these words too; used where most of the sentence is on one side only."""


class Piece(NamedTuple):
    """A stretch of a sentence with one mark."""

    text: str
    mark: Mark = Mark.NONE


class Quoted(NamedTuple):
    """A sentence: its pieces joined are its text; one as long as a page is cut, and says so."""

    side: str
    """``A`` or ``B``."""
    number: int
    """From 1, in the article's order: sentence index + 1."""
    kind: Kind
    pieces: tuple[Piece, ...]

    @property
    def name(self) -> str:
        """How reports refer to the sentence: ``A9``."""
        return f"{self.side}{self.number}"


class Fact(NamedTuple):
    """Something with its name: ``encoding: utf-8``."""

    name: str
    value: str


class Counts(NamedTuple):
    """A small table: what is counted, in A, in B."""

    rows: tuple[tuple[str, int, int], ...]


class Said(NamedTuple):
    """One side of a finding; without sentences where that side has nothing."""

    side: str
    sentences: tuple[Quoted, ...]


class Finding(NamedTuple):
    """A discrepancy: what A says, what B says."""

    number: int
    """From 1, the worst first."""
    title: str
    severity: Severity
    message: str
    basis: str
    """What it rests on: confidence, the values as compared, rule, id."""
    a: Said | None
    b: Said | None
    """``None`` for an article that the finding is not about."""

    @property
    def said(self) -> tuple[Said, ...]:
        """The sides it is about."""
        return tuple(one for one in (self.a, self.b) if one)


class Claim(NamedTuple):
    """A shared passage in A's words."""

    names: str
    """``A9 ≈ B8``: reworded; ``A13 = B20``: the same words."""
    notes: tuple[str, ...]
    """``moved: 9th in A, 3rd in B``, ``discrepancy 1``."""
    standing: Standing
    sentences: tuple[Quoted, ...]


class Wording(NamedTuple):
    """A shared passage in both wordings, then what differs."""

    names: str
    notes: tuple[str, ...]
    a: tuple[Quoted, ...]
    b: tuple[Quoted, ...]
    differences: tuple[Fact, ...]
    """Per kind: ``wording: “fanned” → “sparked”``, ``only in A here: “heavily”``."""


class Alone(NamedTuple):
    """A sentence without counterpart, or one that only shares a part with its partners."""

    sentence: Quoted
    notes: tuple[str, ...]
    partners: tuple[Quoted, ...]


Item: TypeAlias = str | Fact | Counts | Finding | Claim | Wording | Alone
"""A plain string is a sentence of the report itself."""

LISTED = (Fact, Claim, Alone)
"""Items that make lists: no blank line between two of the same kind."""
NOTHING = "None found."
"""What stands in a section without items: it never just vanishes."""

NO_COUNTERPART = "no counterpart found"
"""Of the side of a discrepancy that has no words; whether something is missing there is not ours to say."""


class Section(NamedTuple):
    """A heading and what stands under it; *note* says how to read it, *items* may be empty."""

    title: str
    items: tuple[Item, ...]
    note: str = ""


class Outline(NamedTuple):
    """A whole report for people."""

    title: str
    sides: tuple[Fact, ...]
    """What A and B are, in one line each."""
    sections: tuple[Section, ...]

"""What a detector sees, what it returns, and what a detector is."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from compare.model import Confidence, Evidence, Link, Passage, Rule, Severity
from compare.numbers.quantities import Quantity, quantities
from compare.story import Story
from compare.tokens import Token, within
from sources.language import Language
from sources.model import Sentence, Span


class Reading(NamedTuple):
    """What one article says at a passage. All spans are places in its text."""

    story: Story
    sentences: tuple[Sentence, ...]
    tokens: tuple[Token, ...]
    quoted: tuple[Span, ...]
    """What stands between quotation marks, cut at the ends of sentences."""
    quantities: tuple[Quantity, ...]

    # Equal to itself alone, so that what several detectors look for in a reading is cached by it.
    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)

    @property
    def language(self) -> Language:
        """The language both articles are compared in."""
        return self.story.language

    @property
    def text(self) -> str:
        """The whole article."""
        return self.story.text

    def evidence(self, span: Span, value: str) -> Evidence:
        """*span* as one side of a discrepancy."""
        return self.story.evidence(span, value)

    def words(self, span: Span) -> Sequence[Token]:
        """The tokens that stand in *span*."""
        return within(self.tokens, span)

    def quotes(self, place: int) -> bool:
        """Whether *place* of the text stands between quotation marks."""
        at = bisect_right(self.quoted, place, key=lambda span: span.start)
        return at > 0 and place < self.quoted[at - 1].end


def read(story: Story, indexes: Sequence[int], tokens: Iterable[Sequence[Token]]) -> Reading:
    """What *story* says in the sentences at *indexes*, whose *tokens* are given."""
    chosen = [story.profiles[at] for at in indexes]
    counted = (quantities(one.sentence.text, one.sentence.span.start, story.tokenizer) for one in chosen)
    return Reading(
        story=story,
        sentences=tuple(one.sentence for one in chosen),
        tokens=tuple(chain.from_iterable(tokens)),
        quoted=tuple(chain.from_iterable(one.quoted for one in chosen)),
        quantities=tuple(chain.from_iterable(counted)),
    )


class Collation(NamedTuple):
    """Both stories with all that was found to belong together."""

    a: Story
    b: Story
    links: tuple[Link, ...]
    passages: tuple[Passage, ...]


class Finding(NamedTuple):
    """What a detector reports: a discrepancy before it has its id and its severity."""

    rule: Rule
    confidence: Confidence
    a: Evidence | None
    b: Evidence | None
    message: str


class Weighed(NamedTuple):
    """A finding that the options let through, with its severity."""

    finding: Finding
    severity: Severity


WINDOW = 100
"""How far apart, counted in quotations or quantities of a passage, two are still compared. No prose
comes near it; it keeps one endless sentence from costing the square of its length."""

SIDES = 2
"""Readings of a passage, for which what several detectors look for in it is kept: no more, to free memory."""

Detect = Callable[[Passage, Reading, Reading], Iterator[Finding]]
"""(passage, A's reading, B's reading) → what differs in fact, in order of A's text.

Called for every passage with words on both sides. It must not depend on which side is called A,
must say nothing where it is not sure it read both sides right, and lowers its confidence, not its
wording, where it is only fairly sure.
"""
Survey = Callable[[Collation], Iterator[Finding]]
"""The same for what no single passage shows: once, with both stories whole."""
Review = Callable[[Collation, Sequence[Weighed]], Iterator[Finding]]
"""The same for what follows from all that was found and is shown: once, after everything else."""


class Detector(NamedTuple):
    """A family of rules, and what applies them: to a passage, to both stories, to all that was found."""

    rules: Sequence[Rule]
    detect: Detect | None = None
    survey: Survey | None = None
    review: Review | None = None
    reads_claims: bool = False
    """Whether ``detect`` is also called for two sentences that only share a claim: a passage of standing
    ``partial`` with both sides, most of whose words are about different things."""

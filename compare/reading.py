"""What a detector sees: the words, quotations and quantities of one side of a passage."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from compare.model import Confidence, Evidence, Passage, Rule
from compare.quantities import Quantity
from compare.tokens import Token, within
from sources.language import Language
from sources.model import Sentence, Span


class Reading(NamedTuple):
    """What one article says at a passage. All spans are places in its text."""

    language: Language
    text: str
    """The whole article."""
    sentences: tuple[Sentence, ...]
    tokens: tuple[Token, ...]
    quoted: tuple[Span, ...]
    """What stands between quotation marks, cut at the ends of sentences."""
    quantities: tuple[Quantity, ...]

    def evidence(self, span: Span, value: str) -> Evidence:
        """*span* as one side of a discrepancy."""
        home = next(s for s in self.sentences if s.span.start <= span.start < s.span.end)
        return Evidence(home.index, span, span.of(self.text), value)

    def words(self, span: Span) -> Sequence[Token]:
        """The tokens that stand in *span*."""
        return within(self.tokens, span)


class Finding(NamedTuple):
    """What a detector reports: a discrepancy before it has its id and its severity."""

    rule: Rule
    confidence: Confidence
    a: Evidence | None
    b: Evidence | None
    message: str


WINDOW = 100
"""How far apart, counted in quotations or quantities of a passage, two are still compared. No prose
comes near it; it keeps one endless sentence from costing the square of its length."""

Detect = Callable[[Passage, Reading, Reading], Iterator[Finding]]
"""(passage, A's reading, B's reading) → what differs in fact, in order of A's text.

Called for every passage with words on both sides. It must not depend on which side is called A,
must say nothing where it is not sure it read both sides right, and lowers its confidence, not its
wording, where it is only fairly sure.
"""


class Detector(NamedTuple):
    """A family of rules, and the function that applies them."""

    rules: Sequence[Rule]
    detect: Detect

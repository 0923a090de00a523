"""Wording: passages that both sides have, told by the edits between them."""

from collections.abc import Iterator

from compare.model import INFO, Confidence, Edit, EditKind, Example, Passage, Rule, Severities, Severity
from compare.reading import Detector, Finding, Reading

FORMAL = frozenset({EditKind.TYPOGRAPHY, EditKind.PUNCTUATION, EditKind.CASE})
"""Kinds of edit in which no letter of a word differs but its case."""
OTHER_WORDS = frozenset({EditKind.WORDING, EditKind.DETAIL})

SPELLING = Rule(
    id="spelling-variant",
    group="wording",
    title="Spelling variant",
    severities=INFO,
    explanation="Both sides have the same word, spelt, transliterated or hyphenated in two ways.",
    fires=(
        Example("The harbour is closed.", "The harbor is closed."),
        Example("She flew to Kyiv on Monday.", "She flew to Kiev on Monday."),
        Example("The vice-president resigned.", "The vice president resigned."),
        Example(
            "The grey wall was built by the Defence Ministry.",
            "The gray wall was built by the Defense Ministry.",
        ),
        Example("“The theatre stands by it,” she said.", "“The theater stands by it,” she said."),
    ),
    silent=(
        Example("The harbour is closed.", "The harbour is shut."),
        Example("The harbour is closed.", "The HARBOUR is closed."),
        Example("She said: “The harbour is closed.”", 'She said: "The harbour is closed."'),
        Example("She flew to Kyiv on Monday.", "She flew to Lviv on Monday."),
        Example("“It’s the café’s harbour.”", "\"it's the Café's harbour.\""),
        Example("The harbor is closed.", "The harbor is closed."),
    ),
)
CHANGED = Rule(
    id="wording-changed",
    group="wording",
    title="Changed wording",
    severities=Severities(sources=None, revision=Severity.INFO),
    explanation="Both versions have the passage, and words of it differ; reports mark them.",
    fires=(
        Example("The harbour is closed to ferries.", "The harbour is shut to ferries."),
        Example("Two tugs pulled the ferry free.", "Two tugs pulled the ferry free at high tide."),
        Example("The small boat sank near Arle.", "The boat sank near Arle."),
        Example("The ferry sank near Arle.\nIt is old.", "Near Arle the old ferry sank.\nIt is old."),
    ),
    silent=(
        Example("The harbour is closed.", "The harbor is closed."),
        Example("The harbour is closed.", "The harbour is closed!"),
        Example("The harbour is “closed”.", 'The harbour is "closed".'),
        Example("The harbour is closed.", "The Harbour is closed."),
        Example("The harbour is closed.", "The harbour is closed."),
        Example("Pumpkins grew well in Delm.", "The orchestra has a new conductor."),
    ),
)
FORMATTING = Rule(
    id="formatting-only",
    group="wording",
    title="Other formatting",
    severities=Severities(sources=None, revision=None),
    explanation="Both sides have the passage in the same words; only marks, spaces or capitals differ.",
    fires=(
        Example("“We stand by it,” he said.", '"We stand by it," he said.'),
        Example("The harbour — a small one — is closed.", "The harbour - a small one - is closed."),
        Example("The harbour is closed.", "The harbour is closed!"),
        Example("The Harbour is closed.", "The harbour is closed."),
    ),
    silent=(
        Example("The harbour is closed.", "The harbour is closed."),
        Example("The harbour is closed.", "The harbor is closed."),
        Example("The harbour is closed.", "The harbour is shut!"),
        Example("The harbour is closed.", "The harbour is not closed."),
        Example("The harbour is “closed”.", "The harbor is closed."),
        Example("Pumpkins grew well in Delm.", "The orchestra has a new conductor."),
    ),
)


def detect(passage: Passage, a: Reading, b: Reading) -> Iterator[Finding]:
    """Each pair of spellings; and once for the passage that words differ, or that none does."""
    for edit in passage.edits:
        if edit.kind is EditKind.SPELLING:
            yield from _spelling(edit, a, b)
    kinds = {edit.kind for edit in passage.edits}
    if kinds & OTHER_WORDS:
        yield from _passage(CHANGED, "Words differ", passage, a, b)
    elif kinds and kinds <= FORMAL:
        yield from _passage(FORMATTING, "Only the formatting differs", passage, a, b)


def _spelling(edit: Edit, a: Reading, b: Reading) -> Iterator[Finding]:
    if edit.a and edit.b:
        of_a, of_b = edit.a.of(a.text), edit.b.of(b.text)
        sides = a.evidence(edit.a, of_a.casefold()), b.evidence(edit.b, of_b.casefold())
        yield Finding(SPELLING, Confidence.HIGH, *sides, f"A writes “{of_a}”; B writes “{of_b}”.")


def _passage(rule: Rule, said: str, passage: Passage, a: Reading, b: Reading) -> Iterator[Finding]:
    """That *rule* holds of the passage, at its first sentence on either side."""
    places = len(passage.edits)
    of_a, of_b = (reading.evidence(one.span, one.text) for reading in (a, b) for one in reading.sentences[:1])
    message = f"{said}, in {places:,} place{'s' if places > 1 else ''}."
    yield Finding(rule, Confidence.HIGH, of_a, of_b, message)


DETECTOR = Detector((SPELLING, CHANGED, FORMATTING), detect)

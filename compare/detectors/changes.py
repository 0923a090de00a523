"""Changes: facts that a new version states otherwise, without a word of it."""

import re
from collections.abc import Iterator, Sequence

from compare.model import Confidence, Example, Rule, Severities, Severity
from compare.reading import Collation, Detector, Finding, Weighed
from sources.language import Language
from sources.model import Article, Span

_PIECE = r"\w+(?:'\w+)*|[^\w\s]"
"""Compiled when it is used, which few runs do."""

SILENT = Rule(
    id="silent-change",
    group="content",
    title="Change without a note",
    severities=Severities(sources=None, revision=Severity.WARNING),
    explanation=(
        "The new version states a fact otherwise than the old one, at the severity of an error, "
        "and no note of a correction, a clarification or an update was found in it."
    ),
    fires=(
        Example("Nine divers searched the lake.", "Seven divers searched the lake."),
        Example(
            "Nine divers searched the lake.", "Seven divers searched the lake.\nThey wore corrected goggles."
        ),
        Example(
            "Nine divers searched the lake.", "Seven divers searched the lake.\nUpdated maps were of no use."
        ),
        Example(
            "Nine divers searched the lake.\nCorrection: The lake is in Delm, not in Arle.",
            "Seven divers searched the lake.\nCorrection: The lake is in Delm, not in Arle.",
        ),
    ),
    silent=(
        Example("Nine divers searched the lake.", "Nine divers searched the lake in Delm."),
        Example(
            "Nine divers searched the lake.",
            "Seven divers searched the lake.\nCorrection: There were seven divers, not nine.",
        ),
        Example(
            "Nine divers searched the lake.",
            "Seven divers searched the lake.\nAn earlier version of this article gave the wrong number.",
        ),
        Example(
            "Nine divers searched the lake.",
            "Seven divers searched the lake.\n(This story has been corrected to say that there were seven.)",
        ),
        Example(
            "Nine divers searched the lake.",
            "UPDATE: The police confirm it.\nSeven divers searched the lake.",
        ),
        Example("About 480 divers searched the lake.", "482 divers searched the lake."),
    ),
)


def review(both: Collation, found: Sequence[Weighed]) -> Iterator[Finding]:
    """The first of the errors found, if the new version has no note that the old one has not."""
    errors = [one.finding for one in found if one.severity is Severity.ERROR]
    if not errors or _notes(both.b.article, both.b.language) - _notes(both.a.article, both.a.language):
        return
    first = min(errors, key=_place)
    more = f", the first of {len(errors):,}" if len(errors) > 1 else ""
    message = f"B differs from A in a fact{more}; no note of a correction or an update was found in it."
    yield Finding(SILENT, Confidence.HIGH, first.a, first.b, message)


def _place(found: Finding) -> Span:
    """Where A says it, or B if A does not."""
    evidence = found.a or found.b
    return evidence.span if evidence else Span(0, 0)


def _notes(article: Article, language: Language) -> set[str]:
    """What *article* says about changes of itself, in its text or in the lines around it."""
    stretches = [one.text for one in article.sentences] + [one.text for one in article.omissions]
    return {note for text in stretches if (note := _note(text, language))}


def _note(text: str, language: Language) -> str:
    """*text* as plain words if it is a note of a correction or an update; else nothing."""
    pieces = re.findall(_PIECE, text.casefold().replace("’", "'"))
    start = next((at for at, piece in enumerate(pieces) if piece[0].isalnum()), len(pieces))
    words = [piece for piece in pieces if piece[0].isalnum()]
    said = f" {' '.join(words)} "
    around = language.boilerplate
    label = next((at for at in range(start, len(pieces)) if not pieces[at][0].isalpha()), len(pieces))
    opening = " ".join(piece for piece in pieces[start:label] if piece not in language.calendar.days)
    is_note = opening in around.corrections or opening in around.updated
    return said if is_note or any(f" {phrase} " in said for phrase in around.corrected) else ""


DETECTOR = Detector((SILENT,), review=review)

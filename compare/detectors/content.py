"""Content: what only one side claims, and what a new version changes without a word of it."""

import re
from collections.abc import Iterator, Sequence, Set

from compare.model import INFO, Confidence, Example, Rule, Severities, Severity, Standing
from compare.profile import Profile
from compare.reading import Collation, Detector, Finding, Weighed
from compare.story import Story
from sources.language import Language
from sources.model import Article, Kind, Span

HEADINGS = (Kind.HEADLINE, Kind.HEADING)
"""Kinds of sentence that claim nothing the body does not, or have rules of their own."""
_MARKS = ".,;:!?()[]“”„«»\"'’‘–—-"
_PIECE = re.compile(r"\w+(?:'\w+)*|[^\w\s]")

DROPPED = Rule(
    id="claim-dropped",
    group="content",
    title="Claim only in A",
    severities=Severities(sources=Severity.INFO, revision=Severity.WARNING),
    explanation=(
        "A sentence of A with a figure, a date, a quotation or a name, for which no counterpart was found "
        "in B. Reports list such sentences under “Only in A”."
    ),
    fires=(
        Example("The bridge at Orrin was built in 1931.", "Nobody slept in the valley that night."),
        Example("Mayor Ines Valdora thanked Delm's Lars Toll.", "Buses were late again."),
        Example("“We are tired of waiting,” she said.", "Rain fell on the hills."),
        Example("It reopens on Monday.", "The river is low."),
        Example(
            "The ferry to Arle ran aground in fog.\nTwelve passengers had bruises.",
            "The ferry to Arle ran aground in fog.",
        ),
    ),
    silent=(
        Example("The ferry ran aground at noon.", "At noon the ferry ran aground."),
        Example("Nobody was hurt.", "The river is low."),
        Example("Twelve miners were trapped in the pit.", "Twelve miners were trapped in the pit on Friday."),
        Example("The ferry to Arle ran aground.", "The ferry to Arle ran aground.\nTwo tugs pulled it free."),
        Example(
            "The ferry to Arle ran aground.\nIt was a grey day.",
            "The ferry to Arle ran aground.\nAll was calm.",
        ),
        Example(
            "The council of Delm raised its water rates by 4 percent.",
            "Water rates in Delm were raised by 4 percent by the council.",
        ),
    ),
    mirror="claim-added",
)
ADDED = Rule(
    id="claim-added",
    group="content",
    title="Claim only in B",
    severities=INFO,
    explanation=(
        "A sentence of B with a figure, a date, a quotation or a name, for which no counterpart was found "
        "in A. Reports list such sentences under “Only in B”."
    ),
    fires=tuple(Example(one.b, one.a) for one in DROPPED.fires),
    silent=tuple(Example(one.b, one.a) for one in DROPPED.silent[:2] + DROPPED.silent[3:]),
    mirror="claim-dropped",
)
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


def survey(both: Collation) -> Iterator[Finding]:
    """Every sentence without counterpart that claims something a desk could check."""
    word = both.a.tokenizer.word
    days = frozenset(word(day).concept for day in _days(both.a.language))
    for passage in both.passages:
        if passage.standing is Standing.ONLY_IN_A:
            yield from _claims(DROPPED, both.a, passage.a[0].index, days)
        elif passage.standing is Standing.ONLY_IN_B:
            yield from _claims(ADDED, both.b, passage.b[0].index, days)


def _days(language: Language) -> Set[str]:
    """The names of months and weekdays."""
    return language.calendar.months.keys() | language.calendar.weekdays.keys()


def _claims(rule: Rule, story: Story, at: int, days: Set[str]) -> Iterator[Finding]:
    profile = story.profiles[at]
    carried = [] if profile.sentence.kind in HEADINGS else list(_carried(profile, days, story.language))
    if carried:
        own = story.evidence(profile.sentence.span, ", ".join(carried))
        a, b = (own, None) if rule is DROPPED else (None, own)
        yield Finding(rule, Confidence.HIGH, a, b, f"{rule.title}: a sentence with {_listed(carried)}.")


def _carried(profile: Profile, days: Set[str], language: Language) -> Iterator[str]:
    """What a sentence has that can be checked; *days* are the concepts of months and weekdays."""
    text = profile.sentence.text
    words = [word.strip(_MARKS) for word in text.split()]
    counts = language.numbers.words - language.numbers.pronouns
    if any(sign.isdigit() for sign in text) or not counts.isdisjoint(word.casefold() for word in words):
        yield "figure"
    capital = {word.casefold() for word in words if word[:1].isupper()}
    if not capital.isdisjoint(_days(language)):
        yield "date"
    if profile.quoted:
        yield "quotation"
    if profile.content - profile.plain - days:
        yield "name"


def _listed(nouns: Sequence[str]) -> str:
    """``a figure, a date and a name``."""
    *most, last = (f"a {noun}" for noun in nouns)
    return f"{', '.join(most)} and {last}" if most else last


def review(both: Collation, found: Sequence[Weighed]) -> Iterator[Finding]:
    """The first of the errors found, if the new version has no note that the old one has not."""
    errors = [one.finding for one in found if one.severity is Severity.ERROR]
    if not errors or _notes(both.b.article, both.b.language) - _notes(both.a.article, both.a.language):
        return
    first = min(errors, key=_place)
    more = f" (and in {len(errors) - 1:,} more)" if len(errors) > 1 else ""
    message = f"B differs from A in a fact here{more}; no note of a correction or an update was found in it."
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
    pieces = _PIECE.findall(text.casefold().replace("’", "'"))
    start = next((at for at, piece in enumerate(pieces) if piece[0].isalnum()), len(pieces))
    words = [piece for piece in pieces if piece[0].isalnum()]
    said = f" {' '.join(words)} "
    around = language.boilerplate
    label = next((at for at in range(start, len(pieces)) if not pieces[at][0].isalpha()), len(pieces))
    days = _days(language)
    opening = " ".join(piece for piece in pieces[start:label] if piece not in days)
    is_note = opening in around.corrections or opening in around.updated
    return said if is_note or any(f" {phrase} " in said for phrase in around.corrected) else ""


DETECTOR = Detector((DROPPED, ADDED, SILENT), survey=survey, review=review)

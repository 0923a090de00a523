"""Claims: sentences with something to check for which the other side has no counterpart."""

from collections.abc import Iterator, Sequence

from compare.linking.profile import Profile
from compare.model import INFO, Confidence, Example, Rule, Severities, Severity, Standing
from compare.reading import Collation, Detector, Finding
from compare.story import Story
from sources.model import Kind

HEADINGS = (Kind.HEADLINE, Kind.HEADING)
"""Kinds of sentence that claim nothing the body does not, or have rules of their own."""
_MARKS = ".,;:!?()[]“”„«»\"'’‘–—-"

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
    silent=tuple(Example(one.b, one.a) for one in DROPPED.silent),
    mirror="claim-dropped",
)

# Of what both raise, the gold has no link either for 590 of 731 on the 32 pairs of outlets (the others are
# links not found), and for 110 of 113 on the 88 drafts and their revisions.


def survey(both: Collation) -> Iterator[Finding]:
    """Every sentence without counterpart that claims something a desk could check."""
    for passage in both.passages:
        if passage.standing is Standing.ONLY_IN_A:
            yield from _claims(DROPPED, both.a, passage.a[0].index)
        elif passage.standing is Standing.ONLY_IN_B:
            yield from _claims(ADDED, both.b, passage.b[0].index)


def _claims(rule: Rule, story: Story, at: int) -> Iterator[Finding]:
    profile = story.profiles[at]
    carried = [] if profile.sentence.kind in HEADINGS else list(_carried(profile, story))
    if carried:
        own = story.evidence(profile.sentence.span, ", ".join(carried))
        a, b = (own, None) if rule is DROPPED else (None, own)
        yield Finding(rule, Confidence.HIGH, a, b, f"{rule.title}: a sentence with {_listed(carried)}.")


def _carried(profile: Profile, story: Story) -> Iterator[str]:
    """What a sentence has that can be checked."""
    text, language = profile.sentence.text, story.language
    words = [word.strip(_MARKS) for word in text.split()]
    counts = language.numbers.words - language.numbers.pronouns
    if any(sign.isdigit() for sign in text) or not counts.isdisjoint(word.casefold() for word in words):
        yield "figure"
    capital = {word.casefold() for word in words if word[:1].isupper()}
    days = capital & language.calendar.days
    if days:
        yield "date"
    if profile.quoted:
        yield "quotation"
    if profile.content - profile.plain - {story.tokenizer.word(day).concept for day in days}:
        yield "name"


def _listed(nouns: Sequence[str]) -> str:
    """``a figure, a date and a name``."""
    *most, last = (f"a {noun}" for noun in nouns)
    return f"{', '.join(most)} and {last}" if most else last


DETECTOR = Detector((DROPPED, ADDED), survey=survey)

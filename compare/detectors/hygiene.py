"""Hygiene: where a text is not what it looks like, or the comparison may not be worth reading."""

from collections.abc import Iterator

from compare.hidden import Place, places
from compare.model import WARNING, Confidence, Evidence, Example, Rule
from compare.reading import Collation, Detector, Finding
from compare.story import Story
from sources.model import Span

SHOWN = 5
"""Places of hidden characters told one by one in each article: enough to see what they are; one finding a
place would bury all else where a program has put a soft hyphen into every word."""
LEAST_LINKED = 0.05
"""Share of the shorter article's sentences below which the two may not be the same story. Of the 32
gold pairs of outlets on one event none lies below; eight lie below 0.2, so that would be too much."""
FEWEST = 5
"""Sentences of the shorter article from which such a share says anything. Judgement: two short notes on one
event may have no sentence in common."""
LITTLE = 100
"""Words below which an article may be what is left of one: news items have more in all but the briefest."""
MOSTLY = 3
"""How many times as many words are left out of such a page: more than a byline, a date and a share bar. Both
are judgement; no gold set has pages."""
BROKEN = "\ufffd"
"""U+FFFD, which stands for bytes that were no character."""

_BODY = "Ferries to Arle are late.\n\nThe dam has a crack.\n\nSnow fell.\n\nShe won.\n\nA dog barked."
_OTHER = "Pumpkins grew.\n\nNo trial began.\n\nHe sang well.\n\nThe mill burned down.\n\nBread rose."
_FURNITURE = (
    "Related article: The council of Delm has sold its town hall to a builder of ships\n\n"
    "Sign up for our newsletter and have the news of the valley in your inbox every morning"
)

HIDDEN = Rule(
    id="hidden-characters",
    group="hygiene",
    title="Hidden characters",
    severities=WARNING,
    explanation=(
        "An article has characters that do not show or that look like others: marks of direction, zero-width "
        "characters, soft hyphens, or a word in two scripts. Such a text is not what a reader sees, and its "
        "words do not compare."
    ),
    fires=(
        Example("The pay\u00adment was made.", "The payment was made."),
        Example("The pay\u200bment was made.", "The payment was made."),
        Example("The \u202etnemyap was made.", "The payment was made."),
        Example("The p\u0430yment was made.", "The payment was made."),
        Example("The payment was \u0391pproved.", "The payment was approved."),
        Example("The \ufeffpayment was made.", "The \ufeffpayment was made."),
    ),
    silent=(
        Example("The payment was made in Málaga.", "The payment was made in Malaga."),
        Example("The payment\u00a0was made.", "The payment was made."),
        Example("The play “Бег” was put on.", "The play “Бег” was put on."),
        Example("The β-carotene level rose.", "The β-carotene level rose."),
        Example("The cast bowed. 👩\u200d🚒", "The cast bowed. 👩\u200d🚒"),
        Example("He wrote \u200fשלום\u200f on the wall.", "He wrote \u200fשלום\u200f on the wall."),
        Example("The ministry می\u200cخواهم was quoted.", "The ministry می\u200cخواهم was quoted."),
    ),
)
LOW = Rule(
    id="alignment-low",
    group="hygiene",
    title="Hardly anything in common",
    severities=WARNING,
    explanation=(
        "Under one in twenty sentences of the shorter article has anything in common with one of the other: "
        "the two may not be about the same event, and what is only in one says little."
    ),
    fires=(
        Example(_BODY, _OTHER),
        Example(f"{_BODY}\n\nThe choir left.", _OTHER),
        Example(_BODY.replace("dam", "old dam"), f"{_OTHER}\n\nThe kiln broke."),
        Example(_OTHER.replace("sang", "danced"), _BODY),
    ),
    silent=(
        Example(_BODY, _BODY),
        Example(_BODY, f"{_OTHER}\n\nThe dam has a crack."),
        Example("She won.", "The mill burned down."),
        Example("She won.\n\nA dog barked.", "The mill burned down.\n\nBread rose."),
        Example(_BODY, "The mill burned down."),
        Example(f"{_BODY}\n\nThe mill burned down.", _OTHER),
    ),
)
POOR = Rule(
    id="extraction-poor",
    group="hygiene",
    title="Poorly read source",
    severities=WARNING,
    explanation=(
        "Little of a source was kept as its article and far more left out, as on a page that asks for "
        "payment or was not saved whole; or characters were lost (U+FFFD), as in a wrong encoding."
    ),
    fires=(
        Example("The caf\ufffd was closed.", "The café was closed."),
        Example("The payment was made.", "The pa\ufffd\ufffdment was made."),
        Example(f"Snow fell on Delm all night.\n\n{_FURNITURE}", "Snow fell on Delm all night."),
        Example(
            f"Snow fell on Delm all night.\n\n{_FURNITURE}", f"Snow fell on Delm all night.\n\n{_FURNITURE}"
        ),
    ),
    silent=(
        Example("Snow fell on Delm all night.", "Snow fell on Delm all night."),
        Example("The café was closed.", "The cafe was closed."),
        Example(
            "Snow fell on Delm all night.\n\nPhoto: Lars Toll / North Wire", "Snow fell on Delm all night."
        ),
        Example("What? Why? Who?", "What???"),
        Example("Snow fell on Delm all night.\n\nRelated article: Thaw", "Snow fell on Delm all night."),
        Example(
            f"{' '.join(['Snow fell on Delm all night.'] * 12)}\n\n{_FURNITURE}",
            "Snow fell on Delm all night.",
        ),
    ),
)


def survey(both: Collation) -> Iterator[Finding]:
    """Each article for itself, then the two together."""
    for at, story in enumerate((both.a, both.b)):
        yield from _hidden(story, at)
        yield from _poor(story, at)
    yield from _low(both)


def _sided(rule: Rule, at: int, evidence: Evidence | None, said: str) -> Finding:
    """A finding about one article alone, the first or the second."""
    a, b = (None, evidence) if at else (evidence, None)
    return Finding(rule, Confidence.HIGH, a, b, f"{'AB'[at]} has {said}.")


def _hidden(story: Story, at: int) -> Iterator[Finding]:
    found = places(story.article)
    for number, place in enumerate(found[:SHOWN], 1):
        more = f", and {len(found) - SHOWN:,} more such places" if number == SHOWN < len(found) else ""
        yield _sided(HIDDEN, at, story.evidence(place.span, place.value), f"{_called(place)}{more}")


def _called(place: Place) -> str:
    return f"{place.what} ({place.value}){f' in “{place.shown}”' if place.shown else ''}"


def _poor(story: Story, at: int) -> Iterator[Finding]:
    lost = [one for one in story.article.sentences if BROKEN in one.text]
    if lost:
        start = lost[0].span.start + lost[0].text.index(BROKEN)
        count = sum(one.text.count(BROKEN) for one in lost)
        said = f"{count:,} lost character{'s' if count > 1 else ''} (U+FFFD)"
        yield _sided(POOR, at, story.evidence(Span(start, start + 1), "U+FFFD"), said)
    kept = sum(len(one.words) for one in story.profiles)
    left_out = sum(len(one.text.split()) for one in story.article.omissions) if kept < LITTLE else 0
    if left_out > MOSTLY * kept:
        said = f"{kept:,} words kept as its article and {left_out:,} left out"
        yield _sided(POOR, at, _beginning(story), said)


def _beginning(story: Story) -> Evidence | None:
    """Where an article begins, for what is true of it as a whole; it may have no sentence."""
    if not story.article.sentences:
        return None
    start = story.article.sentences[0].span.start
    return story.evidence(Span(start, start), "the whole article")


def _low(both: Collation) -> Iterator[Finding]:
    shorter = min(len(both.a.profiles), len(both.b.profiles))
    linked = min(len({link.a for link in both.links}), len({link.b for link in both.links}))
    if shorter >= FEWEST and linked < LEAST_LINKED * shorter:
        said = f"{linked or 'None'} of the shorter article's {shorter:,} sentences"
        message = f"{said} {'is' if linked < 2 else 'are'} linked to one of the other: maybe two stories."
        yield Finding(LOW, Confidence.HIGH, None, None, message)


DETECTOR = Detector((HIDDEN, LOW, POOR), survey=survey)

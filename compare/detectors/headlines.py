"""Headlines: changed between versions, or saying what the text below does not."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from compare.linking.profile import Profile
from compare.model import WARNING, Confidence, Evidence, Example, Rule, Severities, Severity
from compare.names.aliases import aliases
from compare.names.mentions import Name, NameKind, in_title_case, names
from compare.numbers.agreement import Verdict, comparable, verdict
from compare.numbers.quantities import Quantity, quantities
from compare.reading import Collation, Detector, Finding
from compare.story import Story
from sources.model import Kind

FEWEST = 3
"""Sentences of text below which a headline's facts may well stand in what was left out."""
COUNTED = 10
"""Numbers below it are often told by naming each: "Three dead" is a man and his two sons."""

_TEXT = """

The Arle fire brigade said the blaze began in a kitchen of the hostel shortly after midnight.

Some {} guests climbed out through the windows, the brigade said on Sunday.

The hostel in {} has been closed since then, and its owner was not available for comment."""


def _story(headline: str, number: str = "40", place: str = "Arle") -> str:
    return headline + _TEXT.format(number, place)


UNSUPPORTED = Rule(
    id="headline-unsupported",
    group="content",
    title="Headline says more than its text",
    severities=WARNING,
    explanation="A number or a name in an article's headline does not occur in the text below it.",
    fires=(
        Example(_story("Hostel fire in Arle: 60 guests flee"), _story("Hostel fire in Arle")),
        Example(_story("Hostel fire in Dunmere"), _story("Hostel fire in Arle")),
        Example(_story("Blaze closes hostel, says Nina Orr"), _story("Blaze closes hostel in Arle")),
        Example(_story("Fire costs hostel $2 million"), _story("Hostel fire in Arle")),
    ),
    silent=tuple(
        Example(text, text)
        for text in (
            _story("Hostel fire in Arle: 40 guests flee"),
            _story("Forty guests flee hostel fire"),
            _story("About 40 guests flee hostel fire", number="42"),
            _story("More than 40 guests flee", number="44"),
            _story("Blaze in the UK closes hostel", place="Britain"),
            _story("Guests Flee Burning Hostel In Early Hours Of Sunday"),
            _story("WHO closes hostel", place="the World Health Organization's street"),
        )
    ),
)
CHANGED = Rule(
    id="headline-changed",
    group="content",
    title="Changed headline",
    severities=Severities(sources=None, revision=Severity.WARNING),
    explanation="The new version has another headline than the old one.",
    fires=(
        Example(_story("Forty guests flee hostel fire"), _story("Guests flee hostel fire")),
        Example(_story("Hostel fire in Arle"), _story("Hostel burns in Arle")),
        Example(_story("Hostel closed in Arle"), _story("Hostel not closed in Arle")),
        Example(_story("Blaze closes hostel"), _story("Blaze closes hostel in Arle")),
    ),
    silent=tuple(
        Example(_story(one), _story(other))
        for one, other in (
            ("Hostel fire in Arle", "Hostel fire in Arle"),
            ("Hostel fire in Arle", "Hostel Fire in Arle"),
            ("Guests flee ‘hot’ hostel", "Guests flee 'hot' hostel"),
            ("Harbour hostel closed", "Harbor hostel closed"),
            ("Hostel fire – guests flee", "Hostel fire - guests flee"),
            ("Forty guests' flight", "Forty guests’ flight"),
        )
    ),
)


class _Headline(NamedTuple):
    """The headline of a story, and the text that must bear it out."""

    story: Story
    profile: Profile
    text: tuple[Profile, ...]

    def quantities(self, one: Profile) -> Sequence[Quantity]:
        """The quantities of one of its sentences."""
        return quantities(one.sentence.text, one.sentence.span.start, self.story.tokenizer)


def survey(both: Collation) -> Iterator[Finding]:
    """Compare the headlines with each other, and each with its own text."""
    left, right = _headline(both.a), _headline(both.b)
    if left and right and left.profile.key != right.profile.key:
        evidence = _evidence(left), _evidence(right)
        said = [" ".join(one.text.split()) for one in evidence]
        message = f"The headline of A is “{said[0]}”; that of B is “{said[1]}”."
        yield Finding(CHANGED, Confidence.HIGH, *evidence, message)
    for one in (left, right):
        if one and len(one.text) >= FEWEST:
            for evidence_of_one, confidence in (*_numbers(one), *_names(one)):
                yield _unsupported(evidence_of_one, confidence, is_a=one is left)


def _headline(story: Story) -> _Headline | None:
    first = next((one for one in story.profiles if one.headline), None)
    if first is None:
        return None
    return _Headline(
        story, first, tuple(one for one in story.profiles if one.sentence.kind is not Kind.HEADLINE)
    )


def _evidence(one: _Headline) -> Evidence:
    return one.story.evidence(one.profile.sentence.span, " ".join(one.profile.key[0]))


def _unsupported(said: Evidence, confidence: Confidence, is_a: bool) -> Finding:
    side = "A" if is_a else "B"
    message = f"The headline of {side} says {' '.join(said.text.split())}; its text does not."
    return Finding(UNSUPPORTED, confidence, said if is_a else None, None if is_a else said, message)


def _numbers(one: _Headline) -> Iterator[tuple[Evidence, Confidence]]:
    """The numbers that nothing in the text comes near."""
    word, told_words = one.story.tokenizer.word, _told(one)
    stated = (x for x in one.quantities(one.profile) if not x.ordinal and x.value > 1)
    said = [x for x in stated if told_words.isdisjoint(word(part).concept for part in _figures(x))]
    if not said:
        return
    told = [y for profile in one.text for y in one.quantities(profile)]
    for x in said:
        if not any(_bears_out(y, x) for y in told):
            listed = x.value < COUNTED and x.unit is None
            yield one.story.evidence(x.span, str(x)), Confidence.MEDIUM if listed else Confidence.HIGH


def _told(one: _Headline) -> frozenset[str]:
    """The concepts of the text."""
    return frozenset().union(*(profile.words for profile in one.text))


def _figures(quantity: Quantity) -> list[str]:
    """The parts of a quantity written in digits: where the text has them, its numbers need not be read."""
    return [part for part in quantity.text.split() if part[:1].isdigit()]


def _bears_out(told: Quantity, said: Quantity) -> bool:
    """Whether a number of the text can be what the headline says, rounded or bounded as headlines do."""
    if told.value == said.value:
        return True
    found = verdict(told, said) if comparable(told, said) else Verdict("value")
    return found is None or found.differs in ("bound", "precision")


def _names(one: _Headline) -> Iterator[tuple[Evidence, Confidence]]:
    """The names no word of which the text has, nor anything they could stand for."""
    (tokens,) = one.story.tokens([one.profile.sentence.index])
    told = _told(one)
    tell = aliases(one.story.language)
    word = one.story.tokenizer.word
    confidence = Confidence.MEDIUM if in_title_case(tokens) else Confidence.HIGH
    for name in names(tokens, one.story):
        known = name.sure and name.kind is not NameKind.PEOPLE
        if not known or told & {word(part).concept for part in name.words}:
            continue
        if not any(tell.alike(name, other) for other in _named(one)):
            yield one.story.evidence(name.span, name.text), confidence


def _named(one: _Headline) -> Iterator[Name]:
    for profile in one.text:
        (tokens,) = one.story.tokens([profile.sentence.index])
        yield from names(tokens, one.story)


DETECTOR = Detector((UNSUPPORTED, CHANGED), survey=survey)

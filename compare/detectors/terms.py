"""Terms of closed sets: murder or manslaughter, a car or a bus, guilty or innocent."""

from collections.abc import Iterator

from compare.model import WARNING, Example, Passage, Rule
from compare.polarity.contrasts import contrasts, findings
from compare.polarity.opposites import opposed, opposites
from compare.reading import Detector, Finding, Reading
from compare.tokens import Token

MISMATCH = Rule(
    id="term-mismatch",
    group="facts",
    title="Different term",
    severities=WARNING,
    explanation="In one place, the sides have words of which only one can be true: a car or a bus, red or "
    "blue, guilty or innocent.",
    fires=(
        Example("He pleaded guilty to manslaughter.", "He pleaded guilty to murder."),
        Example("A red car blocked the bridge.", "A blue car blocked the bridge."),
        Example("Her brother runs the mill.", "Her sister runs the mill."),
        Example("The bus stopped near the old pier.", "The tram stopped near the old pier."),
        Example("He was hit in the shoulder.", "He was hit in the knee."),
        Example("The troubled ferry line was sold.", "The thriving ferry line was sold."),
        Example("A large crowd came to the pier.", "A small crowd came to the pier."),
        Example("The vote on the pier was public.", "The vote on the pier was secret."),
    ),
    silent=(
        Example("A large crowd came to the pier.", "A huge crowd came to the pier."),
        Example("The troubled ferry line was sold.", "The struggling ferry line was sold."),
        Example("A grey car blocked the bridge.", "A gray car blocked the bridge."),
        Example("A car and a bus collided in Arle.", "A bus and a car collided in Arle."),
        Example("The jury found him innocent.", "The jury found him not guilty."),
        Example("Her brother and sister run the mill.", "Her sister and brother run the mill."),
    ),
)


def detect(passage: Passage, a: Reading, b: Reading) -> Iterator[Finding]:
    """Report words of one closed set that stand in each other's place."""
    table = opposites(a.language.code)
    base = table.base

    def known(token: Token) -> bool:
        return bool(table.terms(base(token)))

    def apart(x: Token, y: Token) -> bool:
        one, other = base(x), base(y)
        return opposed(table.terms, one, other) and not opposed(table.directions, one, other)

    yield from findings(MISMATCH, contrasts(passage, a, b, known, apart), a, b)


DETECTOR = Detector((MISMATCH,), detect)

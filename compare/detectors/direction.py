"""Directions and outcomes: rose or fell, before or after, killed or injured."""

from collections.abc import Iterator

from compare.model import ERROR, Example, Passage, Rule
from compare.polarity.contrasts import contrasts, findings
from compare.polarity.opposites import opposed, opposed_by_prefix, opposites
from compare.reading import Detector, Finding, Reading
from compare.tokens import Token

FLIP = Rule(
    id="direction-flip",
    group="facts",
    title="Opposite direction or outcome",
    severities=ERROR,
    explanation="In one place, one side tells the opposite of the other: rose or fell, killed or injured.",
    fires=(
        Example("House prices in Arle rose in May.", "House prices in Arle fell in May."),
        Example("The mill reported a decline in orders.", "The mill reported an increase in orders."),
        Example("The ferry left before the storm.", "The ferry left after the storm."),
        Example("Two divers were killed off Arle.", "Two divers were injured off Arle."),
        Example("The court upheld the ban on nets.", "The court overturned the ban on nets."),
        Example("The town council rejected the plan.", "The town council approved the plan."),
        Example("The mine's output doubled last year.", "The mine's output halved last year."),
        Example("Voters in Arle support the tunnel.", "Voters in Arle oppose the tunnel."),
        Example("The harbour will reopen in March.", "The harbour will close in March."),
        Example("The lake rose sharply after the rain.", "The lake fell slightly after the rain."),
        Example(
            "Miners rejected the offer after a long vote.", "After a long vote, miners accepted the offer."
        ),
    ),
    silent=(
        Example("House prices in Arle rose in May.", "House prices in Arle climbed in May."),
        Example("Arle won 3-1 against Bern.", "Bern lost 3-1 to Arle."),
        Example("The council rejected the plan.", "The council did not accept the plan."),
        Example("Exports rose and imports fell.", "Imports fell and exports rose."),
        Example("Northwind bought the ferry from Arle.", "Arle sold the ferry to Northwind."),
        Example("The new pier is longer than the old one.", "The old pier is shorter than the new one."),
        Example("Shares dropped, then slid again.", "Shares fell, then sank again."),
        Example("Orders at the mill fell by half in May.", "Orders at the mill dropped by half in May."),
    ),
)


def detect(passage: Passage, a: Reading, b: Reading) -> Iterator[Finding]:
    """Report words whose opposites the other side has in their place, unless a negation turns one back."""
    table = opposites(a.language.code)
    base, prefixes = table.base, table.prefixes

    def known(token: Token) -> bool:
        return bool(table.directions(base(token))) or token.norm.startswith(table.openings)

    def apart(x: Token, y: Token) -> bool:
        return opposed(table.directions, base(x), base(y)) or opposed_by_prefix(prefixes, x.norm, y.norm)

    yield from findings(FLIP, contrasts(passage, a, b, known, apart), a, b)


DETECTOR = Detector((FLIP,), detect)

"""Where a report comes from: the sources, what of them was left out, how they were read, the settings."""

from collections.abc import Callable, Iterator

from compare.contract import tool
from compare.model import Comparison
from compare.rules import RULES
from compare.selection import groups, selection
from reports.items import Fact
from reports.quoting import Side, shortened
from sources.model import Article

LONGEST = 120
"""Characters of what was left out that a report quotes: enough to see what it is."""

READ: dict[str, Callable[[Article], str | None]] = {
    "source": lambda article: article.origin,
    "title": lambda article: article.metadata.title,
    "byline": lambda article: article.metadata.byline,
    "published": lambda article: article.metadata.published,
    "dateline": lambda article: article.metadata.dateline,
    "language": lambda article: article.metadata.language,
    "encoding": lambda article: article.encoding,
}
"""What reading found, in the order shown."""


def described(side: Side) -> Fact:
    """A side in one line: its label, title, date and origin, as far as known."""
    known = side.article.metadata
    title = f"“{known.title}”" if known.title else None
    parts = (side.article.label, title, known.published, side.article.origin)
    return Fact(side.letter, ", ".join(dict.fromkeys(part for part in parts if part)))


def left_out(side: Side) -> tuple[Fact, ...]:
    """Everything of the source that took no part, with the reason."""
    return tuple(
        Fact(f"{side.letter}, {omission.reason.value}", f"“{shortened(omission.text, LONGEST)}”")
        for omission in side.article.omissions
    )


def reading(a: Side, b: Side) -> tuple[Fact, ...]:
    """What each source says of itself and how its bytes were read."""
    facts = [Fact(name, _both(get(a.article), get(b.article))) for name, get in READ.items()]
    notes = [Fact(f"note on {side.letter}", note) for side in (a, b) for note in side.article.notes]
    return (*facts, *notes)


def settings(comparison: Comparison) -> tuple[Fact, ...]:
    """What is needed to make the same report again."""
    made = tool(comparison.options)
    options = (Fact(name.replace("_", " "), _setting(value)) for name, value in made["options"].items())
    return (
        Fact("tool", f"{made['name']} {made['version']}, ruleset {made['ruleset']}"),
        *options,
        *_rules(comparison),
        Fact("SHA-256 of A", comparison.a.sha256),
        Fact("SHA-256 of B", comparison.b.sha256),
    )


def _setting(value: object) -> str:
    if isinstance(value, list):
        value = ", ".join(value)
    return "not set" if value in (None, "") else str(value)


def _rules(comparison: Comparison) -> Iterator[Fact]:
    """Which rules were looked for, by group; and which were not."""
    on = selection(comparison.options).severities
    for group in groups():
        ids = [id_ for id_ in on if RULES[id_].group == group]
        if ids:
            yield Fact(f"looked for, {group}", ", ".join(ids))
    off = [id_ for id_ in RULES if id_ not in on]
    if off:
        yield Fact("not looked for", ", ".join(off))


def _both(a: str | None, b: str | None) -> str:
    if a == b:
        return f"{a} in both" if a else "not given"
    return f"A: {a or 'not given'}; B: {b or 'not given'}"

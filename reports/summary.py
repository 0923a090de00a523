"""The summary: what a desk sees first. It fits one screen whatever the comparison holds."""

from collections import Counter
from collections.abc import Iterator, Sequence

from compare.model import Comparison, EditKind, Passage, Relation, Severity, Standing
from compare.rules import RULES
from compare.selection import selection
from reports.findings import briefly
from reports.items import Counts, Fact, Finding, Item
from reports.quoting import counted, shortened

SHOWN = 5
"""Discrepancies told in the summary; with them it stays within 25 lines."""
NOT_LOOKED_FOR = "none looked for, as no sentences are linked"
LINE = 150
"""Characters of a discrepancy told there: two lines of a terminal."""

ROWS = {
    Standing.IDENTICAL: "in both, the same words",
    Standing.REWORDED: "in both, other words",
    Standing.PARTIAL: "partly in both",
}


def summary(comparison: Comparison, found: Sequence[Finding]) -> tuple[Item, ...]:
    """What is special about the pair, if anything; the worst discrepancies; how the sentences divide."""
    return (
        *_special(comparison),
        *_worst(comparison, found),
        _counts(comparison),
        *_remarks(comparison),
    )


def _special(comparison: Comparison) -> Iterator[str]:
    if comparison.options.relation == Relation.REVISION:
        yield "B is compared as a later version of A."
    if comparison.a.sha256 == comparison.b.sha256:
        yield "The two sources are the same, byte for byte."
    elif not _linked(comparison) and all(found.rule != "alignment-low" for found in comparison.discrepancies):
        yield "No sentence of one article has a counterpart in the other."
    elif all(passage.standing is Standing.IDENTICAL for passage in comparison.passages):
        yield f"Every sentence is in both articles, in the same words{_apart(comparison.passages)}."
    yield from comparison.notes


def _linked(comparison: Comparison) -> bool:
    return any(passage.standing in ROWS for passage in comparison.passages)


def _apart(passages: Sequence[Passage]) -> str:
    kinds = [kind.value for kind in EditKind if any(edit.kind is kind for p in passages for edit in p.edits)]
    apart = f" apart from {', '.join(kinds)}" if kinds else ""
    return f"{apart}, but in another order" if any(p.moved for p in passages) else apart


def _worst(comparison: Comparison, found: Sequence[Finding]) -> Iterator[Item]:
    if not comparison.discrepancies:
        looked_for = selection(comparison.options).severities
        rules = f"by the {counted(len(looked_for), 'rule')} listed under Settings"
        yield f"Discrepancies: {f'none found {rules}' if _linked(comparison) else NOT_LOOKED_FOR}."
        return
    severities = Counter(one.severity for one in comparison.discrepancies)
    yield f"Discrepancies: {_by_severity(severities)}."
    yield from (Fact(finding.severity.value, _told(finding)) for finding in found[:SHOWN])
    if len(found) > SHOWN:
        yield Fact("more", f"{len(found) - SHOWN:,} below")
    brief = [f"{_title(id_)} ({len(found):,})" for id_, found in briefly(comparison).items()]
    if brief:
        yield Fact("in brief", ", ".join(brief))


def _title(rule: str) -> str:
    """A rule's title inside a sentence: ``claim only in A``."""
    title = RULES[rule].title
    return title[0].lower() + title[1:]


def _by_severity(severities: Counter[Severity]) -> str:
    return ", ".join(
        [
            counted(severities[Severity.ERROR], "error"),
            counted(severities[Severity.WARNING], "warning"),
            f"{severities[Severity.INFO]:,} info",
        ]
    )


def _told(finding: Finding) -> str:
    names = ", ".join(said.sentences[0].name for said in finding.said if said.sentences)
    message = shortened(finding.message, LINE)
    return f"{message} ({names})" if names else message


def _counts(comparison: Comparison) -> Counts:
    a: Counter[Standing] = Counter()
    b: Counter[Standing] = Counter()
    for passage in comparison.passages:
        a[passage.standing] += len(passage.a)
        b[passage.standing] += len(passage.b)
    rows = [(row, a[standing], b[standing]) for standing, row in ROWS.items()]
    only = ("only here", a[Standing.ONLY_IN_A], b[Standing.ONLY_IN_B])
    return Counts((*rows, only, ("all", len(comparison.a.sentences), len(comparison.b.sentences))))


def _remarks(comparison: Comparison) -> Iterator[Fact]:
    percentage = percent(comparison.similarity)
    yield Fact("similarity", f"{percentage} of the words of the two articles are shared by linked sentences")
    moved = sum(passage.moved for passage in comparison.passages)
    if moved:
        yield Fact("moved", f"{counted(moved, 'shared passage')} in another place")
    a, b = len(comparison.a.omissions), len(comparison.b.omissions)
    if a or b:
        yield Fact("left out", f"{a:,} in A, {b:,} in B; each is listed below with its reason")


def percent(part: float) -> str:
    """``41 %``; all and nothing only where it is exactly that."""
    if 0 < part < 0.01:
        return "under 1 %"
    return "over 99 %" if 0.99 < part < 1 else f"{part:.0%}".replace("%", " %")

"""Discrepancies as reports show them: numbered, the worst first, both sides quoted in full."""

from collections.abc import Iterable

from compare.contract import by_position
from compare.model import Comparison, Confidence, Discrepancy, Evidence, Severity
from compare.rules import RULES
from reports.items import Finding, Said
from reports.quoting import Side, quote
from sources.model import Sentence

SEVERITIES = tuple(Severity)
CONFIDENCES = tuple(Confidence)


def worst_first(discrepancies: Iterable[Discrepancy]) -> list[Discrepancy]:
    """By severity, then confidence, then A's order."""
    return sorted(discrepancies, key=_gravity)


def _gravity(found: Discrepancy) -> tuple[object, ...]:
    return SEVERITIES.index(found.severity), CONFIDENCES.index(found.confidence), by_position(found)


def findings(a: Side, b: Side, comparison: Comparison) -> tuple[Finding, ...]:
    """Every discrepancy of the comparison."""
    ordered = worst_first(comparison.discrepancies)
    return tuple(_finding(number, found, a, b) for number, found in enumerate(ordered, 1))


def _finding(number: int, found: Discrepancy, a: Side, b: Side) -> Finding:
    title = RULES[found.rule].title
    said = _said(a, found.a), _said(b, found.b)
    return Finding(number, title, found.severity, found.message, _basis(found), *said)


def _basis(found: Discrepancy) -> str:
    sides = (("A", found.a), ("B", found.b))
    compared = ", ".join(f"{side} “{evidence.value}”" for side, evidence in sides if evidence)
    confidence = f"{found.confidence.value} confidence"
    return f"{confidence}; compared as {compared}; rule {found.rule}; id {found.id}"


def _said(side: Side, evidence: Evidence | None) -> Said:
    return Said(side.letter, quote(side, _around(side, evidence), [evidence.span]) if evidence else ())


def _around(side: Side, evidence: Evidence) -> list[Sentence]:
    """The sentence of the evidence, and those after it that it reaches into: a quotation may be long."""
    sentences = side.article.sentences
    last = evidence.sentence + 1
    while last < len(sentences) and sentences[last].span.start < evidence.span.end:
        last += 1
    return list(sentences[evidence.sentence : last])

"""From findings to discrepancies: each with its severity, and an id that outlives revisions."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from math import inf

from compare.model import Confidence, Discrepancy, Evidence, Severity
from compare.profile import Profile
from compare.reading import Finding
from sources.digest import digest

_LOWER = {
    Severity.ERROR: Severity.WARNING,
    Severity.WARNING: Severity.INFO,
    Severity.INFO: Severity.INFO,
}
"""What a finding of less than high confidence becomes."""
_SEVERITIES = tuple(Severity)
_CONFIDENCES = tuple(Confidence)


def discrepancies(
    findings: Iterable[Finding], a: Sequence[Profile], b: Sequence[Profile]
) -> tuple[Discrepancy, ...]:
    """*findings* with ids and severities, the worst first."""
    return tuple(worst_first(_identified(findings, a, b)))


def _identified(
    findings: Iterable[Finding], a: Sequence[Profile], b: Sequence[Profile]
) -> Iterator[Discrepancy]:
    seen: Counter[str] = Counter()
    for found in findings:
        sure = found.confidence is Confidence.HIGH
        severity = found.rule.severity if sure else _LOWER[found.rule.severity]
        identity = _identity(found, a, b)
        seen[identity] += 1
        number = digest(f"{identity}\n{seen[identity]}".encode("utf-8", "surrogatepass"))[:16]
        yield Discrepancy(number, found.rule.id, severity, found.confidence, found.a, found.b, found.message)


def _identity(found: Finding, a: Sequence[Profile], b: Sequence[Profile]) -> str:
    """What makes two findings the same: the rule, both sentences as compared, and both values.

    Neither place nor score nor message, so that it holds while the story around it changes; and
    not which side is which, so that it holds when they are exchanged.
    """
    sides = sorted((_said(found.a, a), _said(found.b, b)))
    return "\n".join((found.rule.id, *sides))


def _said(evidence: Evidence | None, side: Sequence[Profile]) -> str:
    if evidence is None:
        return ""
    return "\t".join((" ".join(side[evidence.sentence].key[0]), evidence.value))


def worst_first(found: Iterable[Discrepancy]) -> list[Discrepancy]:
    """By severity, then confidence, then in A's order; reports number them so, from 1."""
    return sorted(found, key=_gravity)


def _gravity(one: Discrepancy) -> tuple[int, int, float, float, str, str]:
    start_a = one.a.span.start if one.a else inf
    start_b = one.b.span.start if one.b else inf
    return (
        _SEVERITIES.index(one.severity),
        _CONFIDENCES.index(one.confidence),
        start_a,
        start_b,
        one.rule,
        one.id,
    )

"""From findings to discrepancies: each with its severity, and an id that outlives revisions."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, partial
from math import inf

from compare.linking.profile import Profile
from compare.model import Confidence, Discrepancy, Severity
from compare.reading import Weighed
from sources.digest import digest

_SEVERITIES = tuple(Severity)
_CONFIDENCES = tuple(Confidence)


def discrepancies(
    findings: Iterable[Weighed], a: Sequence[Profile], b: Sequence[Profile]
) -> tuple[Discrepancy, ...]:
    """*findings* with ids, the worst first."""
    return tuple(worst_first(_identified(findings, a, b)))


def _identified(
    findings: Iterable[Weighed], a: Sequence[Profile], b: Sequence[Profile]
) -> Iterator[Discrepancy]:
    seen: Counter[str] = Counter()
    of_a, of_b = (cache(partial(_normalised, side)) for side in (a, b))
    for found, severity in findings:
        # The rule, both sentences as compared, and both values: no place, score or message, so that an
        # id holds while the story around it changes; nor which side is which, so that it holds when
        # they are exchanged. Equal ones are numbered, as what is about either side alone can be.
        sides = ((found.a, of_a), (found.b, of_b))
        said = sorted(f"{text_of(one.sentence)}\t{one.value}" if one else "" for one, text_of in sides)
        identity = "\n".join((found.rule.id, *said))
        seen[identity] += 1
        number = digest(f"{identity}\n{seen[identity]}".encode("utf-8", "surrogatepass"))[:16]
        yield Discrepancy(number, found.rule.id, severity, found.confidence, found.a, found.b, found.message)


def _normalised(side: Sequence[Profile], sentence: int) -> str:
    """A sentence as compared, made short: many findings may lie in one long sentence."""
    return digest(" ".join(side[sentence].key[0]).encode("utf-8", "surrogatepass"))


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

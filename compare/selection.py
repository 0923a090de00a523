"""Which rules a comparison looks for, and how much each weighs: the one place where options filter."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from compare.model import Confidence, Options, Relation, Severity
from compare.reading import Finding, Weighed
from compare.rules import RULES
from sources.errors import OptionsError

_LOWER = {
    Severity.ERROR: Severity.WARNING,
    Severity.WARNING: Severity.INFO,
    Severity.INFO: Severity.INFO,
}
"""What a finding of less than high confidence becomes."""
_CONFIDENCES = tuple(Confidence)
"""Surest first."""


class Selection(NamedTuple):
    """What is shown: the rules looked for, with the severity of their findings, and the least confidence."""

    severities: Mapping[str, Severity]
    """Ids of the rules that are on, in the catalogue's order."""
    confidence: Confidence

    def weighed(self, findings: Iterable[Finding]) -> Iterator[Weighed]:
        """Those of *findings* that are shown, each with its severity."""
        sure_enough = _CONFIDENCES[: _CONFIDENCES.index(self.confidence) + 1]
        for found in findings:
            severity = self.severities.get(found.rule.id)
            if severity is not None and found.confidence in sure_enough:
                sure = found.confidence is Confidence.HIGH
                yield Weighed(found, severity if sure else _LOWER[severity])


def selection(options: Options) -> Selection:
    """What *options* select. Raises OptionsError for a name that is no rule, no group and no prefix of rules.

    A rule that the relation of the articles turns off is on, as info, where its own id is selected.
    """
    if options.relation not in list(Relation) or options.min_confidence not in _CONFIDENCES:
        raise OptionsError(
            f"relation is one of {', '.join(Relation)}; min_confidence one of {', '.join(Confidence)}"
        )
    selected = _named(options.select, "--select") if options.select else set(RULES)
    selected -= _named(options.ignore, "--ignore")
    severities = {}
    for id_, rule in RULES.items():
        severity = rule.severities.between(options.relation)
        if severity is None and id_ in options.select:
            severity = Severity.INFO
        if severity is not None and id_ in selected:
            severities[id_] = severity
    return Selection(severities, Confidence(options.min_confidence))


def groups() -> tuple[str, ...]:
    """The groups of rules, in the catalogue's order."""
    return tuple(dict.fromkeys(rule.group for rule in RULES.values()))


def _named(names: Iterable[str], option: str) -> set[str]:
    """The ids of the rules that *names* stand for: an id, a group, or the start of ids with a ``*``."""
    found = set[str]()
    for name in names:
        ids = {id_ for id_, rule in RULES.items() if name in (id_, rule.group) or _begins(id_, name)}
        if not ids:
            raise OptionsError(f"{option}: no rule or group “{name}”; there are {_all_names()}")
        found |= ids
    return found


def _begins(id_: str, name: str) -> bool:
    return name.endswith("*") and id_.startswith(name[:-1])


def _all_names() -> str:
    return f"the groups {', '.join(groups())} and the rules {', '.join(RULES)}"

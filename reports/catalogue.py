"""The catalogue of rules shown: as a list, one rule in full, and as the page docs/rules.md."""

import json
from collections.abc import Callable, Iterator
from typing import Any

from compare.model import Example, Relation, Rule
from compare.rules import RULES, RULESET
from compare.selection import groups
from reports.visible import visible
from sources.errors import OptionsError

OFF = "off"
"""What a rule is that is not looked for in a relation unless its own id is selected."""
NEAREST = 5
"""Ids to offer for one that does not exist."""


def severities(rule: Rule) -> dict[str, str]:
    """How much *rule* weighs, by relation of the articles."""
    found = {relation: rule.severities.between(relation) for relation in Relation}
    return {relation.value: severity.value if severity else OFF for relation, severity in found.items()}


def listed() -> str:
    """Every rule in a line: id, severities for two sources and for a revision, title; by group."""
    width = max(map(len, RULES))
    lines = [f"{'rule':{width}}  sources  revision  title"]
    for group, rules in _by_group():
        lines += ["", group]
        for rule in rules:
            sources, revision = severities(rule).values()
            lines.append(f"{rule.id:{width}}  {sources:7}  {revision:8}  {rule.title}")
    return "\n".join(lines) + "\n"


def as_json() -> str:
    """The catalogue as data."""
    rules = [_data(rule) for _, rules in _by_group() for rule in rules]
    return json.dumps({"ruleset": RULESET, "rules": rules}, indent=2) + "\n"


def _data(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "group": rule.group,
        "title": rule.title,
        "severities": severities(rule),
        "explanation": rule.explanation,
        "mirror": rule.mirror or None,
        "fires": [example._asdict() for example in rule.fires],
        "silent": [example._asdict() for example in rule.silent],
    }


def explained(id_: str) -> str:
    """All there is to say of a rule. Raises OptionsError, with the nearest ids, where there is none."""
    rule = RULES.get(id_)
    if rule is None:
        raise OptionsError(f"no rule “{visible(id_)}”; {_nearest(id_)}")
    parts = [f"{rule.id}: {rule.title}", *_about(rule)]
    for heading, examples in (("Fires", rule.fires), ("Stays silent", rule.silent)):
        parts.append("\n".join([f"{heading}:", *(line for one in examples for line in _example(one))]))
    return "\n\n".join(parts) + "\n"


def _nearest(id_: str) -> str:
    from difflib import get_close_matches  # imported where used: to explain a rule that exists takes none

    near = get_close_matches(id_, RULES, NEAREST, cutoff=0.4)
    return f"did you mean {', '.join(near)}?" if near else "“storydiff rules” lists them"


def _about(rule: Rule) -> Iterator[str]:
    sources, revision = severities(rule).values()
    yield rule.explanation
    yield f"Group: {rule.group}\nSeverity: {sources} between two sources, {revision} in a revision"
    if rule.mirror:
        yield f"With A and B exchanged: {rule.mirror}"


def _example(example: Example) -> Iterator[str]:
    yield ""
    for side, text in (("A", example.a), ("B", example.b)):
        first, *rest = [visible(line) for line in text.splitlines()] or [""]
        yield from [f"  {side}: {first}", *(f"     {line}".rstrip() for line in rest)]


def page() -> str:
    """The catalogue as a Markdown page."""
    from reports.markdown import escape

    blocks = [
        f"# Rules (ruleset {RULESET})",
        "Written by `make rules` from the catalogue in `compare/detectors/`; every example is a test. "
        "`storydiff explain RULE` prints the same.",
        "Severity: **error**: the two texts show it; **warning**: a desk should look; **info**: worth "
        "reading; **off**: looked for only where its id is selected. "
        "A finding of less than high confidence is lowered one step.",
        _table(escape),
    ]
    for group, rules in _by_group():
        blocks.append(f"## {group}")
        blocks += [block for rule in rules for block in _section(rule, escape)]
    return "\n\n".join(blocks) + "\n"


def _table(escape: Callable[[str], str]) -> str:
    head = "| rule | group | two sources | revision | title |\n|---|---|---|---|---|"
    rows = (
        (f"[{rule.id}](#{rule.id})", group, *severities(rule).values(), escape(rule.title))
        for group, rules in _by_group()
        for rule in rules
    )
    return "\n".join([head, *(f"| {' | '.join(row)} |" for row in rows)])


def _section(rule: Rule, escape: Callable[[str], str]) -> Iterator[str]:
    yield f"### {rule.id}"
    yield f"{escape(rule.title)}. {escape(rule.explanation)}"
    if rule.mirror:
        yield f"With A and B exchanged: [{rule.mirror}](#{rule.mirror})."
    for heading, examples in (("fires", rule.fires), ("silent", rule.silent)):
        rows = "\n".join(f"| {_cell(one.a, escape)} | {_cell(one.b, escape)} |" for one in examples)
        yield f"| {heading}: A | B |\n|---|---|\n{rows}"


def _cell(text: str, escape: Callable[[str], str]) -> str:
    return "<br>".join(escape(line) for line in text.splitlines() if line) or " "


def _by_group() -> Iterator[tuple[str, list[Rule]]]:
    for group in groups():
        yield group, [rule for rule in RULES.values() if rule.group == group]


CATALOGUES: dict[str, Callable[[], str]] = {"text": listed, "json": as_json, "markdown": page}
"""Name on the command line → the whole catalogue in that format; the first is the default."""

"""The JSON report as plain data, schema version 1: a contract; ``reports/schema.json`` describes every key.

Keys may be added within a version; a key never changes its meaning.
Every list is in an order fixed by the texts alone, so equal input gives equal bytes.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Any

from compare.discrepancies import worst_first
from compare.model import (
    Comparison,
    Discrepancy,
    Edit,
    Evidence,
    Link,
    Options,
    Passage,
    Severity,
    Shared,
    Standing,
)
from compare.rules import RULES, RULESET
from sources.model import Article, Omission, Sentence, Span
from sources.version import __version__

SCHEMA_VERSION = 1

DIGITS = 4
"""Decimal places of scores: more would only show how floats round on one machine."""

Data = dict[str, Any]
Owners = dict[int, list[str]]
"""Sentence index → ids of the discrepancies with evidence in it."""


def to_dict(comparison: Comparison) -> Data:
    """The whole report; spans are code points into the side's text, sentences are numbered from 0."""
    found = worst_first(comparison.discrepancies)
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": tool(comparison.options),
        "a": _article(comparison.a),
        "b": _article(comparison.b),
        "summary": _summary(comparison),
        "links": [_link(link) for link in sorted(comparison.links, key=lambda link: (link.a, link.b))],
        "relation": comparison.relation.value,
        "passages": _passages(comparison.passages, found),
        "discrepancies": [_discrepancy(discrepancy) for discrepancy in found],
        "notes": list(comparison.notes),
    }


def tool(options: Options) -> Data:
    """What made the report: every setting that can change it, by name."""
    settings = {name: _plain(value) for name, value in options._asdict().items()}
    return {"name": "storydiff", "version": __version__, "ruleset": RULESET, "options": settings}


def _plain(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return value.value
    return list(value) if isinstance(value, tuple) else value


def _article(article: Article) -> Data:
    known = article.metadata
    return {
        "label": article.label,
        "origin": article.origin,
        "sha256": article.sha256,
        "title": known.title,
        "byline": known.byline,
        "published": known.published,
        "dateline": known.dateline,
        "language": known.language,
        "encoding": article.encoding,
        "notes": list(article.notes),
        "sentences": [_sentence(sentence) for sentence in article.sentences],
        "omitted": [_omission(omission) for omission in article.omissions],
    }


def _sentence(sentence: Sentence) -> Data:
    return {
        "index": sentence.index,
        "start": sentence.span.start,
        "end": sentence.span.end,
        "text": sentence.text,
        "paragraph": sentence.paragraph,
        "kind": sentence.kind.value,
    }


def _omission(omission: Omission) -> Data:
    span = omission.span
    return {"start": span.start, "end": span.end, "text": omission.text, "reason": omission.reason.value}


def _summary(comparison: Comparison) -> Data:
    standings = Counter(passage.standing for passage in comparison.passages)
    severities = Counter(discrepancy.severity for discrepancy in comparison.discrepancies)
    return {
        "sentences": {"a": len(comparison.a.sentences), "b": len(comparison.b.sentences)},
        **{standing.value: standings[standing] for standing in Standing},
        "discrepancies": {severity.value: severities[severity] for severity in Severity},
        "similarity": round(comparison.similarity, DIGITS),
    }


def _link(link: Link) -> Data:
    return {"a": link.a, "b": link.b, "kind": link.kind.value, "score": round(link.score, DIGITS)}


def _passages(passages: Iterable[Passage], found: Sequence[Discrepancy]) -> list[Data]:
    in_a = _owners((discrepancy.a, discrepancy.id) for discrepancy in found)
    in_b = _owners((discrepancy.b, discrepancy.id) for discrepancy in found)
    return [_passage(passage, _owned(passage, in_a, in_b)) for passage in passages]


def _owners(evidence: Iterable[tuple[Evidence | None, str]]) -> Owners:
    owners: Owners = {}
    for side, id_ in evidence:
        if side:
            owners.setdefault(side.sentence, []).append(id_)
    return owners


def _owned(passage: Passage, in_a: Owners, in_b: Owners) -> list[str]:
    """Ids in A's order, then those only B's side of the passage has; each once."""
    ids = [id_ for sentence in passage.a for id_ in in_a.get(sentence.index, ())]
    ids += [id_ for sentence in passage.b for id_ in in_b.get(sentence.index, ())]
    return list(dict.fromkeys(ids))


def _passage(passage: Passage, discrepancies: list[str]) -> Data:
    return {
        "a": [sentence.index for sentence in passage.a],
        "b": [sentence.index for sentence in passage.b],
        "standing": passage.standing.value,
        "moved": passage.moved,
        "shared": [_shared(shared) for shared in passage.shared],
        "edits": [_edit(edit) for edit in passage.edits],
        "discrepancies": discrepancies,
    }


def _shared(shared: Shared) -> Data:
    return {"a": _span(shared.a), "b": _span(shared.b)}


def _edit(edit: Edit) -> Data:
    return {"tag": edit.tag.value, "kind": edit.kind.value, "a": _span(edit.a), "b": _span(edit.b)}


def _span(span: Span | None) -> Data | None:
    return {"start": span.start, "end": span.end} if span else None


def _discrepancy(discrepancy: Discrepancy) -> Data:
    return {
        "id": discrepancy.id,
        "rule": discrepancy.rule,
        "group": _plain(RULES[discrepancy.rule].group),
        "severity": discrepancy.severity.value,
        "confidence": discrepancy.confidence.value,
        "a": _evidence(discrepancy.a),
        "b": _evidence(discrepancy.b),
        "message": discrepancy.message,
    }


def _evidence(evidence: Evidence | None) -> Data | None:
    if evidence is None:
        return None
    span = evidence.span
    return {
        "sentence": evidence.sentence,
        "start": span.start,
        "end": span.end,
        "text": evidence.text,
        "value": evidence.value,
    }

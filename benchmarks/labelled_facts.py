"""Pairs of sentences with the discrepancies that people expect, and of summaries of which one was edited.

The own sets are in benchmarks/labelled/, gold sets where $STORYDIFF_GOLD or ../shared/gold has them.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.labelled_pairs import FOLDER, GOLD_FOLDER

QUIET = "quiet"
"""The family of gold pairs in which only the writing differs; own ones have the family they try."""


class Facts(NamedTuple):
    """Two sentences, and the rules of which one must fire at warning or error: none if there are none."""

    id: str
    family: str
    a: str
    b: str
    expect: frozenset[str]


class Edited(NamedTuple):
    """A summary, an edited one, and whether a reader would say that they state the same."""

    id: str
    domain: str
    a: str
    b: str
    consistent: bool


def facts() -> dict[str, list[Facts]]:
    """The sets of sentence pairs by name."""
    own = {
        name: [_facts(row, row["family"]) for row in _rows(FOLDER / f"{name}.jsonl")]
        for name in ("facts", "facts-held-out")
    }
    gold = [_facts(row, _first_rule(row)) for row in _rows(GOLD_FOLDER / "discrepancy-dev.jsonl")]
    return {name: rows for name, rows in {**own, "gold discrepancy": gold}.items() if rows}


def edits() -> dict[str, list[Edited]]:
    """The sets of summary pairs by name."""
    own = {
        name: [_edited(row, row["domain"]) for row in _rows(FOLDER / f"{name}.jsonl")]
        for name in ("edits", "edits-held-out")
    }
    gold = [
        _edited(row, row["kind"].rpartition("/")[2]) for row in _rows(GOLD_FOLDER / "consistency-dev.jsonl")
    ]
    return {name: rows for name, rows in {**own, "gold consistency": gold}.items() if rows}


def _first_rule(row: Mapping[str, Any]) -> str:
    return row["expect"][0] if row["expect"] else QUIET


def _facts(row: Mapping[str, Any], family: str) -> Facts:
    return Facts(row["id"], family, row["a"], row["b"], frozenset(row["expect"]))


def _edited(row: Mapping[str, Any], domain: str) -> Edited:
    return Edited(row["id"], domain, row["a"], row["b"], row["label"] == "consistent")


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.exists() else []

"""Pairs of articles with the sentence links that people found in them: the project's own sets, and gold sets.

The own sets are in benchmarks/labelled/, gold sets where $STORYDIFF_GOLD or ../shared/gold has them.
"""

import json
import os
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "benchmarks" / "labelled"
GOLD_FOLDER = Path(os.environ.get("STORYDIFF_GOLD", ROOT.parent / "shared" / "gold"))
OWN = ("outlets", "revisions", "german")
GOLD = {"gold news": "news-dev.jsonl", "gold drafts": "drafts-dev.jsonl"}

LABELS = ("identical", "aligned", "partial", "optional")
"""benchmarks/labelled/README.md says what they mean; the gold sets have the same."""
CORE = ("identical", "aligned")
"""The main claim of one sentence is the main claim of the other."""

Place = tuple[int, int]
"""A sentence of A and a sentence of B, as indexes from 0."""


class Pair(NamedTuple):
    """Two articles as sentences, and the label of each link between them."""

    id: str
    language: str
    a: list[str]
    b: list[str]
    links: dict[Place, str]

    def labelled(self, *labels: str) -> set[Place]:
        """The links that have one of *labels*."""
        return {place for place, label in self.links.items() if label in labels}


def own_sets() -> dict[str, list[Pair]]:
    """The sets of the project by name."""
    return {name: _load(FOLDER / f"{name}.jsonl") for name in OWN}


def gold_sets() -> dict[str, list[Pair]]:
    """The gold sets by name, as far as they are present."""
    found = {name: _load(GOLD_FOLDER / file) for name, file in GOLD.items() if (GOLD_FOLDER / file).exists()}
    if "gold drafts" in found:
        found["gold drafts"] = [_parts_are_core(pair) for pair in found["gold drafts"]]
    return found


def _load(path: Path) -> list[Pair]:
    return [_pair(json.loads(line)) for line in path.read_text("utf-8").splitlines()]


def _pair(row: dict[str, Any]) -> Pair:
    links = {(link[0], link[1]): link[2] for link in row["links"]}
    return Pair(row["id"], row.get("language", "en"), row["a"], row["b"], links)


def _parts_are_core(pair: Pair) -> Pair:
    """In the drafts, `partial` marks the parts of a sentence that was split or merged."""
    return pair._replace(
        links={place: label.replace("partial", "aligned") for place, label in pair.links.items()}
    )

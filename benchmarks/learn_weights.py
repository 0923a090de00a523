"""Learn what the features of compare/similarity.py are worth, from sentence links made by people.

    python benchmarks/learn_weights.py [--write] [GOLD]

GOLD is a file of article pairs with links (default: news-dev.jsonl in $STORYDIFF_GOLD or
../shared/gold). Prints how many true links are among the candidates, then F1 fitted and
cross-validated by event: where the two part, the weights fit the examples, not the task.
--write replaces compare/weights.py.
"""

import json
import math
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from compare.candidates import candidates
from compare.logistic import Weights
from compare.profile import profiles, rarity
from compare.similarity import FEATURES, Pair, likenesses
from compare.tokens import tokenizer
from sources.language import language_pack
from sources.read import read_sentences

FOLDS = 8
RIDGE = 1.0
"""Strength of the pull towards zero, per feature. .1 scores alike; 10 costs .02 of F1."""
STEPS = 10
"""Newton steps; on the gold news pairs the weights stop moving after six."""
ROOT = Path(__file__).resolve().parent.parent

Label = Callable[[str], bool | None]


@dataclass(frozen=True)
class Case:
    """One pair of articles: its candidates, the features of those that are scored, its links by kind."""

    event: str
    candidates: frozenset[Pair]
    found: dict[Pair, tuple[float, ...]]
    links: dict[Pair, str]


def core(kind: str) -> bool | None:
    """Whether the main claims are the same; no lesson in what lies between."""
    return {"identical": True, "aligned": True, "": False}.get(kind)


def claim(kind: str) -> bool | None:
    """Whether any claim is shared."""
    return None if kind == "optional" else kind != ""


def load(path: Path) -> list[Case]:
    """The cases of a gold file."""
    return [_case(json.loads(line)) for line in path.open(encoding="utf8")]


def _case(row: dict[str, Any]) -> Case:
    cut = tokenizer(language_pack("en"))
    a, b = (profiles(read_sentences(row[side], label=side), cut) for side in "ab")
    weights = rarity((*a, *b))
    pairs = candidates(a, b, weights)
    found = likenesses(a, b, pairs, weights)
    features = {pair: one.features for pair, one in found.items()}
    return Case(row["triplet"], frozenset(pairs), features, {(i, j): kind for i, j, kind in row["links"]})


def examples(cases: Iterable[Case], label: Label) -> Iterator[tuple[tuple[float, ...], bool]]:
    """(features, answer) of every candidate pair that *label* has an answer for."""
    for case in cases:
        for pair, values in case.found.items():
            answer = label(case.links.get(pair, ""))
            if answer is not None:
                yield values, answer


def fit(data: Sequence[tuple[tuple[float, ...], bool]]) -> Weights:
    """Ridge logistic regression by Newton's method (Hastie et al., Elements, 4.4.1)."""
    width = len(FEATURES) + 1
    beta = [0.0] * width
    for _ in range(STEPS):
        gradient = [-RIDGE * b if k else 0.0 for k, b in enumerate(beta)]
        hessian = [[RIDGE if r == c and r else 0.0 for c in range(width)] for r in range(width)]
        for values, answer in data:
            x = (1.0, *values)
            p = 1 / (1 + math.exp(-sum(map(float.__mul__, beta, x))))
            for r in range(width):
                gradient[r] += (answer - p) * x[r]
                step = p * (1 - p) * x[r]
                for c in range(width):
                    hessian[r][c] += step * x[c]
        beta = [b + d for b, d in zip(beta, _solve(hessian, gradient), strict=True)]
    return Weights(beta[0], tuple(beta[1:]))


def _solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Gaussian elimination with partial pivoting."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for at in range(len(rows)):
        pivot = max(range(at, len(rows)), key=lambda r: abs(rows[r][at]))
        rows[at], rows[pivot] = rows[pivot], rows[at]
        rows[at] = [value / rows[at][at] for value in rows[at]]
        for r, row in enumerate(rows):
            if r != at:
                rows[r] = [v - row[at] * w for v, w in zip(row, rows[at], strict=True)]
    return [row[-1] for row in rows]


def f1(judged: Iterable[tuple[Case, Weights]], label: Label, threshold: float) -> float:
    """F1 of the pairs at or above *threshold*; links without an answer neither help nor harm."""
    hit = found = true = 0
    for case, weights in judged:
        got = {pair for pair, values in case.found.items() if weights.probability(values) >= threshold}
        gold = {pair for pair, kind in case.links.items() if label(kind)}
        hit += len(got & gold)
        found += sum(label(case.links.get(pair, "")) is not None for pair in got)
        true += len(gold)
    return 2 * hit / (found + true)


def held_out(cases: Sequence[Case], label: Label) -> list[tuple[Case, Weights]]:
    """Each case with weights learned from the other events."""
    events = sorted({case.event for case in cases})
    judged = []
    for fold in range(FOLDS):
        test = set(events[fold::FOLDS])
        weights = fit(list(examples((c for c in cases if c.event not in test), label)))
        judged += [(case, weights) for case in cases if case.event in test]
    return judged


def write(learned: dict[str, Weights], path: Path, report: Sequence[str]) -> None:
    """Put *learned* into *path* as a module to read."""
    lines = ['"""What each feature is worth. Written by benchmarks/learn_weights.py; not for editing.', ""]
    lines += [*report, '"""', "", "from compare.logistic import Weights", ""]
    for name, weights in learned.items():
        lines += [f"{name} = Weights(", f"    intercept={weights.intercept:.3f},", "    coefficients=("]
        lines += [f"        {w:.3f},  # {f}" for f, w in zip(FEATURES, weights.coefficients, strict=True)]
        lines += ["    ),", ")"]
    path.write_text("\n".join(lines) + "\n", encoding="utf8")


def main(arguments: Sequence[str]) -> None:
    """Learn, report, and with --write keep."""
    paths = [argument for argument in arguments if argument != "--write"]
    gold = Path(os.environ.get("STORYDIFF_GOLD", ROOT.parent / "shared" / "gold")) / "news-dev.jsonl"
    cases = load(Path(paths[0]) if paths else gold)
    true = sum(claim(kind) or 0 for case in cases for kind in case.links.values())
    reached = sum(
        claim(kind) or 0 for case in cases for pair, kind in case.links.items() if pair in case.candidates
    )
    report = [
        f"From {len(cases)} pairs of articles; {reached / true:.3f} of their {true} links are candidates.",
        "F1 of pairs by probability alone, before links are chosen:",
    ]
    learned = {}
    for name, label in (("CORE", core), ("CLAIM", claim)):
        learned[name] = fit(list(examples(cases, label)))
        apart = held_out(cases, label)
        steps = [step / 20 for step in range(2, 15)]
        best = max(steps, key=lambda step: f1(apart, label, step))
        fitted = f1([(case, learned[name]) for case in cases], label, best)
        report.append(
            f"{name}: fitted {fitted:.3f}, cross-validated {f1(apart, label, best):.3f} at {best:.2f}."
        )
    print("\n".join(report))
    if "--write" in arguments:
        write(learned, ROOT / "compare" / "weights.py", report)


if __name__ == "__main__":
    main(sys.argv[1:])

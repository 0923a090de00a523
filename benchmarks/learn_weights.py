"""Learn what the features of compare/linking/similarity.py are worth, from sentence links made by people.

    python benchmarks/learn_weights.py [--write]

Learns from the gold news pairs, which must be present (benchmarks/labelled_pairs.py says where). Prints how
many true links are among the candidates, then F1 of the links chosen: fitted, and cross-validated with
weights and thresholds learned from other pairs only. Where the two part, the weights fit the examples, not
the task. --write replaces compare/linking/weights.py.
"""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from math import exp
from pathlib import Path
from statistics import fmean, pstdev
from typing import NamedTuple

from benchmarks.labelled_pairs import CORE as CORE_LABELS
from benchmarks.labelled_pairs import Pair, gold_sets
from benchmarks.quality_measures import (
    Run,
    Score,
    all_links,
    core_links,
    total,
    unique_sentences,
)
from compare.linking.align import Evidence, choose, evidence
from compare.linking.candidates import candidates
from compare.linking.logistic import Thresholds, Weights
from compare.linking.profile import profiles
from compare.linking.similarity import FEATURES
from compare.tokens import tokenizer
from sources.language import language_pack
from sources.read import read_sentences

FOLDS = 8
RIDGE = 10.0
"""Strength of the pull towards zero, per feature. 3 and 30 score within .01."""
STEPS = 8
"""Newton steps; on the gold news pairs the weights stop moving after six."""
GRID = [step / 20 for step in range(3, 13)]
"""Thresholds tried."""
AROUND = 0.1
"""Thresholds no further apart than this are judged together. On so few links F1 jumps by .01 from one step
to the next; with .05 the cross-validated F1 of core links is .005 lower."""
WEIGHTS = Path(__file__).resolve().parent.parent / "compare" / "linking" / "weights.py"
NEVER = 2.0
"""A probability that none reaches."""
BANDS = (0.0, 0.5, 0.7, 0.9, 1.0)
"""Scores of links between which the share of right ones is printed."""

Label = Callable[[str], bool | None]
Example = tuple[tuple[float, ...], bool]


class Case(NamedTuple):
    """One pair of articles, and what is known of it before links are chosen."""

    pair: Pair
    known: Evidence


Measure = Callable[[Run], Score]


class Learned(NamedTuple):
    """What compare/linking/weights.py holds."""

    core: Weights
    claim: Weights
    least: Thresholds


def core(label: str) -> bool | None:
    """Whether the main claims are the same; no lesson in what lies between."""
    return {"": False, "partial": None, "optional": None}.get(label, label in CORE_LABELS)


def claim(label: str) -> bool | None:
    """Whether any claim is shared."""
    return None if label == "optional" else label != ""


def load(pairs: Iterable[Pair]) -> list[Case]:
    """The cases of a set."""
    return [Case(pair, _known(pair)) for pair in pairs]


def _known(pair: Pair) -> Evidence:
    cut = tokenizer(language_pack(pair.language))
    return evidence(*(profiles(read_sentences(side, label=pair.id), cut) for side in (pair.a, pair.b)))


def learn(cases: Sequence[Case]) -> Learned:
    """Weights first, then the thresholds that serve them best, main claims before others."""
    weights = fit(list(examples(cases, core))), fit(list(examples(cases, claim)))
    pairs = [Thresholds(low, high, NEVER) for low in GRID for high in GRID if low <= high]
    least = _best(pairs, lambda tried: _f1(core_links, linked(cases, Learned(*weights, tried))))
    claims = [least._replace(claim=step) for step in GRID if step >= least.mutual]
    least = _best(claims, lambda tried: _f1(all_links, linked(cases, Learned(*weights, tried))))
    return Learned(*weights, least)


def _best(tried: Sequence[Thresholds], f1: Callable[[Thresholds], float]) -> Thresholds:
    """The thresholds that score best together with those around them: one peak alone is luck."""
    scores = {least: f1(least) for least in tried}

    def around(least: Thresholds) -> float:
        near = (score for other, score in scores.items() if _gap(least, other) <= AROUND + 1e-9)
        return fmean(near)

    return max(tried, key=around)


def _gap(one: Thresholds, other: Thresholds) -> float:
    return max(abs(x - y) for x, y in zip(one, other, strict=True))


def linked(cases: Iterable[Case], learned: Learned) -> list[Run]:
    """The links of *cases*, as the measures take them."""
    return [Run(case.pair, choose(case.known, *learned), ()) for case in cases]


def examples(cases: Iterable[Case], label: Label) -> Iterator[Example]:
    """(features, answer) of every scored pair that *label* has an answer for.

    Those of a sentence that stands word for word in the other text teach nothing: it has its link.
    """
    for case in cases:
        same_a, same_b = ({place[side] for place in case.known.same} for side in (0, 1))
        for (i, j), features in case.known.found.items():
            answer = label(case.pair.links.get((i, j), ""))
            if answer is not None and i not in same_a and j not in same_b:
                yield features, answer


def fit(data: Sequence[Example]) -> Weights:
    """Ridge logistic regression on features brought to one scale, so that all are pulled alike."""
    columns = list(zip(*(values for values, _ in data), strict=True))
    means, scales = [fmean(column) for column in columns], [pstdev(column) or 1.0 for column in columns]
    beta = _newton(
        [
            ((1.0, *((x - m) / s for x, m, s in zip(values, means, scales, strict=True))), answer)
            for values, answer in data
        ]
    )
    worth = [b / s for b, s in zip(beta[1:], scales, strict=True)]
    return Weights(beta[0] - sum(map(float.__mul__, worth, means)), tuple(worth))


def _newton(data: Sequence[Example]) -> list[float]:
    """Weights that make the answers likeliest (Hastie et al., Elements of Statistical Learning, 4.4.1)."""
    width = len(FEATURES) + 1
    beta = [0.0] * width
    for _ in range(STEPS):
        gradient = [-RIDGE * b if k else 0.0 for k, b in enumerate(beta)]
        hessian = [[RIDGE if r == c and r else 0.0 for c in range(width)] for r in range(width)]
        for x, answer in data:
            p = 1 / (1 + exp(-sum(map(float.__mul__, beta, x))))
            for r, value in enumerate(x):
                gradient[r] += (answer - p) * value
                step = p * (1 - p) * value
                row = hessian[r]
                for c in range(r, width):
                    row[c] += step * x[c]
        for r, row in enumerate(hessian):
            row[:r] = [hessian[c][r] for c in range(r)]
        beta = [b + d for b, d in zip(beta, _solve(hessian, gradient), strict=True)]
    return beta


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


def held_out(cases: Sequence[Case]) -> list[Run]:
    """The links of each case, by what is learned from the other folds."""
    runs = []
    for fold in range(FOLDS):
        learned = learn([case for at, case in enumerate(cases) if at % FOLDS != fold])
        runs += linked(cases[fold::FOLDS], learned)
    return runs


def report(cases: Sequence[Case], learned: Learned) -> Iterator[str]:
    """What was learned from, and how well it does."""
    yield f"From {len(cases)} pairs of articles. Of their links {_share(cases, _reached):.3f} are candidates,"
    yield f"and {_share(cases, _scored):.3f} are scored in full or the same sentence."
    yield "F1 of the links chosen, fitted and cross-validated (weights and thresholds; the constants of"
    yield "compare/linking/align.py and compare/linking/similarity.py were chosen on these pairs):"
    fitted, apart = linked(cases, learned), held_out(cases)
    for measure in (core_links, all_links, unique_sentences):
        yield f"- {measure.__name__.replace('_', ' ')}: {_f1(measure, fitted):.3f}, {_f1(measure, apart):.3f}"
    yield "Right of the links that score, cross-validated:"
    yield f"- {', '.join(_bands(apart))}"


def _share(cases: Iterable[Case], reached: Callable[[Case], AbstractSet[tuple[int, int]]]) -> float:
    """Of all true links, how many are among those *reached*."""
    pairs = [(case.pair.labelled(*CORE_LABELS, "partial"), reached(case)) for case in cases]
    return sum(len(true & found) for true, found in pairs) / sum(len(true) for true, _ in pairs)


def _reached(case: Case) -> AbstractSet[tuple[int, int]]:
    return {*candidates(case.known.a, case.known.b, case.known.rarity), *case.known.same}


def _scored(case: Case) -> AbstractSet[tuple[int, int]]:
    return case.known.found.keys() | case.known.same


def _bands(runs: Sequence[Run]) -> Iterator[str]:
    judged = [
        (link.score, place in one.pair.links)
        for one in runs
        for link in one.links
        if (place := (link.a, link.b)) not in one.pair.labelled("optional")
    ]
    for low, high in pairwise(BANDS):
        right = [answer for score, answer in judged if low < score <= high]
        yield f"up to {high:.1f} {sum(right)} of {len(right)}"


def _f1(measure: Measure, runs: Iterable[Run]) -> float:
    return total(measure(one) for one in runs).f1


def module(learned: Learned, said: Iterable[str]) -> str:
    """compare/linking/weights.py, to read."""
    head = '"""What each feature is worth. Written by benchmarks/learn_weights.py; not for editing.'
    weights = {"CORE": learned.core, "CLAIM": learned.claim}
    body = (line for name, one in weights.items() for line in _written(name, one))
    least = ", ".join(f"{field}={value:.2f}" for field, value in learned.least._asdict().items())
    lines = [
        head,
        "",
        *said,
        '"""',
        "",
        "from compare.linking.logistic import Thresholds, Weights",
        "",
        *body,
    ]
    return "\n".join([*lines, f"LEAST = Thresholds({least})", ""])


def _written(name: str, weights: Weights) -> Iterator[str]:
    yield f"{name} = Weights("
    yield f"    intercept={weights.intercept:.3f},"
    yield "    coefficients=("
    for worth, feature in zip(weights.coefficients, FEATURES, strict=True):
        yield f"        {worth:.3f},  # {feature}"
    yield from ("    ),", ")")


def main(arguments: Sequence[str]) -> None:
    """Learn, report, and with --write keep."""
    gold = gold_sets()
    if "gold news" not in gold:
        sys.exit("the gold news pairs are not there; set STORYDIFF_GOLD to the folder of news-dev.jsonl")
    cases = load(gold["gold news"])
    learned = learn(cases)
    said = list(report(cases, learned))
    print("\n".join(said), *learned, sep="\n")
    if "--write" in arguments:
        WEIGHTS.write_text(module(learned, said), encoding="utf8")


if __name__ == "__main__":
    main(sys.argv[1:])

"""Quality: how many of the links that people labelled storydiff finds, and how many of its links are right.

    python benchmarks/quality.py [--check | --floors | --wrong SET]

Prints precision, recall, F1 and the number of things expected for each set of benchmarks/labelled/ and each
gold set that is present, then how far the scores of links can be trusted. --wrong lists what one set gets
wrong. --check returns 1 when F1 on a set of the project is below its floor; --floors prints them anew.
"""

import argparse
import math
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from benchmarks.labelled_pairs import OWN, gold_sets, own_sets
from benchmarks.quality_measures import MEASURES, Run, Score, run, total

BINS = tuple(pairwise((0.0, 0.3, 0.5, 0.7, 0.9, 1.0)))
"""Of scores: above the first, up to the second."""

MARGIN = 0.03
"""Below what was measured: a handful of links, less than any mistake worth having."""
# Set anew, when quality has risen: put here what `python benchmarks/quality.py --floors` prints.
FLOORS: dict[str, dict[str, float]] = {
    "outlets": {
        "core links": 0.663,
        "all links": 0.621,
        "unique sentences": 0.681,
        "changed links": 0.658,
        "splits and merges": 0.37,
        "symmetric pairs": 1.0,
    },
    "revisions": {
        "core links": 0.891,
        "all links": 0.901,
        "unique sentences": 0.608,
        "changed links": 0.877,
        "splits and merges": 0.636,
        "symmetric pairs": 1.0,
    },
    "german": {
        "core links": 0.715,
        "all links": 0.732,
        "unique sentences": 0.491,
        "changed links": 0.704,
        "splits and merges": 0.665,
        "symmetric pairs": 1.0,
    },
}

FITTING = {
    "identical": {"identical", "reworded"},
    "aligned": {"identical", "reworded"},
    "partial": {"partial"},
    "optional": {"identical", "reworded", "partial", "none"},
    "none": {"none"},
}
"""What may be found where people put each label."""

Table = Mapping[str, Mapping[str, Score]]


def main() -> int:
    """Measure and print; 1 when asked to check and a floor is passed."""
    options = parse()
    sets = own_sets() if options.check or options.floors else {**own_sets(), **gold_sets()}
    if options.wrong:
        print("\n".join(line for pair in sets[options.wrong] for line in wrong(run(pair))))
        return 0
    runs = {name: [run(pair) for pair in pairs] for name, pairs in sets.items()}
    found = measured(runs)
    if options.floors:
        print(floors(found))
        return 0
    print("\n".join([*table(found), "", *calibration(runs)]))
    low = shortfalls(found)
    print("\n".join(low))
    return 1 if options.check and low else 0


def parse() -> argparse.Namespace:
    """The command line's options."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    only = parser.add_mutually_exclusive_group()
    only.add_argument("--check", action="store_true", help="exit 1 when a figure is below its floor")
    only.add_argument("--floors", action="store_true", help="print FLOORS as of now, for this file")
    only.add_argument("--wrong", choices=[*OWN, *gold_sets()], metavar="SET", help="list what it gets wrong")
    return parser.parse_args()


def measured(runs: Mapping[str, Sequence[Run]]) -> Table:
    """Each measure over each set."""
    return {
        name: {title: total(measure(one) for one in of_set) for title, measure in MEASURES.items()}
        for name, of_set in runs.items()
    }


def table(found: Table) -> Iterator[str]:
    """The figures as lines; a measure for which a set has nothing is left out."""
    yield f"{'':29}{'P':>7}{'R':>7}{'F1':>7}{'of':>7}"
    for name, scores in found.items():
        for title, score in scores.items():
            if score.expected:
                shares = "".join(f"{share:7.3f}" for share in (score.precision, score.recall, score.f1))
                yield f"{name:11} {title:17}{shares}{score.expected:7}"


def calibration(runs: Mapping[str, Sequence[Run]]) -> Iterator[str]:
    """By score: how many links there are, and the share of them that the labels have too."""
    yield "right links by score" + "".join(f"{f'{lower}-{upper}':>15}" for lower, upper in BINS)
    for name, of_set in runs.items():
        cells = [
            [right for score, right in judged(of_set) if lower < score <= upper] for lower, upper in BINS
        ]
        yield f"{name:20}" + "".join(f"{_share(cell):>15}" for cell in cells)


def judged(runs: Iterable[Run]) -> Iterator[tuple[float, bool]]:
    """(score, whether the labels have it) of each link that is not `optional`."""
    for one in runs:
        for link in one.links:
            label = one.pair.links.get((link.a, link.b))
            if label != "optional":
                yield link.score, label is not None


def wrong(one: Run) -> Iterator[str]:
    """Each link of which the labels and the comparison think otherwise, with both sentences."""
    pair, kinds = one.pair, {(link.a, link.b): str(link.kind) for link in one.links}
    for i, j in sorted({*kinds, *pair.links}):
        label, kind = pair.links.get((i, j), "none"), kinds.get((i, j), "none")
        if kind not in FITTING[label]:
            yield f"{pair.id}: labelled {label}, found {kind}\n  A{i} {pair.a[i]}\n  B{j} {pair.b[j]}"


def floors(found: Table) -> str:
    """FLOORS for what was found, as Python; a pair that is not symmetric is a bug, so there is no margin."""
    lines = ["FLOORS: dict[str, dict[str, float]] = {"]
    for name in OWN:
        lines.append(f'    "{name}": {{')
        for title, score in found[name].items():
            floor = (
                1.0 if title == "symmetric pairs" else max(0.0, math.floor((score.f1 - MARGIN) * 1000) / 1000)
            )
            lines.append(f'        "{title}": {floor},')
        lines.append("    },")
    return "\n".join([*lines, "}"])


def shortfalls(found: Table) -> list[str]:
    """A line for each figure below its floor."""
    return [
        f"{name} {title}: F1 {found[name][title].f1:.3f} is below {floor}"
        for name, titles in FLOORS.items()
        for title, floor in titles.items()
        if found[name][title].f1 < floor
    ]


def _share(answers: Sequence[bool]) -> str:
    return f"{sum(answers) / len(answers):.2f} of {len(answers)}" if answers else "-"


if __name__ == "__main__":
    sys.exit(main())

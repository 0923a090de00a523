"""Accuracy: how many discrepancies are found where people expect them, and none where they do not.

    python benchmarks/accuracy.py [--check | --floors | --wrong SET | --write]

Prints, for each set of benchmarks/labelled/ and each gold set that is present, by family of facts: pairs with
a discrepancy that were found (by a rule that was expected, at warning or error), and pairs without one that
raised an alarm at warning or error. Then the same for summaries of which one was edited: there any rule will
do. Balanced is the mean of the share found and the share kept quiet, .5 by chance. --wrong lists what a set
gets wrong. --check returns 1 when a set of the project is below its floor; --floors prints the floors anew.
--write puts the table into docs/accuracy.md.
"""

import argparse
import math
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import storydiff
from benchmarks.accuracy_page import fill
from benchmarks.labelled_facts import Edited, Facts, edits, facts
from compare.model import Comparison, Severity

MARGIN = 0.02
"""Below what was measured: two pairs of a hundred."""
# Set anew, when accuracy has risen: put here what `python benchmarks/accuracy.py --floors` prints.
FLOORS: dict[str, float] = {
    "facts": 0.955,
    "facts-held-out": 0.879,
    "edits": 0.78,
    "edits-held-out": 0.77,
}


class Tally(NamedTuple):
    """Of *expected* discrepancies, *found*; of *quiet* pairs, those with *alarms*."""

    found: int = 0
    expected: int = 0
    alarms: int = 0
    quiet: int = 0

    def __add__(self, other: "Tally") -> "Tally":  # type: ignore[override]  # adds up, does not append
        return Tally(*(one + two for one, two in zip(self, other, strict=True)))

    @property
    def recall(self) -> float:
        """Share of the expected that was found, 0 to 1."""
        return self.found / self.expected if self.expected else 0.0

    @property
    def kept(self) -> float:
        """Share of the quiet pairs without an alarm, 0 to 1."""
        return 1 - self.alarms / self.quiet if self.quiet else 0.0

    @property
    def balanced(self) -> float:
        """The mean of both, 0 to 1: half by chance."""
        return (self.recall + self.kept) / 2


def loud(comparison: Comparison) -> set[str]:
    """The rules that fired at warning or error."""
    return {found.rule for found in comparison.discrepancies if found.severity is not Severity.INFO}


def told(pair: Facts) -> Tally:
    """One pair of sentences."""
    raised = loud(storydiff.compare_sentences([pair.a], [pair.b]))
    if pair.expect:
        return Tally(found=int(bool(raised & pair.expect)), expected=1)
    return Tally(alarms=int(bool(raised)), quiet=1)


def noticed(pair: Edited) -> Tally:
    """One pair of summaries: any rule will do, as what was changed is not said."""
    raised = int(bool(loud(storydiff.compare_texts(pair.a, pair.b))))
    return Tally(alarms=raised, quiet=1) if pair.consistent else Tally(found=raised, expected=1)


Table = Mapping[str, Mapping[str, Tally]]
"""Set → family or domain → what was found there."""
ALL = "all"


def measured() -> Table:
    """Every set, by family or domain, and all of it."""
    of_facts = {name: _by([(one.family, told(one)) for one in rows]) for name, rows in facts().items()}
    return of_facts | {
        name: _by([(one.domain, noticed(one)) for one in rows]) for name, rows in edits().items()
    }


def _by(tallies: Iterable[tuple[str, Tally]]) -> dict[str, Tally]:
    found: dict[str, Tally] = {}
    for name, tally in tallies:
        for key in (name, ALL):
            found[key] = found.get(key, Tally()) + tally
    return {**{name: found[name] for name in sorted(found.keys() - {ALL})}, ALL: found[ALL]}


def table(found: Table) -> Iterator[str]:
    """The figures as a Markdown table."""
    yield "| set | kind | found | of | false alarms | of | balanced |"
    yield "| --- | --- | --: | --: | --: | --: | --: |"
    for name, tallies in found.items():
        for kind, one in tallies.items():
            balanced = f"{one.balanced:.3f}" if one.expected and one.quiet else "–"
            counts = " | ".join(map(str, one))
            yield f"| {name} | {kind} | {counts} | {balanced} |"


def wrong(name: str) -> Iterator[str]:
    """What a set gets wrong, with both texts."""
    for pair in facts().get(name, ()):
        raised = loud(storydiff.compare_sentences([pair.a], [pair.b]))
        if not raised & pair.expect if pair.expect else raised:
            rules = f"expected {sorted(pair.expect)} found {sorted(raised)}"
            yield f"{pair.id} {rules}\n  A {pair.a}\n  B {pair.b}"
    for one in edits().get(name, ()):
        raised = loud(storydiff.compare_texts(one.a, one.b))
        if bool(raised) is one.consistent:
            label = "consistent" if one.consistent else "inconsistent"
            yield f"{one.id} {label} found {sorted(raised)}\n  A {one.a}\n  B {one.b}"


def floors(found: Table) -> str:
    """FLOORS for what was found, as Python: the balanced figure over each set of the project."""
    own = {name: tallies[ALL].balanced for name, tallies in found.items() if not name.startswith("gold")}
    body = "".join(
        f'\n    "{name}": {math.floor((value - MARGIN) * 1000) / 1000},' for name, value in own.items()
    )
    return f"FLOORS: dict[str, float] = {{{body}\n}}"


def shortfalls(found: Table) -> list[str]:
    """A line for each set below its floor."""
    return [
        f"{name}: balanced {found[name][ALL].balanced:.3f} is below {floor}"
        for name, floor in FLOORS.items()
        if found[name][ALL].balanced < floor
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 1 when asked to check and a floor is passed."""
    options = parse(arguments)
    if options.wrong:
        print("\n".join(wrong(options.wrong)))
        return 0
    found = measured()
    if options.floors:
        print(floors(found))
        return 0
    print("\n".join([*table(found), *shortfalls(found)]))
    if options.write:
        fill("accuracy", list(table(found)))
    return 1 if options.check and shortfalls(found) else 0


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The command line's options."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    only = parser.add_mutually_exclusive_group()
    only.add_argument("--check", action="store_true", help="exit 1 when a set is below its floor")
    only.add_argument("--floors", action="store_true", help="print FLOORS as of now, for this file")
    only.add_argument("--wrong", choices=[*facts(), *edits()], metavar="SET", help="list what it gets wrong")
    only.add_argument("--write", action="store_true", help="write docs/accuracy.md")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())

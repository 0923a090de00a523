"""Every finding on the gold news pairs with both sentences, to be read and judged by a person.

    python benchmarks/findings.py [--severity error] [--rule RULE] [--unjudged | --write]

Prints the findings of at least that severity, then how many of the judged ones an editor would be thankful
for, and how many of the conflicts that annotators saw are found. Judgements are in benchmarks/judged.json,
by the id of the finding, which is made of its rule, texts and values: `right`, or `wrong`. --write puts the
figures into docs/accuracy.md.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import storydiff
from benchmarks.accuracy_page import fill
from benchmarks.labelled_pairs import GOLD_FOLDER, ROOT
from compare.model import Comparison, Discrepancy, Evidence, Severity

JUDGED = ROOT / "benchmarks" / "judged.json"
SEVERITIES = tuple(Severity)
"""Worst first."""


class Case(NamedTuple):
    """A pair of articles compared, and the disagreements that annotators saw in it."""

    id: str
    comparison: Comparison
    annotated: Sequence[Mapping[str, Any]]
    """With the indexes ``a`` and ``b`` of the sentences, ``type``, and ``severity``: conflict or look."""


def cases() -> list[Case]:
    """The gold news pairs; none where they are not present."""
    path = GOLD_FOLDER / "news-dev.jsonl"
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.exists() else []
    return [
        Case(row["id"], storydiff.compare_sentences(row["a"], row["b"]), row["discrepancies"]) for row in rows
    ]


def findings(of: Iterable[Case], least: Severity, rule: str | None) -> Iterator[tuple[Case, Discrepancy]]:
    """Those of at least that severity, of one rule or of all."""
    for case in of:
        for found in case.comparison.discrepancies:
            bad = SEVERITIES.index(found.severity) <= SEVERITIES.index(least)
            if bad and rule in (None, found.rule):
                yield case, found


def shown(case: Case, found: Discrepancy, verdict: str) -> str:
    """One finding with both sentences."""
    head = f"{found.id} {case.id} {found.severity} {found.confidence} {found.rule} [{verdict}]"
    articles = case.comparison.a, case.comparison.b
    sides = [
        f"  {letter}{side.sentence} {article.sentences[side.sentence].text}"
        for letter, side, article in zip("AB", (found.a, found.b), articles, strict=True)
        if side
    ]
    return "\n".join([head, f"  {found.message}", *sides])


def judged_share(found: Iterable[Discrepancy], verdicts: Mapping[str, str]) -> str:
    """How many of the judged are right."""
    counts = Counter(verdicts.get(one.id, "not judged") for one in found)
    judged = counts["right"] + counts["wrong"]
    share = f", {counts['right'] / judged:.2f}" if judged else ""
    return f"right {counts['right']} of {judged} judged{share}; not judged {counts['not judged']}"


def recalled(of: Iterable[Case], severity: str, least: Severity) -> tuple[int, int]:
    """Of the annotated disagreements of a severity, those with a finding at both of their sentences."""
    hits = [
        any(_at(found.a, one["a"]) and _at(found.b, one["b"]) for _, found in findings([case], least, None))
        for case in of
        for one in case.annotated
        if one["severity"] == severity
    ]
    return sum(hits), len(hits)


def _at(side: Evidence | None, sentence: int) -> bool:
    return side is not None and side.sentence == sentence


def verdicts() -> dict[str, str]:
    """Finding id → ``right`` or ``wrong``."""
    found: dict[str, str] = json.loads(JUDGED.read_text("utf-8"))
    return found


def summary(of: Sequence[Case], least: Severity, rule: str | None) -> Iterator[str]:
    """The figures, as lines."""
    for severity in SEVERITIES[: SEVERITIES.index(least) + 1]:
        chosen = [one for _, one in findings(of, least, rule) if one.severity is severity]
        yield f"{severity}: {len(chosen)} findings; {judged_share(chosen, verdicts())}"
    for kind in ("conflict", "look"):
        for severity in SEVERITIES:
            hits, total = recalled(of, kind, severity)
            yield f"annotated {kind}: {hits} of {total} have a finding of at least {severity}"


def main() -> None:
    """Print."""
    options = parse()
    of, known = cases(), verdicts()
    if not of:
        sys.exit("the gold news pairs are not there; set STORYDIFF_GOLD to the folder of news-dev.jsonl")
    least = Severity(options.severity)
    for case, found in findings(of, least, options.rule):
        if not (options.unjudged and found.id in known):
            print(shown(case, found, known.get(found.id, "")), end="\n\n")
    print("\n".join(summary(of, least, options.rule)))
    if options.write:
        fill("findings", [f"- {line}" for line in summary(of, Severity.WARNING, None)])


def parse() -> argparse.Namespace:
    """The command line's options."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--severity", choices=list(SEVERITIES), default="error", help="the least to print")
    parser.add_argument("--rule", help="print those of one rule")
    parser.add_argument("--unjudged", action="store_true", help="print those that nobody has judged")
    parser.add_argument("--write", action="store_true", help="put the figures into docs/accuracy.md")
    return parser.parse_args()


if __name__ == "__main__":
    main()

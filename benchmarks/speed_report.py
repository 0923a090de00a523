"""What benchmarks/speed.py measured, as tables and as docs/speed.md."""

import os
import platform
import re
from collections.abc import Callable, Mapping, Sequence
from importlib.metadata import version
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import storydiff
from benchmarks.speed_tools import MOST_MEMORY, TOOLS, missing

NOTHING = "–"
"""Not tried, as the size before was too much, or not told by what was measured."""

PAGE = """# Speed

How long storydiff, and tools that do parts of its work, take for the same two texts, and how much memory.
`python benchmarks/speed.py --write` measured all of it in one run and wrote this page.

![Seconds against sentences a side, both on logarithmic scales, a line for each tool](speed.svg)

A dotted line leads to the size at which a tool was stopped; how long that takes it is not known.

{tables}

{nothing} stands for what was not tried, as a smaller size was too much already.

## What each does in that time

They do not do the same. A faster one is the right choice where what it gives is enough.

{does}

## How it was measured

- **Texts**: [two versions of an invented article](../benchmarks/synthetic.py), its vocabulary growing \
with its length as in news. In the second version half of the sentences are unchanged; others are reworded, \
split, merged, deleted or inserted, and some blocks are moved.
- **Time**: of the comparison alone, by the clock, without start-up, imports and reading files; the fastest \
of {rounds} processes where so many fit into {limit:g} s, after which a tool other than storydiff is stopped.
- **Memory**: the peak of the whole process, with interpreter and texts, in millions of bytes; it could have \
{memory:.1f} billion.
- **Machine**: {machine}{date}.
- **Versions**: {versions}.

To measure again, with the versions you have:

```sh
pip install -e '.[bench]'
python benchmarks/speed.py --write
python benchmarks/speed.py --check  # storydiff alone, against the limits it promises
```
"""


class Run(NamedTuple):
    """What one tool took for one size, or why that is not known."""

    tool: str
    sentences: int
    """Of each of the two texts."""
    seconds: float = 0.0
    megabytes: float = 0.0
    """Of a million bytes."""
    trouble: str = ""
    """Why it was not measured; empty if it was."""


def over(limit: float) -> str:
    """The trouble of a tool that was stopped after *limit* seconds."""
    return f"over {limit:g} s"


def page(runs: Sequence[Run], *, limit: float, rounds: int, date: str) -> str:
    """docs/speed.md; *date* is named if there is one."""
    tools = _tools(runs)
    return PAGE.format(
        tables=tables(runs),
        nothing=NOTHING,
        does="\n".join(f"- **{name}**: {TOOLS[name].does}" for name in tools),
        limit=limit,
        rounds=rounds,
        memory=MOST_MEMORY / 1e9,
        machine=_machine(),
        date=date and f", {date}",
        versions=", ".join(_versions(tools)),
    )


def tables(runs: Sequence[Run]) -> str:
    """Three tables in Markdown: seconds, memory and growth, a row a tool."""
    sizes = sorted({run.sentences for run in runs})
    heads = [f"{size:,}" for size in sizes]
    found = {(run.tool, run.sentences): run for run in runs}
    tools = _tools(runs)
    growth = {tool: growths([run for run in runs if run.tool == tool]) for tool in tools}
    steps = [step for step in pairwise(sizes) if step[1] == 2 * step[0]]
    parts = [
        _table("Seconds, by sentences a side", heads,
               {tool: [_cell(found.get((tool, size)), _seconds) for size in sizes] for tool in tools}),
        _table("Peak memory in MB, by sentences a side", heads,
               {tool: [_cell(found.get((tool, size)), _megabytes) for size in sizes] for tool in tools}),
        _table("Times the time, for twice the text", [f"{half:,} → {whole:,}" for half, whole in steps],
               {tool: [_factor(growth[tool].get(step)) for step in steps] for tool in tools}),
    ]  # fmt: skip
    return "\n\n".join(parts if steps else parts[:2])


def growths(runs: Sequence[Run]) -> dict[tuple[int, int], float]:
    """(n, 2n) → time(2n) / time(n), where both were measured; *runs* are one tool's."""
    seconds = {run.sentences: run.seconds for run in runs if not run.trouble}
    return {
        (size, 2 * size): seconds[2 * size] / took for size, took in seconds.items() if 2 * size in seconds
    }


def _tools(runs: Sequence[Run]) -> list[str]:
    return list(dict.fromkeys(run.tool for run in runs))


def _table(title: str, heads: Sequence[str], rows: Mapping[str, Sequence[str]]) -> str:
    lines = [["", *heads], ["---", *["--:"] * len(heads)], *([name, *cells] for name, cells in rows.items())]
    return f"## {title}\n\n" + "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(run: Run | None, show: Callable[[Run], str]) -> str:
    return NOTHING if run is None else run.trouble or show(run)


def _seconds(run: Run) -> str:
    return f"{run.seconds:.3g}"


def _megabytes(run: Run) -> str:
    return f"{run.megabytes:.0f}"


def _factor(growth: float | None) -> str:
    return NOTHING if growth is None else f"{growth:.1f}"


def _machine() -> str:
    """The processor as the system names it, its cores, the system and Python."""
    told = Path("/proc/cpuinfo")
    model = re.search(r"^model name\s*:\s*(.+)$", told.read_text(), re.M) if told.exists() else None
    name = model[1] if model else platform.processor() or platform.machine()
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{name}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}, {python}"


def _versions(tools: Sequence[str]) -> list[str]:
    """Each distribution that was measured, with its version."""
    packages = dict.fromkeys(
        package for tool in tools if not missing(tool) for package in TOOLS[tool].packages
    )
    return [f"storydiff {storydiff.__version__}", *(f"{package} {version(package)}" for package in packages)]

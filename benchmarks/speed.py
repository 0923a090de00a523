"""Speed: the time and peak memory of storydiff and its peers on the same texts, in one run.

    python benchmarks/speed.py [--tools NAME ...] [--sizes N ...] [--limit SECONDS] [--write [--date TEXT]]
    python benchmarks/speed.py --check

Each comparison runs in a process of its own (benchmarks/speed_tools.py) on the texts of
benchmarks/synthetic.py. --write replaces docs/speed.md and docs/speed.svg by what this run measured;
--check measures storydiff alone against the limits it promises.
"""

import argparse
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path

from benchmarks.speed_report import Run, growths, over, page, tables
from benchmarks.speed_tools import OURS, TOOLS, missing

ROOT = Path(__file__).resolve().parent.parent
SIZES = (300, 625, 1_250, 2_500, 5_000, 10_000, 20_000)
"""Sentences a side: a long article to twice a long novel, where storydiff refuses (sources/limits.py)."""
LIMIT = 60.0
ROUNDS = 3
"""Processes for one measurement, of which the fastest counts; one alone where so many pass the limit."""

# The limits are the project's promise, not a measurement: issue 3.
PROMISED_SIZE = 10_000
PROMISED_SECONDS = 10.0
PROMISED_MEGABYTES = 500.0
PROMISED_GROWTH = 2.3
"""Of time(2n) / time(n), for each n and 2n of the next line."""
PROMISED_SIZES = (2_500, 5_000, 10_000, 20_000)


def main() -> int:
    """Measure and print; write the documents, or return 1 when a promise is checked and broken."""
    options = parse()
    if options.check:
        broken = broken_promises(list(measured([OURS], PROMISED_SIZES, options.limit)))
        print("\n".join(broken) or "every promise kept")
        return 1 if broken else 0
    runs = list(measured(options.tools, sorted(options.sizes), options.limit))
    if options.write:
        from benchmarks.speed_plot import plot

        written = page(runs, limit=options.limit, rounds=ROUNDS, date=options.date)
        (ROOT / "docs" / "speed.md").write_text(written, "utf-8")
        (ROOT / "docs" / "speed.svg").write_text(plot(runs, options.limit), "utf-8")
    print(f"\n{tables(runs)}")
    return 0


def parse() -> argparse.Namespace:
    """The command line's options."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--tools", nargs="+", choices=list(TOOLS), default=list(TOOLS), metavar="NAME",
                        help=f"which to measure: {', '.join(TOOLS)}")  # fmt: skip
    parser.add_argument("--sizes", nargs="+", type=int, default=SIZES, metavar="N", help="sentences a side")
    parser.add_argument("--limit", type=float, default=LIMIT, metavar="SECONDS",
                        help="a peer that takes longer is stopped; storydiff never is")  # fmt: skip
    parser.add_argument("--date", default="", metavar="TEXT", help="named in docs/speed.md")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--write", action="store_true", help="replace docs/speed.md and docs/speed.svg")
    what.add_argument("--check", action="store_true", help="exit 1 when storydiff passes a promised limit")
    options = parser.parse_args()
    if options.write and find_spec("matplotlib") is None:  # told now, not after half an hour
        parser.error("--write draws with matplotlib, which is not installed: pip install -e '.[bench]'")
    return options


def measured(tools: Sequence[str], sizes: Sequence[int], limit: float) -> Iterator[Run]:
    """A run of each tool on each size in turn, up to the first size that is too much for it; printed."""
    for tool in tools:
        for size in sizes:
            run = best(tool, size, limit)
            taken = run.trouble or f"{run.seconds:8.2f} s {run.megabytes:8.0f} MB"
            print(f"{tool:18}{size:8,} {taken}", flush=True)
            yield run
            if run.trouble:
                break


def best(tool: str, size: int, limit: float) -> Run:
    """The fastest of a few runs; its memory is that of the same run.

    Of storydiff always of as many, as its growth from size to size is a promise.
    """
    if absent := missing(tool):
        return Run(tool, size, trouble=f"{absent} not installed")
    first = once(tool, size, limit)
    if first.trouble or (tool != OURS and ROUNDS * first.seconds > limit):
        return first
    more = [once(tool, size, limit) for _ in range(ROUNDS - 1)]
    return min((first, *(run for run in more if not run.trouble)), key=lambda run: run.seconds)


def once(tool: str, size: int, limit: float) -> Run:
    """One comparison in a process of its own."""
    limit = 0 if tool == OURS else limit
    command = [sys.executable, str(ROOT / "benchmarks" / "speed_tools.py"), tool, str(size), str(limit)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        seconds, peak = done.stdout.split()
        return Run(tool, size, float(seconds), int(peak) / 1e6)
    if done.returncode == -signal.SIGALRM:
        return Run(tool, size, trouble=over(limit))
    said = done.stderr.strip().splitlines() or [f"exit code {done.returncode}"]
    return Run(tool, size, trouble=said[-1].partition(":")[0])


def broken_promises(runs: Sequence[Run]) -> list[str]:
    """A line for each limit that these runs of storydiff pass, and for each size that it failed on."""
    timed = [run for run in runs if run.sentences == PROMISED_SIZE]
    size = f"{PROMISED_SIZE:,} sentences"
    limits = [
        *((run.seconds, f"seconds for {size}", PROMISED_SECONDS) for run in timed),
        *((run.megabytes, f"MB for {size}", PROMISED_MEGABYTES) for run in timed),
        *((growth, f"times the time from {half:,} to {whole:,} sentences", PROMISED_GROWTH)
          for (half, whole), growth in growths(runs).items()),
    ]  # fmt: skip
    failed = [f"{run.sentences:,} sentences: {run.trouble}" for run in runs if run.trouble]
    passed = [f"{value:.2f} {what}; promised: {most:g}" for value, what, most in limits if value > most]
    return failed + passed


if __name__ == "__main__":
    sys.exit(main())

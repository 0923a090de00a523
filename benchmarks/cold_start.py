"""Cold start: how long storydiff takes from nothing, against importing the three libraries it is built on.

    python benchmarks/cold_start.py [A B] [--rounds 15] [--check]

Times whole processes of the interpreter that runs it, in turn, so that a busy machine slows all of them,
and prints each median and its ratio to the imports. Ratios can be compared between machines, times cannot.
"""

import argparse
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = [str(ROOT / "examples" / name) for name in ("harbor-times.txt", "coastal-wire.txt")]

BASELINE = ["-c", "import click, rapidfuzz.fuzz, diff_match_patch"]
STORYDIFF = ["-m", "storydiff"]
# The limits are the project's promise, not a measurement: issue 2, "Speed and size".
HELP_LIMIT = 1.5
COMPARE_LIMIT = 2.0


def main() -> int:
    """Measure, print, and return 1 when asked to check and a limit is passed."""
    options = parse()
    compare = [*STORYDIFF, "compare", *(options.stories or EXAMPLES)]
    baseline, helped, compared = medians([BASELINE, [*STORYDIFF, "--help"], compare], options.rounds)
    print(f"median of {options.rounds} cold starts, Python {sys.version.split()[0]}")
    print(f"  imports            {baseline * 1000:6.0f} ms")
    passed = [
        within("storydiff --help", helped, baseline, HELP_LIMIT),
        within("storydiff compare", compared, baseline, COMPARE_LIMIT),
    ]
    return 1 if options.check and not all(passed) else 0


def parse() -> argparse.Namespace:
    """The command line's options; ``stories`` is empty or two paths."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("stories", nargs="*", metavar="A B", help="two files; the example pair if none")
    parser.add_argument("--rounds", type=int, default=15, help="processes timed for each command")
    parser.add_argument("--check", action="store_true", help="exit 1 when a limit is passed")
    options = parser.parse_args()
    if len(options.stories) not in (0, 2) or options.rounds < 1:
        parser.error("give two stories or none, and at least one round")
    return options


def medians(commands: list[list[str]], rounds: int) -> list[float]:
    """The median seconds of each command over *rounds* in turn, after one round that only warms the disk."""
    timed = [[seconds(command) for command in commands] for _ in range(rounds + 1)]
    return [statistics.median(column) for column in zip(*timed[1:], strict=True)]


def seconds(command: list[str]) -> float:
    """How long the interpreter takes for one process; a process that fails stops the benchmark."""
    # An installed program has its bytecode on disk; the warm-up writes it, even where the caller forbids it.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    subprocess.run([sys.executable, *command], check=True, capture_output=True, env=environment)
    return time.perf_counter() - start


def within(name: str, measured: float, baseline: float, limit: float) -> bool:
    """Print one line; whether the ratio keeps the limit."""
    ratio = measured / baseline
    verdict = "within" if ratio <= limit else "OVER"
    print(f"  {name:18} {measured * 1000:6.0f} ms   {ratio:.2f} times the imports, {verdict} {limit}")
    return ratio <= limit


if __name__ == "__main__":
    sys.exit(main())

"""The options of ``storydiff compare``. Nothing here needs what compares: ``--help`` stays light."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

from reports import FORMATS
from sources.limits import MAX_BYTES, MAX_SENTENCES

Command = TypeVar("Command", bound=Callable[..., Any])
SEVERITIES = ("error", "warning", "info")
"""Worst first."""
CONFIDENCES = ("low", "medium", "high")


def _names(_context: click.Context, _parameter: click.Parameter, given: tuple[str, ...]) -> tuple[str, ...]:
    """An option that may be repeated, each time with names parted by commas, as one list of names."""
    return tuple(name for one in given for part in one.split(",") if (name := part.strip()))


REPORT = (
    click.option("--format", "-f", "style", type=click.Choice(list(FORMATS)), default="markdown",
                 show_default=True, help="What to write."),
    click.option("--output", "-o", metavar="FILE", help="Where to write it; standard output if not given."),
    click.option("--label-a", metavar="TEXT", help="What the report calls A.  [default: its file name]"),
    click.option("--label-b", metavar="TEXT", help="What the report calls B.  [default: its file name]"),
    click.option("--fail-on", type=click.Choice([*SEVERITIES, "never"]), default="never", show_default=True,
                 help="Exit with 1 if a discrepancy is at least this severe."),
)  # fmt: skip
"""What is written, and how the run ends."""
RULES = (
    click.option("--revision", is_flag=True, help="B is a later version of A, not another source."),
    click.option("--select", metavar="RULES", multiple=True, callback=_names,
                 help="Look only for these rules, groups or prefixes (quote-*), parted by commas."),
    click.option("--ignore", metavar="RULES", multiple=True, callback=_names,
                 help="Do not look for these."),
    click.option("--min-confidence", type=click.Choice(CONFIDENCES), default="low", show_default=True,
                 help="Show no discrepancy that is less sure."),
)  # fmt: skip
"""What is looked for."""
READING = (
    click.option("--segment", type=click.Choice(["auto", "lines"]), default="auto", show_default=True,
                 help="Find the sentences, or take each line for one."),
    click.option("--encoding", metavar="NAME", help="Encoding of both sources.  [default: found out]"),
    click.option("--max-bytes", type=click.IntRange(min=1), default=MAX_BYTES, show_default=True,
                 metavar="N", help="Largest source to read."),
    click.option("--max-sentences", type=click.IntRange(min=1), default=MAX_SENTENCES, show_default=True,
                 metavar="N", help="Longest article to compare."),
)  # fmt: skip
"""How the sources are read."""


def options(*kinds: tuple[Callable[[Any], Any], ...]) -> Callable[[Command], Command]:
    """A decorator that gives a command all options of *kinds*, in their order."""

    def decorated(command: Command) -> Command:
        for kind in reversed(kinds):
            for option in reversed(kind):
                command = option(command)
        return command

    return decorated

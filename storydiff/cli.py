"""The command line: options in, a report out. The only code that prints or exits."""

import gc
import os
import sys
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NoReturn

import click

from reports import FORMATS
from sources.errors import OptionsError, StorydiffError
from sources.limits import MAX_BYTES, MAX_SENTENCES
from sources.version import __version__
from storydiff.exit_codes import ExitCode

if TYPE_CHECKING:  # loaded when a comparison is asked for: --help needs none of it
    from compare.model import Comparison

STANDARD_INPUT = "-"
SEVERITIES = ("error", "warning", "info")
"""Worst first."""


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="storydiff", message="%(prog)s %(version)s")
def cli() -> None:
    """Compare versions of a news story: what both say, what only one says, and where facts differ."""


@cli.command()
@click.argument("a")
@click.argument("b")
@click.option("--format", "-f", "style", type=click.Choice(list(FORMATS)), default="markdown",
              show_default=True, help="What to write.")  # fmt: skip
@click.option("--output", "-o", metavar="FILE", help="Where to write it; standard output if not given.")
@click.option("--label-a", metavar="TEXT", help="What the report calls A.  [default: its file name]")
@click.option("--label-b", metavar="TEXT", help="What the report calls B.  [default: its file name]")
@click.option("--fail-on", type=click.Choice([*SEVERITIES, "never"]), default="never", show_default=True,
              help="Exit with 1 if a discrepancy is at least this severe.")  # fmt: skip
@click.option("--segment", type=click.Choice(["auto", "lines"]), default="auto", show_default=True,
              help="Find the sentences, or take each line for one.")  # fmt: skip
@click.option("--encoding", metavar="NAME", help="Encoding of both sources.  [default: found out]")
@click.option("--max-bytes", type=click.IntRange(min=1), default=MAX_BYTES, show_default=True, metavar="N",
              help="Largest source to read.")  # fmt: skip
@click.option("--max-sentences", type=click.IntRange(min=1), default=MAX_SENTENCES, show_default=True,
              metavar="N", help="Longest article to compare.")  # fmt: skip
def compare(a: str, b: str, style: str, output: str | None, fail_on: str, **settings: Any) -> None:
    """Compare the articles in files A and B, and write a report.

    A and B are plain text, Markdown or HTML; one of them may be "-", standard input.
    """
    comparison = _compare(a, b, **settings)
    _write(_render(comparison, style, output), output)
    click.echo(_summary(comparison), err=True)
    if any(found.severity in SEVERITIES[: _rank(fail_on)] for found in comparison.discrepancies):
        raise click.exceptions.Exit(ExitCode.FOUND)


@cli.command()
def schema() -> None:
    """Print the JSON Schema of the JSON report."""
    from reports.json import schema as text

    _write(text(), None)


def main() -> NoReturn:
    """Run the command line and exit with a code of ``ExitCode``."""
    code = run(sys.argv[1:])
    gc.freeze()  # or the interpreter looks for cycles among all that is left
    sys.exit(code)


def run(arguments: Sequence[str]) -> int:
    """Run the command line; returns the exit code."""
    try:
        return cli.main(list(arguments), prog_name="storydiff", standalone_mode=False) or ExitCode.CLEAN
    except click.ClickException as error:
        error.show()
    except StorydiffError as error:
        click.echo(f"storydiff: {error}", err=True)
    except click.exceptions.Abort:
        return ExitCode.INTERRUPTED
    except BrokenPipeError:  # of standard error, or of --help: whoever read it has read enough
        return ExitCode.CLEAN
    except Exception:  # whatever it is, the exit code must say that it is our fault
        import traceback  # here and below: a run that needs none of it does not pay for it

        click.echo(f"storydiff: internal error, please report it:\n{traceback.format_exc()}", err=True)
        return ExitCode.INTERNAL
    return ExitCode.UNREADABLE


def _compare(
    a: str, b: str, *, label_a: str | None, label_b: str | None, segment: str, encoding: str | None,
    max_bytes: int, max_sentences: int,
) -> "Comparison":  # fmt: skip
    from compare.model import Options
    from sources.model import Segmentation
    from storydiff import compare_files

    if a == b == STANDARD_INPUT:
        raise OptionsError("standard input can be only one of A and B; name a file for the other")
    options = Options(Segmentation(segment), encoding, max_bytes, max_sentences)
    if not sys.stderr.isatty():
        return compare_files(a, b, label_a=label_a, label_b=label_b, options=options)
    from storydiff.progress import ProgressLine

    line = ProgressLine()
    try:
        return compare_files(a, b, label_a=label_a, label_b=label_b, options=options, progress=line)
    finally:
        line.clear()


def _render(comparison: "Comparison", style: str, output: str | None) -> str:
    if style == "terminal" and output is None and sys.stdout.isatty():
        import shutil

        from reports import terminal

        width, color = shutil.get_terminal_size().columns, "NO_COLOR" not in os.environ
        return terminal.render(comparison, width=width, color=color)
    return FORMATS[style](comparison)


def _write(text: str, output: str | None) -> None:
    raw = text.encode("utf-8", "replace")
    if output is None:
        _print(raw)
        return
    from storydiff.output import write_whole

    try:
        write_whole(output, raw)
    except OSError as error:
        raise OptionsError(f"{output}: cannot be written ({error.strerror}); give another --output") from None


def _print(raw: bytes) -> None:
    try:
        sys.stdout.buffer.write(raw)
        sys.stdout.buffer.flush()
    except BrokenPipeError:  # the reader, such as head, has read enough
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115 - or Python complains of the pipe at exit
    except OSError as error:
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115 - as above
        raise OptionsError(f"standard output cannot be written ({error.strerror}); use --output") from None


def _summary(comparison: "Comparison") -> str:
    shared = sum(bool(passage.a and passage.b) for passage in comparison.passages)
    counts = Counter(found.severity.value for found in comparison.discrepancies)
    found = ", ".join(f"{counts[severity]} {severity}" for severity in SEVERITIES)
    sides = f"{len(comparison.a.sentences)} and {len(comparison.b.sentences)} sentences"
    return f"storydiff: {sides}, {shared} shared passages; discrepancies: {found}"


def _rank(severity: str) -> int:
    """How many severities are at least as bad as *severity*; ``never`` is worse than any."""
    return SEVERITIES.index(severity) + 1 if severity in SEVERITIES else 0

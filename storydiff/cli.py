"""The command line: options in, a report out. With ``output`` and ``progress``, all that prints or exits."""

import gc
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

import click

from sources.errors import StorydiffError
from sources.version import __version__
from storydiff.exit_codes import ExitCode
from storydiff.options import READING, REPORT, RULES, options


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="storydiff", message="%(prog)s %(version)s")
def cli() -> None:
    """Compare versions of a news story: what both say, what only one says, and where facts differ."""


@cli.command()
@click.argument("a")
@click.argument("b")
@options(REPORT, RULES, READING)
def compare(a: str, b: str, style: str, output: str | None, fail_on: str, **settings: Any) -> None:
    """Compare the articles in files A and B, and write a report.

    A and B are plain text, Markdown or HTML; one of them may be "-", standard input.
    """
    from storydiff.comparing import compared, reaches, rendered, summarised
    from storydiff.output import write

    comparison = compared(a, b, **settings)
    write(rendered(comparison, style, output), output)
    click.echo(summarised(comparison), err=True)
    if reaches(comparison, fail_on):
        raise click.exceptions.Exit(ExitCode.FOUND)


@cli.command()
@click.option("--format", "-f", "style", type=click.Choice(["text", "json", "markdown"]), default="text",
              show_default=True, help="What to write.")  # fmt: skip
def rules(style: str) -> None:
    """List every rule: group, title, severity between two sources and in a revision."""
    from reports.catalogue import CATALOGUES
    from storydiff.output import write

    write(CATALOGUES[style]())


@cli.command()
@click.argument("rule")
def explain(rule: str) -> None:
    """Explain a RULE, with examples of what it finds and what it leaves alone."""
    from reports.catalogue import explained
    from storydiff.output import write

    write(explained(rule))


@cli.command()
def schema() -> None:
    """Print the JSON Schema of the JSON report."""
    from reports.json import schema as text
    from storydiff.output import write

    write(text())


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

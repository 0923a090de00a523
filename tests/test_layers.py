"""Imports run one way, start-up stays light, and only the command line prints or exits."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LAYERS = ("sources", "compare", "reports", "storydiff")
MODULES = sorted(path for layer in LAYERS for path in (ROOT / layer).rglob("*.py"))
"""Every module of the program."""

READERS_ONLY = {"charset_normalizer", "markdown_it"}
COMPARING_ONLY = {"Stemmer", "diff_match_patch", "rapidfuzz", "sentencex", "text_to_num"}
INTERPRETERS_OWN = {"_sha2", "_sha256"}
"""Parts of the standard library that sys.stdlib_module_names has under one Python version or another."""
DECLARED = {"click", *READERS_ONLY, *COMPARING_ONLY, *INTERPRETERS_OWN}
"""What the default dependencies are imported as; test_packaging.py holds the names they install by."""

# Start-up would pay for these in every run (ARCHITECTURE.md), or no default install has them.
HEAVY = {"asyncio", "html.parser", "importlib.metadata", "lxml", "numpy", "urllib.request"}

CATCH_ALL_NAMES = {"common", "helpers", "misc", "shared", "util", "utils"}
ENDS_A_PROCESS = {"sys.exit", "os._exit", "os.abort", "exit", "quit", "SystemExit"}
PRINTING = {"storydiff/cli.py", "storydiff/progress.py"}
PRINTS = {"print", "click.echo", "click.secho", "sys.stdout.write", "sys.stderr.write"}

STORIES = ["examples/harbor-times.txt", "examples/coastal-wire.txt"]


def relative(path: Path) -> str:
    """A path as test ids show it."""
    return str(path.relative_to(ROOT))


def imports(path: Path) -> set[str]:
    """The top-level names of everything a module imports, at any depth of its code."""
    nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
    plain = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    from_ = [node.module or "" for node in nodes if isinstance(node, ast.ImportFrom) and node.level == 0]
    return {name.partition(".")[0] for name in plain + from_}


def calls(path: Path) -> set[str]:
    """The dotted names of everything a module calls."""
    nodes = ast.walk(ast.parse(path.read_text("utf-8")))
    return {ast.unparse(node.func) for node in nodes if isinstance(node, ast.Call)}


def imported_by(*arguments: str) -> set[str]:
    """The modules a fresh interpreter imports to run with *arguments*."""
    command = [sys.executable, "-X", "importtime", *arguments]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    timed = (line for line in run.stderr.splitlines() if line.startswith("import time:"))
    return {line.rpartition("|")[2].strip() for line in timed}


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_a_module_imports_only_its_own_layer_and_those_below(path: Path) -> None:
    own = LAYERS.index(path.relative_to(ROOT).parts[0])
    assert imports(path) & set(LAYERS[own + 1 :]) == set()


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_a_module_imports_nothing_that_the_default_install_does_not_bring(path: Path) -> None:
    assert imports(path) - sys.stdlib_module_names - set(LAYERS) - DECLARED == set()


def test_every_default_dependency_is_used() -> None:
    assert set().union(*map(imports, MODULES)) >= DECLARED


@pytest.mark.parametrize("path", [path for path in MODULES if relative(path) not in PRINTING], ids=relative)
def test_only_the_command_line_prints_or_exits(path: Path) -> None:
    assert calls(path) & (ENDS_A_PROCESS | PRINTS) == set()


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_no_module_or_package_has_a_name_that_would_hold_anything(path: Path) -> None:
    assert set(path.relative_to(ROOT).with_suffix("").parts) & CATCH_ALL_NAMES == set()


def test_importing_storydiff_imports_nothing_of_its_dependencies() -> None:
    assert imported_by("-c", "import storydiff") & (HEAVY | READERS_ONLY | COMPARING_ONLY) == set()


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["compare", "--help"]], ids=" ".join)
def test_help_and_version_import_nothing_that_compares_or_reads(arguments: list[str]) -> None:
    assert imported_by("-m", "storydiff", *arguments) & (HEAVY | READERS_ONLY | COMPARING_ONLY) == set()


def test_comparing_plain_text_imports_no_other_reader() -> None:
    assert imported_by("-m", "storydiff", "compare", *STORIES) & (HEAVY | READERS_ONLY) == set()

"""README says only what the program does."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import storydiff

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "CHANGELOG.md")
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]+")


def text_of(name: str) -> str:
    """A file at the top of the checkout."""
    return (ROOT / name).read_text("utf-8")


def section(title: str) -> str:
    """The part of README under one heading."""
    (_, found) = text_of("README.md").split(f"\n## {title}\n")
    return found.partition("\n## ")[0]


def fenced(markdown: str, language: str) -> list[str]:
    """The code blocks of a language, without their fences."""
    return re.findall(rf"^```{language}\n(.*?)^```$", markdown, re.M | re.S)


def run(*arguments: str) -> str:
    """What the program prints."""
    command = [sys.executable, "-m", "storydiff", *arguments]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, encoding="utf-8").stdout


def targets() -> set[str]:
    """What the Makefile can make."""
    return set(re.findall(r"^([a-z]+):", text_of("Makefile"), re.M))


def test_readme_is_under_150_lines() -> None:
    assert len(text_of("README.md").splitlines()) < 150


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_make_command_a_document_names_exists(document: str) -> None:
    assert set(re.findall(r"(?:^|`)make ([a-z]+)", text_of(document), re.M)) <= targets()


def test_ci_runs_readmes_two_commands_in_fresh_clones() -> None:
    promised = re.findall(r"^make ([a-z]+)", section("Two commands"), re.M)
    assert f"for command in {' '.join(promised)}; do" in text_of(".ci/run")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_file_a_document_links_to_exists(document: str) -> None:
    linked = re.findall(r"\]\((?!https?:|#)([^)#]+)", text_of(document))
    assert [path for path in linked if not (ROOT / path).exists()] == []


def test_the_option_list_is_the_programs_own() -> None:
    documented = set(OPTION.findall(section("Use")))
    assert documented == set(OPTION.findall(run("compare", "--help") + run("--help")))


def test_every_command_of_the_program_is_documented() -> None:
    commands = re.findall(r"^  ([a-z]+)  ", run("--help").partition("Commands:\n")[2], re.M)
    assert [name for name in commands if f"storydiff {name}" not in section("Use")] == []


def test_the_report_shown_is_part_of_the_example_report() -> None:
    (shown,) = fenced(section("What it looks like"), "markdown")
    assert set(shown.splitlines()) <= set(text_of("examples/report.md").splitlines())


def test_the_python_shown_runs() -> None:
    (shown,) = fenced(section("In Python"), "python")
    exec(compile(shown, "README.md", "exec"), {})  # noqa: S102  README's own code


@pytest.mark.parametrize("code", ["0", "1", "2", "3"])
def test_every_exit_code_is_explained_once(code: str) -> None:
    assert len(re.findall(rf"^\| {code} \|", section("Exit codes"), re.M)) == 1


def test_the_changelog_has_the_current_version() -> None:
    assert re.search(rf"^## \[{re.escape(storydiff.__version__)}\]", text_of("CHANGELOG.md"), re.M)

"""The command line: exit codes, what goes where, and what bad input is told."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SAME = "The ferry to Arle ran aground on Monday with 48 passengers aboard. Nobody was hurt."
CHANGED = SAME.replace("48", "84")


def storydiff(*arguments, text=None, cwd=None):
    """Run the program as a user does."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "storydiff", *map(str, arguments)]
    return subprocess.run(
        command, input=text, capture_output=True, cwd=cwd, env=environment, timeout=60, check=False
    )


@pytest.fixture
def pair(tmp_path):
    """Two versions of a story that differ in one number."""
    (tmp_path / "old.txt").write_text(SAME, "utf-8")
    (tmp_path / "new.txt").write_text(CHANGED, "utf-8")
    return tmp_path / "old.txt", tmp_path / "new.txt"


def test_the_report_goes_to_standard_output_and_the_summary_to_standard_error(pair):
    """A pipe gets the report and nothing else."""
    run = storydiff("compare", *pair)
    assert run.returncode == 0
    assert run.stdout.startswith(b"# Comparison of old")
    assert run.stderr == (
        b"storydiff: 2 and 2 sentences, 2 shared passages; discrepancies: 1 error, 0 warning, 0 info\n"
    )


@pytest.mark.parametrize(("fail_on", "code"), [("error", 1), ("warning", 1), ("info", 1), ("never", 0)])
def test_fail_on_decides_the_exit_code(pair, fail_on, code):
    """1 from the severity named upwards; the report is written all the same."""
    run = storydiff("compare", *pair, "--fail-on", fail_on)
    assert run.returncode == code
    assert b"84 passengers" in run.stdout


def test_fail_on_error_passes_where_there_is_none(pair):
    """The same text is clean."""
    assert storydiff("compare", pair[0], pair[0], "--fail-on", "info").returncode == 0


def test_labels_and_format_are_taken_from_the_options(pair):
    """The JSON report calls the sides what the user calls them."""
    run = storydiff("compare", *pair, "--format", "json", "--label-a", "morning", "--label-b", "evening")
    report = json.loads(run.stdout)
    assert (report["a"]["label"], report["b"]["label"]) == ("morning", "evening")


def test_output_is_written_to_the_file_named(pair, tmp_path):
    """With -o standard output stays empty."""
    run = storydiff("compare", *pair, "-o", tmp_path / "report.md")
    assert run.stdout == b""
    assert (tmp_path / "report.md").read_text("utf-8").startswith("# Comparison of old")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["new.txt", "old.txt", "report.md"]


def test_an_output_that_cannot_be_written_is_said(pair, tmp_path):
    """The message names the file and what to do."""
    run = storydiff("compare", *pair, "-o", tmp_path / "none" / "report.md")
    assert run.returncode == 2
    assert b"report.md: cannot be written (No such file or directory)" in run.stderr


def test_one_side_may_be_standard_input(pair):
    """A dash reads it."""
    run = storydiff("compare", pair[0], "-", text=CHANGED.encode())
    assert run.returncode == 0
    assert b"(A) and stdin (B)" in run.stdout


def test_both_sides_may_not_be_standard_input():
    """It can be read only once."""
    run = storydiff("compare", "-", "-", text=b"")
    assert run.returncode == 2
    assert b"name a file" in run.stderr


def test_lines_are_sentences_where_asked(tmp_path):
    """--segment lines keeps what the user has segmented."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("one. two.\nthree\n", "utf-8")
    run = storydiff("compare", tmp_path / "a.txt", tmp_path / "b.txt", "--segment", "lines", "-f", "json")
    assert [one["text"] for one in json.loads(run.stdout)["a"]["sentences"]] == ["one. two.", "three"]


BAD = {
    "missing": (None, b"missing.txt"),
    "empty": (b"", b"empty"),
    "blank": (b" \n\t\n", b"empty"),
    "furniture": (b"Share Facebook Twitter\n\nhttps://a.example/b\n", b"furniture.txt"),
    "binary": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x01", b"PNG"),
    "zeros": (b"ab\x00\x00c\x01\x02" * 9, b"zeros.txt"),
    "broken": ("The fête begins.".encode("utf-16-le")[:-1], b"broken.txt"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_refused_with_a_reason_and_no_traceback(name, pair, tmp_path):
    """Exit code 2, nothing on standard output, and one line that names the source."""
    raw, said = BAD[name]
    source = tmp_path / f"{name}.txt"
    if raw is not None:
        source.write_bytes(raw)
    run = storydiff("compare", pair[0], source)
    assert (run.returncode, run.stdout) == (2, b"")
    assert said in run.stderr
    assert b"Traceback" not in run.stderr
    assert run.stderr.count(b"\n") == 1


def test_a_directory_is_refused(pair, tmp_path):
    """It is not an article."""
    run = storydiff("compare", pair[0], tmp_path)
    assert run.returncode == 2
    assert b"directory" in run.stderr


def test_a_limit_names_the_option_that_raises_it(pair):
    """Too large is not the end of it."""
    run = storydiff("compare", *pair, "--max-bytes", "20")
    assert run.returncode == 2
    assert b"--max-bytes" in run.stderr


def test_unknown_bytes_are_decoded_and_said(pair, tmp_path):
    """A Windows file compares like any other, and the report tells how it was read."""
    source = tmp_path / "windows.txt"
    source.write_bytes("“Nobody was hurt,” the café’s owner said. The ferry ran aground.".encode("cp1252"))
    run = storydiff("compare", pair[0], source, "-f", "json")
    told = json.loads(run.stdout)["b"]
    assert told["encoding"] == "windows-1252"
    assert told["sentences"][0]["text"] == "“Nobody was hurt,” the café’s owner said."


def test_the_schema_is_printed():
    """It is a JSON Schema."""
    run = storydiff("schema")
    assert run.returncode == 0
    assert json.loads(run.stdout)["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_the_version_is_printed():
    """In one line."""
    assert storydiff("--version").stdout == b"storydiff 0.1.0\n"


def test_an_internal_error_has_a_code_of_its_own(pair, monkeypatch, capsys):
    """3, never 1: a crash must not read as a finding."""
    import compare.collate
    from storydiff.cli import run

    def broken(*_):
        raise RuntimeError("a bug")

    monkeypatch.setattr(compare.collate, "collate", broken)
    assert run(["compare", str(pair[0]), str(pair[1])]) == 3
    assert "internal error" in capsys.readouterr().err


def test_a_closed_pipe_is_no_error(pair):
    """As with head: the reader has read enough."""
    command = (
        f"{sys.executable} -m storydiff compare {pair[0]} {pair[1]} | head -c 5; echo ${{PIPESTATUS[0]}}"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    run = subprocess.run(["/bin/bash", "-c", command], capture_output=True, env=environment, check=False)
    assert run.stdout == b"# Com0\n"
    assert b"Traceback" not in run.stderr


def test_progress_is_shown_after_a_second_and_taken_away(monkeypatch, capsys):
    """Short work shows none; that a pipe gets none is what the exact summary line above shows."""
    from storydiff.progress import ProgressLine

    clock = iter([0.0, 0.5, 1.5, 1.55, 1.7])
    monkeypatch.setattr("time.monotonic", lambda: next(clock))
    line = ProgressLine()
    for share in (0.1, 0.2, 0.3, 0.4):
        line("comparing", share)
    line.clear()
    assert capsys.readouterr().err == "\r\033[Kcomparing …  20%\r\033[Kcomparing …  40%\r\033[K"


def test_rules_are_selected_by_repeated_options_and_by_commas(pair):
    """All that is named counts, and the report tells it."""
    run = storydiff("compare", *pair, "-f", "json", "--select", "quotes, wording", "--select", "number-*",
                    "--ignore", "number-mismatch", "--revision", "--min-confidence", "high")  # fmt: skip
    report = json.loads(run.stdout)
    options = report["tool"]["options"]
    assert (options["select"], options["ignore"]) == (["quotes", "wording", "number-*"], ["number-mismatch"])
    assert (options["relation"], options["min_confidence"]) == ("revision", "high")
    assert [one["rule"] for one in report["discrepancies"]] == ["wording-changed"]


def test_an_unknown_rule_is_refused_with_what_there_is(pair):
    """A misspelt rule must not look like a clean report."""
    run = storydiff("compare", *pair, "--select", "fact")
    assert (run.returncode, run.stdout) == (2, b"")
    assert "--select: no rule or group “fact”; there are the groups facts, " in run.stderr.decode()
    assert run.stderr.count(b"\n") == 1


def test_a_later_version_is_weighed_as_one(pair):
    """A fact changed without a note is something a desk should look at."""
    run = storydiff("compare", *pair, "--revision", "--select", "content,facts")
    assert run.stderr.endswith(b"discrepancies: 1 error, 1 warning, 0 info\n")
    assert b"B is compared as a later version of A." in run.stdout

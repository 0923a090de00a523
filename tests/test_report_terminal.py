"""The terminal report: wrapped, readable without colour, and nothing in it that a terminal obeys."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from samples import alone, article, dam, replace, saying

from compare.model import Comparison, Options
from reports.terminal import render
from reports.visible import visible
from reports.wrapping import columns, wrapped

COLOUR = re.compile("\x1b\\[[0-9]*m")
OBEYED = re.compile("[^\n -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u22ff\u4e00-\u9fff]")
"""Any character but a line break and some that print; no test here uses others."""

DAM = dam()
hostile = st.text(
    alphabet="ab :#[]{}+-=\n\r\t\x00\x07\x08\x1b\x7f\x85\x9b\x9d\u200b\u202e\u2066\u2028\ufeff\ud800漢é",
    max_size=40,
)
"""What a source may hold to move the cursor, to colour, to turn the line, or to command a runner."""


@pytest.mark.parametrize("width", [50, 80, 120])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    assert max(map(columns, render(dam(), width=width).splitlines())) <= width


def test_a_terminal_narrower_than_fifty_columns_gets_lines_of_fifty() -> None:
    assert render(dam(), width=5) == render(dam(), width=50)


def test_sentences_stand_beside_their_names_with_signs_around_what_differs() -> None:
    assert (
        "   A5 | The dam's [-gray-] concrete wall was built in 1961.\n"
        "   B3 | The dam's {+grey+} concrete wall, {+22 metres high+}, was built in 1961.\n"
    ) in render(dam())


def test_a_finding_shows_the_sides_it_is_about() -> None:
    """None for both as a whole, one for what an article is like, both where a counterpart was looked for."""
    one = replace(dam().discrepancies[0], b=None)
    about = (replace(one, rule="alignment-low", a=None), replace(one, rule="hidden-characters"), one)
    told = [render(replace(dam(), discrepancies=(found,))).partition("\n1. ")[2] for found in about]
    sides = [[line[:8] for line in text.split("\nShared")[0].splitlines() if " | " in line] for text in told]
    assert [[side for side in shown if side.strip(" |")] for shown in sides] == [
        [],
        ["   A3 | "],
        ["   A3 | ", "    B | "],
    ]


def test_words_both_have_of_a_partly_shared_sentence_have_signs_of_their_own() -> None:
    assert "   B9 | {=Army=} engineers are expected to bring {=pumps by Thursday=}, the\n" in render(dam())


def test_without_being_asked_it_has_no_colour() -> None:
    assert OBEYED.findall(render(dam())) == []


def test_colour_is_an_addition_to_the_signs() -> None:
    colored = render(dam(), color=True)
    assert "\x1b[31m[-gray-]\x1b[0m" in colored
    assert "\x1b[32m{+grey+}\x1b[0m" in colored
    assert COLOUR.sub("", colored) == render(dam())


def test_colour_ends_with_each_line_and_goes_on_in_the_next() -> None:
    for line in render(dam(), color=True, width=60).splitlines():
        assert len(re.findall("\x1b\\[[1-9][0-9]*m", line)) == line.count("\x1b[0m")


@settings(max_examples=100, deadline=None)
@given(hostile)
def test_nothing_of_a_source_is_obeyed_by_a_terminal(text: str) -> None:
    assert OBEYED.findall(render(saying(text, DAM))) == []
    assert OBEYED.findall(COLOUR.sub("", render(saying(text, DAM), color=True))) == []


@pytest.mark.parametrize("text", ["\x1b[2J", "\x9b31m", "\u202e", "\x04", "\u200b"], ids=ascii)
def test_nothing_of_a_sentence_is_obeyed_by_a_terminal(text: str) -> None:
    a, b = article("one", [f"It {text} rained."]), article("other", [f"It snowed {text}."])
    alone_ = (alone(a, b, 0, None), alone(a, b, None, 0))
    assert OBEYED.findall(render(Comparison(a, b, Options(), (), alone_, (), 0.0))) == []


@settings(max_examples=100, deadline=None)
@given(hostile, st.integers(50, 90))
def test_no_line_is_a_command_to_a_runner(text: str, width: int) -> None:
    lines = render(saying(text, DAM), width=width).splitlines()
    assert [line for line in lines if line.lstrip().startswith("::") or "##[" in line] == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [("a ::error::b", "::error::b"), ("##[group]", r"##\u{5b}group]"), ("::a", r"\u{3a}:a")],
)
def test_only_what_would_be_a_command_is_changed(text: str, shown: str) -> None:
    assert shown in render(replace(dam(), notes=(text,)))


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("one two three", ["one two", "three"]),
        ("abcdefghijk", ["abcdefgh", "ijk"]),
        ("x abcdefghijk y", ["x", "abcdefgh", "ijk y"]),
        ("漢字漢字漢字", ["漢字漢字", "漢字"]),
        ("e\u0301te\u0301 e\u0301te\u0301", ["e\u0301te\u0301 e\u0301te\u0301"]),
        ("", [""]),
    ],
)
def test_lines_are_broken_at_spaces_and_long_words_where_they_must(text: str, lines: list[str]) -> None:
    assert list(wrapped(text, 8)) == lines


@given(st.text(alphabet="ab 漢é\u0301"), st.integers(2, 20))
def test_wrapping_loses_no_character_and_keeps_to_the_width(text: str, width: int) -> None:
    lines = list(wrapped(text, width))
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert max(map(columns, lines)) <= width


@pytest.mark.parametrize(
    "point",
    [
        *(0x00, 0x07, 0x1B, 0x7F, 0x9B, 0xAD, 0x34F, 0x61C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F),
        *(0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2061, 0x2066, 0x2067, 0x2068, 0x2069, 0x206F),
        *(0x3164, 0xD800, 0xDFFF, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFF, 0x1D173, 0xE0001, 0xE0041),
    ],
    ids=hex,
)
def test_a_hidden_character_is_shown_by_its_number(point: int) -> None:
    assert visible(f"a{chr(point)}b") == f"a\\u{{{point:x}}}b"


@pytest.mark.parametrize(
    "space", [" ", "  ", "\t", "\n", "\r\n", "\u00a0", "\u2009", "\u2028", "\u3000", " \n "]
)
def test_white_space_of_any_kind_is_one_space(space: str) -> None:
    assert visible(f"a{space}b") == "a b"


@pytest.mark.parametrize("text", ["“é” – 漢字 ¿qué?", "❤️", "שלום", "नमस्ते"])
def test_letters_of_every_script_stay_as_they_are(text: str) -> None:
    assert visible(text) == text

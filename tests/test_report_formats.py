"""The table of formats."""

from pathlib import Path

import pytest
from samples import alone, article, dam, passage

import reports
from compare.model import Comparison, Options, Standing
from reports import FORMATS, Render

FORMAT_MODULES = {path.stem for path in Path(reports.__file__).parent.glob("*.py")}


def test_markdown_is_the_first_format_and_so_the_default() -> None:
    assert list(FORMATS) == ["markdown", "json", "terminal"]


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_a_module_of_its_name(name: str) -> None:
    assert name in FORMAT_MODULES


@pytest.mark.parametrize("render", FORMATS.values(), ids=FORMATS)
def test_a_format_gives_the_same_text_for_the_same_comparison(render: Render) -> None:
    assert render(dam()) == render(dam())


@pytest.mark.parametrize("render", FORMATS.values(), ids=FORMATS)
def test_a_format_ends_with_one_line_break(render: Render) -> None:
    assert render(dam()) == render(dam()).rstrip("\n") + "\n"


@pytest.mark.parametrize("render", FORMATS.values(), ids=FORMATS)
@pytest.mark.parametrize("text", ["\ud800", "\x00", " ", "\u202e", "*", "::"], ids=ascii)
def test_a_format_shows_any_text(render: Render, text: str) -> None:
    a, b = article(text, [f"{text}x", text]), article(text, [text])
    passages = (passage(a, b, [0], [0], standing=Standing.IDENTICAL), alone(a, b, 1, None))
    assert render(Comparison(a, b, Options(), (), passages, (), 0.5))

"""Reports: a Comparison shown. Each format is one module with one ``render``; nothing here computes."""

from collections.abc import Callable
from typing import TypeAlias

from compare.model import Comparison

Render: TypeAlias = Callable[[Comparison], str]
"""The whole report as text, ending with a line break; the same comparison always gives the same text.

Source text is never trusted: what a format or its reader would obey must come out as text.
"""


def _markdown(comparison: Comparison) -> str:
    from reports.markdown import render  # each format is imported only when asked for: start-up counts

    return render(comparison)


def _json(comparison: Comparison) -> str:
    from reports.json import render

    return render(comparison)


def _terminal(comparison: Comparison) -> str:
    from reports.terminal import render

    return render(comparison)


FORMATS: dict[str, Render] = {"markdown": _markdown, "json": _json, "terminal": _terminal}
"""Name on the command line → format; the first is the default."""

"""The terminal report: stacked, wrapped, readable without colour, with nothing that a terminal obeys."""

import re
from collections.abc import Iterable, Iterator

from compare.model import Comparison
from reports.items import (
    LISTED,
    NO_COUNTERPART,
    NOTHING,
    Alone,
    Claim,
    Counts,
    Fact,
    Finding,
    Item,
    Mark,
    Quoted,
    Said,
    Section,
    Wording,
)
from reports.outline import outline
from reports.visible import visible
from reports.wrapping import columns, wrapped
from sources.model import Kind

NARROWEST = 50
"""Columns: fewer leave no room for the table of the summary."""
LEGEND = "Marked words: [-in A-], {+in B+}, {=in both=}."

_IN_A, _IN_B, _IN_BOTH, _HEADING, _END = "\x01", "\x02", "\x03", "\x04", "\x05"
"""Where colour begins and ends: ``visible`` leaves no control character in a source, so these are ours."""
_SIGNS = {_IN_A: ("[-", "-]"), _IN_B: ("{+", "+}"), _IN_BOTH: ("{=", "=}")}
_COLOURS = {_IN_A: "\x1b[31m", _IN_B: "\x1b[32m", _IN_BOTH: "\x1b[36m", _HEADING: "\x1b[1m", _END: "\x1b[0m"}
"""ANSI red, green, cyan, bold, and back to normal."""

_NO_COLOURS = dict.fromkeys(map(ord, _COLOURS))

_COMMAND = re.compile(r"(##)(\[)|^(\s*)(:)(?=:)")
"""What GitHub's runner takes for a command in the log of a job."""


def render(comparison: Comparison, *, width: int = 80, color: bool = False) -> str:
    """The whole report in lines of *width* columns (at least 50); *color* adds ANSI colours to the signs."""
    width = max(width, NARROWEST)
    shown = outline(comparison)
    lines = [*_heading(shown.title, "=", width), *_items(shown.sides, width), LEGEND]
    for section in shown.sections:
        lines += _section(section, width)
    return "".join(f"{line}\n" for line in _finished(lines, color))


def _section(section: Section, width: int) -> Iterator[str]:
    yield ""
    yield from _heading(section.title, "-", width)
    if section.note and section.items:
        yield from _lines(section.note, width)
        yield ""
    yield from _items(section.items, width) if section.items else [NOTHING]


def _heading(title: str, rule: str, width: int) -> Iterator[str]:
    lines = list(_lines(visible(title), width))
    yield from (f"{_HEADING}{line}{_END}" for line in lines)
    yield rule * min(max(map(columns, lines)), width)


def _items(items: Iterable[Item], width: int) -> Iterator[str]:
    last: Item | None = None
    for item in items:
        if last is not None and not (isinstance(item, LISTED) and type(item) is type(last)):
            yield ""
        yield from _item(item, width)
        last = item


def _item(item: Item, width: int) -> Iterator[str]:
    match item:
        case str():
            return _lines(visible(item), width)
        case Fact():
            return _lines(f"{visible(item.name)}: {visible(item.value)}", width, "  ", "    ")
        case Counts():
            return _counts(item)
        case Finding():
            return _finding(item, width)
        case Claim():
            text = " ".join(_sentence(quoted) for quoted in item.sentences)
            return _lines(f"{item.names}{_notes(item.notes)}: {text}", width, "  ", "    ")
        case Wording():
            return _wording(item, width)
        case Alone():
            return _alone(item, width)


def _counts(counts: Counts) -> Iterator[str]:
    width = max(len(name) for name, _, _ in counts.rows)
    yield f"  {'Sentences':{width}} {'A':>7} {'B':>7}"
    yield from (f"  {name:{width}} {a:>7,} {b:>7,}" for name, a, b in counts.rows)


def _finding(finding: Finding, width: int) -> Iterator[str]:
    yield from _lines(f"{finding.number}. {finding.title} ({finding.severity.value})", width, "", "   ")
    yield from _lines(visible(finding.message), width, "   ", "   ")
    for said in finding.said:
        yield from _said(said, width)
    yield from _lines(visible(finding.basis), width, "   ", "   ")


def _said(said: Said, width: int) -> Iterator[str]:
    if said.sentences:
        return _quoted(said.sentences, width)
    return _lines(NO_COUNTERPART, width, f"{said.side:>5} | ")


def _wording(wording: Wording, width: int) -> Iterator[str]:
    yield from _lines(f"{wording.names}{_notes(wording.notes)}", width, "", "   ")
    yield from _quoted((*wording.a, *wording.b), width)
    yield from _items(wording.differences, width)


def _alone(alone: Alone, width: int) -> Iterator[str]:
    yield from _quoted([alone.sentence], width, _notes(alone.notes).strip())
    for partner in alone.partners:
        text = f"shares a part with {partner.name}{_kind(partner)}: “{_sentence(partner)}”"
        yield from _lines(text, width, " " * 8, " " * 8)


def _quoted(sentences: Iterable[Quoted], width: int, note: str = "") -> Iterator[str]:
    """Sentences beside their names: ``   A9 | text``."""
    for quoted in sentences:
        text = " ".join(part for part in (_kind(quoted).strip(), note, _sentence(quoted)) if part)
        yield from _lines(text, width, f"{quoted.name:>5} | ", "      | ")


def _sentence(quoted: Quoted) -> str:
    return "".join(_marked(visible(piece.text), piece.mark, quoted.side) for piece in quoted.pieces).strip()


def _marked(text: str, mark: Mark, side: str) -> str:
    inner = text.strip(" ")
    if mark is Mark.NONE or not inner:
        return text
    colour = _IN_BOTH if mark is Mark.SHARED else _IN_A if side == "A" else _IN_B
    opening, closing = _SIGNS[colour]
    return text.replace(inner, f"{colour}{opening}{inner}{closing}{_END}")


def _notes(notes: Iterable[str]) -> str:
    text = "; ".join(notes)
    return f" ({text})" if text else ""


def _kind(quoted: Quoted) -> str:
    return "" if quoted.kind is Kind.BODY else f" ({quoted.kind.value})"


def _lines(text: str, width: int, first: str = "", rest: str = "") -> Iterator[str]:
    """*text* wrapped behind *first*, then *rest*; colour that is on at a line's end goes on in the next."""
    margin, on = first, ""
    for line in wrapped(text, width - max(len(first), len(rest))):
        marks = [character for character in on + line if character in _COLOURS]
        ends = marks and marks[-1] != _END
        yield f"{margin}{on}{line}{_END if ends else ''}"
        margin, on = rest, marks[-1] if ends else ""


def _finished(lines: Iterable[str], color: bool) -> Iterator[str]:
    colours = str.maketrans(_COLOURS) if color else _NO_COLOURS
    return (_COMMAND.sub(_inert, line.translate(colours).rstrip()) for line in lines)


def _inert(match: re.Match[str]) -> str:
    return f"{match[1]}\\u{{5b}}" if match[1] else f"{match[3]}\\u{{3a}}"

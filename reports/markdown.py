"""The Markdown report, made for GitHub and for reading raw.

Every string goes through ``escape``, whoever wrote it, so nothing in a source can be markup:
rendered, the report has the text of the source, and the tags of this module.
"""

import re
from collections.abc import Iterable, Sequence

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
from sources.model import Kind

_SPECIAL = re.compile(
    r"""
    (?=[@#:Gg\\`*_~\[<|$&/.\s\-+=>\d])(?:  # nothing else can begin a match: most characters end here
    @(?=\S) | \#(?=\w)          # GitHub reads the rendered text, so an empty comment parts
    | :(?=[-+\w]+:)             #   a person or an issue from its sign, an emoji from its colon
    | (?i:\bGH-)(?=\d)
    | (                         # all else is text once a backslash stands before its last character:
      [\\`*_~\[<|$]             #   code, emphasis, deletion, link, tag, table cell, formula;
    | &(?=\#?\w+;)              #   an entity;
    | /(?=/) | (?<=[wW]{3})\.   #   a web address as GitHub finds it,
    | (?i:\.(?=(?:[^\W\d_]{2} | biz|com|edu|gov|net|org|pro|web|xxx | aero|asia|coop|info|museum|name|shop)
        (?![^\W_]) | xn--))    #   and as other programs do, who link names with such ends;
    | \A\s?(?:[-+](?=[-\s]|\Z)|[=>\#]|:(?=:)|\d{1,9}[.)](?=\s|\Z))
                                #   at the start a list, quotation, heading, or command to a CI runner,
    | \#(?=\s?\Z)               #   and at the end that of a heading
    ))
    """,
    re.VERBOSE,
)

_SIGNS = {Mark.NONE: ("", ""), Mark.DIFFERS: ("**", "b"), Mark.SHARED: ("*", "i")}
"""How a mark is written, and the tag for it where those signs would not be read as such."""
_AROUND_SIGNS = frozenset(" !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~“”‘’«»–—…")
"""What may stand beside a sign that has no letter or digit on its other side (CommonMark 6.2, flanking)."""


def escape(text: str) -> str:
    """*text* on one line as Markdown that renders to it, anywhere in a paragraph, list, quotation or table.

    Escapes no more than that takes: prose stays as it is, for those who read the report raw.
    """
    return _SPECIAL.sub(_made_plain, visible(text))


def _made_plain(match: re.Match[str]) -> str:
    found = match[0]
    return f"{found[:-1]}\\{found[-1]}" if match[1] else f"{found}<!-- -->"


def render(comparison: Comparison) -> str:
    """The whole report; it ends with a line break."""
    shown = outline(comparison)
    blocks = [f"# {escape(shown.title)}", _items(shown.sides), *map(_section, shown.sections)]
    return "\n\n".join(blocks) + "\n"


def _section(section: Section) -> str:
    note = [escape(section.note)] if section.note and section.items else []
    return "\n\n".join([f"## {escape(section.title)}", *note, _items(section.items) or NOTHING])


def _items(items: Sequence[Item]) -> str:
    """Blocks with a blank line between them, but for entries of one list."""
    parts: list[str] = []
    for item, last in zip(items, (None, *items), strict=False):
        if last is not None:
            parts.append("\n" if isinstance(item, LISTED) and type(item) is type(last) else "\n\n")
        parts.append(_item(item))
    return "".join(parts)


def _item(item: Item) -> str:
    match item:
        case str():
            return escape(item)
        case Fact():
            return f"- {escape(item.name)}: {escape(item.value)}"
        case Counts():
            return _counts(item)
        case Finding():
            return _finding(item)
        case Claim():
            sentences = " ".join(_sentence(quoted) for quoted in item.sentences)
            return f"- **{escape(item.names)}**{_notes(item.notes)} {sentences}"
        case Wording():
            return _wording(item)
        case Alone():
            return _alone(item)


def _counts(counts: Counts) -> str:
    """A table that lines up raw too."""
    width = max(len(name) for name, _, _ in counts.rows)
    head = f"| {'Sentences':{width}} |       A |       B |"
    rule = f"| :{'-' * (width - 1)} | ------: | ------: |"
    return "\n".join([head, rule, *(f"| {name:{width}} | {a:>7,} | {b:>7,} |" for name, a, b in counts.rows)])


def _finding(finding: Finding) -> str:
    heading = f"### {finding.number}. {escape(finding.title)} ({finding.severity.value})"
    said = ["\n>\n".join(map(_said, finding.said))] if finding.said else []
    return "\n\n".join([heading, escape(finding.message), *said, escape(finding.basis)])


def _said(said: Said) -> str:
    if not said.sentences:
        return f"> **{said.side}**: {NO_COUNTERPART}"
    return "\n>\n".join(f"> **{q.name} says**{_kind(q)}: {_sentence(q)}" for q in said.sentences)


def _wording(wording: Wording) -> str:
    quoted = "\n>\n".join(f"> **{q.name}**{_kind(q)} {_sentence(q)}" for q in (*wording.a, *wording.b))
    return f"### {escape(wording.names)}{_notes(wording.notes)}\n\n{quoted}\n\n{_items(wording.differences)}"


def _alone(alone: Alone) -> str:
    quoted = alone.sentence
    partners = (
        f"\n  - shares a part with **{partner.name}**{_kind(partner)}: “{_sentence(partner)}”"
        for partner in alone.partners
    )
    return f"- **{quoted.name}**{_kind(quoted)}{_notes(alone.notes)} {_sentence(quoted)}{''.join(partners)}"


def _notes(notes: Iterable[str]) -> str:
    text = "; ".join(notes)
    return f" ({escape(text)})" if text else ""


def _kind(quoted: Quoted) -> str:
    return "" if quoted.kind is Kind.BODY else f" ({quoted.kind.value})"


def _sentence(quoted: Quoted) -> str:
    """The text with its marks."""
    plain = [escape(piece.text) for piece in quoted.pieces]
    before = [" ", *(text[-1] for text in plain)]
    after = [*(text[0] for text in plain[1:]), " "]
    return "".join(
        _marked(text, piece.mark, left, right)
        for text, piece, left, right in zip(plain, quoted.pieces, before, after, strict=False)
    ).strip()


def _marked(text: str, mark: Mark, before: str, after: str) -> str:
    sign, tag = _SIGNS[mark]
    inner = text.strip(" ")
    if not sign or not inner:
        return text
    opens = inner[0].isalnum() or before in _AROUND_SIGNS
    reads = opens and (inner[-1].isalnum() or after in _AROUND_SIGNS)
    return text.replace(inner, f"{sign}{inner}{sign}" if reads else f"<{tag}>{inner}</{tag}>")

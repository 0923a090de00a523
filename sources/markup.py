"""HTML source to text, start tags and end tags, as the HTML standard reads them, whatever is in it.

Not html.parser: on Python 3.11.7 it took 92 s for 80 kB of ``<a `` and 6.7 s for 80 kB of ``<!--``, and what
it makes of malformed pages changes between releases. Here every search either moves on or ends the scan.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

NAME = re.compile(r"[a-zA-Z][^\s/>]*")
ATTRIBUTE = re.compile(r"""[\s/]*+([^\s/>][^\s/>=]*+)(?:\s*+=\s*+("[^"]*"|'[^']*'|[^\s>]*+))?""")
TAG_END = re.compile(r"[\s/]*+>")
LONG_REFERENCE = re.compile(r"&#(?:[0-9]{9,}|[xX][0-9a-fA-F]{9,});?")
"""A character reference beyond Unicode; html.unescape fails on those of more than 4300 figures."""

RAW = frozenset({"script", "style", "xmp", "iframe", "noembed", "noframes"})
"""Elements whose content is not markup, and holds no character references."""
ESCAPABLE_RAW = frozenset({"textarea", "title"})
"""Elements whose content is not markup, but may hold character references."""
FOREIGN = frozenset({"svg", "math"})


@dataclass(frozen=True, slots=True)
class Text:
    """Characters between tags, their references replaced."""

    text: str


@dataclass(frozen=True, slots=True)
class Start:
    """A start tag; *empty* if it is self-closing where that has a meaning."""

    name: str
    attributes: dict[str, str]
    empty: bool = False


@dataclass(frozen=True, slots=True)
class End:
    """An end tag."""

    name: str


def scan(source: str) -> Iterator[Text | Start | End]:
    """The tags and texts of *source* in order; comments and declarations are passed over.

    A comment or tag that never ends swallows the rest, as in a browser.
    """
    xml = source[:100].lstrip().startswith("<?xml")
    at = 0
    while (opening := source.find("<", at)) >= 0:
        if opening > at:
            yield Text(decode_references(source[at:opening]))
        at = opening
        if source.startswith(("<!", "<?"), at):
            at = _after_declaration(source, at)
        elif source.startswith("</", at) and (name := NAME.match(source, at + 2)):
            at = _after(source, ">", name.end())
            yield End(name[0].lower())
        elif source.startswith("</", at):
            at = _after(source, ">", at)
        elif name := NAME.match(source, at + 1):
            start, at = _start_tag(source, name, xml=xml)
            if start is None:
                return
            yield start
            if not start.empty and start.name in RAW | ESCAPABLE_RAW:
                content, at = _raw_content(source, start.name, at)
                yield Text(content)
        else:
            yield Text("<")
            at += 1
    if at < len(source):
        yield Text(decode_references(source[at:]))


def decode_references(text: str) -> str:
    """*text* with its character references replaced; those beyond Unicode by U+FFFD."""
    return unescape(LONG_REFERENCE.sub("\ufffd", text)) if "&" in text else text


def _after(source: str, closing: str, at: int) -> int:
    """The place after the next *closing*, or the end of the source."""
    found = source.find(closing, at)
    return len(source) if found < 0 else found + len(closing)


def _after_declaration(source: str, at: int) -> int:
    if source.startswith("<!--", at):
        short = next((len(mark) for mark in ("<!-->", "<!--->") if source.startswith(mark, at)), None)
        return at + short if short else _after(source, "-->", at + 4)
    return _after(source, ">", at)


def _start_tag(source: str, name: re.Match[str], *, xml: bool) -> tuple[Start | None, int]:
    """The start tag whose name was found, and the place after it; None if it never ends."""
    attributes: dict[str, str] = {}
    at = name.end()
    while not (end := TAG_END.match(source, at)):
        attribute = ATTRIBUTE.match(source, at)
        if attribute is None:
            return None, len(source)
        value = attribute[2] or ""
        quoted = value[:1] in {'"', "'"} and len(value) > 1 and value[-1] == value[0]
        attributes.setdefault(attribute[1].lower(), decode_references(value[1:-1] if quoted else value))
        at = attribute.end()
    tag = name[0].lower()
    empty = end[0].endswith("/>") and (xml or tag in FOREIGN)
    return Start(tag, attributes, empty), end.end()


def _raw_content(source: str, name: str, at: int) -> tuple[str, int]:
    """The content of a raw element that starts at *at*, and the place of its end tag."""
    closing = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE | re.ASCII).search(source, at)
    end = closing.start() if closing else len(source)
    content = source[at:end]
    return (decode_references(content) if name in ESCAPABLE_RAW else content), end

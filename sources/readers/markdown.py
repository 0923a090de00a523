"""Markdown: the text a reader would see, without its markup."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sources.dates import stated_date
from sources.decode import decode
from sources.language import language_pack
from sources.metadata import language_code, one_line
from sources.model import Draft, Kind, Metadata, Reason
from sources.pieces import Piece, assemble

if TYPE_CHECKING:
    from markdown_it.token import Token

OPENING = {"heading_open": Kind.HEADING, "blockquote_open": Kind.QUOTE, "list_item_open": Kind.LIST}
CLOSING = frozenset({"heading_close", "blockquote_close", "list_item_close"})
BREAK = r"(?i)<br\b"

FENCE = "---"
FRONT_MATTER_LINES = 200
"""A fence that closes later than this does not close front matter."""


def read_markdown(raw: bytes, encoding: str | None) -> Draft:
    """A Markdown document as a draft; raises UndecodableText or UnsupportedFormat."""
    decoded = decode(raw, encoding)
    matter, body = _front_matter(decoded.text)
    pieces = list(_pieces(body))
    headline = next((piece.text for piece in pieces if piece.kind is Kind.HEADLINE), None)
    if matter:
        pieces.insert(0, Piece(matter, reason=Reason.FRONT_MATTER))
    text, blocks, omissions = assemble(pieces)
    return Draft(text, blocks, omissions, _metadata(matter, headline), decoded.encoding, decoded.notes)


def _front_matter(text: str) -> tuple[str, str]:
    """The front matter with its fences ("" if there is none), and what follows it."""
    lines = text.splitlines(keepends=True)
    if not lines or lines[0].strip() != FENCE:
        return "", text
    for at, line in enumerate(lines[1:FRONT_MATTER_LINES], start=1):
        if line.strip() in {FENCE, "..."}:
            matter = "".join(lines[: at + 1]).strip()
            return (matter, "".join(lines[at + 1 :])) if _fields(matter) else ("", text)
    return "", text


def _fields(matter: str) -> dict[str, str]:
    """The flat ``key: value`` lines of front matter, keys in lower case; lists lose their brackets."""
    fields = {}
    for line in matter.splitlines()[1:-1]:
        key, colon, value = line.partition(":")
        if colon and key.strip() and not key[0].isspace() and not key.startswith(("#", "-")):
            fields[key.strip().lower()] = value.strip().strip("[]").strip("\"'")
    return fields


def _metadata(matter: str, headline: str | None) -> Metadata:
    fields = _fields(matter)

    def first(*keys: str) -> str | None:
        return next((value for key in keys if (value := one_line(fields.get(key, "")))), None)

    language = language_code(first("lang", "language", "locale"))
    published = first("published", "date", "pubdate", "publication_date")
    calendar = language_pack(language or "en").calendar
    return Metadata(
        title=one_line(headline or "") or first("title", "headline"),
        byline=first("byline", "author", "authors"),
        published=stated_date(published, calendar) if published else None,
        language=language,
    )


def _pieces(source: str) -> Iterator[Piece]:
    from markdown_it import MarkdownIt  # imported where used: 44 ms that only Markdown pays for

    kinds = [Kind.BODY]
    headlines = 0
    row: list[str] | None = None
    for token in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(source):
        if token.type in OPENING:
            first = token.tag == "h1" and not headlines
            headlines += first
            kinds.append(Kind.HEADLINE if first else OPENING[token.type])
        elif token.type in CLOSING:
            kinds.pop()
        elif token.type == "tr_open":
            row = []
        elif token.type == "tr_close":
            yield from _piece(" ".join(row or ()), kinds[-1])
            row = None
        elif row is None:
            yield from _leaf(token, kinds[-1])
        elif token.type == "inline":
            row.extend(piece.text for piece in _inline(token, kinds[-1]))


def _leaf(token: "Token", kind: Kind) -> Iterator[Piece]:
    """The text of a token that holds no other blocks."""
    if token.type == "inline":
        yield from _inline(token, kind)
    elif token.type in {"fence", "code_block"}:
        yield from _piece(token.content, kind)
    elif token.type == "html_block":
        from sources.page_story import fragment_pieces  # imported where used: little Markdown holds HTML

        yield from fragment_pieces(token.content)


def _inline(token: "Token", kind: Kind) -> Iterator[Piece]:
    """A paragraph's text, cut at hard line breaks; then what stood under its pictures."""
    parts: list[str] = []
    captions: list[str] = []
    for child in token.children or ():
        if child.type == "image":
            captions.append(child.content)
        elif child.type == "hardbreak" or (child.type == "html_inline" and re.match(BREAK, child.content)):
            yield from _piece("".join(parts), kind)
            parts.clear()
        elif child.type == "softbreak":
            parts.append("\n")
        elif child.type in {"text", "code_inline", "text_special"}:
            parts.append(child.content)
    yield from _piece("".join(parts), kind)
    for caption in captions:
        yield from _piece(caption, kind, Reason.CAPTION)


def _piece(text: str, kind: Kind, reason: Reason | None = None) -> Iterator[Piece]:
    if text := text.strip():
        yield Piece(text, kind, reason)

"""HTML pages, with nothing but the standard library: the page's text, and which of it is the article.

What stands outside the article is kept as omissions: a reader of the report sees what was not compared.
"""

import re

from sources.decode import decode
from sources.model import Draft
from sources.pieces import assemble

DECLARATION = (
    rb"<(?:meta\b[^<>]{0,500}?charset|\?xml\b[^<>]{0,100}?encoding)"
    rb"""\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})"""
)
HEAD = 4096
"""Bytes within which a page declares its encoding; the standard asks for 1024."""


def read_html(raw: bytes, encoding: str | None) -> Draft:
    """An HTML page as a draft; raises UndecodableText or UnsupportedFormat."""
    from sources.page_story import page_story  # imported where used: plain text needs none of it

    decoded = decode(raw, encoding, declared_encoding(raw))
    pieces, metadata = page_story(decoded.text)
    text, blocks, omissions = assemble(pieces)
    return Draft(text, blocks, omissions, metadata, decoded.encoding, decoded.notes)


def declared_encoding(raw: bytes) -> str | None:
    """What an HTML or XML document says of its own encoding at its beginning."""
    found = re.search(DECLARATION, raw[:HEAD], re.IGNORECASE)
    return found[1].decode("ascii") if found else None

"""One reader a format: bytes, and the user's word on their encoding, to a draft."""

from collections.abc import Callable, Mapping

from sources.model import Draft
from sources.readers.plain import read_plain

Reader = Callable[[bytes, str | None], Draft]


def _read_html(raw: bytes, encoding: str | None) -> Draft:
    from sources.readers.html import read_html  # here and below: imported where used, as few runs need it

    return read_html(raw, encoding)


def _read_markdown(raw: bytes, encoding: str | None) -> Draft:
    from sources.readers.markdown import read_markdown

    return read_markdown(raw, encoding)


READERS: Mapping[str, Reader] = {
    ".txt": read_plain,
    ".text": read_plain,
    ".md": _read_markdown,
    ".markdown": _read_markdown,
    ".html": _read_html,
    ".htm": _read_html,
    ".xhtml": _read_html,
}
"""File suffix, in lower case → reader."""

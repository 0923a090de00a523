"""One reader a format: bytes, and the user's word on their encoding, to a draft."""

from collections.abc import Callable, Mapping

from sources.model import Draft
from sources.readers.html import read_html
from sources.readers.markdown import read_markdown
from sources.readers.plain import read_plain

Reader = Callable[[bytes, str | None], Draft]

READERS: Mapping[str, Reader] = {
    ".txt": read_plain,
    ".text": read_plain,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".html": read_html,
    ".htm": read_html,
    ".xhtml": read_html,
}
"""File suffix, in lower case → reader."""

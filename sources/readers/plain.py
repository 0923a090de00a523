"""Plain text: the decoded text exactly as it stands."""

from sources.decode import decode
from sources.lines import line_blocks
from sources.model import Draft


def read_plain(raw: bytes, encoding: str | None) -> Draft:
    """Plain text as a draft; raises UndecodableText or UnsupportedFormat."""
    decoded = decode(raw, encoding)
    return Draft(decoded.text, line_blocks(decoded.text), encoding=decoded.encoding, notes=decoded.notes)

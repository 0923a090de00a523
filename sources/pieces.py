"""Pieces of a rendered document, and the draft they make: what readers of marked-up text share."""

from collections.abc import Iterable
from typing import NamedTuple

from sources.model import Block, Kind, Omission, Reason, Span

GAP = "\n\n"


class Piece(NamedTuple):
    """A stretch of rendered text without white space around it, and why it is left out, if it is."""

    text: str
    kind: Kind = Kind.BODY
    reason: Reason | None = None


def assemble(pieces: Iterable[Piece]) -> tuple[str, tuple[Block, ...], tuple[Omission, ...]]:
    """The pieces as one text, a blank line between, with the blocks and the omissions in it.

    Neighbours left out for the same reason become one omission: a menu is one thing, not twenty.
    """
    texts: list[str] = []
    blocks: list[Block] = []
    left_out: list[tuple[Span, Reason]] = []
    at = 0
    joinable = False
    for piece in pieces:
        span = Span(at, at + len(piece.text))
        texts.append(piece.text)
        at = span.end + len(GAP)
        if piece.reason is None:
            blocks.append(Block(span, piece.kind))
        elif joinable and left_out[-1][1] is piece.reason:
            left_out[-1] = (Span(left_out[-1][0].start, span.end), piece.reason)
        else:
            left_out.append((span, piece.reason))
        joinable = piece.reason is not None
    text = GAP.join(texts)
    return text, tuple(blocks), tuple(Omission(span, span.of(text), reason) for span, reason in left_out)

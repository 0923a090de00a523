"""Values of metadata, made fit to report."""

LONGEST = 500
"""Characters of a title or byline; more is no title."""


def language_code(tag: str | None) -> str | None:
    """``en`` for ``en-GB`` and ``EN_us``; None for what is no language tag."""
    code = (tag or "").strip().replace("_", "-").split("-")[0].lower()
    return code if len(code) == 2 and code.isascii() and code.isalpha() else None


def one_line(text: str) -> str | None:
    """*text* on one line and fit to print anywhere; None if nothing is left."""
    text = " ".join(text[: 4 * LONGEST].split())[:LONGEST]
    return text.encode("utf-8", "replace").decode() or None

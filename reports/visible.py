"""Source text made fit to print: one line, and nothing in it that does not show."""

import re
from functools import cache

HIDDEN = (
    "\x00-\x1f\x7f-\x9f"  # controls, among them ESC: a terminal obeys them
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"  # soft hyphen, joiners, fillers
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"  # zero width, direction, byte order mark
    "\u3164\uffa0\ufff0-\uffff"  # fillers, annotation marks
    "\ud800-\udfff"  # halves of a character, which no encoding can write
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"  # formats, tags
)
"""What Unicode calls controls or default-ignorable, as a character class.

Spelt out so that it does not grow with Python's Unicode version.
Variation selectors 1–16 are not in it: they make emoji, and change no other letter.
"""

_PRINTABLE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0\ufffc\ufffd")
"""Those of them that Python calls printable …"""
_TAGS = "\U000e0000"
"""… but for all from here up, where it calls some so."""


def visible(text: str) -> str:
    r"""*text* with white space of any kind as one space and hidden characters as ``\u{202e}``."""
    if (
        text.isprintable()
        and "  " not in text
        and _PRINTABLE.isdisjoint(text)
        and max(text, default="") < _TAGS
    ):
        return text  # most of what is shown, and in most reports all of it
    return _to_change().sub(_shown, text)


@cache
def _to_change() -> re.Pattern[str]:
    return re.compile(rf" \s+|[^\S ]\s*|[{HIDDEN}]")


def _shown(match: re.Match[str]) -> str:
    found = match[0]
    return " " if found.isspace() else f"\\u{{{ord(found):x}}}"

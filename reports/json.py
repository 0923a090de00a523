"""The JSON report: ``Comparison.to_dict()`` written out, safe to print anywhere."""

import json
import os
import re

from compare.model import Comparison

_NOT_RAW = re.compile("[\x7f-\x9f\u2028-\u202e\u2060-\u206f\ufeff]|(?<=##)\\[")
"""What a terminal or a CI log might obey; in JSON the escaped form is the same string.

JSON itself asks it only of the first 32. GitHub's runner takes ``##[`` anywhere in a log for a command.
"""
_SURROGATE = re.compile("[\ud800-\udfff]")


def render(comparison: Comparison) -> str:
    """The report, indented; half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD."""
    text = json.dumps(comparison.to_dict(), ensure_ascii=False, indent=2, allow_nan=False)
    if not text.isascii():
        text = _SURROGATE.sub("\ufffd", text)
    return _NOT_RAW.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n"


def schema() -> str:
    """The JSON Schema (2020-12) of the report, as text."""
    with open(os.path.join(os.path.dirname(__file__), "schema.json"), encoding="utf-8") as file:
        return file.read()

"""Source text made fit to print."""

import re
import sys

from reports.visible import HIDDEN, visible


def test_no_hidden_character_is_shown_as_it_is() -> None:
    """The short way for plain text lets none through, whatever this Python calls printable."""
    hidden = [one for one in map(chr, range(sys.maxunicode + 1)) if re.match(f"[{HIDDEN}]", one)]
    assert [one for one in hidden if one in visible(f"a{one}b")] == []

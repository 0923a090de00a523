"""A line on the terminal that says how far a long comparison is, gone when it is done."""

import sys
import time

PATIENCE = 1.0
"""Seconds of silence: what is done by then needs no progress."""
PAUSE = 0.1
"""Seconds between two changes of the line."""
_CLEAR = "\r\033[K"


class ProgressLine:
    """Call it with a stage and the share done, in [0, 1]; call ``clear`` when all is done."""

    def __init__(self) -> None:
        self._shown = False
        self._next = time.monotonic() + PATIENCE

    def __call__(self, stage: str, share: float) -> None:
        """Show that *share* of *stage* is done, if it is time to."""
        now = time.monotonic()
        if now >= self._next:
            sys.stderr.write(f"{_CLEAR}{stage} … {share:4.0%}")
            sys.stderr.flush()
            self._shown, self._next = True, now + PAUSE

    def clear(self) -> None:
        """Take the line away."""
        if self._shown:
            sys.stderr.write(_CLEAR)
            sys.stderr.flush()

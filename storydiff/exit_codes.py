"""What the program's exit code says. A contract: scripts build on it."""

from enum import IntEnum


class ExitCode(IntEnum):
    """How a run ended."""

    CLEAN = 0
    """The report is written, and nothing in it is at or above ``--fail-on``."""
    FOUND = 1
    """The report is written, and something in it is at or above ``--fail-on``."""
    UNREADABLE = 2
    """A source or an option could not be used; there is no report."""
    INTERNAL = 3
    """A fault of storydiff's own; there is no report."""
    INTERRUPTED = 130
    """Stopped by the user; there is no report."""

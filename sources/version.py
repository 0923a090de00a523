"""The one place the version is written; it stands in the lowest layer because every report prints it."""

__version__ = "0.1.0"

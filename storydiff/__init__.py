"""Compare two versions of a news story."""

__version__ = "0.1.0"

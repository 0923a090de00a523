"""English spelling variants."""

SPELLING: dict[str, str] = {}

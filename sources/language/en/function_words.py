"""English function words."""

FUNCTION_WORDS: frozenset[str] = frozenset()

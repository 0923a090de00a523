"""How much is read before storydiff refuses; each has an option of the same name that raises it."""

MAX_BYTES = 10_000_000
"""Of one source. A novel has one million; more is a mistake or an attack."""
MAX_SENTENCES = 20_000
"""Of one article, twice a long novel's."""

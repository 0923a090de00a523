"""The families of discrepancies. To add one: a module beside this file, and its line in the table."""

from compare.detectors import agents, certainty, direction, negation, numbers, quotes, terms
from compare.reading import Detector

DETECTORS: tuple[Detector, ...] = (
    numbers.DETECTOR,
    quotes.DETECTOR,
    negation.DETECTOR,
    direction.DETECTOR,
    terms.DETECTOR,
    certainty.DETECTOR,
    agents.DETECTOR,
)
"""In the order their findings are listed."""

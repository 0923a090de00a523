"""The families of discrepancies. To add one: a module beside this file, and its line in the table."""

from compare.detectors import (
    agents,
    certainty,
    content,
    direction,
    hygiene,
    negation,
    numbers,
    quotes,
    terms,
    wording,
)
from compare.reading import Detector

DETECTORS: tuple[Detector, ...] = (
    numbers.DETECTOR,
    quotes.DETECTOR,
    negation.DETECTOR,
    direction.DETECTOR,
    terms.DETECTOR,
    certainty.DETECTOR,
    agents.DETECTOR,
    content.DETECTOR,
    wording.DETECTOR,
    hygiene.DETECTOR,
)
"""In the order their findings are listed."""

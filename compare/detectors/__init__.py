"""The families of discrepancies. To add one: a module beside this file, and its line in the table."""

from compare.detectors import attribution, changes, claims, dates, hygiene, numbers, quotes, wording
from compare.reading import Detector

DETECTORS: tuple[Detector, ...] = (
    numbers.DETECTOR,
    dates.DETECTOR,
    quotes.DETECTOR,
    attribution.DETECTOR,
    claims.DETECTOR,
    changes.DETECTOR,
    wording.DETECTOR,
    hygiene.DETECTOR,
)
"""In the order their findings are listed."""

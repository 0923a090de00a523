"""The families of discrepancies. To add one: a module beside this file, and its line in the table."""

from compare.detectors import (
    attribution,
    changes,
    claims,
    dates,
    headlines,
    hygiene,
    names,
    numbers,
    quotes,
    roles,
    wording,
)
from compare.reading import Detector

DETECTORS: tuple[Detector, ...] = (
    numbers.DETECTOR,
    dates.DETECTOR,
    names.DETECTOR,
    roles.DETECTOR,
    quotes.DETECTOR,
    attribution.DETECTOR,
    headlines.DETECTOR,
    claims.DETECTOR,
    changes.DETECTOR,
    wording.DETECTOR,
    hygiene.DETECTOR,
)
"""In the order their findings are listed."""

"""The families of discrepancies. To add one: a module beside this file, and its line in the table."""

from compare.detectors import (
    agents,
    attribution,
    certainty,
    changes,
    claims,
    dates,
    direction,
    headlines,
    hygiene,
    names,
    negation,
    numbers,
    quotes,
    roles,
    terms,
    wording,
)
from compare.reading import Detector

DETECTORS: tuple[Detector, ...] = (
    numbers.DETECTOR,
    dates.DETECTOR,
    names.DETECTOR,
    roles.DETECTOR,
    negation.DETECTOR,
    direction.DETECTOR,
    terms.DETECTOR,
    certainty.DETECTOR,
    agents.DETECTOR,
    quotes.DETECTOR,
    attribution.DETECTOR,
    headlines.DETECTOR,
    claims.DETECTOR,
    changes.DETECTOR,
    wording.DETECTOR,
    hygiene.DETECTOR,
)
"""In the order their findings are listed."""

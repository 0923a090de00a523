"""A probability from weighted evidence."""

from collections.abc import Sequence
from math import exp
from operator import mul
from typing import NamedTuple

_STEEPEST = 30.0
"""Beyond ±30 the logistic function is 0 or 1 to 13 digits, and ``exp`` could overflow."""


class Weights(NamedTuple):
    """What each feature is worth, in the order of ``compare.linking.similarity.FEATURES``."""

    intercept: float
    coefficients: tuple[float, ...]

    def probability(self, values: Sequence[float]) -> float:
        """Logistic function of the weighted *values*, in (0, 1)."""
        total = self.intercept + sum(map(mul, self.coefficients, values))
        return 1 / (1 + exp(-max(-_STEEPEST, min(_STEEPEST, total))))


class Thresholds(NamedTuple):
    """The probability from which two sentences are linked, in (0, 1)."""

    mutual: float
    """As one main claim, where each is the other's best, or the rest of a sentence split or merged."""
    other: float
    """As one main claim, where one of them has a better partner."""
    claim: float
    """As sharing a claim."""

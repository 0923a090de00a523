"""The catalogue: every rule a detector may raise."""

from compare.detectors import DETECTORS
from compare.model import Rule

RULESET = 1
"""Version of the catalogue: rises when a rule's meaning or severity changes."""

RULES: dict[str, Rule] = {rule.id: rule for detector in DETECTORS for rule in detector.rules}
"""Rule id → rule, in the order of the detectors."""

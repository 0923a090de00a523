"""What each feature is worth. Written by benchmarks/learn_weights.py; not for editing.

From 32 pairs of articles; 0.990 of their links are candidates.
F1 of the links chosen, fitted and cross-validated:
- core links: 0.672, 0.660
- all links: 0.592, 0.595
- unique sentences: 0.847, 0.839
Right of the links that score, cross-validated:
- up to 0.5 93 of 204, up to 0.7 65 of 102, up to 0.9 37 of 45, up to 1.0 87 of 88
"""

from compare.logistic import Thresholds, Weights

CORE = Weights(
    intercept=-5.657,
    coefficients=(
        0.730,  # shared
        0.688,  # anchors
        5.245,  # order
        12.002,  # letters
        -0.826,  # early
        -0.813,  # apart
        2.073,  # beside
        0.242,  # along
        -0.932,  # clash
    ),
)
CLAIM = Weights(
    intercept=-5.049,
    coefficients=(
        1.037,  # shared
        0.638,  # anchors
        4.330,  # order
        9.627,  # letters
        -0.653,  # early
        -0.393,  # apart
        2.016,  # beside
        0.257,  # along
        -0.708,  # clash
    ),
)
LEAST = Thresholds(mutual=0.30, other=0.45, claim=0.30)

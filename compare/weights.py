"""What each feature is worth. Written by benchmarks/learn_weights.py; not for editing.

From 32 pairs of articles; 0.990 of their links are candidates.
F1 of the links chosen, fitted and cross-validated:
- core links: 0.677, 0.653
- all links: 0.594, 0.596
- unique sentences: 0.850, 0.840
Right of the links that score, cross-validated:
- up to 0.5 100 of 212, up to 0.7 64 of 101, up to 0.9 34 of 41, up to 1.0 85 of 86
"""

from compare.logistic import Thresholds, Weights

CORE = Weights(
    intercept=-5.423,
    coefficients=(
        0.705,  # shared
        0.629,  # anchors
        5.315,  # order
        11.629,  # letters
        -0.827,  # early
        -0.968,  # apart
        1.947,  # beside
        0.279,  # along
        -0.885,  # clash
    ),
)
CLAIM = Weights(
    intercept=-4.914,
    coefficients=(
        1.019,  # shared
        0.609,  # anchors
        4.427,  # order
        9.567,  # letters
        -0.639,  # early
        -0.615,  # apart
        1.852,  # beside
        0.126,  # along
        -0.713,  # clash
    ),
)
LEAST = Thresholds(mutual=0.30, other=0.45, claim=0.30)

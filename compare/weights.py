"""What each feature is worth. Written by benchmarks/learn_weights.py; not for editing.

From 32 pairs of articles; 0.990 of their links are candidates.
F1 of the links chosen, fitted and cross-validated:
- core links: 0.673, 0.650
- all links: 0.596, 0.595
- unique sentences: 0.851, 0.843
Right of the links that score, cross-validated:
- up to 0.5 93 of 196, up to 0.7 66 of 104, up to 0.9 34 of 42, up to 1.0 86 of 87
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

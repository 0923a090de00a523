"""What each feature is worth. Written by benchmarks/learn_weights.py; not for editing.

From 32 pairs of articles. Of their links 0.990 are candidates,
and 0.880 are scored in full or the same sentence.
F1 of the links chosen, fitted and cross-validated (weights and thresholds; the constants of
compare/align.py and compare/similarity.py were chosen on these pairs):
- core links: 0.677, 0.655
- all links: 0.593, 0.595
- unique sentences: 0.849, 0.842
Right of the links that score, cross-validated:
- up to 0.5 96 of 199, up to 0.7 60 of 97, up to 0.9 37 of 44, up to 1.0 85 of 86
"""

from compare.logistic import Thresholds, Weights

CORE = Weights(
    intercept=-5.417,
    coefficients=(
        0.709,  # shared
        0.631,  # anchors
        5.302,  # order
        11.635,  # letters
        -0.844,  # early
        -0.877,  # apart
        1.933,  # beside
        0.274,  # along
        -0.900,  # clash
    ),
)
CLAIM = Weights(
    intercept=-4.952,
    coefficients=(
        1.048,  # shared
        0.609,  # anchors
        4.426,  # order
        9.529,  # letters
        -0.655,  # early
        -0.567,  # apart
        1.829,  # beside
        0.128,  # along
        -0.710,  # clash
    ),
)
LEAST = Thresholds(mutual=0.30, other=0.45, claim=0.30)

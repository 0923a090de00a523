"""What each feature is worth. Written by benchmarks/learn_weights.py; not for editing.

From 32 pairs of articles; 0.959 of their 509 links are candidates.
F1 of pairs by probability alone, before links are chosen:
CORE: fitted 0.637, cross-validated 0.624 at 0.25.
CLAIM: fitted 0.576, cross-validated 0.571 at 0.25.
"""

from compare.logistic import Weights

CORE = Weights(
    intercept=-8.172,
    coefficients=(
        1.924,  # shared
        2.046,  # dice
        2.423,  # contained
        3.623,  # order
        1.345,  # spelled
        -1.981,  # distance
        0.843,  # around
    ),
)
CLAIM = Weights(
    intercept=-7.204,
    coefficients=(
        2.151,  # shared
        1.663,  # dice
        1.245,  # contained
        3.937,  # order
        0.794,  # spelled
        -1.667,  # distance
        0.824,  # around
    ),
)

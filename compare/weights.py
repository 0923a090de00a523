"""What each feature is worth. Written by benchmarks/learn_weights.py; not for editing.

From 32 pairs of news articles; 0.957 of their 509 links are candidates.
F1 of pairs by probability alone, before links are chosen:
CORE: fitted 0.645, cross-validated 0.634 at 0.25.
CLAIM: fitted 0.582, cross-validated 0.573 at 0.25.
"""

from compare.logistic import Weights

CORE = Weights(
    intercept=-9.236,
    coefficients=(
        2.293,  # shared
        2.136,  # dice
        2.151,  # contained
        2.921,  # order
        2.143,  # partial
        -1.898,  # distance
        1.042,  # around
    ),
)
CLAIM = Weights(
    intercept=-7.715,
    coefficients=(
        2.201,  # shared
        1.752,  # dice
        1.005,  # contained
        3.260,  # order
        1.810,  # partial
        -1.291,  # distance
        0.908,  # around
    ),
)

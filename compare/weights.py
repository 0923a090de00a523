"""What each feature is worth. Written by benchmarks/learn_weights.py; not for editing.

From 32 pairs of articles; 0.961 of their 509 links are candidates.
F1 of pairs by probability alone, before links are chosen:
CORE: fitted 0.637, cross-validated 0.624 at 0.25.
CLAIM: fitted 0.578, cross-validated 0.573 at 0.25.
"""

from compare.logistic import Weights

CORE = Weights(
    intercept=-8.223,
    coefficients=(
        1.944,  # shared
        1.995,  # dice
        2.445,  # contained
        3.631,  # order
        1.341,  # spelled
        -1.980,  # distance
        0.824,  # around
    ),
)
CLAIM = Weights(
    intercept=-7.252,
    coefficients=(
        2.171,  # shared
        1.609,  # dice
        1.268,  # contained
        3.946,  # order
        0.791,  # spelled
        -1.663,  # distance
        0.814,  # around
    ),
)

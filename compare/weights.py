"""What each feature is worth. Written by benchmarks/learn_weights.py; not for editing.

From 32 pairs of news articles; 0.959 of their 509 links are candidates.
F1 of pairs by probability alone, before links are chosen:
CORE: fitted 0.633, cross-validated 0.633 at 0.20.
CLAIM: fitted 0.580, cross-validated 0.572 at 0.25.
"""

from compare.logistic import Weights

CORE = Weights(
    intercept=-9.099,
    coefficients=(
        2.140,  # shared
        2.077,  # dice
        2.071,  # contained
        3.338,  # order
        2.382,  # partial
        -1.943,  # distance
        -0.701,  # unlike
        0.995,  # around
    ),
)
CLAIM = Weights(
    intercept=-7.766,
    coefficients=(
        2.138,  # shared
        1.704,  # dice
        0.882,  # contained
        3.574,  # order
        2.127,  # partial
        -1.290,  # distance
        -0.756,  # unlike
        0.893,  # around
    ),
)

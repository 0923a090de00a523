"""What each feature is worth. Written by benchmarks/learn_weights.py; not for editing.

From 32 pairs of news articles; 0.959 of their 509 links are candidates.
F1 of pairs by probability alone, before links are chosen:
CORE: fitted 0.636, cross-validated 0.632 at 0.25.
CLAIM: fitted 0.571, cross-validated 0.571 at 0.25.
"""

from compare.logistic import Weights

CORE = Weights(
    intercept=-9.257,
    coefficients=(
        2.180,  # shared
        2.104,  # dice
        2.021,  # contained
        3.349,  # order
        2.396,  # partial
        -1.954,  # distance
        0.949,  # around
    ),
)
CLAIM = Weights(
    intercept=-7.905,
    coefficients=(
        2.175,  # shared
        1.728,  # dice
        0.805,  # contained
        3.613,  # order
        2.092,  # partial
        -1.290,  # distance
        0.866,  # around
    ),
)

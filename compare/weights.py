"""What each feature is worth. Written by benchmarks/learn_weights.py; not for editing.

From 32 pairs of articles; 0.959 of their 509 links are candidates.
F1 of pairs by probability alone, before links are chosen:
CORE: fitted 0.637, cross-validated 0.624 at 0.25.
CLAIM: fitted 0.576, cross-validated 0.572 at 0.25.
"""

from compare.logistic import Weights

CORE = Weights(
    intercept=-8.215,
    coefficients=(
        1.945,  # shared
        2.002,  # dice
        2.417,  # contained
        3.639,  # order
        1.331,  # spelled
        -1.978,  # distance
        0.827,  # around
    ),
)
CLAIM = Weights(
    intercept=-7.248,
    coefficients=(
        2.171,  # shared
        1.617,  # dice
        1.251,  # contained
        3.951,  # order
        0.786,  # spelled
        -1.663,  # distance
        0.813,  # around
    ),
)

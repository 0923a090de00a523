"""What each feature is worth. Written by benchmarks/learn_weights.py; not for editing.

From 32 pairs of articles; 0.959 of their 509 links are candidates.
F1 of pairs by probability alone, before links are chosen:
CORE: fitted 0.638, cross-validated 0.631 at 0.25.
CLAIM: fitted 0.576, cross-validated 0.577 at 0.25.
"""

from compare.logistic import Weights

CORE = Weights(
    intercept=-8.804,
    coefficients=(
        2.031,  # shared
        2.128,  # dice
        1.944,  # contained
        3.153,  # order
        2.373,  # partial
        -2.002,  # distance
        0.854,  # around
    ),
)
CLAIM = Weights(
    intercept=-7.879,
    coefficients=(
        2.226,  # shared
        1.708,  # dice
        0.869,  # contained
        3.475,  # order
        2.089,  # partial
        -1.676,  # distance
        0.837,  # around
    ),
)

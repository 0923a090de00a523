"""What each feature is worth. Written by benchmarks/learn_weights.py; not for editing.

From 32 pairs of articles. Of their links 0.990 are candidates,
and 0.880 are scored in full or the same sentence.
F1 of the links chosen, fitted and cross-validated (weights and thresholds; the constants of
compare/align.py and compare/similarity.py were chosen on these pairs):
- core links: 0.702, 0.684
- all links: 0.612, 0.604
- unique sentences: 0.848, 0.846
Right of the links that score, cross-validated:
- up to 0.5 108 of 235, up to 0.7 43 of 62, up to 0.9 49 of 58, up to 1.0 88 of 90
"""

from compare.logistic import Thresholds, Weights

CORE = Weights(
    intercept=-5.667,
    coefficients=(
        0.547,  # shared
        0.527,  # anchors
        3.896,  # order
        11.313,  # letters
        -0.949,  # early
        1.875,  # beside
        3.348,  # plain
        0.971,  # people
        -1.507,  # quoting
    ),
)
CLAIM = Weights(
    intercept=-4.909,
    coefficients=(
        0.838,  # shared
        0.595,  # anchors
        3.959,  # order
        9.874,  # letters
        -0.723,  # early
        1.740,  # beside
        1.584,  # plain
        0.670,  # people
        -1.995,  # quoting
    ),
)
LEAST = Thresholds(mutual=0.25, other=0.35, claim=0.25)

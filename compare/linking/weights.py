"""What each feature is worth. Written by benchmarks/learn_weights.py; not for editing.

From 32 pairs of articles. Of their links 0.990 are candidates,
and 0.880 are scored in full or the same sentence.
F1 of the links chosen, fitted and cross-validated (weights and thresholds; the constants of
compare/linking/align.py and compare/linking/similarity.py were chosen on these pairs):
- core links: 0.709, 0.689
- all links: 0.600, 0.607
- unique sentences: 0.858, 0.856
Right of the links that score, cross-validated:
- up to 0.5 81 of 147, up to 0.7 52 of 81, up to 0.9 48 of 57, up to 1.0 87 of 89
"""

from compare.linking.logistic import Thresholds, Weights

CORE = Weights(
    intercept=-5.757,
    coefficients=(
        0.599,  # shared
        0.516,  # anchors
        3.964,  # order
        11.064,  # letters
        -0.807,  # early
        -1.019,  # apart
        1.754,  # beside
        0.069,  # along
        3.315,  # plain
        0.986,  # people
        -1.514,  # quoting
    ),
)
CLAIM = Weights(
    intercept=-5.000,
    coefficients=(
        0.892,  # shared
        0.585,  # anchors
        4.004,  # order
        9.655,  # letters
        -0.616,  # early
        -0.709,  # apart
        1.621,  # beside
        0.076,  # along
        1.536,  # plain
        0.681,  # people
        -2.013,  # quoting
    ),
)
LEAST = Thresholds(mutual=0.35, other=0.35, claim=0.35)

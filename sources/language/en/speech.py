"""English contractions and negations."""

CONTRACTIONS = {
    "can't": "can not",
    "cannot": "can not",
    "won't": "will not",
    "shan't": "shall not",
    "ain't": "is not",
    "n't": "not",
    "'re": "are",
    "'ve": "have",
    "'ll": "will",
    "'m": "am",
    "'s": "is",
    "'d": "would",
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "got to",
}
NEGATIONS = frozenset(
    "not no never neither nor without hardly cannot can't don't won't isn't nobody nothing".split()
)

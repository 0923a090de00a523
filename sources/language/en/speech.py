"""English contractions and negations. A form with two meanings ('s, 'd) is read as its commoner one."""

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
    "&": "and",
}
NEGATIONS = frozenset(
    """not no never neither nor without hardly nobody nothing cannot can't don't doesn't didn't won't
    wouldn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't couldn't""".split()
)

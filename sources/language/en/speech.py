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
    "%": "percent",
}
READINGS = {"is": frozenset({"has", "us"}), "would": frozenset({"had"})}
_NUMBERS = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen""".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
SOUNDS = {
    **{str(at): word for at, word in enumerate(_NUMBERS)},
    **{str(10 * at): word for at, word in enumerate(_TENS, 2)},
    **{f"{ten}{one}": f"{_TENS[ten - 2]} {_NUMBERS[one]}" for ten in range(2, 10) for one in range(1, 10)},
    **{f"{at}000": f"{word} thousand" for at, word in enumerate(_NUMBERS) if at},
    "100": "hundred",
    "ok": "okay",
    "alright": "allright",
    "til": "until",
    "till": "until",
    "mister": "mr",
    "doctor": "dr",
}
NEGATIONS = frozenset(
    """not no never neither nor without hardly nobody nothing cannot can't don't doesn't didn't won't
    wouldn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't couldn't""".split()
)

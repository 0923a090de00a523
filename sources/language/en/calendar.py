"""English names for months, weekdays, parts of the day and time zones, and the words around them."""

from sources.language.model import Calendar, DayTime, Deictic

DEICTIC = Deictic(
    days={"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1},
    steps={"last": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "upcoming": 1},
    narrative={"previous": -1, "prior": -1, "preceding": -1, "following": 1, "ensuing": 1, "next": 1},
    articles=frozenset({"the", "a", "her", "his", "its", "their"}),
    units={
        "day": "day", "week": "week", "weekend": "weekend", "month": "month", "quarter": "quarter",
        "year": "year",
    },
)  # fmt: skip

DAY_TIME = DayTime(
    # Generous, as nobody agrees where a part ends: a fire at 5 p.m. is one of the afternoon and the evening.
    parts={
        "dawn": (((180, 480),), (0, 3)), "daybreak": (((180, 480),), (0, 3)),
        "sunrise": (((180, 540),), (0, 3)),
        "morning": (((0, 780),), (0,)), "mornings": (((0, 780),), (0,)),
        "afternoon": (((690, 1140),), (1,)), "afternoons": (((690, 1140),), (1,)),
        "sunset": (((900, 1380),), (1, 2)), "dusk": (((900, 1380),), (1, 2)),
        "evening": (((960, 1440),), (2,)), "evenings": (((960, 1440),), (2,)),
        "tonight": (((960, 1440), (0, 360)), (2, 3)),
        "night": (((1020, 1440), (0, 420)), (2, 3)), "nights": (((1020, 1440), (0, 420)), (2, 3)),
        "overnight": (((1020, 1440), (0, 540)), (0, 2, 3)),
    },
    points={"noon": 720, "midday": 720, "midnight": 0},
    hour_marks=frozenset({"o'clock"}),
    zones={
        "gmt": (0,), "utc": (0,), "z": (0,), "wet": (0,), "bst": (60,), "cet": (60,), "west": (60,),
        "cest": (120,), "eet": (120,), "sast": (120,), "eest": (180,), "msk": (180,), "gst": (240,),
        "pkt": (300,), "ist": (330, 60, 120), "ict": (420,), "wib": (420,), "sgt": (480,), "hkt": (480,),
        "awst": (480,), "jst": (540,), "kst": (540,), "acst": (570,), "aest": (600,), "aedt": (660,),
        "nzst": (720,), "nzdt": (780,), "ast": (-240, 180), "et": (-300, -240), "est": (-300,),
        "edt": (-240,), "eastern": (-300, -240), "ct": (-360, -300), "cst": (-360, 480), "cdt": (-300,),
        "central": (-360, -300), "mt": (-420, -360), "mst": (-420,), "mdt": (-360,),
        "mountain": (-420, -360), "pt": (-480, -420), "pst": (-480,), "pdt": (-420,),
        "pacific": (-480, -420),
    },
    utc=frozenset({"gmt", "utc"}),
    edges=frozenset({"late", "early", "night", "overnight", "midnight", "evening", "morning", "tonight"}),
)  # fmt: skip

CALENDAR = Calendar(
    months={
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
        "september": 9, "october": 10, "november": 11, "december": 12,
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
        "oct": 10, "nov": 11, "dec": 12,
    },
    weekdays={
        "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
        "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4,
        "sat": 5, "sun": 6,
        "mondays": 0, "tuesdays": 1, "wednesdays": 2, "thursdays": 3, "fridays": 4, "saturdays": 5,
        "sundays": 6,
    },
    ordinals=frozenset({"st", "nd", "rd", "th"}),
    joiners=frozenset({"of", "at", "on", "the"}),
    halves={"am": 0, "pm": 12},
    also_names=frozenset(
        "may march jan mar apr jun jul sep oct dec mon tue tues wed weds thu thur fri sat sun".split()
    ),
    before_months=frozenset(
        "in since until till through during last next this late early mid every each".split()
    ),
    named_days=frozenset(
        """black good super ash cyber giving palm easter bloody man ruby holy maundy whit shrove fat blue red
        casual green""".split()
    ),
    quarters={
        "q1": 1, "q2": 2, "q3": 3, "q4": 4, "first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1,
        "2nd": 2, "3rd": 3, "4th": 4,
    },
    quarter_words=frozenset({"quarter"}),
    seasons={"spring": 0, "summer": 1, "autumn": 2, "fall": 2, "winter": 3},
    before_seasons=frozenset({"the", "last", "this", "next", "in", "early", "late"}),
    decades={
        "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
        "eighties": 80, "nineties": 90,
    },
    decade_endings=frozenset({"s", "'s"}),
    until=frozenset({"by", "until", "till", "through", "before", "to"}),
    since=frozenset({"since", "after", "from"}),
    joined=frozenset({"and", "or", "to"}),
    deictic=DEICTIC,
    day_time=DAY_TIME,
)  # fmt: skip

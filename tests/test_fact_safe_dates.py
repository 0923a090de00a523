"""The two promises for dates and times: a changed one is always reported, another form of it never."""

from datetime import date, timedelta

from facts import loud, passes_for_writing
from hypothesis import given, settings
from hypothesis import strategies as st

FAMILY = {"date-mismatch", "weekday-mismatch"}
MONTHS = [
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
]
SHORT = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
SEASONS = ["spring", "summer", "autumn", "winter"]
PARTS = ["morning", "afternoon", "evening"]

sentences = st.sampled_from(
    [
        "The council of Arle voted {} to close the old harbour.",
        "Divers found the wreck of the ferry {} off the coast of Marrow Bay.",
        "{}, Ms Holt told a court in Lunden that the mill had been sold.",
        "The strike at the Tarn shipyard will end {}.",
        "Mr Oake said the bridge would open {} despite the flood damage.",
        "Police in Arle arrested the driver {} after a long search, a spokesman said.",
        "A court ruled {} that the farm could keep its 120 cows.",
    ]
)
weekdays = st.sampled_from(WEEKDAYS).map("on {}".format)
months = st.sampled_from(MONTHS).map("in {}".format)
years = st.integers(1900, 2090).map("in {}".format)
decades = st.integers(191, 199).map("in the {}0s".format)
quarters = st.integers(1, 4).map("in Q{}".format)
seasons = st.sampled_from(SEASONS).map("in the {} of 2019".format)
days = st.dates(date(1950, 1, 1), date(2049, 12, 31))
stated_days = days.map(lambda day: f"on {MONTHS[day.month - 1]} {day.day}, {day.year}")
days_of_year = days.map(lambda day: f"on {day.day} {MONTHS[day.month - 1]}")
hours = st.tuples(st.integers(1, 12), st.sampled_from(["a.m.", "p.m."])).map("at {0[0]} {0[1]}".format)
clocks = st.tuples(st.integers(13, 23), st.integers(0, 59)).map("at {0[0]}:{0[1]:02}".format)
mornings = st.tuples(st.sampled_from(WEEKDAYS), st.sampled_from(PARTS)).map("on {0[0]} {0[1]}".format)
relatives = st.sampled_from(["last week", "last month", "last year", "next week", "next month", "next year"])

KINDS = [
    *(weekdays, months, years, decades, quarters, seasons, stated_days, days_of_year),
    *(hours, clocks, mornings, relatives),
]
changes = st.one_of([st.tuples(kind, kind).filter(lambda pair: pair[0] != pair[1]) for kind in KINDS])


def written(sentence, time):
    """The sentence with its time, and a capital where that begins it."""
    text = sentence.format(time)
    return text[0].upper() + text[1:]


@settings(max_examples=200, derandomize=True, deadline=None)
@given(sentences, changes)
def test_a_changed_date_is_always_reported(sentence, change):
    """Whatever its form, and however alike the sentences are."""
    a, b = (written(sentence, time) for time in change)
    assert loud(a, b) & FAMILY
    assert not passes_for_writing(a, b)


@settings(max_examples=200, derandomize=True, deadline=None)
@given(sentences, days, st.integers(1, 6))
def test_a_changed_weekday_beside_its_date_is_always_reported(sentence, day, ahead):
    """Though the date itself stays."""
    wrong = WEEKDAYS[(day + timedelta(ahead)).weekday()]
    a, b = (
        written(sentence, f"on {weekday}, {MONTHS[day.month - 1]} {day.day}, {day.year}")
        for weekday in (WEEKDAYS[day.weekday()], wrong)
    )
    assert loud(a, b) >= FAMILY


@settings(max_examples=200, derandomize=True, deadline=None)
@given(days, st.integers(1, 400))
def test_two_years_that_change_places_are_reported(day, later):
    """Equal values elsewhere in the sentence do not hide it."""
    first, second = day.year, day.year + later % 40 + 1
    a = f"The mill in Arle opened in {first} and burned down in {second}."
    b = f"The mill in Arle opened in {second} and burned down in {first}."
    assert loud(a, b) & FAMILY


def forms(day):
    """One date as different houses print it, with or without what follows from it."""
    month, short, weekday = MONTHS[day.month - 1], SHORT[day.month - 1], WEEKDAYS[day.weekday()]
    return [
        f"on {month} {day.day}, {day.year}",
        f"on {short} {day.day}, {day.year}",
        f"on {day.day} {month} {day.year}",
        f"on the {day.day}th of {month}, {day.year}",
        f"on {day.isoformat()}",
        f"on {weekday}, {day.day} {month} {day.year}",
        f"on {weekday} ({short} {day.day}, {day.year})",
        f"in {month} {day.year}",
        f"in {day.year}",
        f"in the {day.year // 10}0s",
        f"on {short} {day.day}",
        f"in {month}",
        f"on {weekday}",
    ]


def times(hour, minute):
    """One time of day as different houses print it."""
    half = "p.m." if hour >= 12 else "a.m."
    twelve = (hour - 1) % 12 + 1
    return [
        f"at {hour:02}:{minute:02}",
        f"at {twelve}:{minute:02} {half}",
        f"at {twelve}.{minute:02}{half.replace('.', '')}",
        f"at {twelve}:{minute:02}",
        f"around {twelve}:{minute:02} {half}",
    ]


same_days = days.flatmap(lambda day: st.tuples(*[st.sampled_from(forms(day))] * 2))
same_times = st.tuples(st.integers(0, 23), st.integers(0, 59)).flatmap(
    lambda time: st.tuples(*[st.sampled_from(times(*time))] * 2)
)


@settings(max_examples=200, derandomize=True, deadline=None)
@given(sentences, same_days | same_times)
def test_another_form_of_a_date_is_never_reported(sentence, pair):
    """Nor a more exact one."""
    a, b = (written(sentence, time) for time in pair)
    assert loud(a, b) == set()


@settings(max_examples=200, derandomize=True, deadline=None)
@given(
    st.sampled_from([*WEEKDAYS, "yesterday", "last week", "last year"]),
    st.sampled_from(["on 3 June", "in 2019", "in June", "in Q3", "at noon", "in the summer"]),
)
def test_words_that_nobody_can_resolve_are_never_reported(word, time):
    """Without a day of publication, unlike times say nothing of each other."""
    a = f"The council of Arle voted {'on ' * word.istitle()}{word} to close the old harbour."
    assert loud(a, f"The council of Arle voted {time} to close the old harbour.") == set()

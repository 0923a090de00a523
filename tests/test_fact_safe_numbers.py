"""The two promises for quantities: a changed one is always reported, and one written otherwise never."""

import pytest
from facts import loud, passes_for_writing
from hypothesis import assume, given, settings
from hypothesis import strategies as st

VALUES = {"number-mismatch", "unit-mismatch", "number-precision", "bound-changed"}
SENTENCES = st.sampled_from(
    [
        "The flood in Arle damaged {} along the river on its way to the sea.",
        "Officials in Orton counted {} near the old harbour after the storm.",
        "The council said {} had been brought to the valley by ferry.",
        "A court in Arle heard how {} disappeared from the port of Orton.",
        "The mayor promised {} to the villages north of the dam, and left.",
        "In two days the port lost {}, 12 cranes and a tenth of its grain, the third blow since spring.",
        "After 14 years and $3 million, at least nine members in Arle saw {} at the sixth hearing.",
    ]
)
THINGS = st.sampled_from(
    ["homes", "climbers", "fishing boats", "nurses", "stray cows", "young voters", "wind turbines"]
)
SMALL = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty"}
WORDS = dict(enumerate(SMALL, 2)) | TENS
ORDINALS = ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
SHARES = ["a quarter", "a third", "half", "two-thirds", "three quarters", "a fifth", "40 percent"]
UNITS = ["miles", "kilometres", "metres", "tonnes", "litres", "hectares", "hours", "weeks"]
CURRENCIES = ["$", "£", "€", "¥"]
LOOSE = ["at least", "up to", "fewer than", "more than"]
SCALES = ["thousand", "million", "billion", "trillion"]

counts = st.integers(2, 9_999).filter(lambda value: value not in range(1900, 2100))


def written(value):
    """A count in each of the ways news writes it."""
    return st.sampled_from([str(value), f"{value:,}", WORDS.get(value, str(value))])


def two(values):
    """Two different values."""
    return st.lists(values, min_size=2, max_size=2, unique=True)


@st.composite
def changed_count(draw):
    """Another count of the same things."""
    values, thing = draw(two(counts)), draw(THINGS)
    return [f"{draw(written(value))} {thing}" for value in values]


@st.composite
def changed_amount(draw):
    """Another sum, in figures with a scale."""
    values, sign, scale = (
        draw(two(st.integers(2, 999))),
        draw(st.sampled_from(CURRENCIES)),
        draw(st.sampled_from(["m", "bn", " million", " billion"])),
    )
    return [f"{sign}{value}{scale}" for value in values]


@st.composite
def changed_scale(draw):
    """Another scale after the same number."""
    value, scales, thing = draw(st.integers(2, 99)), draw(two(st.sampled_from(SCALES))), draw(THINGS)
    return [f"{value} {scale} {thing}" for scale in scales]


@st.composite
def changed_currency(draw):
    """The same number in another currency."""
    value, signs = draw(st.integers(2, 999)), draw(two(st.sampled_from(CURRENCIES)))
    return [f"{sign}{value} million" for sign in signs]


@st.composite
def changed_unit(draw):
    """The same number in another unit."""
    value, units = draw(st.integers(2, 999)), draw(two(st.sampled_from(UNITS)))
    return [f"{value} {unit} of pipe" for unit in units]


@st.composite
def changed_percentage(draw):
    """Another percentage, or percentage points for percent."""
    values = draw(two(st.integers(1, 99)))
    points = draw(st.booleans())
    if points:
        return [f"a rise of {values[0]} percent", f"a rise of {values[0]} percentage points"]
    return [f"a rise of {value}.5 percent" for value in values]


@st.composite
def changed_ordinal(draw):
    """Another place in an order."""
    return [f"the {word} crossing" for word in draw(two(st.sampled_from(ORDINALS)))]


@st.composite
def changed_share(draw):
    """Another part of the whole."""
    return [f"{share} of the boats" for share in draw(two(st.sampled_from(SHARES)))]


@st.composite
def changed_range(draw):
    """Another end of a range."""
    low, (one, other), thing = draw(st.integers(2, 40)), draw(two(st.integers(50, 90))), draw(THINGS)
    return [f"{low} to {one} {thing}", f"{low} to {other} {thing}"]


@st.composite
def changed_age(draw):
    """Another age of the same person."""
    form = draw(st.sampled_from(["Marta Dell, {},", "{}-year-old Marta Dell", "Marta Dell, aged {},"]))
    return [form.format(value) for value in draw(two(st.integers(16, 99)))]


@st.composite
def changed_bound(draw):
    """A bound dropped, or turned round."""
    value, thing = draw(st.integers(3, 899)), draw(THINGS)
    one, other = draw(
        st.sampled_from(
            [
                ("at least", ""),
                ("up to", ""),
                ("", "more than"),
                ("up to", "more than"),
                ("at least", "fewer than"),
            ]
        )
    )
    return [f"{bound} {value} {thing}".strip() for bound in (one, other)]


@st.composite
def changed_quantifier(draw):
    """Another part of the whole, without a number."""
    words = draw(two(st.sampled_from(["all", "most", "some", "none"])))
    thing = draw(THINGS)
    return [f"{word} of the {thing}" for word in words]


@st.composite
def changed_multiple(draw):
    """Another number of times."""
    return [
        f"a ship that sank {times}"
        for times in draw(two(st.sampled_from(["twice", "three times", "four times"])))
    ]


@st.composite
def changed_score(draw):
    """Another score, or the same turned round."""
    one, other = draw(two(st.integers(0, 9)))
    first, second = draw(st.sampled_from([((one, other), (other, one)), ((one, other), (one, other + 1))]))
    return [f"a side that won {goals[0]}-{goals[1]} at home" for goals in (first, second)]


@st.composite
def swapped_counts(draw):
    """Two counts that change places while what they count stays."""
    one, other = draw(two(counts))
    return [f"{one} nurses and {other} cooks", f"{other} nurses and {one} cooks"]


CHANGES = [
    changed_count,
    changed_amount,
    changed_scale,
    changed_currency,
    changed_unit,
    changed_percentage,
    changed_ordinal,
    changed_share,
    changed_range,
    changed_age,
    changed_bound,
    changed_quantifier,
    changed_multiple,
    changed_score,
    swapped_counts,
]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
@settings(max_examples=200, derandomize=True, deadline=None)
@given(data=st.data())
def test_a_changed_quantity_is_reported(change, data):
    """At warning or error, by this family, and never passed off as a matter of writing."""
    one, other = data.draw(change())
    assume(one != other)
    sentence = data.draw(SENTENCES)
    a, b = sentence.format(one), sentence.format(other)
    assert loud(a, b) & VALUES
    assert not passes_for_writing(a, b)


@st.composite
def count_again(draw):
    """In figures, with thousands marks, in words."""
    value, thing = draw(st.sampled_from(sorted(WORDS)) | counts), draw(THINGS)
    return [f"{draw(written(value))} {thing}" for _ in range(2)]


@st.composite
def amount_again(draw):
    """Scales as letters and as words, codes for signs."""
    value = draw(st.integers(2, 999))
    forms = [
        f"£{value}m",
        f"£{value} million",
        f"GBP {value}m",
        f"{value} million pounds",
        f"£{value},000,000",
    ]
    return draw(two(st.sampled_from(forms)))


@st.composite
def measure_again(draw):
    """Short and long units, and conversions rounded to whole numbers."""
    value = draw(st.integers(10, 900))
    forms = [
        f"{value} miles of pipe",
        f"{round(value * 1.609344)} kilometres of pipe",
        f"{value}-mile of pipe",
        f"{round(value * 1.609344)}km of pipe",
    ]
    return draw(two(st.sampled_from(forms)))


@st.composite
def percentage_again(draw):
    """Sign, word, two words."""
    value = draw(st.integers(2, 99))
    return [
        f"a rise of {value}{draw(st.sampled_from(['%', ' percent', ' per cent', ' pct']))}" for _ in range(2)
    ]


@st.composite
def age_again(draw):
    """Every form of an age."""
    value = draw(st.integers(16, 99))
    forms = [f"Marta Dell, {value},", f"{value}-year-old Marta Dell", f"Marta Dell, aged {value},"]
    return draw(two(st.sampled_from(forms)))


@st.composite
def range_again(draw):
    """With a dash, with words."""
    low, high, thing = draw(st.integers(2, 40)), draw(st.integers(50, 90)), draw(THINGS)
    forms = [f"{low}-{high} {thing}", f"{low} to {high} {thing}", f"between {low} and {high} {thing}"]
    return draw(two(st.sampled_from(forms)))


@st.composite
def bound_again(draw):
    """Phrases for the same bound."""
    value, thing = draw(st.integers(3, 899)), draw(THINGS)
    phrases = draw(
        st.sampled_from(
            [
                ("at least", "no fewer than"),
                ("up to", "as many as"),
                ("more than", "over"),
                ("about", "around"),
                ("fewer than", "under"),
                ("nearly", "almost"),
            ]
        )
    )
    return [f"{phrase} {value} {thing}" for phrase in phrases]


@st.composite
def vague_again(draw):
    """Dozens, and a number they allow."""
    vague, least, most = draw(
        st.sampled_from(
            [
                ("dozens of", 30, 190),
                ("hundreds of", 210, 990),
                ("several", 4, 12),
                ("thousands of", 2_500, 9_000),
            ]
        )
    )
    thing = draw(THINGS)
    value = draw(st.integers(least, most))
    return [f"{vague} {thing}", f"about {value:,} {thing}"]


@st.composite
def reordered_counts(draw):
    """A list told in another order."""
    one, other = draw(two(counts))
    return [f"{one} nurses and {other} cooks", f"{other} cooks and {one} nurses"]


FORMS = [
    count_again,
    amount_again,
    measure_again,
    percentage_again,
    age_again,
    range_again,
    bound_again,
    vague_again,
    reordered_counts,
]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
@settings(max_examples=200, derandomize=True, deadline=None)
@given(data=st.data())
def test_an_equal_quantity_written_otherwise_is_quiet(form, data):
    """Nothing above info."""
    one, other = data.draw(form())
    sentence = data.draw(SENTENCES)
    a, b = sentence.format(one), sentence.format(other)
    assert loud(a, b) == set()

"""Fact-safe: in any sentence, a fact turned round is reported; the same said otherwise is not."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.facts import loud, passes_for_writing

generated = settings(max_examples=200, derandomize=True, deadline=None)

WHO = st.sampled_from(
    [
        "The council",
        "The mill",
        "A court in Arle",
        "The harbour board",
        "The rebels",
        "Her brother",
        "The ministry",
    ]
)
OTHER = st.sampled_from(
    ["the miners", "the bank", "the ferry line", "the union", "the growers", "the museum"]
)
WHEN = st.sampled_from(
    ["on Monday", "last week", "in March", "after the storm", "", "late at night", "this year"]
)
WHERE = st.sampled_from(
    ["in Arle", "near the old pier", "at the border", "", "off the coast", "in two villages"]
)
TAIL = st.sampled_from(
    [".", ", officials said.", ", the Arle Herald wrote.", ", and talks went on.", " for a year."]
)
VERB = st.sampled_from(
    [("signed", "sign"), ("repaired", "repair"), ("visited", "visit"), ("warned", "warn"), ("paid", "pay")]
)
OPPOSITE = st.sampled_from(
    [
        ("supported", "opposed"), ("hired", "fired"), ("praised", "criticised"), ("joined", "left"),
        ("accepted", "rejected"), ("welcomed", "condemned"), ("attacked", "defended"), ("bought", "sold"),
        ("strengthened", "weakened"), ("protected", "endangered"), ("remembered", "forgot"),
    ]
)  # fmt: skip
MOVED = st.sampled_from(
    [
        ("rose", "fell"), ("climbed", "dropped"), ("increased", "decreased"), ("grew", "shrank"),
        ("doubled", "halved"), ("improved", "worsened"), ("soared", "plunged"), ("jumped", "tumbled"),
    ]
)  # fmt: skip
TERM = st.sampled_from(
    [
        ("red", "blue"), ("large", "small"), ("private", "public"), ("wooden", "concrete"), ("old", "new"),
        ("expensive", "cheap"), ("northern", "southern"), ("empty", "full"), ("famous", "unknown"),
    ]
)  # fmt: skip
THING = st.sampled_from(
    [
        ("car", "bus"),
        ("rifle", "knife"),
        ("piano", "violin"),
        ("horse", "cow"),
        ("church", "mosque"),
        ("bridge", "tunnel"),
    ]
)
HEDGE = st.sampled_from(
    ["may have {}", "might have {}", "reportedly {}", "allegedly {}", "is said to have {}",
     "is accused of having {}", "probably {}", "apparently {}", "is believed to have {}", "could have {}"]
)  # fmt: skip
SAME_NOT = st.sampled_from(
    [
        ("did not {}", "didn't {}"),
        ("did not {}", "never {}ed"),
        ("failed to {}", "did not {}"),
        ("refused to {}", "did not {}"),
    ]
)


def sentence(*parts: str) -> str:
    """A sentence of *parts*, the last of which ends it."""
    return " ".join(part for part in parts[:-1] if part) + parts[-1]


@generated
@given(WHO, VERB, OTHER, WHERE, WHEN, TAIL)
def test_a_lost_not_is_reported(who, verb, other, where, when, tail):
    """Said on one side, denied on the other: an error that no rewording hides."""
    a = sentence(who, verb[0], other, where, when, tail)
    b = sentence(who, "did not", verb[1], other, where, when, tail)
    assert "negation-flip" in loud(a, b)
    assert "negation-flip" in loud(b, a)
    assert not passes_for_writing(a, b)


@generated
@given(WHO, OPPOSITE, OTHER, WHERE, WHEN, TAIL)
def test_an_opposite_verb_is_reported(who, verbs, other, where, when, tail):
    """One verb replaced by its opposite, all else equal."""
    a, b = (sentence(who, verb, other, where, when, tail) for verb in verbs)
    assert "direction-flip" in loud(a, b)
    assert "direction-flip" in loud(b, a)
    assert not passes_for_writing(a, b)


@generated
@given(
    st.sampled_from(["Exports", "House prices", "The output of the mine", "Wages"]), MOVED, WHERE, WHEN, TAIL
)
def test_an_opposite_movement_is_reported(what, verbs, where, when, tail):
    """What rose on one side fell on the other."""
    a, b = (sentence(what, verb, where, when, tail) for verb in verbs)
    assert "direction-flip" in loud(a, b)
    assert not passes_for_writing(a, b)


@generated
@given(WHO, TERM, THING, WHERE, WHEN, TAIL, st.booleans())
def test_a_word_of_the_same_set_is_reported(who, terms, things, where, when, tail, which):
    """One adjective or noun replaced by another that excludes it."""
    changed = (terms[1], things[0]) if which else (terms[0], things[1])
    a = sentence(who, "saw a", terms[0], things[0], where, when, tail)
    b = sentence(who, "saw a", *changed, where, when, tail)
    assert loud(a, b) & {"term-mismatch", "direction-flip"}
    assert not passes_for_writing(a, b)


@generated
@given(WHO, VERB, OTHER, HEDGE, WHERE, TAIL)
def test_a_dropped_hedge_is_reported(who, verb, other, hedge, where, tail):
    """What A leaves open, B states: a warning; the other way round it is worth reading only."""
    a = sentence(who, hedge.format(verb[0]), other, where, tail)
    b = sentence(who, verb[0], other, where, tail)
    assert "certainty-raised" in loud(a, b)
    assert "certainty-raised" not in loud(b, a)
    assert not passes_for_writing(a, b)


@generated
@given(VERB, OTHER, st.sampled_from(["the mayor", "the army", "the guards"]), WHERE, WHEN, TAIL)
def test_exchanged_roles_are_reported(verb, one, two, where, when, tail):
    """Who did it and to whom are exchanged."""
    a = sentence("In Arle", one, verb[0], two, where, when, tail)
    b = sentence("In Arle", two, verb[0], one, where, when, tail)
    assert "roles-swapped" in loud(a, b)
    assert not passes_for_writing(a, b)


@generated
@given(WHO, VERB, OTHER, SAME_NOT, WHERE, WHEN, TAIL)
def test_the_same_denial_in_other_words_is_quiet(who, verb, other, ways, where, when, tail):
    """A denial stays one however it is worded."""
    a, b = (sentence(who, way.format(verb[1]), other, where, when, tail) for way in ways)
    assert loud(a, b) == set()


@generated
@given(
    st.sampled_from(["Exports", "House prices", "The output of the mine", "Wages"]),
    st.sampled_from([("rose", "climbed"), ("fell", "dropped"), ("grew", "expanded")]),
    WHERE, WHEN, TAIL,
)  # fmt: skip
def test_the_same_movement_in_other_words_is_quiet(what, verbs, where, when, tail):
    """Words of one direction stand for each other."""
    a, b = (sentence(what, verb, where, when, tail) for verb in verbs)
    assert loud(a, b) == set()


@generated
@given(WHO, st.sampled_from([("rejected", "did not accept"), ("lost", "did not win")]), OTHER, WHERE, TAIL)
def test_the_opposite_denied_is_quiet(who, ways, other, where, tail):
    """Rejected is not accepted."""
    a, b = (sentence(who, way, "the case of", other, where, tail) for way in ways)
    assert loud(a, b) == set()


@generated
@given(
    WHO,
    VERB,
    OTHER,
    st.sampled_from([("may", "might"), ("reportedly", "allegedly"), ("probably", "likely")]),
    WHERE,
    TAIL,
)
def test_equal_hedges_are_quiet(who, verb, other, ways, where, tail):
    """What is open on both sides is no difference."""
    a, b = (
        sentence(who, way, verb[1] if way in ("may", "might") else verb[0], other, where, tail)
        for way in ways
    )
    assert loud(a, b) == set()


@generated
@given(
    OTHER, st.sampled_from([("attacked", "attacked"), ("sued", "sued"), ("warned", "warned")]), WHERE, TAIL
)
def test_active_and_passive_are_quiet(one, verb, where, tail):
    """The passive tells the same of the same two."""
    a = sentence("In Arle the mayor", verb[0], one, where, tail)
    b = sentence("In Arle", one, "were", verb[1], "by the mayor", where, tail)
    assert loud(a, b) == set()

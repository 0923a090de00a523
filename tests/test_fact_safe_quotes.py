"""A changed quotation or attribution is always reported; the same one written differently never loudly."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.facts import loud, passes_for_writing

SPEAKERS = [
    "Ana Ruiz",
    "Karl Brandt",
    "Mr Oake",
    "Ms Holt",
    "TASS",
    "the baker",
    "the miners",
    "the rowing club",
]
"""No two of them can be one."""
SUBJECTS = ["The dam", "The old bridge", "Our school", "The ferry", "This harvest", "The clinic"]
VERBS = ["was", "will be", "is", "has been"]
STATES = ["safe", "empty", "ready", "rotten", "flooded", "crowded"]
ENDINGS = ["", " again", " for now", " since the storm", " and nobody told us", " as we all know"]
WHERE = ["The bridge closed", "Two barns burned", "A crane fell", "The ferry sank", "Forty jobs will go"]
WHEN = ["in Arle", "near the harbour", "before dawn", "during the storm", "at the old quarry"]
QUOTED = ["“{words},” {speaker} said.", "“{words},” said {speaker}.", "{Speaker} said: “{words}.”"]
TOLD = ["{Speaker} said {claim}.", "{Claim}, {speaker} said.", "According to {speaker}, {claim}."]

words = st.tuples(
    st.sampled_from(SUBJECTS), st.sampled_from(VERBS), st.sampled_from(STATES), st.sampled_from(ENDINGS)
)
claims = st.tuples(st.sampled_from(WHERE), st.sampled_from(WHEN)).map(" ".join)
two_speakers = st.lists(st.sampled_from(SPEAKERS), min_size=2, max_size=2, unique=True)
two_states = st.lists(st.sampled_from(STATES), min_size=2, max_size=2, unique=True)
hundreds = settings(max_examples=200, derandomize=True, deadline=None)


def capital(text):
    """With its first letter as at the start of a sentence."""
    return text[0].upper() + text[1:]


def small(text):
    """With its first letter as inside a sentence."""
    return text[0].lower() + text[1:]


def quoting(template, said, speaker):
    """A sentence that quotes *said*: subject, verb, state and ending."""
    subject, verb, state, ending = said
    spoken = f"{subject} {verb} {state}{ending}"
    return capital(template.format(words=spoken, speaker=speaker, Speaker=capital(speaker)))


def telling(template, claim, speaker):
    """A sentence that credits a claim to somebody."""
    names = {"speaker": speaker, "Speaker": capital(speaker)}
    return template.format(claim=small(claim), Claim=capital(claim), **names)


@hundreds
@given(st.sampled_from(QUOTED), words, st.sampled_from(SPEAKERS), two_states)
def test_one_changed_word_in_a_quotation_is_reported(template, said, speaker, states):
    """Another word between the marks is an altered quotation."""
    subject, verb, _, ending = said
    one, other = (quoting(template, (subject, verb, state, ending), speaker) for state in states)
    assert "quote-altered" in loud(one, other)
    assert not passes_for_writing(one, other)


@hundreds
@given(st.sampled_from(QUOTED), words, st.sampled_from(SPEAKERS))
def test_a_negation_put_into_a_quotation_is_reported(template, said, speaker):
    """The same words with a "not" among them say the opposite."""
    subject, verb, state, ending = said
    one, other = (
        quoting(template, said, speaker),
        quoting(template, (subject, verb, f"not {state}", ending), speaker),
    )
    assert "quote-altered" in loud(one, other)
    assert not passes_for_writing(one, other)


@hundreds
@given(st.sampled_from(QUOTED), words, two_speakers)
def test_another_speaker_of_a_quotation_is_reported(template, said, speakers):
    """The same words in somebody else's mouth."""
    one, other = (quoting(template, said, speaker) for speaker in speakers)
    assert "quote-reattributed" in loud(one, other)
    assert not passes_for_writing(one, other)


@hundreds
@given(st.sampled_from(TOLD), claims, two_speakers)
def test_another_source_of_a_claim_is_reported(template, claim, speakers):
    """The same claim credited to somebody else."""
    one, other = (telling(template, claim, speaker) for speaker in speakers)
    assert "attribution-changed" in loud(one, other)
    assert not passes_for_writing(one, other)


@hundreds
@given(st.sampled_from(TOLD), claims, st.sampled_from(SPEAKERS))
def test_a_lost_source_is_reported(template, claim, speaker):
    """The claim is in the outlet's own voice on one side."""
    one, other = telling(template, claim, speaker), f"{claim}."
    assert "attribution-dropped" in loud(one, other)
    assert not passes_for_writing(one, other)


@hundreds
@given(st.sampled_from(QUOTED), st.sampled_from(QUOTED), words, st.sampled_from(SPEAKERS))
def test_a_quotation_that_stands_elsewhere_in_its_sentence_is_the_same(template, moved, said, speaker):
    """Who speaks may be named before or after."""
    assert loud(quoting(template, said, speaker), quoting(moved, said, speaker)) == set()


@hundreds
@given(st.sampled_from(QUOTED), words, st.sampled_from(SPEAKERS))
def test_other_marks_are_no_alteration(template, said, speaker):
    """Curly, straight and single marks quote the same."""
    curly = quoting(template, said, speaker)
    straight = curly.replace("“", '"').replace("”", '"')
    single = curly.replace("“", "‘").replace("”", "’")
    assert loud(curly, straight) == set()
    assert loud(curly, single) == set()


@hundreds
@given(st.sampled_from(TOLD), st.sampled_from(TOLD), claims, st.sampled_from(SPEAKERS))
def test_a_moved_attribution_is_the_same(template, moved, claim, speaker):
    """A claim may stand before or after who makes it."""
    assert loud(telling(template, claim, speaker), telling(moved, claim, speaker)) == set()

"""A changed name or title is always reported, and a name written another way never is."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.facts import loud, passes_for_writing

MANY = settings(max_examples=200, derandomize=True, deadline=None)

GIVEN = ["Anna", "Petra", "Robert", "Thomas", "Omar", "Ingrid", "Nina", "Samuel", "Fatima", "Kenji"]
SURNAMES = [
    "Kovac",
    "Lindqvist",
    "Okafor",
    "Pereira",
    "Hale",
    "Brandt",
    "Moreno",
    "Tanaka",
    "Whitlock",
    "Doyle",
]
TOWNS = ["Arle", "Dunmere", "Lyon", "Brest", "Gdansk", "Porto", "Tampere", "Leeds", "Osaka", "Cork"]
NATIONS = ["Danish", "Kenyan", "French", "Belgian", "Chilean", "Japanese", "Polish", "Irish"]
BODIES = ["Northwind", "Halden Steel", "Morley Bank", "Arden Airways", "Quill Foods", "UNESCO", "Interpol"]
MODELS = ["F-16", "F-18", "MiG-29", "SARS-CoV-2", "SARS-CoV-3", "A320", "A380"]
OFFICES = [
    "President",
    "Governor",
    "Vice President",
    "Health Minister",
    "Finance Minister",
    "Senator",
    "Former Mayor",
]

PERSON_STORIES = [
    "The prize for the best new bridge went to {} at a ceremony in the town hall.",
    "On the last day of the trial the jury heard from {} about the missing money.",
    "The museum has bought three early paintings by {} for its new wing.",
    "{} opened the rebuilt dam after a delay of two years.",
    "A letter from {} to the harbour board lay in the archive for decades.",
]
PLACE_STORIES = [
    "The march against the new airport started in {} shortly after noon.",
    "A train from {} left the tracks and hit an empty warehouse.",
    "Rescuers in {} pulled two children from the collapsed stand.",
    "The company will build its next battery plant near {} from spring.",
]
NATION_STORIES = [
    "{} prosecutors opened an inquiry into the sunken ferry.",
    "Two {} divers were found alive after the storm.",
    "The wreck was raised by a team of {} engineers from the seabed.",
]
BODY_STORIES = [
    "Margaret Orr, chief executive of {}, bought the shares last week.",
    "The union called off its strike at {} after a night of talks.",
    "The court fined {} for dumping oil in the estuary.",
]
MODEL_STORIES = [
    "The pilots trained on the {} for most of the winter.",
    "A report on the {} was handed to the ministry.",
]
ROLE_STORIES = [
    "{} Lena Brandt opened the new ward of the hospital.",
    "The crowd in the square cheered when {} Lena Brandt arrived.",
    "A portrait of {} Lena Brandt hangs in the entrance hall.",
]
PEOPLE = st.builds("{} {}".format, st.sampled_from(GIVEN), st.sampled_from(SURNAMES))


def two_of(values: list[str]) -> st.SearchStrategy[list[str]]:
    """Two different values."""
    return st.lists(st.sampled_from(values), min_size=2, max_size=2, unique=True)


def told(story: str, name: str) -> str:
    """A story about *name*."""
    return story.format(name)


PLACED = [(TOWNS, PLACE_STORIES), (NATIONS, NATION_STORIES), (BODIES, BODY_STORIES), (MODELS, MODEL_STORIES)]
REPLACED = st.one_of(
    *(st.tuples(st.sampled_from(stories), two_of(values)) for values, stories in PLACED),
    st.tuples(st.sampled_from(PERSON_STORIES), st.lists(PEOPLE, min_size=2, max_size=2, unique=True)),
)


@MANY
@given(REPLACED)
def test_another_name_in_the_same_place_is_reported(case):
    """Persons, places, nationalities, organisations, designations."""
    story, (one, other) = case
    a, b = told(story, one), told(story, other)
    assert "name-mismatch" in loud(a, b)
    assert not passes_for_writing(a, b)


@MANY
@given(st.sampled_from(ROLE_STORIES), two_of(OFFICES))
def test_another_title_of_the_same_person_is_reported(story, offices):
    """The head, the portfolio or the rank of a title changed."""
    a, b = told(story, offices[0]), told(story, offices[1])
    assert "role-mismatch" in loud(a, b)
    assert not passes_for_writing(a, b)


NAME_FORMS = [
    ("Robert Okafor", "Bob Okafor"),
    ("Robert J. Okafor", "Robert Okafor"),
    ("R.J. Okafor", "Robert J. Okafor"),
    ("Thomas Hale", "Mr Hale"),
    ("Thomas Hale", "Hale"),
    ("Thomas Hale", "Tom Hale"),
    ("Mayor Thomas Hale", "Thomas Hale"),
    ("Omar al-Hadid", "Omar Al Hadid"),
    ("Muhammad Tanaka", "Mohammed Tanaka"),
    ("Jürgen Müller", "Jurgen Mueller"),
    ("Dmitry Okafor", "Dmitri Okafor"),
    ("Dr. Nina Hale", "Nina Hale"),
]
PLACE_FORMS = [
    ("Kyiv", "Kiev"),
    ("the United Kingdom", "the UK"),
    ("the U.S.", "the United States"),
    ("Odessa", "Odesa"),
]
BODY_FORMS = [
    ("Halden Steel Inc", "Halden Steel"),
    ("the World Health Organization", "the WHO"),
    ("the Ministry of Health", "the Health Ministry"),
    ("the United Nations", "the U.N."),
    ("Arden Harbour Board", "Arden Harbor Board"),
    ("the Halden Rail Authority", "the HRA"),
]
FORMS = st.one_of(
    st.tuples(st.sampled_from(PERSON_STORIES), st.sampled_from(NAME_FORMS)),
    st.tuples(st.sampled_from(PLACE_STORIES), st.sampled_from(PLACE_FORMS)),
    st.tuples(st.sampled_from(BODY_STORIES), st.sampled_from(BODY_FORMS)),
)


@MANY
@given(FORMS, st.booleans())
def test_another_form_of_the_same_name_is_silent(case, exchanged):
    """Fuller, shorter, abbreviated, respelled."""
    story, (one, other) = case
    a, b = told(story, one), told(story, other)
    assert loud(*((b, a) if exchanged else (a, b))) == set()


ROLE_FORMS = [
    ("Senator", "Sen."),
    ("Health Minister", "Minister"),
    ("Chairwoman", "Chair"),
    ("CEO", "Chief Executive Officer"),
    ("CEO", "Chief Executive"),
    ("Prime Minister", "PM"),
    ("President", "Ms"),
    ("Defence Minister", "Defense Minister"),
    ("Mayor and party leader", "Mayor"),
    ("former Mayor", "ex-Mayor"),
]


@MANY
@given(st.sampled_from(ROLE_STORIES), st.sampled_from(ROLE_FORMS), st.booleans())
def test_another_form_of_the_same_title_is_silent(story, forms, exchanged):
    """Abbreviated, fuller, in another variety of English."""
    a, b = told(story, forms[0]), told(story, forms[1])
    assert loud(*((b, a) if exchanged else (a, b))) == set()


@MANY
@given(st.sampled_from(PLACE_STORIES), two_of(TOWNS), two_of(SURNAMES))
def test_a_name_that_only_one_side_has_is_a_detail(story, towns, people):
    """It contradicts nothing."""
    a = told(story, towns[0])
    assert loud(a, f"{a[:-1]}, said Nina {people[0]} of the district council.") <= {"attribution-added"}

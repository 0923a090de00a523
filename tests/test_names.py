"""Which words of a sentence are names, which names are one, and what is said beside them."""

import pytest

from compare.names.aliases import aliases, folded, respelled
from compare.names.mentions import Name, NameKind, names
from compare.names.roles import beside
from compare.story import Story
from compare.tokens import tokenizer
from sources.language import language_pack
from sources.read import read_sentences


def found(text: str, language: str = "en", known: frozenset[str] = frozenset()) -> tuple[Name, ...]:
    """The names in a sentence of a story that has the concepts *known* with capitals elsewhere."""
    words = tokenizer(language_pack(language))
    story = Story(read_sentences([text], label="a"), (), {}, words, known)
    return names(words.tokens(text), story)


def printed(text: str, language: str = "en", known: frozenset[str] = frozenset()) -> list[str]:
    """The same as printed."""
    return [one.span.of(text) for one in found(text, language, known)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The court heard Anna Kovac on Monday.", ["Anna Kovac"]),
        ("Yesterday Ursula von der Aue met Theresa May in May.", ["Ursula von der Aue", "Theresa May"]),
        (
            "The Bank of England and the Department of Justice met.",
            ["Bank of England", "Department of Justice"],
        ),
        ("He met John F. Oake and J.F. Oake.", ["John F. Oake", "J.F. Oake"]),
        ("Police stopped traffic on the bridge.", []),
        ("Inflation rose in March and on Tuesday.", []),
        ("Health Minister Olga Ruiz left.", ["Olga Ruiz"]),
        ("Fisheries Minister Olga Ruiz left.", ["Olga Ruiz"]),
        ("A novel by Stephen King sold well.", ["Stephen King"]),
        ("The F-16 and the SARS-CoV-2 virus.", ["F-16", "SARS-CoV-2"]),
        ("The U.S. Senate and the UN voted.", ["U.S. Senate", "UN"]),
        ('It closed. "Nobody came," he said.', []),
        ("She said it was 40 degrees Celsius.", []),
    ],
)
def test_names_are_told_from_other_words_with_a_capital(text: str, expected: list[str]) -> None:
    assert printed(text) == expected


def test_a_word_that_begins_a_sentence_is_a_sure_name_if_the_story_has_it_inside_one() -> None:
    word = tokenizer(language_pack("en")).word("Ruiz").concept
    assert [one.sure for one in found("Ruiz left early.")] == [False]
    assert [one.sure for one in found("Ruiz left early.", known=frozenset({word}))] == [True]


def test_capitals_tell_nothing_in_title_case() -> None:
    assert printed("Residents Urge Council To Act On Housing Crisis") == []


def test_german_capitals_tell_nothing_but_titles_and_given_names_do() -> None:
    assert printed("Der Bürgermeister sprach mit Anna Novak über die Lage der Stadt.", "de") == ["Anna Novak"]
    assert printed("Die Feuerwehr sperrte die Brücke.", "de") == []


def test_a_language_without_data_has_no_trouble() -> None:
    assert printed("Anna Novak est à Paris.", "fr") == ["Anna Novak", "Paris"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("He met Ms Okafor.", NameKind.PERSON),
        ("He met Anna Okafor.", NameKind.PERSON),
        ("He went to Germany.", NameKind.PLACE),
        ("He met German divers.", NameKind.PEOPLE),
        ("He met Republicans.", NameKind.PEOPLE),
        ("He joined the Arle Bank.", NameKind.ORGANISATION),
        ("He went to Arle.", NameKind.UNKNOWN),
    ],
)
def test_the_kind_of_a_name_is_what_its_words_and_title_tell(text: str, kind: NameKind) -> None:
    assert [one.kind for one in found(text)] == [kind]


def alike(one: str, other: str) -> bool:
    """Whether the last names of two sentences can be one."""
    x, y = (found(f"He mentioned {name}.")[-1] for name in (one, other))
    tell = aliases(language_pack("en"))
    assert tell.alike(x, y) == tell.alike(y, x)
    return tell.alike(x, y)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Robert Oake", "Bob Oake"),
        ("Robert J. Oake", "R.J. Oake"),
        ("Robert Oake", "Oake"),
        ("the World Health Organization", "the WHO"),
        ("Halden Rail Authority", "HRA"),
        ("the Ministry of Health", "the Health Ministry"),
        ("Russian", "the Kremlin"),
        ("America", "the U.S."),
        ("Muhammad al-Hadid", "Mohammed Al Hadid"),
        ("Halden Steel Ltd", "Halden Steel"),
        ("Senate Republicans", "Senate Republican"),
        ("F-16", "F16"),
    ],
)
def test_forms_of_one_name_are_alike(one: str, other: str) -> None:
    assert alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Kovac", "Anna Novak"),
        ("Margaret Hale", "Margaret Hall"),
        ("Anna Oake", "Bob Oake"),
        ("Lyon", "Paris"),
        ("North Korea", "South Korea"),
        ("F-16", "F-18"),
        ("the Bank of England", "the Bank of Japan"),
        ("Lee", "Li"),
    ],
)
def test_names_of_two_are_not_alike(one: str, other: str) -> None:
    assert not alike(one, other)


def test_romanisations_fold_alike_and_surnames_do_not() -> None:
    assert folded("zelenskyy") == folded("zelensky") == folded("zelenskiy")
    assert folded("müller") == folded("mueller")
    assert folded("hale") != folded("hall")


def test_other_vowels_may_be_another_romanisation_but_changed_places_are_a_slip() -> None:
    def pair(one: str, other: str) -> bool:
        return respelled(found(f"He met Ms {one}.")[0], found(f"He met Ms {other}.")[0])

    assert pair("Khaled", "Khalid")
    assert not pair("Brewin", "Briwen")
    assert not pair("Lindt", "Brandt")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vice President Ada Moss left.", ["vice president"]),
        ("Former Arle mayor Ada Moss left.", ["former mayor"]),
        ("CEO and co-founder Ada Moss left.", ["chief executive", "co founder"]),
        ("Ada Moss, 41, the deputy health minister, left.", ["deputy health minister"]),
        ("The health minister, Ada Moss, left.", ["health minister"]),
        ("Ada Moss (R-Ohio), the chairwoman, left.", ["chair"]),
        ("Ms Ada Moss left.", ["ms"]),
        ("Chairman Rep. Ada Moss left.", ["chair", "representative"]),
        ("Chief Executive Officer Ada Moss left.", ["chief executive"]),
        ("He told Senators Ada Moss and Bob Oake.", []),
        ("Ada Moss, President Oake and others left.", []),
    ],
)
def test_roles_are_read_before_and_after_a_name(text: str, expected: list[str]) -> None:
    tokens = tokenizer(language_pack("en")).tokens(text)
    every = found(text)
    moss = next(one for one in every if one.words[-1] == "moss")
    assert [str(one) for one in beside(tokens, every, language_pack("en")).roles(moss)] == expected

"""The tables by which words are recognised as one word, one place or one claim are free of slips."""

import ast
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from Stemmer import Stemmer

import sources.language
from sources.language import PACKS
from sources.language.de import irregular as de_irregular
from sources.language.de import places as de_places
from sources.language.de import synonyms as de_synonyms
from sources.language.en import irregular as en_irregular
from sources.language.en import places as en_places
from sources.language.en import synonyms as en_synonyms

TABLES: dict[str, tuple[str, Mapping[str, str]]] = {
    "english forms": ("en", en_irregular.irregular()),
    "english families": ("en", en_irregular.families()),
    "english demonyms": ("en", en_places.demonyms()),
    "english seats": ("en", en_places.seats()),
    "german forms": ("de", de_irregular.irregular()),
    "german demonyms": ("de", de_places.demonyms()),
    "german seats": ("de", de_places.seats()),
}
SETS = {"en": en_synonyms.synonyms(), "de": de_synonyms.synonyms()}
FAMILIES: dict[str, Mapping[str, str]] = {"en": en_irregular.families(), "de": {}}
FORMS: dict[str, Mapping[str, str]] = {"en": en_irregular.irregular(), "de": de_irregular.irregular()}
FEWEST = {"en": 500, "de": 120}

every_table = pytest.mark.parametrize(("code", "table"), TABLES.values(), ids=TABLES.keys())
every_language = pytest.mark.parametrize("code", SETS)


def stem_of(code: str) -> Callable[[str], str]:
    """The Snowball stem of a word in a language."""
    name = PACKS[code]().stemmer
    assert name is not None
    stem: Callable[[str], str] = Stemmer(name).stemWord
    return stem


def key_of(code: str) -> Callable[[str], str]:
    """What the forms of one word have in common: the stem of its base form, or of the head of its family."""
    stem = stem_of(code)
    heads = {stem(word): stem(head) for word, head in FAMILIES[code].items()}

    def key(word: str) -> str:
        base = stem(FORMS[code].get(word, word))
        return heads.get(base, base)

    return key


def together(code: str, one: str, other: str) -> bool:
    """Whether a set of synonyms holds the keys of both words."""
    key = key_of(code)
    return any({key(one), key(other)} <= set(map(key, words)) for words in SETS[code])


def unreachable(code: str, words: set[str]) -> list[str]:
    """Those of *words* that a compared word can never be, as its norm is another or it has no topic."""
    pack = PACKS[code]()
    return sorted(w for w in words if w in pack.spelling or w in pack.function_words or w != w.casefold())


@every_table
def test_a_table_has_clean_words_that_can_occur(code: str, table: Mapping[str, str]) -> None:
    words = {*table, *table.values()}
    assert all(word and not any(c.isspace() or c in ",." for c in word) for word in words)
    assert unreachable(code, words) == []


@every_table
def test_a_table_is_read_in_one_step(code: str, table: Mapping[str, str]) -> None:
    """No word leads to itself or on to another entry."""
    assert sorted(set(table) & set(table.values())) == []
    del code


@every_table
def test_a_table_adds_to_the_stemmer(code: str, table: Mapping[str, str]) -> None:
    """What the stemmer already merges needs no entry; German regular endings are made for whole verbs."""
    stem = stem_of(code)
    needless = {word: base for word, base in table.items() if stem(word) == stem(base)}
    if table is de_irregular.irregular():
        needed = {base for word, base in table.items() if word not in needless}
        needless = {word: base for word, base in needless.items() if base not in needed}
    assert needless == {}


def words_written(module: object, *names: str) -> list[str]:
    """The words of a module's word lists, as often as they are written."""
    return [word for name in names for group in vars(module)[name].split(",") for word in group.split()[1:]]


@pytest.mark.parametrize(
    ("module", "names"),
    [
        (en_irregular, ("_VERBS", "_NOUNS")),
        (en_irregular, ("_FAMILIES",)),
        (en_places, ("_PEOPLES", "_NAMES")),
        (en_places, ("_SEATS",)),
        (de_places, ("_PEOPLES",)),
        (de_places, ("_SEATS",)),
    ],
)
def test_no_word_is_written_twice(module: object, names: tuple[str, ...]) -> None:
    """The second would silently take the place of the first."""
    assert [word for word, n in Counter(words_written(module, *names)).items() if n > 1] == []


def test_no_stem_is_in_two_families() -> None:
    """Of each stem one word is listed, as it stands for the others."""
    stem, families = stem_of("en"), en_irregular.families()
    stems = Counter(stem(word) for word in [*families, *set(families.values())])
    assert [one for one, n in stems.items() if n > 1] == []


def test_places_and_seats_are_read_one_after_the_other() -> None:
    """An inhabitant of a capital is the capital, which may be a seat; a country is no capital."""
    for places in (en_places, de_places):
        assert not set(places.seats()) & set(places.demonyms())
        assert not set(places.seats().values()) & (set(places.demonyms()) | set(places.seats()))


def test_tables_do_not_cover_each_other() -> None:
    """A form is looked up before its family, so it would hide an entry there."""
    forms, families = set(en_irregular.irregular()), set(en_irregular.families())
    places = set(en_places.demonyms()) | set(en_places.seats())
    assert (forms & families, forms & places, families & places) == (set(), set(), set())


@every_language
def test_no_word_is_in_two_sets(code: str) -> None:
    """Nor one word in two forms or derivations, which would also be needless within a set."""
    key = key_of(code)
    keys = Counter(key(word) for words in SETS[code] for word in words)
    assert [one for one, n in keys.items() if n > 1] == []


@every_language
def test_sets_are_sets_of_words_that_can_occur(code: str) -> None:
    assert len(SETS[code]) >= FEWEST[code]
    assert [words for words in SETS[code] if not 2 <= len(words) <= 10] == []
    assert unreachable(code, {word for words in SETS[code] for word in words}) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("said", "says"),
        ("shot", "shooting"),
        ("men", "man"),
        ("spokeswomen", "spokeswoman"),
        ("people", "person"),
        ("crises", "crisis"),
        ("decisions", "decided"),
        ("explosion", "exploded"),
        ("elections", "elected"),
        ("dead", "died"),
        ("injuries", "injured"),
        ("thieves", "stolen"),
        ("sold", "sale"),
        ("flights", "flew"),
        ("robbers", "robbery"),
        ("strengthened", "strong"),
        ("ministry", "minister"),
        ("cease-fire", "ceasefire"),
        ("panicked", "panic"),
    ],
)
def test_english_words_that_are_one(one: str, other: str) -> None:
    key = key_of("en")
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("fed", "feeding"),
        ("wound", "winding"),
        ("bound", "binding"),
        ("lives", "life"),
        ("nationalism", "nationalist"),
        ("department", "departure"),
        ("socialism", "socialist"),
        ("officers", "police"),
        ("polled", "pole"),
        ("captured", "captain"),
    ],
)
def test_english_words_that_are_not_one(one: str, other: str) -> None:
    key = key_of("en")
    assert key(one) != key(other)
    assert not together("en", one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("killed", "dead"),
        ("gunmen", "shooting"),
        ("bought", "acquisition"),
        ("jailed", "imprisoned"),
        ("quake", "earthquake"),
        ("victory", "won"),
        ("resigned", "quit"),
        ("truce", "cease-fire"),
        ("rose", "increased"),
        ("lorry", "trucks"),
    ],
)
def test_english_synonyms(one: str, other: str) -> None:
    assert together("en", one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("rose", "fell"),
        ("won", "lost"),
        ("bought", "sold"),
        ("accused", "acquitted"),
        ("convicted", "acquitted"),
        ("died", "injured"),
        ("arrested", "released"),
        ("ban", "allowed"),
        ("killed", "murdered"),
        ("department", "left"),
        ("according", "agreement"),
        ("executives", "hanged"),
        ("mother", "father"),
        ("men", "women"),
        ("strengthened", "weakened"),
        ("approved", "rejected"),
    ],
)
def test_words_that_are_no_synonyms(one: str, other: str) -> None:
    """Opposites, different facts, and words whose stems meet by chance."""
    assert not together("en", one, other)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("getötet", "starb", True),
        ("erschossen", "schüsse", False),
        ("geschossen", "schuss", True),
        ("festgenommen", "verhaftet", True),
        ("gestiegen", "zunahme", True),
        ("gestiegen", "gesunken", False),
        ("zurückgetreten", "rücktritt", True),
        ("gewonnen", "siegte", True),
        ("gewonnen", "verloren", False),
    ],
)
def test_german_synonyms(one: str, other: str, same: bool) -> None:
    assert together("de", one, other) == same


@pytest.mark.parametrize(
    ("word", "place"),
    [
        ("russians", "russia"),
        ("british", "britain"),
        ("uk", "britain"),
        ("dutch", "netherlands"),
        ("koreans", "korea"),
        ("calif", "california"),
        ("texan", "texas"),
        ("european", "europe"),
        ("parisian", "paris"),
        ("us", None),
        ("england", None),
        ("miss", None),
    ],
)
def test_english_demonyms(word: str, place: str | None) -> None:
    assert en_places.demonyms().get(word) == place


def test_capitals_are_kept_apart_from_names() -> None:
    assert en_places.seats()["kremlin"] == "russia"
    assert {"seoul", "pyongyang"}.isdisjoint(en_places.seats())  # korea names either country
    assert {"jerusalem", "brussels", "male", "downing"}.isdisjoint(en_places.seats())


@pytest.mark.parametrize(
    ("word", "place"),
    [
        ("russischen", "russland"),
        ("russin", "russland"),
        ("deutscher", "deutschland"),
        ("amerikanern", "usa"),
        ("französinnen", "frankreich"),
        ("weissrussland", "belarus"),
        ("brite", "grossbritannien"),
    ],
)
def test_german_demonyms(word: str, place: str) -> None:
    assert de_places.demonyms()[word] == place


@pytest.mark.parametrize("name", ["irregular", "places", "synonyms"])
@every_language
def test_data_modules_import_nothing_but_the_standard_library(code: str, name: str) -> None:
    """A cold start reads them."""
    path = Path(sources.language.__file__).with_name(code) / f"{name}.py"
    tree = ast.parse(path.read_text("utf-8")) if path.exists() else ast.Module([], [])
    imported = {a.name for node in ast.walk(tree) if isinstance(node, ast.Import) for a in node.names}
    imported |= {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert imported <= {"collections.abc", "functools"}


@every_language
def test_every_word_is_spelled_as_compared(code: str) -> None:
    """Words are looked up after their spelling has been made one."""
    pack = PACKS[code]()
    tables = (FORMS[code], FAMILIES[code], pack.demonyms(), pack.seats())
    words = {word for table in tables for pair in table.items() for word in pair}
    words.update(word for one in SETS[code] for word in one)
    assert not words & pack.spelling.keys()

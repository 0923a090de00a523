"""Which names are one: fuller and shorter forms, initials, acronyms, other names, other spellings."""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from compare.model import Passage
from compare.names.mentions import Name
from compare.reading import WINDOW, Reading
from sources.language import Language
from sources.language.model import Names, Table

LEAST_FOLDED = 5
"""Letters of a word from which another romanisation may be seen in it: Lee and Li are two names."""
INITIALS = 2
"""Letters of a given name up to which it may be the initials of one."""
CROWDED = 3
"""How far apart names are still compared in a passage with more than WINDOW of them."""
_FOLDS = (
    ("kh", "h"), ("ph", "f"), ("tch", "ch"), ("sch", "sh"), ("zh", "j"), ("dj", "j"), ("ck", "k"), ("q", "k"),
    ("iya", "ia"), ("ou", "u"), ("oo", "u"), ("ue", "u"), ("oe", "o"), ("ae", "a"),
)  # fmt: skip
"""Letters that one sound of Arabic, Russian or German is written with, and what they are compared by."""
_ENDINGS = ("iy", "yy", "ii", "ij", "ei", "ey", "y")
"""Ways to write the last sound of Dmitry, Sergei and Zelenskyy, compared as ``i``."""
_VOWELS = frozenset("aeiouyw")


class Aliases(NamedTuple):
    """Tells whether two names can be one, by the tables of a language."""

    language: Language
    places: frozenset[str]
    """The names of places that have other names."""

    def key(self, name: Name) -> tuple[str, ...]:
        """What all spellings, forms and orders of the words of a name have in common."""
        return _key(self._bases(name))

    def _bases(self, name: Name) -> tuple[str, ...]:
        return _bases(name.words, self.language.names, self.language.demonyms)

    def alike(self, x: Name, y: Name) -> bool:
        """Whether one can stand for the other: a fuller form, an acronym, a capital for its country."""
        one, other = frozenset(self.key(x)), frozenset(self.key(y))
        if one <= other or other <= one or _joined(x) == _joined(y) or _is_plural(x, y):
            return True
        if _joined(x) in y.acronyms or _joined(y) in x.acronyms:
            return True
        return self._one_actor(x, y) or self._one_person(x, y)

    def _one_actor(self, x: Name, y: Name) -> bool:
        """Whether both stand for one place: Moscow, the Kremlin, Russian."""
        place = self._place(x)
        return bool(place) and place == self._place(y)

    def _place(self, name: Name) -> str:
        words = self._bases(name)
        place = self.language.seats().get(words[0], words[0])
        return place if len(words) == 1 and place in self.places else ""

    def _one_person(self, x: Name, y: Name) -> bool:
        """Whether two names have one surname, and given names that can be one: J.F. and John F."""
        if min(len(x.words), len(y.words)) < 2 or folded(x.words[-1]) != folded(y.words[-1]):
            return False
        return self._one_given(x.words[0], y.words[0])

    def _one_given(self, one: str, other: str) -> bool:
        if one[0] == other[0] and min(len(one), len(other)) <= INITIALS:
            return True
        short = self.language.names().nicknames
        forms = ({folded(word), *short.get(word, ())} for word in (one, other))
        return bool(set.intersection(*forms))


def aliases(language: Language) -> Aliases:
    """What tells names apart in *language*."""
    return Aliases(language, _places(language.demonyms, language.seats))


@lru_cache(maxsize=8)
def _places(demonyms: Table, seats: Table) -> frozenset[str]:
    return frozenset((*demonyms().values(), *seats().values()))


def respelled(x: Name, y: Name) -> bool:
    """Whether two names may be one in other letters: all that differs is which vowels one word has.

    Khalid and Khaled, but also Hansen and Hanson: nothing in the words tells which it is.
    """
    if len(x.words) != len(y.words):
        return False
    pairs = [(one, other) for one, other in zip(x.words, y.words, strict=True) if one != other]
    return all(min(map(len, pair)) >= LEAST_FOLDED and _other_vowels(*pair) for pair in pairs)


def _other_vowels(one: str, other: str) -> bool:
    sounds = [["v" if vowel else "".join(run) for vowel, run in groupby(word, _VOWELS.__contains__)]
              for word in (folded(one), folded(other))]  # fmt: skip
    return sounds[0] == sounds[1] and sorted(one) != sorted(other)  # the same letters: one is a slip


@lru_cache(maxsize=2_000)
def _bases(words: tuple[str, ...], of_names: Callable[[], Names], demonyms: Table) -> tuple[str, ...]:
    """The words of a name: other names as the one they are compared by, peoples as their place."""
    same, places = of_names().same, demonyms()
    whole = same.get(" ".join(words))
    return tuple(places.get(word, word) for word in (whole.split() if whole else _one_by_one(words, same)))


def _one_by_one(words: Iterable[str], same: Mapping[str, str]) -> list[str]:
    """*words* by what each is compared within a name: Senate Republicans, Senate Republican."""
    compared = [(word, same.get(word, word)) for word in words]
    return [word if " " in other else other for word, other in compared]


@lru_cache(maxsize=2_000)
def _key(bases: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(map(folded, bases)))


def _joined(name: Name) -> str:
    return "".join(name.words)


def _is_plural(x: Name, y: Name) -> bool:
    """Whether the two are a group and one of it: Giants, Giant."""
    return len(x.words) == len(y.words) == 1 and (x.text == f"{y.text}s" or y.text == f"{x.text}s")


@lru_cache(maxsize=2_000)
def folded(word: str) -> str:
    """*word* as all its romanisations: ``muler`` for Müller and Mueller, ``zelenski`` for Zelenskyy."""
    word = "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))
    if len(word) < LEAST_FOLDED:
        return word
    for written, compared in _FOLDS:
        word = word.replace(written, compared)
    ending = next((end for end in _ENDINGS if word.endswith(end)), "")
    word = word[: len(word) - len(ending)] + "i" * bool(ending)
    return "".join(sign for sign, _ in groupby(word))


class Paired(NamedTuple):
    """Names of both sides that are one, by number, and those that have no counterpart."""

    pairs: tuple[tuple[int, int], ...]
    left: tuple[int, ...]
    right: tuple[int, ...]


def paired(passage: Passage, a: tuple[Reading, Sequence[Name]], b: tuple[Reading, Sequence[Name]]) -> Paired:
    """Pair the names that are one, each with one: those in the same place first, then equal, then alike."""
    tell = aliases(a[0].language)
    (_, of_a), (_, of_b) = a, b
    left, right = dict(enumerate(of_a)), dict(enumerate(of_b))
    pairs: list[tuple[int, int]] = []

    def take(candidates: Iterator[tuple[int, int]]) -> None:
        for i, j in candidates:
            if i in left and j in right and tell.alike(left[i], right[j]):
                del left[i], right[j]
                pairs.append((i, j))

    take(_in_place(passage, a, b))
    take(_equal(of_a, of_b, tell))
    near = sorted(neighbours(left, right), key=lambda pair: (abs(pair[0] - pair[1]), sum(pair)))
    take(iter(near))
    return Paired(tuple(sorted(pairs)), tuple(left), tuple(right))


def neighbours(left: Collection[int], right: Collection[int]) -> Iterator[tuple[int, int]]:
    """Which of the names *left* and *right*, by number, stand near enough to each other to be compared."""
    reach = WINDOW if max(len(left), len(right)) <= WINDOW else CROWDED
    free = frozenset(right)
    for i in left:
        yield from ((i, j) for j in range(i - reach, i + reach + 1) if j in free)


def _in_place(
    passage: Passage, a: tuple[Reading, Sequence[Name]], b: tuple[Reading, Sequence[Name]]
) -> Iterator[tuple[int, int]]:
    """Which names have a word in common that both sides have in one place."""
    homes_a, homes_b = (
        {token.start: at for at, one in enumerate(side) for token in one.tokens} for _, side in (a, b)
    )
    for shared in passage.shared:
        for one, other in zip(a[0].words(shared.a), b[0].words(shared.b), strict=False):
            if one.start in homes_a and other.start in homes_b:
                yield homes_a[one.start], homes_b[other.start]


def _equal(a: Sequence[Name], b: Sequence[Name], tell: Aliases) -> Iterator[tuple[int, int]]:
    """Which names are equal, the first with the first."""
    places = defaultdict[tuple[str, ...], list[int]](list)
    for j, name in enumerate(b):
        places[tell.key(name)].append(j)
    taken = Counter[tuple[str, ...]]()
    for i, name in enumerate(a):
        key = tell.key(name)
        if taken[key] < len(places[key]):
            yield i, places[key][taken[key]]
            taken[key] += 1

"""Which words of a language turn a fact round when they are put for each other."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import NamedTuple

from compare.tokens import Token, stemming
from sources.language import language_pack
from sources.language.model import Polarity

Poles = Callable[[str], Sequence[int]]
"""Stem → the poles it lies at, each a number: the axis times `AXIS`, plus which pole of it."""
AXIS = 256
"""More poles than an axis has: the longest set of terms, parts of the body, has some thirty."""


SAME = 2
"""Letters that a word has in common with its stem; tests/test_opposites.py sees that it has."""


class Opposites(NamedTuple):
    """A language's opposites by stems, so that one entry serves all forms of a word."""

    stem: Callable[[str], str]
    base: Callable[[Token], str]
    """The stem of a word's base form: ``rose`` → ``rise``."""
    directions: Poles
    terms: Poles
    prefixes: tuple[tuple[str, str], ...]
    openings: tuple[str, ...]
    """The same prefixes one by one."""


@cache
def opposites(code: str) -> Opposites:
    """The opposites of the language *code*; made once."""
    language = language_pack(code)
    stem, forms = stemming(language), language.forms()

    def base(token: Token) -> str:
        word = forms.get(token.norm.removesuffix("'s"))
        return token.stem if word is None else stem(word)

    prefixes = language.polarity().opposed_prefixes
    return Opposites(
        stem=stem,
        base=base,
        directions=_poles(stem, language.directions),
        terms=_poles(stem, language.states, language.terms),
        prefixes=prefixes,
        openings=tuple(chain.from_iterable(prefixes)),
    )


def converse(code: str, x: Token, y: Token) -> bool:
    """Whether two opposites tell the same of two things that change places: Arle beat Bern, Bern lost."""
    base, known = opposites(code).base, _converses(code)
    return base(x) in known and base(y) in known


@cache
def _converses(code: str) -> frozenset[str]:
    return frozenset(map(opposites(code).stem, language_pack(code).converses))


def _poles(stem: Callable[[str], str], axes: str, sets: str = "") -> Poles:
    lines = [[pole.split() for pole in line.split("/")] for line in axes.split(",")]
    lines += [[pole.split("=") for pole in line.split()] for line in sets.split(",")]
    waiting = defaultdict[str, list[tuple[str, int]]](list)
    for axis, poles in enumerate(lines):
        for pole, words in enumerate(poles, axis * AXIS):
            for word in words:  # in letters beyond ASCII, a stem may begin otherwise: süden, sud
                waiting[(word if word.isascii() else stem(word))[:SAME]].append((word, pole))

    # Stemming all words of English takes a hundredth of a cold start, and few are ever asked for.
    @cache
    def beginning(letters: str) -> Mapping[str, Sequence[int]]:
        table = defaultdict[str, list[int]](list)
        for word, pole in waiting.get(letters, ()):
            table[stem(word)].append(pole)
        return table

    return lambda root: beginning(root[:SAME]).get(root, ())


def opposed(poles: Poles, one: str, other: str) -> bool:
    """Whether some axis sets two base forms apart, and none joins them."""
    joined = [
        pole == another for pole in poles(one) for another in poles(other) if pole // AXIS == another // AXIS
    ]
    return bool(joined) and not any(joined)


def opposed_by_prefix(prefixes: tuple[tuple[str, str], ...], one: str, other: str) -> bool:
    """Whether two words are one word with opposed beginnings: overvalued, undervalued."""
    return any(
        {one, other} == {first + rest, second + rest}
        for first, second in prefixes
        for rest in {one.removeprefix(first), one.removeprefix(second)}
        if len(rest) >= LEAST_REST
    )


def unprefixed(word: str, polarity: Polarity) -> list[str]:
    """What *word* may negate by its prefix: unlawful → lawful."""
    if word in polarity.unprefixed or not word.startswith(polarity.prefixes):
        return []
    rests = (word.removeprefix(one) for one in polarity.prefixes if word.startswith(one))
    return [rest for rest in rests if len(rest) >= LEAST_REST]


def negates(x: Token, y: Token, polarity: Polarity) -> bool:
    """Whether one word is the other with a negating prefix, which is a matter of negation."""
    return y.norm in unprefixed(x.norm, polarity) or x.norm in unprefixed(y.norm, polarity)


LEAST_REST = 3
"""Letters a word must have beyond its prefix, so that "up" and "down" are no prefixes of nothing."""

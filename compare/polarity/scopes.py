"""What a sentence negates or leaves open: each negation and hedge with the words it is about."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple

from compare.polarity.opposites import opposites
from compare.reading import SIDES, Reading
from compare.tokens import Token
from sources.language import Language, language_pack
from sources.language.model import Polarity
from sources.model import Span

REACH = 10
"""Words after a negation or hedge among which is what it is about."""
BOUND = 3
"""Topical words that "no" is taken to be about: "no passengers were badly hurt"."""
QUOTES = frozenset("“”„«»‘’\"'")


class Force(StrEnum):
    """What a phrase does to the words after it."""

    NEUTRAL = "neutral"
    """Nothing, though a negating word is in it."""
    NEGATOR = "negator"
    DETERMINER = "determiner"
    LACK = "lack"
    HEDGE = "hedge"


class Operator(NamedTuple):
    """A negation or hedge, and what it is about: first what it most surely is about."""

    force: Force
    strength: int
    """Of a hedge: which set of `Polarity.hedges` it is in."""
    span: Span
    bound: tuple[Token, ...]
    clause: tuple[Token, ...] = ()
    """The words after it, as far as its clause goes: what of them it is not surely about, it may be about."""
    before: tuple[Token, ...] = ()
    """Those before it, the nearest first."""


class _Phrase(NamedTuple):
    words: tuple[str, ...]
    force: Force
    strength: int = 0


class _Phrases(NamedTuple):
    """A language's phrases by the stem of their first word, and the verbs they reach through."""

    by_first: Mapping[str, Sequence[_Phrase]]
    transparent: frozenset[str]


@cache
def _phrases(code: str) -> _Phrases:
    language = language_pack(code)
    polarity, stem = language.polarity(), opposites(code).stem
    others = language.negations.difference(polarity.determiners, polarity.lacks)
    kinds = (
        (Force.NEUTRAL, polarity.neutral),
        (Force.NEGATOR, (*polarity.negators, *("=" + word for word in sorted(others)))),
        (Force.DETERMINER, polarity.determiners),
        (Force.LACK, polarity.lacks),
        *((Force.HEDGE, phrases) for phrases in polarity.hedges),
    )
    by_first = defaultdict[str, list[_Phrase]](list)
    for at, (force, phrases) in enumerate(kinds):
        for phrase in phrases:
            words = tuple(word if word[0] == "=" else stem(word) for word in phrase.split())
            by_first[stem(words[0].lstrip("="))].append(_Phrase(words, force, at))
    for form, base in language.forms().items():
        if base in by_first:  # sought to: seek to
            by_first[stem(form)] += by_first[base]
    return _Phrases(by_first, frozenset(map(stem, polarity.transparent)))


@lru_cache(maxsize=SIDES)
def operators(reading: Reading) -> tuple[Operator, ...]:
    """The negations and hedges of a passage's one side, in order."""
    return tuple(_operators(reading))


def _operators(reading: Reading) -> Iterator[Operator]:
    language = reading.language
    phrases, base = _phrases(language.code), opposites(language.code).base
    tokens, firsts, end = reading.tokens, phrases.by_first.keys(), 0
    for at in [at for at, token in enumerate(tokens) if token.stem in firsts]:
        found = _matches(tokens, at, phrases, base, language) if at >= end else []
        for phrase in found:
            end = at + len(phrase.words)
            if phrase.force is not Force.NEUTRAL:
                bound = _about(tokens, at, end, phrase.force, language, phrases.transparent, base)
                if reading.quotes(tokens[at].start):  # the motto “never again”
                    bound = tuple(token for token in bound if reading.quotes(token.start))
                if bound:
                    span = Span(tokens[at].start, tokens[end - 1].end)
                    clause = tuple(_clause(tokens[end : end + REACH], language))
                    before = tuple(_clause(tokens[max(0, at - REACH) : at][::-1], language))
                    yield Operator(phrase.force, phrase.strength, span, bound, clause, before)


def _matches(
    tokens: Sequence[Token], at: int, phrases: _Phrases, base: Callable[[Token], str], language: Language
) -> list[_Phrase]:
    """The longest phrase that begins at *at*; twice if it negates and hedges, as "unlikely" does."""
    token = tokens[at]
    if token.text[0].isupper() and token.norm in language.calendar.months:
        return []  # a month, not a modal verb
    found = [phrase for phrase in phrases.by_first[token.stem] if _fits(phrase, tokens, at, base)]
    longest = max((len(phrase.words) for phrase in found), default=0)
    found = [phrase for phrase in found if len(phrase.words) == longest]
    return list({phrase.force is Force.HEDGE: phrase for phrase in reversed(found)}.values())


def _fits(phrase: _Phrase, tokens: Sequence[Token], at: int, base: Callable[[Token], str]) -> bool:
    here = tokens[at : at + len(phrase.words)]
    return len(here) == len(phrase.words) and all(
        word in (base(one), "=" + one.norm) for word, one in zip(phrase.words, here, strict=True)
    )


def _about(
    tokens: Sequence[Token],
    start: int,
    end: int,
    force: Force,
    language: Language,
    transparent: frozenset[str],
    base: Callable[[Token], str],
) -> tuple[Token, ...]:
    """What the phrase *tokens[start:end]* is about; nothing if what it negates comes true later."""
    polarity = language.polarity()
    before = list(_clause(tokens[max(0, start - REACH) : start][::-1], language))
    before = [token for token in before if token.norm not in language.function_words]
    if force is Force.DETERMINER and before:
        force = Force.LACK  # "he saw no ship": the verb is told
    after = list(_clause(tokens[end : end + REACH], language))
    if force is not Force.HEDGE and any(token.norm in polarity.until for token in after):
        return ()
    found, passed = list[Token](), list[Token]()
    for place, token in enumerate(after):
        if token.norm in language.function_words:
            if found and force is Force.LACK:
                break
            continue
        following = [one.norm for one in after[place + 1 : place + 3]]
        through = base(token) in transparent and polarity.infinitive in following
        if force in (Force.NEGATOR, Force.HEDGE):
            if through or _adverb(token, polarity):
                passed.append(token)
                continue
            found.append(token)
            break
        found.append(token)
        if len(found) == BOUND:
            break
    if not found and not passed:
        found = before[:1]
    return (*found, *passed)


def _adverb(token: Token, polarity: Polarity) -> bool:
    return token.norm.endswith(polarity.adverbs) and token.norm not in polarity.no_adverbs


def _clause(
    tokens: Sequence[Token], language: Language, within: frozenset[str] = frozenset()
) -> Iterator[Token]:
    """The words of *tokens* up to where another clause begins, but with those that *within* introduces."""
    boundaries = language.polarity().boundaries - within
    for token in tokens:
        if token.stem:
            if token.norm in boundaries:
                return
            yield token
        elif token.norm not in QUOTES:
            return


def denials(reading: Reading) -> Iterator[tuple[Token, tuple[Token, ...]]]:
    """The words by which a passage's one side denies or ends something, each with the rest of its clause."""
    language = reading.language
    known, base, tokens = _denials(language.code), opposites(language.code).base, reading.tokens
    for at, token in enumerate(tokens):
        if token.stem and base(token) in known:
            yield token, tuple(_clause(tokens[at + 1 : at + 1 + REACH], language, language.speech.that))


@cache
def _denials(code: str) -> frozenset[str]:
    return frozenset(map(opposites(code).stem, language_pack(code).polarity().denials))


def negations(reading: Reading) -> list[Operator]:
    """The negations of a passage's one side, in order."""
    return [one for one in operators(reading) if one.force is not Force.HEDGE]


def hedges(reading: Reading) -> list[Operator]:
    """The hedges of a passage's one side, in order."""
    return [one for one in operators(reading) if one.force is Force.HEDGE]


def negated(reading: Reading) -> frozenset[Token]:
    """The words of a passage's one side that an odd number of negations turn round."""
    times = Counter(token for one in negations(reading) for token in one.bound)
    return frozenset(token for token, count in times.items() if count % 2)

"""Somebody who says something, and whether two of them can be the same."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from rapidfuzz.distance import Indel

from compare.story import Story
from compare.tokens import Token, Tokenizer
from sources.model import Span

NEAR = 6
"""Words between which two names or titles in one sentence are about one person: Kremlin spokesman Dmitry
Peskov. Judgement; "the Kremlin's long-serving chief spokesman, Dmitry Peskov" has five."""


TRANSLITERATED = 0.8
"""Share of letters in common, in order, from which two names are one written in two ways. Judgement."""
AROUND = 200
"""Sentences before and after, in which it is looked for whether two names are one person's; a news article
has fewer."""


class Same(StrEnum):
    """Whether two sources are one."""

    YES = "yes"
    HARDLY = "hardly"
    """They share a surname, not the name before it."""
    NO = "no"
    MAYBE = "maybe"


class Source(NamedTuple):
    """Who says something, as one sentence names them."""

    span: Span
    words: frozenset[str]
    """The concepts of the words that tell who: no function words, no "spokesman", no "later"."""
    names: frozenset[str]
    """Those of them that are names."""
    initials: str
    """Of its words with a capital, in lower case, as an acronym has them."""
    anonymous: bool
    """Whether it has no name and could be anybody: an official."""
    general: bool
    """Whether its words could stand for many a source: the company."""

    @property
    def pronoun(self) -> bool:
        """Whether it only stands for somebody named before."""
        return not self.words


def source(tokens: Sequence[Token], tokenizer: Tokenizer, first: bool) -> Source | None:
    """Whom *tokens* name; None if they name nobody.

    *first*: they begin a sentence, so that their first capital tells nothing.
    """
    language = tokenizer.language
    speech = language.speech
    stated = [t for t in tokens if t.stem and t.norm not in speech.asides]
    telling = [t for t in stated if _tells(t, tokenizer)]
    if not telling and not any(t.norm in speech.pronouns for t in stated):
        return None
    titles = speech.general | speech.anonymous | speech.spokesmen | language.abbreviations.titles
    own = [t for t in telling if t.norm not in titles and t.text not in titles] or telling
    capital = [t for t in own if language.capitals_name and _is_name(t, stated, first)]
    role = any(t.norm in titles for t in telling)
    return Source(
        span=Span(stated[0].start, stated[-1].end),
        words=frozenset(_concept(t, tokenizer) for t in own),
        names=frozenset(_concept(t, tokenizer) for t in capital),
        initials="".join(t.norm[0] for t in telling if t.text[0].isupper()),
        anonymous=_unnamed(telling, capital, tokenizer),
        general=role and own == telling,
    )


def _concept(token: Token, tokenizer: Tokenizer) -> str:
    return tokenizer.word(token.text).concept.removesuffix("'")


def _tells(token: Token, tokenizer: Tokenizer) -> bool:
    """Whether a word tells who: no function word, though "WHO" is none, and no date."""
    acronym = len(token.text) > 1 and token.text.isupper()
    return acronym or not (token.norm in tokenizer.language.function_words or _date(token, tokenizer))


def _date(token: Token, tokenizer: Tokenizer) -> bool:
    calendar = tokenizer.language.calendar
    return token.norm in calendar.weekdays or token.norm in calendar.months or token.norm[0].isdigit()


def _is_name(token: Token, stated: Sequence[Token], first: bool) -> bool:
    """Whether a capital makes *token* a name; at the start of a sentence only one that a second follows."""
    if not token.text[0].isupper():
        return False
    if token is not stated[0] or not first or (len(token.text) > 1 and token.text.isupper()):
        return True
    return len(stated) > 1 and stated[1].text[0].isupper()


def _unnamed(telling: Sequence[Token], capital: Sequence[Token], tokenizer: Tokenizer) -> bool:
    """Whether somebody is only called an official; what comes before or one name after it may be a place."""
    nouns = [t.start for t in telling if t.norm in tokenizer.language.speech.anonymous]
    places = [t for t in capital if not nouns or t.start < nouns[-1]]
    return bool(nouns) and len(capital) - len(places) < 2 and len(places) < 2


def same_source(x: Source, y: Source, stories: Sequence[Story], apart: Sequence[int]) -> Same:
    """Whether two sources are one, as far as their words and both *stories* show it.

    The one place where names are compared: a table of who is who can take its place. *apart* are
    the sentences of either story that the sources stand in, which prove nothing about them.
    """
    if x.pronoun or y.pronoun:
        return Same.MAYBE
    if x.words & y.words:
        return _sharing(x, y)
    if _acronym(x, y) or _acronym(y, x) or _spelled_alike(x, y):
        return Same.YES
    if x.general or y.general or x.anonymous or y.anonymous:
        return Same.MAYBE
    if bool(x.names) != bool(y.names):
        return Same.MAYBE  # a name and a title can be one person
    known = (_told_together(x, y, story, at) for story, at in zip(stories, apart, strict=True))
    return Same.MAYBE if any(known) else Same.NO


def _sharing(x: Source, y: Source) -> Same:
    """Whether two sources are one that have a word in common."""
    shared = x.names & y.names
    if x.words <= y.words or y.words <= x.words or len(shared) > 1:
        return Same.YES
    if shared and 1 in (len(x.names), len(y.names)):
        return Same.YES  # Mr Oake of the union, John Oake
    if _spelled_alike(x, y):
        return Same.YES
    return Same.HARDLY if shared and len(x.names) == len(y.names) == 2 else Same.MAYBE


def _spelled_alike(x: Source, y: Source) -> bool:
    """Whether two names are one in two transliterations: Muhammad al-Sayed, Mohammed Al Sayed."""
    names = ("".join(sorted(part for word in one.words for part in word.split("-"))) for one in (x, y))
    return Indel.normalized_similarity(*names) >= TRANSLITERATED


def beside(source: Source, tokens: Sequence[Token], tokenizer: Tokenizer) -> frozenset[str]:
    """The concepts of *tokens* outside the words that name *source*: equal where only who says it differs."""
    span = source.span
    outside = (tokenizer.word(t.text) for t in tokens if not span.start <= t.start < span.end)
    return frozenset(word.concept for word in outside if word.topical)


def _acronym(short: Source, long: Source) -> bool:
    return len(long.initials) > 1 and long.initials in short.words


def _told_together(x: Source, y: Source, story: Story, apart: int) -> bool:
    """Whether another sentence of *story* has words of both close to each other."""
    start = max(0, apart - AROUND)
    return any(
        start + at != apart and _close(one.words, x.words, y.words)
        for at, one in enumerate(story.profiles[start : apart + AROUND])
        if not (x.words.isdisjoint(one.content) or y.words.isdisjoint(one.content))
    )


def _close(words: Sequence[str], some: frozenset[str], others: frozenset[str]) -> bool:
    last_some = last_other = -NEAR - 1
    for at, word in enumerate(words):
        last_some = at if word in some else last_some
        last_other = at if word in others else last_other
        if abs(last_some - last_other) <= NEAR and min(last_some, last_other) >= 0:
            return True
    return False

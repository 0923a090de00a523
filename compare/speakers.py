"""Somebody who says something, and whether two of them can be the same."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from compare.story import Story
from compare.tokens import Token, Tokenizer
from sources.model import Span

NEAR = 6
"""Words between which two names or titles in one sentence are about one person: Kremlin spokesman Dmitry
Peskov. Judgement; "the Kremlin's long-serving chief spokesman, Dmitry Peskov" has five."""


AROUND = 200
"""Sentences before and after, in which it is looked for whether two names are one person's; a news article
has fewer."""


class Same(StrEnum):
    """Whether two sources are one."""

    YES = "yes"
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
    """Of the names, in lower case, as an acronym has them; nothing for fewer than two."""
    anonymous: bool
    """Whether it has no name and could be anybody: an official."""
    general: bool
    """Whether its words could stand for many a source: the company."""

    @property
    def pronoun(self) -> bool:
        """Whether it only stands for somebody named before."""
        return not self.words


def source(tokens: Sequence[Token], tokenizer: Tokenizer, first: bool) -> Source | None:
    """Whom *tokens* name; None if they name nobody. *first*: they begin a sentence, so a capital tells little."""
    language = tokenizer.language
    speech = language.speech
    stated = [t for t in tokens if t.stem and t.norm not in speech.asides]
    telling = [t for t in stated if t.norm not in language.function_words and not _date(t, tokenizer)]
    if not telling and not any(t.norm in speech.pronouns for t in stated):
        return None
    span = Span(stated[0].start, stated[-1].end)
    capital = [t for at, t in enumerate(stated) if t in telling and _is_name(at, stated, first)]
    if not language.capitals_name:
        capital = []
    own = [t for t in telling if t.norm not in speech.spokesmen] or telling
    known = {t.start for t in capital}
    plain = [t for t in telling if t.start not in known]
    return Source(
        span=span,
        words=frozenset(_concept(t, tokenizer) for t in own),
        names=frozenset(_concept(t, tokenizer) for t in capital),
        initials="".join(t.norm[0] for t in capital) if len(capital) > 1 else "",
        anonymous=bool(plain) and not _somebody(capital, plain, tokenizer),
        general=bool(plain) and all(t.norm in speech.general | speech.anonymous | speech.spokesmen for t in plain),
    )


def _concept(token: Token, tokenizer: Tokenizer) -> str:
    return tokenizer.word(token.text).concept.removesuffix("'")


def _date(token: Token, tokenizer: Tokenizer) -> bool:
    calendar = tokenizer.language.calendar
    return token.norm in calendar.weekdays or token.norm in calendar.months or token.norm[0].isdigit()


def _is_name(at: int, stated: Sequence[Token], first: bool) -> bool:
    token = stated[at]
    if not token.text[0].isupper():
        return False
    if at or not first or (len(token.text) > 1 and token.text.isupper()):
        return True
    return len(stated) > 1 and stated[1].text[0].isupper()


def _somebody(capital: Sequence[Token], plain: Sequence[Token], tokenizer: Tokenizer) -> bool:
    """Whether a source that is called an official has a name beside it: two capitals, or another word."""
    speech = tokenizer.language.speech
    nouns = [t for t in plain if t.norm in speech.anonymous]
    if not nouns:
        return True
    return len(capital) > 1 and capital[-1].start > nouns[-1].start


def same_source(x: Source, y: Source, stories: Sequence[Story], apart: Sequence[int]) -> Same:
    """Whether two sources are one, as far as their words and both *stories* show it.

    The one place where names are compared: a table of who is who can take its place. *apart* are
    the sentences of either story that the sources stand in, which prove nothing about them.
    """
    if x.pronoun or y.pronoun:
        return Same.MAYBE
    if x.words & y.words or _acronym(x, y) or _acronym(y, x):
        return Same.YES
    if x.general or y.general or x.anonymous or y.anonymous:
        return Same.MAYBE
    if bool(x.names) != bool(y.names):
        return Same.MAYBE  # a name and a title can be one person
    known = (_told_together(x, y, story, at) for story, at in zip(stories, apart, strict=True))
    return Same.MAYBE if any(known) else Same.NO


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

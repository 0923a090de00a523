"""The names a sentence has: of people, places, organisations, peoples and things, without a model.

A name is told by its capital, its place in the sentence, the title before it, and the tables of a language
(`sources.language.model.Names`).
"""

from collections.abc import Callable, Iterator, Sequence, Set
from enum import StrEnum
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from compare.linking.profile import OPENING
from compare.story import Story
from compare.tokens import Token
from sources.language import Language
from sources.language.model import Names, Table
from sources.model import Span

LONGEST = 12
"""Words of a name; longer runs of capitals are headings, or hostile."""
LONGEST_TITLE = 4
"""Words from one that says for what to the role: "first deputy foreign minister"."""
LONGEST_JOINT = 3
"""Words between two parts of a name: "of the", "van der"."""
TITLE_CASE = 0.7
"""Share of the long words of a sentence with a capital from which capitals tell nothing: a headline in
title case has nearly all, a sentence full of names seldom half. Judgement."""
LONG_WORD = 4
"""Letters from which title case gives a word a capital; for shorter ones styles differ."""
FEWEST_LONG = 4
"""Long words below which a line is too short to tell."""
LONGEST_SHOUTED = 5
"""Letters of an acronym, where a headline may be all capitals."""
_ENDS = frozenset("!?:")
_STOPS = frozenset(".!?")


class NameKind(StrEnum):
    """What a name is of, as far as its words and its title tell."""

    PERSON = "person"
    PLACE = "place"
    PEOPLE = "people"
    """Nationalities, adherents of parties and faiths."""
    ORGANISATION = "organisation"
    UNKNOWN = "unknown"


class Name(NamedTuple):
    """A name where it stands."""

    span: Span
    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    """As compared: without possessives, small words, hyphens and company suffixes."""
    acronyms: frozenset[str]
    """What its first letters make, with and without those of small words; empty for a single word."""
    kind: NameKind
    sure: bool = True
    """Whether it surely is one: a lone word that begins a sentence may only look like it."""

    @property
    def text(self) -> str:
        """Its words as compared, as one string."""
        return " ".join(self.words)


def names(tokens: Sequence[Token], story: Story) -> tuple[Name, ...]:
    """The names in the *tokens* of one sentence of *story*, in order."""
    language = story.language
    capitals = language.capitals_name and not in_title_case(tokens)
    known = _known(language.names, language.demonyms, language.seats)
    return tuple(_Finder(tokens, story, language, language.names(), known, capitals).names())


def bare(token: Token) -> str:
    """A word as compared, without its possessive."""
    return token.norm.removesuffix("'s")


def in_title_case(tokens: Sequence[Token]) -> bool:
    """Whether nearly every long word has a capital and no full stop ends it, as in many headlines."""
    if any(token.text in _STOPS for token in tokens[-2:]):
        return False
    long = [token.text for token in tokens if len(token.text) >= LONG_WORD and token.text[0].isalpha()]
    capitals = sum(word[0].isupper() for word in long)
    return len(long) >= FEWEST_LONG and capitals >= TITLE_CASE * len(long)


def title_before(tokens: Sequence[Token], at: int) -> int:
    """The token before the one at *at*, past the full stop of an abbreviated title; -1 at the beginning."""
    before = at - 1
    return before - 1 if before > 0 and tokens[before].text == "." else before


class _Known(NamedTuple):
    """The tables of a language put together as they are asked for."""

    places: Set[str]
    names: Set[str]
    small: Set[str]
    """Words that do not tell one name from another."""
    joints: Set[str]
    """Words within the names of organisations."""
    title: Set[str]
    """Words of a title before its role."""
    common: Set[str]
    """Words that have a capital at the beginning of a sentence without being a name."""
    unnamed: Set[str]
    """Words that have one anywhere."""


@lru_cache(maxsize=8)
def _known(of_names: Callable[[], Names], demonyms: Table, seats: Table) -> _Known:
    data = of_names()
    places = frozenset((*demonyms(), *demonyms().values(), *seats(), *seats().values()))
    return _Known(
        places=places,
        names=places | data.given | data.peoples,
        small=data.particles | data.links | data.articles | data.conjunctions | data.suffixes,
        joints=data.particles | data.articles,
        title=data.portfolios | data.ranks.keys() | data.conjunctions,
        common=data.openers | data.portfolios | data.organisations | data.ranks.keys(),
        unnamed=data.capitalised | data.courtesy.keys(),
    )


class _Finder(NamedTuple):
    """Finds the names of one sentence."""

    tokens: Sequence[Token]
    story: Story
    language: Language
    data: Names
    known: _Known
    capitals: bool
    """Whether a capital tells a name in it."""

    def names(self) -> Iterator[Name]:
        end = 0
        for at, token in enumerate(self.tokens):
            lower = self.language.capitals_name and token.text.islower()  # most words
            if at >= end and not lower and self._begins(at):
                end = self._end(at)
                yield self._name(at, end)

    def _begins(self, at: int) -> bool:
        return self._named(at) and (not self._opens(at) or self._starts_with_name(at))

    def _end(self, start: int) -> int:
        """The token after the name that begins at *start*."""
        end = start + 1
        while end - start < LONGEST:
            stop = self._past_stop(end)
            at = self._past_joint(stop)
            if at == len(self.tokens) or not self._goes_on(at, joined=at > stop):
                break
            end = at + 1
        return end

    def _goes_on(self, at: int, joined: bool) -> bool:
        """Whether the token at *at* belongs to the name before it, to which a small word may join it."""
        token = self.tokens[at]
        if not self._named(at):
            return joined and self._is_capital(at) and self._is_role(bare(token))
        return self.language.capitals_name or self._after_person(at) or self._shouted(token)

    def _past_stop(self, end: int) -> int:
        """Past the full stop of an initial or an abbreviation: John F. Kennedy, St. Louis."""
        before = self.tokens[end - 1]
        stops = end < len(self.tokens) and self.tokens[end].text == "."
        return end + (stops and (len(before.text) == 1 or before.norm in self.language.abbreviations.titles))

    def _past_joint(self, at: int) -> int:
        """Past the small words within a name: Ursula von der Leyen, Bank of England."""
        linked = at < len(self.tokens) and self.tokens[at].norm in self.data.links
        linked = linked and bare(self.tokens[at - 1]) in self.data.organisations
        small = self.known.joints if linked else self.data.particles
        joint = takewhile(lambda token: token.norm in small, self.tokens[at + linked : at + LONGEST_JOINT])
        return at + linked + sum(1 for _ in joint)

    def _named(self, at: int) -> bool:
        """Whether the token at *at* is written as a name or a part of one."""
        token, word = self.tokens[at], bare(self.tokens[at])
        if token.text.islower() or not token.stem:
            return not self.language.capitals_name and word in self.known.places
        if self._shouted(token):
            return not (word in self.data.capitalised or self._is_role(word) or self._dated(word))
        if not token.text[0].isalpha() or not any(map(str.isupper, token.text)):
            return False
        if len(token.text) == 1:
            return self._is_initial(at)
        if self._is_role(word) or self._dated(word):
            return self._ends_name(at) or self._heads_organisation(at)
        if word in self.language.function_words or word in self.known.unnamed or self._in_title(at):
            return False
        return self.capitals or self._is_known(token) or self._after_person(at) or self._in_story(token)

    def _ends_name(self, at: int) -> bool:
        """Whether a role or a month is a surname: Stephen King, Theresa May."""
        return self._after_given(at) and not self._is_capital(self._past_stop(at + 1))

    def _heads_organisation(self, at: int) -> bool:
        """Whether a role begins the name of an organisation: Justice Department."""
        return self._is_capital(at + 1) and bare(self.tokens[at + 1]) in self.data.organisations

    def _dated(self, word: str) -> bool:
        calendar = self.language.calendar
        return word in calendar.weekdays or word in calendar.months or word in calendar.day_time.zones

    def _shouted(self, token: Token) -> bool:
        """Whether a word is an acronym or a designation: UN, U.S., F-16, iPhone."""
        letters = [sign for sign in token.text if sign.isalpha()]
        large = sum(map(str.isupper, letters))
        if not token.text[0].isalpha() or not large:
            return False
        if len(letters) < len(token.text) and any(map(str.isdigit, token.text)):
            return True
        return large > 1 and large * 2 > len(letters) and (self.capitals or len(letters) <= LONGEST_SHOUTED)

    def _is_initial(self, at: int) -> bool:
        stop = self._past_stop(at + 1)
        return stop > at + 1 and self._is_capital(stop)

    def _is_capital(self, at: int) -> bool:
        return at < len(self.tokens) and self.tokens[at].text[0].isupper()

    def _after_person(self, at: int) -> bool:
        """Whether a given name, an initial or a title stands right before."""
        return self._after_given(at) or self._is_title(title_before(self.tokens, at))

    def _after_given(self, at: int) -> bool:
        """Whether a given name, an initial or a courtesy title does: Theresa May, Mr Baker."""
        before = title_before(self.tokens, at)
        if before < 0 or not self.tokens[before].text[0].isupper():
            return False
        word = bare(self.tokens[before])
        return word in self.data.given or word in self.data.courtesy or (len(word) == 1 and before == at - 2)

    def _is_title(self, at: int) -> bool:
        return at >= 0 and (self.tokens[at].norm in self.data.courtesy or self._is_role(self.tokens[at].norm))

    def _is_role(self, word: str) -> bool:
        return any(part in self.data.roles for part in (word, *word.split("-")))

    def _in_title(self, at: int) -> bool:
        """Whether the token at *at* says for what somebody is something: Health Minister Ruiz."""
        small = self.known.title
        words = [token.norm for token in self.tokens[at + 1 : at + 1 + LONGEST_TITLE]]
        between = list(takewhile(lambda word: word in small and word not in self.data.roles, words))
        role = words[len(between)] if len(between) < len(words) else ""
        if not self._is_role(role) or self.data.conjunctions.intersection(between[-1:]):
            return False
        if bare(self.tokens[at]) not in small:
            return role in self.data.offices and not between and not self._is_known(self.tokens[at])
        pair = self.tokens[max(0, at - 1) : at + 1]
        return " ".join(map(bare, pair)) not in self.data.same  # the White House spokesman

    def _is_known(self, token: Token) -> bool:
        """Whether the tables tell that a word is a name."""
        return bare(token) in self.known.names

    def _opens(self, at: int) -> bool:
        """Whether a sentence or a quotation begins at *at*, where every word has a capital."""
        if not any(token.stem for token in self.tokens[max(0, at - 2) : at]):
            return True
        before = self.tokens[at - 1].text
        if before == ".":
            word = self.tokens[at - 2]
            known = self.language.abbreviations
            tables = (known.titles, known.general, self.data.suffixes)
            return len(word.text) > 1 and not any(word.norm in table for table in tables)
        opened = before == '"' and self.tokens[at - 2].end < self.tokens[at - 1].start
        return before in _ENDS or before in OPENING or opened

    def _starts_with_name(self, at: int) -> bool:
        """Whether the word that begins a sentence is a name all the same."""
        token = self.tokens[at]
        return self._shouted(token) or self._is_known(token) or not self._common(token)

    def _common(self, token: Token) -> bool:
        """Whether a word that begins a sentence needs no other ground for its capital."""
        word = bare(token)
        if word in self.known.common or word in self.language.abbreviations.starters:
            return True
        if self._in_story(token):
            return False
        return word.endswith(self.data.endings) or self.story.tokenizer.word(token.text).concept != token.stem

    def _in_story(self, token: Token) -> bool:
        """Whether either story has the word with a capital inside a sentence, where that tells a name."""
        told = self.language.capitals_name and bare(token) not in self.known.common
        return told and self.story.tokenizer.word(token.text).concept in self.story.names

    def _name(self, start: int, end: int) -> Name:
        tokens = tuple(self.tokens[start:end])
        first = tokens[0]
        sure = end > start + 1 or not self._opens(start) or self._shouted(first)
        words = tuple(self._words(tokens))
        return Name(
            span=Span(first.start, tokens[-1].end),
            tokens=tokens,
            words=words,
            acronyms=self._acronyms(tokens),
            kind=self._kind(start, words),
            sure=sure or self._is_known(first) or self._in_story(first),
        )

    def _words(self, tokens: Sequence[Token]) -> list[str]:
        parts = [part for token in tokens if token.stem for part in self._parts(token)]
        return [part for part in parts if part not in self.known.small] or parts

    def _parts(self, token: Token) -> list[str]:
        """The parts of a hyphenated word that name something: "Arle-based" only tells of Arle."""
        word = bare(token)
        if "-" not in word or word in self.known.places:
            return [word]
        written = token.text.replace("’", "'").split("-")
        parts = word.split("-")
        if len(parts) == len(written) and not token.text.islower():
            parts = [part for part, text in zip(parts, written, strict=True) if not text.islower()]
        return list(filter(None, parts)) or [word]

    def _acronyms(self, tokens: Sequence[Token]) -> frozenset[str]:
        words = [token for token in tokens if token.stem]
        large = "".join(token.norm[0] for token in words if token.text[0].isupper())
        return frozenset({large, "".join(token.norm[0] for token in words)} if len(large) > 1 else ())

    def _kind(self, start: int, words: Sequence[str]) -> NameKind:
        last, demonyms = words[-1], self.language.demonyms()
        given = len(words) > 1 and words[0] in self.data.given
        if given or self._is_title(title_before(self.tokens, start)):
            return NameKind.PERSON
        if last in self.data.organisations or words[0] in self.data.organisations:
            return NameKind.ORGANISATION
        other = self.data.same.get(last, last)
        if {last, other} & self.data.peoples or last in demonyms:
            return NameKind.PEOPLE
        return NameKind.PLACE if {last, other} & self.known.places else NameKind.UNKNOWN

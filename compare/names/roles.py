"""What somebody is said to be beside their name: titles before it, appositions after it."""

from collections.abc import Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from compare.names.mentions import LONGEST_TITLE, Name, title_before
from compare.tokens import Token, within
from sources.language import Language
from sources.language.model import Names
from sources.model import Span

LONGEST_APPOSITION = 10
"""Words after a name in which a role is looked for: "Hale, 52, a former deputy health minister"."""


class Role(NamedTuple):
    """One title, office or profession as compared."""

    span: Span
    head: str
    """``minister``, ``chair``; for a courtesy title what it is compared by."""
    ranks: frozenset[str] = frozenset()
    """What makes another role of it: ``vice``, ``former``."""
    fields: frozenset[str] = frozenset()
    """For what: ``health``, ``foreign``."""
    title: bool = True
    """Whether it stands right before the name."""
    courtesy: bool = False

    def __str__(self) -> str:
        """As compared: ``deputy health minister``."""
        return " ".join((*sorted(self.ranks), *sorted(self.fields), self.head))


class Beside(NamedTuple):
    """Reads the roles beside the names of one sentence."""

    tokens: Sequence[Token]
    language: Language
    data: Names
    places: Mapping[int, int]
    """Where a token starts → which it is."""
    named: Set[int]
    """Which tokens belong to names."""
    names: Sequence[Name]

    def roles(self, name: Name) -> tuple[Role, ...]:
        """All roles that stand beside *name*."""
        start, end = self.places[name.tokens[0].start], self.places[name.tokens[-1].start] + 1
        return (*self._before(start, end), *self._after(end))

    def unnamed(self) -> Iterator[Role]:
        """All roles of the sentence that stand beside no name: "the health minister"."""
        taken = {at for name in self.names for role in self.roles(name) for at in self._covered(role.span)}
        for at, token in enumerate(self.tokens):
            if at in taken or at in self.named or token.norm in self.data.plural_roles:
                continue
            if self._is_role(at) and not self._is_role(at + 1) and at + 1 not in self.named:
                yield from self._read(self._first(at), at + 1, title=False)

    def _covered(self, span: Span) -> Iterator[int]:
        starts = (token.start for token in within(self.tokens, span))
        return (self.places[start] for start in starts)

    def _before(self, start: int, end: int) -> Iterator[Role]:
        at = title_before(self.tokens, start)
        set_off = self._text(at) == "," and self._text(end) in {",", "."}
        at -= set_off
        if at < 0 or not (self._words(at)):
            return
        if self.tokens[at].norm in self.data.courtesy:
            yield Role(self.tokens[at].span, self.data.courtesy[self.tokens[at].norm], courtesy=True)
        elif self._is_role(at) and self.tokens[at].norm not in self.data.plural_roles:
            yield from self._read(self._first(at), at + 1, title=not set_off)

    def _first(self, at: int) -> int:
        """The first token of the title whose last one is at *at*."""
        first, gap, end = at, 0, at
        while at > 0 and gap < LONGEST_TITLE and end - at < LONGEST_APPOSITION:
            at -= 1
            if self._belongs(at, first):
                first, gap, end = at, 0, at
            elif at in self.named or self._text(at) == "." or self._joins(at):
                gap += 1
            else:
                break
        return first

    def _joins(self, at: int) -> bool:
        """Whether the token at *at* joins two roles, or two words that say for what."""
        joint = self._norm(at) in self.data.conjunctions
        return joint and (self._is_role(at - 1) or not self._is_role(at + 1))

    def _belongs(self, at: int, after: int) -> bool:
        """Whether the token at *at* is a part of the title that goes on at *after*."""
        token = self.tokens[at]
        if at in self.named or not token.stem or token.norm in self.data.plural_roles:
            return False
        if at < after - 1 and self._text(at + 1) != ".":  # past a name: former Arle mayor
            return token.norm in self.data.ranks or self._norm(at + 1) in self.data.conjunctions
        if self._is_role(at) or self._is_field(at) or token.norm in self.data.ranks:
            return True
        office = self.data.roles.get(self._norm(after)) in self.data.offices and token.text[0].isupper()
        return office and self._text(after)[0].isupper() and token.norm not in self.language.function_words

    def _after(self, end: int) -> Iterator[Role]:
        """The roles in an apposition: "Ruiz, 41, the health minister and party leader"."""
        end = self._past_brackets(end)
        if self._text(end) != ",":
            return
        at, last = end + 1, min(len(self.tokens), end + LONGEST_APPOSITION)
        if self._text(at).isdigit() and self._text(at + 1) == ",":
            at += 2
        at += self._norm(at) in self.data.articles
        stop = at
        while stop < last and self._in_apposition(stop):
            stop += 1
        while stop > at and not self._is_role(stop - 1):
            stop -= 1
        if stop > at and stop not in self.named:
            yield from self._read(at, stop, title=False)

    def _past_brackets(self, end: int) -> int:
        """Past what stands in brackets right after a name: (R-Ohio)."""
        if self._text(end) != "(":
            return end
        inside = (at for at in range(end, end + LONGEST_APPOSITION) if self._text(at) == ")")
        return next(inside, end - 1) + 1

    def _in_apposition(self, at: int) -> bool:
        token = self.tokens[at]
        if token.norm in self.data.conjunctions or self._is_role(at):
            return True
        return bool(token.stem) and token.norm not in self.language.function_words

    def _read(self, start: int, end: int, title: bool) -> Iterator[Role]:
        """The roles that the tokens from *start* to *end* name, cut where a conjunction follows a role."""
        first = start
        for at in range(start + 1, end + 1):
            joint = self._norm(at) in self.data.conjunctions and self._is_role(at - 1)
            if at == end or joint or (self._is_mandate(at) and self._is_role(at - 1)):
                if role := self._role(first, at, title):
                    yield role
                first = at + joint

    def _role(self, start: int, end: int, title: bool) -> Role | None:
        words = [word for at in range(start, end) if at not in self.named for word in self._words(at)]
        heads = [
            at for at, word in enumerate(words) if word in self.data.roles and word not in self.data.ranks
        ]
        if not heads:
            return None
        head = heads[-1] - (heads[-2:] == [heads[-1] - 1, heads[-1]] and words[heads[-1]] in self.data.tails)
        rest = [word for at, word in enumerate(words[: heads[-1]]) if at != head]
        beside = (*rest, *words[heads[-1] + 1 :])
        ranks = frozenset(self.data.ranks[word] for word in beside if word in self.data.ranks)
        near = words[head - 1 : head] if words[head] in self.data.offices else []
        known = self.data.portfolios | self.data.roles.keys()
        fields = frozenset(word for word in (*rest, *near) if word in known or word in near)
        span = Span(self.tokens[start].start, self.tokens[end - 1].end)
        fields -= self.data.conjunctions | self.data.ranks.keys()
        return Role(span, words[head], ranks, fields, title)

    def _words(self, at: int) -> list[str]:
        """The words of a token as compared: ``pm`` is two, and so is ``co-founder``."""
        norm = self.tokens[at].norm
        if norm in self.data.roles:
            return self.data.roles[norm].split()
        parts = norm.split("-") if self.tokens[at].stem else []
        return [self.data.roles.get(part, part) for part in parts]

    def _is_role(self, at: int) -> bool:
        return 0 <= at < len(self.tokens) and any(word in self.data.roles for word in self._words(at))

    def _is_mandate(self, at: int) -> bool:
        return not self.data.mandates.isdisjoint(self._words(at))

    def _is_field(self, at: int) -> bool:
        return all(word in self.data.portfolios or word in self.data.ranks for word in self._words(at))

    def _norm(self, at: int) -> str:
        return self.tokens[at].norm if 0 <= at < len(self.tokens) else ""

    def _text(self, at: int) -> str:
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""


def beside(tokens: Sequence[Token], names: Sequence[Name], language: Language) -> Beside:
    """A reader of the roles beside *names*, which are those of the sentence of *tokens*."""
    places = {token.start: at for at, token in enumerate(tokens)}
    named = {places[token.start] for one in names for token in one.tokens}
    return Beside(tokens, language, language.names(), places, named, names)


def compatible(one: Role, other: Role, data: Names) -> bool:
    """Whether somebody can be both by the same title: equal, fuller, or about another thing."""
    if one.courtesy or other.courtesy:
        return one.courtesy != other.courtesy or one.head == other.head or "" in (one.head, other.head)
    if one.head != other.head:
        return any(role.head in data.broad for role in (one, other))
    return one.ranks == other.ranks and (one.fields <= other.fields or other.fields <= one.fields)

"""Who a sentence is about: the people it names, and those its pronouns and roles stand for.

Names are written with a capital, so there is nothing to find in a language that writes all nouns with one.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from compare.tokens import Word
from sources.language import Language
from sources.language.model import People


class Mention(NamedTuple):
    """A name in a sentence, or a word that stands for one."""

    surname: str
    """Its concept; an empty string for a pronoun or a role."""
    whole: bool = False
    """Whether a forename stands with it."""
    opens: bool = False
    """Whether the sentence begins with it, so that its capital tells nothing."""
    speaks: bool = False
    """Whether a verb of speech stands beside it."""


class Meant(NamedTuple):
    """The people a sentence is about."""

    first: str
    """Who is meant first, as a rule the one it is about; an empty string for nobody."""
    everybody: frozenset[str]


NOBODY = Meant("", frozenset())
_BACK = Mention("")


def mentions(sentence: Sequence[Word], language: Language) -> tuple[Mention, ...]:
    """The names in a sentence, and the words that stand for some, in order.

    Who speaks of himself is mentioned only where nobody else is: in a quotation that goes on.
    """
    if not language.capitals_name:
        return ()
    words = language.people
    found: list[Mention] = []
    at = 0
    while at < len(sentence):
        word, end = sentence[at], at + 1
        if _capital(word):
            end = _end(sentence, at, words)
            found += _name(sentence, at, end, words)
        elif word.norm in words.pronouns or (word.norm in words.roles and _points_back(sentence, at, words)):
            found.append(_BACK)
        at = end
    if not found and any(word.norm in words.selves for word in sentence):
        found.append(_BACK)
    return tuple(found)


def _capital(word: Word) -> bool:
    return word.topical and word.text[0].isupper()


def _end(sentence: Sequence[Word], at: int, words: People) -> int:
    """Where the capitals that begin at *at* end; the full stop of a title or an initial is among them."""
    end = at + 1
    while end < len(sentence) and not sentence[end - 1].norm.endswith("'s"):
        before, dot = sentence[end - 1], sentence[end].text == "."
        if dot and not (before.norm in words.titles or len(before.norm) == 1):
            break
        if end + dot >= len(sentence) or not _capital(sentence[end + dot]):
            break
        end += 1 + dot
    return end


def _name(sentence: Sequence[Word], start: int, end: int, words: People) -> Iterator[Mention]:
    """The name that the capitals from *start* to *end* write, if they are more than titles."""
    own = [word for word in sentence[start:end] if len(word.norm) > 1 and word.norm not in words.suffixes]
    while own and own[0].norm in words.titles:
        del own[0]
    if own:
        beside = *sentence[max(0, start - 1) : start], *sentence[end : end + 1]
        speaks = any(word.norm in words.speech for word in beside)
        yield Mention(own[-1].concept, len(own) > 1, start == 0, speaks)


def _points_back(sentence: Sequence[Word], at: int, words: People) -> bool:
    """Whether the role at *at* stands for a name: the senator, but not the senator Smith."""
    followed = at + 1 < len(sentence) and sentence[at + 1].text[0].isupper()
    return at > 0 and sentence[at - 1].norm in words.pointers and not followed


def people(mentioned: Iterable[Mention]) -> frozenset[str]:
    """The surnames among names: what speaks, or stands both with and without a forename."""
    speak, whole, alone = set(), set(), set()
    for one in mentioned:
        if one.speaks:
            speak.add(one.surname)
        if one.whole:
            whole.add(one.surname)
        elif not one.opens:
            alone.add(one.surname)
    return frozenset(speak | (whole & alone)) - {""}


def meant(mentioned: Sequence[Sequence[Mention]], known: frozenset[str]) -> list[Meant]:
    """Who is meant in each sentence of an article, of the people *known*.

    A word that stands for a name stands for the first one before it in its sentence, else for whom the last
    sentence with people was about, else for whoever the article names most.
    """
    counts = Counter(one.surname for one in chain.from_iterable(mentioned) if one.surname in known)
    last = min(counts, key=lambda one: (-counts[one], one), default="")
    found = []
    for here in mentioned:
        order: list[str] = []
        for one in here:
            if one.surname in known:
                order.append(one.surname)
            elif not one.surname and (order or last):
                order.append(order[0] if order else last)
        found.append(Meant(order[0], frozenset(order)) if order else NOBODY)
        last = order[0] if order else last
    return found

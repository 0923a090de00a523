"""A block suspected of not being the article, as words, and what a rule finds it to be."""

from collections.abc import Callable
from typing import NamedTuple

from sources.language.model import Language
from sources.model import Block, Kind, Reason
from sources.words import lowered, word_spans, words

LONGEST = 400
"""Characters; a longer block is running text, whatever it begins with."""

RUNNING = 60
"""Characters from which on a block that ends like a sentence is running text."""

MOST_WORDS = 30
"""Words in the longest link, promotion or credit."""

SENTENCE_ENDS = (".", "!", "?", "…", "。", "！", "？", "।", "؟")
CLOSERS = "\"'”’»)]"
MARKS = frozenset("|/·•,;:.-–—→›>»*()[]©&+")
"""What stands between the parts of a line of labels, names or dates."""


class Suspect(NamedTuple):
    """A block as one line of words: as printed, and in lower case."""

    kind: Kind
    text: str
    tokens: tuple[str, ...]
    low: tuple[str, ...]
    first: bool = False
    """Whether the text begins with it."""
    running: int = 0
    """How many paragraphs of running text stand before it."""

    @property
    def top(self) -> bool:
        """Whether it stands where bylines do: above, or below a standfirst or first paragraph."""
        return self.running < 2

    @property
    def plain(self) -> tuple[str, ...]:
        """Its words and figures in lower case, without marks."""
        return tuple(token for token in self.low if token[0].isalnum())

    def printed(self, start: int, end: int) -> str:
        """Words *start* to *end* as they are printed, without marks around them."""
        places = word_spans(self.text)
        return self.text[places[start].start : places[end - 1].end].strip(" ,|/·•–—-:;(")


class Finding(NamedTuple):
    """Why a block is not the article, and what it says about the article."""

    reason: Reason
    byline: str | None = None
    published: str | None = None
    bare_date: bool = False
    """Whether it is a date and no word more, as a heading in a chronicle would be."""


Rule = Callable[[Suspect, Language], Finding | None]
"""What a suspect is by one rule; None if that rule does not convict it. Asked only with words."""


def suspect(block: Block, text: str, *, first: bool, running: int) -> Suspect:
    """*block* of a draft, whose text is *text*, as a suspect; without words if it is too long to be one."""
    tokens = words(text) if len(text) <= LONGEST else ()
    return Suspect(block.kind, text, tokens, lowered(tokens), first, running)


def is_running(text: str) -> bool:
    """Whether a block is a paragraph of the story rather than a label, a name or a headline."""
    return len(text) > LONGEST or (len(text) >= RUNNING and ends_sentence(text))


def ends_sentence(text: str) -> bool:
    """Whether the text ends as a sentence does, quotation marks aside."""
    return text.rstrip(CLOSERS).endswith(SENTENCE_ENDS)


def capitalised(token: str) -> bool:
    """Whether a word can be part of a name: it begins with a capital, or its script has none."""
    return token[0].isalpha() and not token[0].islower()

"""Where a sentence may end, and whether it does: rules fed by a language's abbreviations."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from sources.language.model import Abbreviations, Language

_SPACELESS = "。．！？｡؟۔।॥։።၊။។៕"
"""Marks of scripts that may go on without white space."""
_FOLDED = str.maketrans(
    dict.fromkeys("…‼⁇⁈⁉‽" + _SPACELESS, ".")
    | dict.fromkeys("”’»›」』）】〉》\u200b\u200c\u200d\u200e\u200f\u2060\ufeff", ")")
    | dict.fromkeys("“«‹", "\x01")
)
"""Marks that end sentences as a full stop, what closes as a bracket, what opens (and with a letter
behind it closes nothing) as one mark: classes of them all would take a pattern long to compile."""
_ENDING = re.compile(
    r"([.!?]+(?:\s\.(?!\w))*)"  # the second part is ". . ."
    r"""((?:["')\]}]|\x01(?!\w))*(?:\[\d{1,3}\])*(?:\s[)\]](?!\S))?)"""  # [1] is a reference
)
_LEAD = frozenset("\"'“”‘’«»‹›„‚([{¿¡–—-")  # a set: such classes take a pattern long to compile
_DASHES = "–—-"
_ASIDE = frozenset("–—-([{")
_QUOTES = frozenset("\"'“”‘’«»‹›„‚")
_BEFORE = frozenset('([{"“”‘«/–—-')
_WORD = re.compile(r"[^\W_](?:['’]?[^\W_]){0,30}")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}")  # U.S, a.m, Ph.D
_CAMEL = re.compile(r"[a-z]{1,3}-?[A-Z]")  # iPhone, eBay, al-Shabab
_GLUED = re.compile(r"[^\W\d_]+(?=[\s,’'])")
_MARKER = re.compile(r"[^\w.)]*(?:\d{1,3}|[^\W\d_])[.)]+\s*")
_CITATION = re.compile(r"[^()]*\)[.,;]")  # "It is a long game" (Ruiz 55).
_OTHER_TIME = re.compile(r"\w+ time\b")  # 5 p.m. Moscow time

_LOOK_BACK = 24
"""Characters; no abbreviation is longer."""
_LOOK_AHEAD = 60
"""Characters; enough for "Foreign Minister Ana Ruiz asked"."""
_SHORT = 4
"""Words a sentence that ends in a time of day has at least: "At 5 a.m. Mr. Smith left" is one."""


class Ending(NamedTuple):
    """Marks after which a sentence may end, with what stands before and after them."""

    start: int
    """Of the marks."""
    end: int
    """After the closing quotation marks and brackets, which belong to the sentence they close."""
    marks: str
    closers: str
    before: str
    """The word the marks are attached to; empty when white space or a bracket precedes them."""
    lead: str
    """White space, opening quotation marks, brackets and dashes that follow."""
    after: str
    """What comes next, cut to a few words."""

    @property
    def word(self) -> str:
        """The word that comes next; empty when something else does."""
        found = _WORD.match(self.after)
        return found.group() if found else ""

    @property
    def upper(self) -> bool:
        """Whether a capitalised word comes next."""
        return self.after[:1].isupper() or _CAMEL.match(self.after) is not None

    @property
    def quoted(self) -> bool:
        """Whether a quotation mark closes with the sentence."""
        return not _QUOTES.isdisjoint(self.closers)

    @property
    def ellipsis(self) -> bool:
        """Whether the marks are three dots, close or spaced, or their one character."""
        return "…" in self.marks or ".." in self.marks or ". ." in self.marks


def endings(text: str) -> Iterator[Ending]:
    """Every place inside *text* where a sentence may end, in order."""
    for found in _ENDING.finditer(text.translate(_FOLDED)):
        before = _word_before(text, found.start())
        lead_end = _lead_end(text, found.end())
        marks, closers = (text[slice(*found.span(group))] for group in (1, 2))
        spaced = before and marks.count(".") > 3 and marks[1].isspace()
        ending = Ending(
            start=found.start(),
            end=found.start() + 1 if spaced else found.end(),  # "stopped. . . . The" keeps its full stop
            marks="." if spaced else marks,
            closers=closers,
            before=before,
            lead=text[found.end() : lead_end],
            after=text[lead_end : lead_end + _LOOK_AHEAD],
        )
        if ending.after and _is_apart(ending):
            yield ending


def _word_before(text: str, end: int) -> str:
    """What stands right before *end* without white space or an opening mark in it."""
    start = end
    while start > max(0, end - _LOOK_BACK) and not (text[start - 1].isspace() or text[start - 1] in _BEFORE):
        start -= 1
    return text[start:end]


def _lead_end(text: str, start: int) -> int:
    while start < len(text) and (text[start].isspace() or text[start] in _LEAD):
        start += 1
    return start


def _is_apart(ending: Ending) -> bool:
    """Whether white space, or what does without it, divides the marks from what comes next."""
    if ending.lead[:1].isspace() or ending.marks[-1] in _SPACELESS:
        return True
    word = _GLUED.match(ending.after)  # "left.She", "left.“She": white space lost in extraction
    return word is not None and word[0].istitle() and ending.before.isalpha() and ending.before[-2:].islower()


def goes_on(text: str, begin: int, ending: Ending) -> bool:
    """Whether, in any language, the sentence that starts at *begin* goes on after *ending*."""
    lead = ending.lead.strip()
    if not lead.strip(_DASHES) and ending.after[0].islower() and not ending.upper:
        return True
    if ending.quoted and lead and not lead.strip(_DASHES):
        return True  # "It is a long game." – Ana Ruiz
    if ending.quoted and lead == "(" and _CITATION.match(ending.after):
        return True
    if ending.end - begin < _LOOK_BACK and _MARKER.fullmatch(text, begin, ending.end):
        return True  # "1." opens a list item
    if ending.ellipsis and not ending.before:
        return ending.marks.count(".") < 4 and len(ending.word) < 2  # "the thing is . . . I did not"
    return False


def is_initial(ending: Ending) -> bool:
    """Whether a full stop follows a single letter, as in a name: "J. K. Rowling"."""
    return ending.marks == "." and len(ending.before) == 1 and ending.before.isalpha()


def is_end(text: str, begin: int, ending: Ending, language: Language) -> bool:
    """Whether the sentence that starts at *begin* ends at *ending*, by the language's abbreviations."""
    known = language.abbreviations
    if ending.quoted:
        return not _is_attributed(ending, known)
    if ending.marks != ".":
        return f"{ending.before}{ending.marks}".lower() not in known.general or _starts(ending, known)
    names = _forms(ending.before)
    if names & known.titles or names & known.connectors:
        return False
    if names & known.before_number and ending.after[0].isdigit():
        return False
    if names & known.clock:
        return _ends_time(text, begin, ending, language)
    if names & known.places and _follows_comma(text, ending) and ending.lead.isspace():
        return ending.upper and not _forms(ending.word) & known.titles
    if names & (known.general | known.places) or is_initial(ending) or _DOTTED.fullmatch(ending.before):
        return _starts(ending, known)
    return True


def _follows_comma(text: str, ending: Ending) -> bool:
    word = ending.start - len(ending.before)
    return text[max(0, word - 2) : word].strip() == ","


def _forms(word: str) -> frozenset[str]:
    """How *word* may be listed: in lower case, and if capitalised, so."""
    return frozenset((word.lower(), word.capitalize() if word[:1].isupper() else word.lower()))


def _starts(ending: Ending, known: Abbreviations) -> bool:
    """Whether what comes after an abbreviation starts a sentence rather than goes on with a name."""
    if not ending.upper or ending.after[1:2] == "." or not _ASIDE.isdisjoint(ending.lead):
        return False
    if ending.word.lower().replace("’", "'") in known.starters:
        return True
    return not _QUOTES.isdisjoint(ending.lead) and not is_initial(ending)  # not in John "Jack" Lee


def _ends_time(text: str, begin: int, ending: Ending, language: Language) -> bool:
    word, calendar = ending.word.lower(), language.calendar
    if not ending.upper or word in calendar.weekdays or word in calendar.months:
        return False
    if word in language.abbreviations.zones or _OTHER_TIME.match(ending.after):
        return False
    return len(text[begin : min(ending.end, begin + _LOOK_AHEAD)].split()) >= _SHORT


def _is_attributed(ending: Ending, known: Abbreviations) -> bool:
    """Whether a name and a verb of speech follow a quotation: "Why?" Smith asked."""
    if ending.word.lower() in known.starters:
        return False
    for word in ending.after.split()[1:]:
        verb = word.rstrip(".,;:")
        if verb.lower() in known.speech:
            return ending.marks != "." or verb != word  # "It is great." Smith said he thought so.
        if not word[0].isupper():
            return False
    return False

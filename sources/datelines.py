"""Datelines: the place, date and agency before the first sentence of a report."""

import re
from typing import NamedTuple

from sources.dates import read_date
from sources.language.model import Language
from sources.suspects import capitalised
from sources.words import words

LONGEST = 90
"""Characters; "RIO DE JANEIRO, Brazil, September 17, 2023 (Reuters) -" has 55."""

DASH = re.compile(r"\s*(?:—|–|--|(?<=\s)-(?=\s))\s*")
AGENCY = re.compile(r"\(([^()]{2,40})\)$")


class Dateline(NamedTuple):
    """A dateline at the start of a paragraph: its dash ends at *end*, the text goes on at *resume*."""

    place: str | None
    end: int
    resume: int


def find_dateline(text: str, language: Language) -> Dateline | None:
    """The dateline that *text*, the first paragraph of a report, begins with."""
    for dash in DASH.finditer(text[:LONGEST]):
        rest = text[dash.end() : dash.end() + LONGEST]
        if rest and (rest[0] in QUOTES or rest[0].isdecimal() or capitalised(rest)):
            head = text[: dash.start()].strip()
            place = _place(head, rest, language)
            if place is not None:
                return Dateline(place or None, len(text[: dash.end()].rstrip()), dash.end())
    return None


QUOTES = "\"'“‘«„"


def _place(head: str, rest: str, language: Language) -> str | None:
    """The place that *head* names, "" for a dateline without one, None if *head* is no dateline."""
    agency = AGENCY.search(head)
    known = agency is not None and _signs(agency[1], language)
    if agency and not known and not _is_name(agency[1], language):
        return None
    place, dated = _without_date(head[: agency.start()].strip() if agency else head, language)
    if not place:
        return "" if known else None
    parts = [part.strip() for part in place.split(",")]
    if len(parts) > 3 or not all(_is_name(part, language) for part in parts):
        return None
    sentence_follows = len(parts) == 2 and words(rest)[0].lower() in language.function_words
    if _in_capitals(parts[0], language):
        return place  # an agency nobody knows may follow it
    return place if known or (not agency and (dated or sentence_follows)) else None


def _signs(name: str, language: Language) -> bool:
    """Whether a name in brackets is an agency's: a known one, or an abbreviation."""
    first = name.split()[0] if name.split() else ""
    known = name.lower() in language.boilerplate.agencies or first.lower() in language.boilerplate.agencies
    return known or (name.isupper() and name.isalpha() and len(name) <= 6)


def _without_date(head: str, language: Language) -> tuple[str, bool]:
    """*head* up to the date that ends it, and whether there is one."""
    starts = [0, *(at + 1 for at, character in enumerate(head) if character == ",")]
    for start in starts:
        tokens = words(head[start:])
        moment = read_date(tokens, 0, language.calendar)
        if moment is not None and moment.end == len(tokens):
            return head[:start].rstrip(" ,"), True
    return head, False


def _is_name(part: str, language: Language) -> bool:
    """Whether a part of a place's name is written as names are: ``Rio de Janeiro``."""
    small = language.boilerplate.byline_words
    each = part.split()
    return 0 < len(each) <= 5 and all(capitalised(word) or word.lower() in small for word in each)


def _in_capitals(name: str, language: Language) -> bool:
    """Whether a name in capitals can be a place: no label, no agency, at most one function word."""
    if not name.isupper() or sum(map(str.isalpha, name)) < 3:
        return False
    low = [word.lower() for word in name.split()]
    labels = language.boilerplate.not_places | language.boilerplate.agencies
    functional = sum(word in language.function_words for word in low)
    return " ".join(low) not in labels and low[0] not in labels and functional <= (len(low) > 1)

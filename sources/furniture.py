"""What web pages put around an article: addresses, dates, share bars, links, promotions, paths."""

from typing import NamedTuple

from sources.dates import read_date, read_time
from sources.language.model import Language
from sources.model import Kind, Reason
from sources.suspects import MARKS, MOST_WORDS, Finding, Suspect, is_running
from sources.words import phrase_length

ARROWS = frozenset(">›»→")
BREADCRUMB_MARKS = ARROWS | {"/", "|"}


def address(line: Suspect, language: Language) -> Finding | None:
    """A bare web address, with or without a label."""
    label = phrase_length(line.low, 0, language.boilerplate.url_labels)
    labelled = bool(label) and line.low[label : label + 1] == (":",)
    return Finding(Reason.URL) if is_address(line.text.split(":", 1)[1] if labelled else line.text) else None


def is_address(text: str) -> bool:
    """Whether the text is a web address alone, though it be broken by a space or two."""
    head, *tail = text.strip().split(" ", 3)
    slugs = all(any(character.isdigit() or character in "/-_=?&" for character in part) for part in tail)
    return head.lower().startswith(("http://", "https://", "www.")) and len(tail) <= 2 and slugs


def is_address_label(line: Suspect, language: Language) -> bool:
    """Whether the line only announces an address: ``Original url:``."""
    return " ".join(line.plain) in language.boilerplate.url_labels


def publication(line: Suspect, language: Language) -> Finding | None:
    """Times of publication and update, and the words of a share bar, and nothing else."""
    parts = _parts(line, 0, language)
    if parts is None:
        return None
    whats = {part.what for part in parts}
    labelled = bool(whats & {"published", "updated"})
    shared = bool(whats & {"share", "count"})
    if "date" in whats and (labelled or line.kind is Kind.BODY):
        return Finding(Reason.DATE, None, _published(parts), bare_date=not labelled and not shared)
    if labelled and (line.top or shared):
        return Finding(Reason.DATE)
    return Finding(Reason.SHARE_BAR) if shared else None


def date_at_end(line: Suspect, language: Language) -> tuple[int, str | None]:
    """The word where the date of publication begins that ends the line (or its end), and that date."""
    if any(token.isdecimal() for token in line.tokens):
        for at in range(1, len(line.tokens)):
            parts = None if line.tokens[at] in MARKS else _parts(line, at, language)
            if parts is not None and any(part.what == "date" for part in parts):
                return at, _published(parts)
    return len(line.tokens), None


class _Part(NamedTuple):
    """One part of a publication line: what it is, the word after it, and the date it states."""

    what: str
    end: int
    value: str | None = None


def _parts(line: Suspect, at: int, language: Language) -> list[_Part] | None:
    """The parts of the line from word *at* on; None if it holds anything else."""
    parts: list[_Part] = []
    while at < len(line.tokens):
        part = _part(line, at, language)
        if part is None:
            return None
        parts.append(part)
        at = part.end
    return parts


def _part(line: Suspect, at: int, language: Language) -> _Part | None:
    pack = language.boilerplate
    if moment := read_date(line.tokens, at, language.calendar):
        return _Part("date", moment.end, moment.value)
    if line.tokens[at].isdecimal() and (length := phrase_length(line.low, at + 1, pack.counts)):
        return _Part("count", at + 1 + length)
    if at and (time := read_time(line.tokens, at, language.calendar)):
        return _Part("time", time.end)
    for what, phrases in (("published", pack.published), ("updated", pack.updated), ("share", pack.share)):
        if length := phrase_length(line.low, at, phrases):
            return _Part(what, at + length)
    return _Part("mark", at + 1) if line.tokens[at] in MARKS else None


def _published(parts: list[_Part]) -> str | None:
    """The first date that is not one of an update."""
    updated = False
    for part in parts:
        if part.what in {"published", "updated"}:
            updated = part.what == "updated"
        elif part.what == "date" and not updated:
            return part.value
    return None


def related(line: Suspect, language: Language) -> Finding | None:
    """A link to another article: its label alone, or the label, a mark and a title."""
    start = int(line.tokens[0] in {"(", "["})
    length = phrase_length(line.low, start, language.boilerplate.related)
    rest = line.tokens[start + length :]
    marked = not rest or rest[0] in MARKS - {",", ".", "&"}
    return Finding(Reason.RELATED) if length and marked and len(rest) <= MOST_WORDS else None


def promotion(line: Suspect, language: Language) -> Finding | None:
    """The outlet asking for something, a label of the page, or a claim to rights."""
    pack, plain = language.boilerplate, line.plain
    if len(plain) > MOST_WORDS:
        return None
    offers = (
        phrase_length(plain, 0, pack.asks) and not pack.offers.isdisjoint(plain) and not is_running(line.text)
    )
    asks = plain[:1] == line.low[:1] and (offers or phrase_length(plain, 0, pack.promotion))
    if asks or " ".join(plain) in pack.notices:
        return Finding(Reason.PROMOTION)
    claims = line.text.startswith("©") or phrase_length(plain, 0, pack.rights)
    return Finding(Reason.OUTSIDE_ARTICLE) if claims else None


def breadcrumb(line: Suspect, language: Language) -> Finding | None:
    """``Home > World > Asia``: the way to the article through the site's sections."""
    if not line.top or is_running(line.text):
        return None
    arrows = sum(word in ARROWS for word in line.tokens)
    home = begins_home(line, language)
    marked = bool(home) and not BREADCRUMB_MARKS.isdisjoint(line.tokens[home : home + 1])
    return Finding(Reason.BREADCRUMB) if arrows >= 2 or marked else None


def begins_home(line: Suspect, language: Language) -> int:
    """How many words name the site's first page at the start of the line; 0 for none."""
    return phrase_length(line.low, 0, language.boilerplate.breadcrumb)


def leads_to(line: Suspect, title: tuple[str, ...], language: Language) -> bool:
    """Whether the line is a path without marks: ``Home``, up to four words, and the headline (its words)."""
    plain = line.plain
    between = len(plain) - len(title) - begins_home(line, language)
    return bool(title) and 0 <= between <= 4 and plain[-len(title) :] == title

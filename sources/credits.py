"""Who wrote, photographed and signed: bylines, photo credits, agency sign-offs."""

from itertools import pairwise

from sources.furniture import date_at_end
from sources.language.model import Language
from sources.model import Reason
from sources.suspects import MARKS, MOST_WORDS, Finding, Suspect, capitalised, ends_sentence
from sources.words import phrase_length, words

LONGEST_BYLINE = 200
"""Characters."""

LONGEST_NAME = 5
"""Words in a photographer's or an agency's name."""

NAME_MARKS = MARKS | {"'", "@"}
STROKES = frozenset("/|-–—")
BRACKETS = frozenset("()[]©")


def byline(line: Suspect, language: Language) -> Finding | None:
    """``By Jane Doe and John Roe, Staff writer``, ``By AFP | 3 March 2024``, ``Jane Doe, Staff Writer``."""
    pack = language.boilerplate
    if not line.top or len(line.text) > LONGEST_BYLINE or not pack.byline:
        return None
    start = phrase_length(line.low, 0, pack.byline)
    if start == len(line.tokens):
        return Finding(Reason.BYLINE)
    start += line.low[start : start + 1] == (":",)
    return names(line, language, start) if start or _has_role(line, language) else None


def names(line: Suspect, language: Language, start: int = 0) -> Finding | None:
    """A byline, if from word *start* on there are names, what they are to the outlet, and perhaps a date."""
    end, published = date_at_end(line, language)
    if end <= start or end - start > MOST_WORDS or not _are_names(line, start, end, language):
        return None
    return Finding(Reason.BYLINE, line.printed(start, end), published)


def _has_role(line: Suspect, language: Language) -> bool:
    """Whether the line is a name of two to four words, a mark, and then a role or an agency."""
    mark = next((at for at, word in enumerate(line.tokens) if word in {",", "|", "•", "·"}), 0)
    if not 2 <= mark <= 4:
        return False  # before the date is looked for, which takes time
    end, _ = date_at_end(line, language)
    rest = line.low[mark + 1 : end]
    if not rest:
        return False
    return rest[-1] in language.boilerplate.roles or " ".join(rest) in language.boilerplate.agencies


def _are_names(line: Suspect, start: int, end: int, language: Language) -> bool:
    pack = language.boilerplate
    start += line.low[start] == "the" and phrase_length(line.low, start + 1, pack.agencies | pack.roles) > 0
    tokens = line.tokens[start:end]
    if not _begins_name(tokens, language):
        return False
    if any(after == "." and len(before) > 2 for before, after in pairwise(tokens)):
        return False  # a full stop stands after initials only
    return all(
        capitalised(word) or word.lower() in pack.byline_words or word in NAME_MARKS or before == "@"
        for before, word in pairwise(("", *tokens))
    )


def _begins_name(tokens: tuple[str, ...], language: Language) -> bool:
    """Whether a name begins here: not "By Monday", "By The Way" or "By May", but "By May Smith"."""
    first, calendar = tokens[0].lower(), language.calendar
    if first in calendar.months:
        return len(tokens) > 1 and capitalised(tokens[1])
    return capitalised(tokens[0]) and first not in language.function_words | calendar.weekdays.keys()


def photo_credit(line: Suspect, language: Language) -> Finding | None:
    """``Photo: …``, ``(Photo by Jane Roe)``, ``Jane Roe / TASS``, ``AFP via Getty Images``."""
    if len(line.tokens) > MOST_WORDS:
        return None
    credits_picture = _labelled_credit(line, language) or _source_credit(line, language)
    return Finding(Reason.PHOTO_CREDIT) if credits_picture else None


def _labelled_credit(line: Suspect, language: Language) -> bool:
    pack = language.boilerplate
    start = int(line.tokens[0] in BRACKETS)
    length = phrase_length(line.low, start, pack.credit)
    if not length:
        return False
    rest = line.tokens[start + length :]
    if ends_sentence(line.text) and len(rest) > LONGEST_NAME:
        return False  # "Image: the ministry's own shows the roof."
    joiner = phrase_length(line.low, start + length, pack.credit_joiners)
    named = bool(joiner) and len(rest) > joiner and capitalised(rest[joiner])
    return named or rest[:1] in {(":",), ("|",)} or (start == 1 and rest in {(")",), ("]",)})


def _source_credit(line: Suspect, language: Language) -> bool:
    """Whether the line is names with strokes or ``via`` between, one of them an agency."""
    pack = language.boilerplate
    if not all(_in_credit(word, low, language) for word, low in zip(line.tokens, line.low, strict=True)):
        return False
    parts: list[list[str]] = [[]]
    for word, low in zip(line.tokens, line.low, strict=True):
        if word in STROKES or low == "via":
            parts.append([])
        elif word not in BRACKETS and low not in pack.credit_endings:
            parts[-1].append(word)
    named = [part for part in parts if part]
    if any(len(part) > LONGEST_NAME for part in named):
        return False
    sources = {" ".join(part).lower() for part in named}
    return bool(sources & pack.picture_agencies) or (len(named) > 1 and bool(sources & pack.agencies))


def _in_credit(word: str, low: str, language: Language) -> bool:
    between = word in STROKES | BRACKETS or low == "via"
    return capitalised(word) or between or word == "." or low in language.boilerplate.credit_endings


def agency(line: Suspect, language: Language) -> Finding | None:
    """The name of a news agency alone on a line before the story: who wrote it."""
    if line.running or not is_agency(line.text, language):
        return None
    return Finding(Reason.BYLINE, line.text.strip("()[] "))


def is_agency(text: str, language: Language) -> bool:
    """Whether the text is an agency's name as it signs: ``AFP``, ``(Reuters)``, ``— AP``."""
    name = text.strip("()[]—–- \t\u00a0")
    known = name.lower() in language.boilerplate.agencies
    return known and (name.isupper() or (len(name) > 4 and name[0].isupper()))


def is_sign_off(line: Suspect, language: Language) -> bool:
    """Whether the line, being the last, closes a report: ``AFP``, ``(Reporting by …)``, ``ENDS``."""
    pack, plain = language.boilerplate, line.plain
    source = phrase_length(line.low, 0, pack.url_labels)
    said_source = bool(source) and is_agency(line.text.partition(":")[2], language)
    if said_source or is_agency(line.text, language) or " ".join(plain) in pack.end_marks:
        return True
    reporters = bool(phrase_length(plain, 0, pack.sign_off)) and len(plain) <= 2 * MOST_WORDS
    contributed = any(" ".join(plain[-length:]) in pack.contribution for length in range(2, 6))
    return reporters or (contributed and len(plain) <= MOST_WORDS and line.text.count(". ") <= 2)


def trailing_sign_off(text: str, language: Language) -> int | None:
    """Where in the last paragraph the sign-off after its last sentence begins; None if there is none."""
    note = text.rfind("(")
    if note > 0 and text.endswith((")", ").")) and ends_sentence(text[:note].rstrip()):
        inside = tuple(token for token in words(text[note : note + 200].lower()) if token[0].isalnum())
        if phrase_length(inside, 0, language.boilerplate.sign_off):
            return note
    tail = text[-TAIL:]
    for place, character in enumerate(tail):
        before = text[: len(text) - len(tail) + place].rstrip()
        if character.isspace() and ends_sentence(before) and is_agency(tail[place:], language):
            return len(text) - len(tail[place:].lstrip())
    return None


TAIL = 40
"""Characters in the longest agency's name with its brackets and dash."""

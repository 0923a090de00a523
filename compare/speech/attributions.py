"""Who is credited with a claim: the source, the verb, and what of the sentence is claimed."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from compare.speech.speakers import Source, source
from compare.tokens import Token, Tokenizer, within
from sources.language.model import Speech
from sources.model import Span

FARTHEST = 40
"""Tokens before or after a verb of speech among which its source is looked for: longer subjects are
the subject of something else."""
OBJECT = 4
"""Words that may stand between a verb and "that": announced ``on Monday`` that."""
APPOSITIONS = 3
"""Phrases between commas that a source can have after it: Anna Meier, 34, a nurse, who saw it, said."""
NAME = 4
"""Words a name between commas can have."""
LEAST = 3
"""Words before a comma that can be a claim, not only ``On Monday,``."""
_INSIDE = frozenset("'’-&/.")
"""Marks that do not end a phrase; a full stop inside a sentence ends an abbreviation."""
_QUOTES = frozenset("\"“”„«»‘’'")


class Attribution(NamedTuple):
    """A claim in one sentence and who is credited with it."""

    source: Source
    verb: Span
    claim: Span
    """The stretch before or after, from its first word to its last; it can hold other attributions."""


class _Sentence(NamedTuple):
    """What of a sentence is looked at: what stands in quotation marks is the quoted one's business."""

    tokens: Sequence[Token]
    words: Sequence[str]
    """The norms; empty for marks that end a phrase."""
    tokenizer: Tokenizer

    @property
    def speech(self) -> Speech:
        return self.tokenizer.language.speech


def attributions(tokens: Sequence[Token], quoted: Sequence[Span], tokenizer: Tokenizer) -> list[Attribution]:
    """Who is credited with what in the sentence made of *tokens*, of which *quoted* stands in marks.

    In order of their verbs. A verb inside a quotation credits nobody.
    """
    speech = tokenizer.language.speech
    openers = {phrase[0] for phrase in speech.according}
    telling = [t for t in tokens if t.norm in speech.verbs or t.norm in speech.reporting or t.norm in openers]
    if all(inside(quoted, token.start) for token in telling):
        return []  # most sentences
    own = [token for token in tokens if not inside(quoted, token.start)] if quoted else tokens
    norms = ["" if _ends_phrase(own, at) else token.norm for at, token in enumerate(own)]
    return list(_found(_Sentence(own, norms, tokenizer), openers))


def inside(spans: Sequence[Span], at: int) -> bool:
    """Whether a place is in one of *spans*, which are in order and do not overlap."""
    after = bisect_right(spans, at, key=lambda span: span.start)
    return after > 0 and at < spans[after - 1].end


def _ends_phrase(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    return not token.stem and (token.text not in _INSIDE or at == len(tokens) - 1)


def _found(sentence: _Sentence, openers: Set[str]) -> Iterator[Attribution]:
    speech = sentence.speech
    last: Attribution | None = None
    for at, word in enumerate(sentence.words):
        found: Attribution | None = None
        if word in speech.verbs or word in speech.reporting:
            found = _by_verb(sentence, at)
        elif last and word in speech.participles:
            found = _going_on(sentence, at, last)
        elif word in openers:
            found = _by_phrase(sentence, at)
        if found:
            yield found
            last = found


def _going_on(sentence: _Sentence, at: int, last: Attribution) -> Attribution:
    """What a verb goes on with, whose source is that of the last: police said, adding that."""
    token, rest = sentence.tokens[at], sentence.tokens[at + 1 :]
    said = [one for one in rest[:FARTHEST] if one.stem]
    claim = Span(said[0].start, said[-1].end) if said else Span(token.end, token.end)
    return Attribution(last.source, token.span, claim)


def _by_phrase(sentence: _Sentence, at: int) -> Attribution | None:
    """Whom a phrase that stands at *at* credits: according to police."""
    for phrase in sentence.speech.according:
        if sentence.words[at] == phrase[0] and tuple(sentence.words[at : at + len(phrase)]) == phrase:
            who = _noun_phrase(sentence, at + len(phrase))
            rest = range(at) if at >= LEAST else range(who.stop, len(sentence.words))
            return _attribution(sentence, who, range(at, at + len(phrase)), rest)
    return None


def _by_verb(sentence: _Sentence, at: int) -> Attribution | None:
    """Whom a verb of speech at *at* credits: before it, or after it if it comes first."""
    words, speech = sentence.words, sentence.speech
    if at and (words[at - 1] in speech.passive or words[at - 1] in sentence.tokenizer.language.negations):
        return None  # they were told, it is said, she can't say
    end = _phrase_end(sentence, at + 1)
    that = next((i for i in range(at + 1, min(end, at + 2 + OBJECT)) if words[i] in speech.that), 0)
    who = _subject(sentence, at)
    left = who.start if who else _phrase_start(sentence, at)
    rest = range(at + 1, end)
    after = _quote_before(sentence, left) or (
        _claim_before(sentence, left) and (not who or (not that and _afterthought(sentence, rest)))
    )
    beside = after or _quote_at(sentence, end)
    if not who:
        who = rest
        if that or not (beside and _names_somebody(sentence, who)) or _adverbial(sentence, who.start):
            return None
        after = True
    if words[at] in speech.reporting and not (that or beside):
        return None
    claim = _said(sentence, left) if after else range(that + 1 if that else at + 1, len(words))
    return _attribution(sentence, who, range(at, at + 1), claim)


def _subject(sentence: _Sentence, at: int) -> range:
    """The words before a verb that name who says it; none where they follow it."""
    start = _phrase_start(sentence, at)
    who = range(_pronoun_before(sentence, start, at), at)
    if _names_somebody(sentence, who):
        return who
    if start > 1 and not _quote_before(sentence, start):
        return _before_apposition(sentence, start, at)
    return range(0)


def _claim_before(sentence: _Sentence, at: int) -> bool:
    """Whether enough words for a claim, not only "On Monday", and a mark come before *at*."""
    before = sentence.words[max(0, at - FARTHEST) : at]
    return at > 0 and not before[-1] and sum(map(bool, before)) >= LEAST


def _said(sentence: _Sentence, before: int) -> range:
    """What is claimed before a phrase that starts at *before*: if a quotation ends there, that."""
    marks = [i for i in range(max(0, before - 2), before) if sentence.tokens[i].text in _QUOTES]
    if not marks:
        return range(before)
    opening = range(marks[-1] - 1, max(-1, marks[-1] - FARTHEST), -1)
    return range(next((i for i in opening if sentence.tokens[i].text in _QUOTES), 0), marks[-1] + 1)


def _attribution(sentence: _Sentence, who: range, verb: range, claim: range) -> Attribution | None:
    tokens = [sentence.tokens[at] for at in who]
    found = source(tokens, sentence.tokenizer, first=who.start == 0)
    if found is None:
        return None
    verb_span = Span(sentence.tokens[verb.start].start, sentence.tokens[verb.stop - 1].end)
    span = Span(_edge(sentence, claim, verb_span.end), _edge(sentence, claim[::-1], verb_span.end, end=True))
    return Attribution(found, verb_span, span)


def _edge(sentence: _Sentence, claim: range, otherwise: int, end: bool = False) -> int:
    """Where the first word or quotation mark of *claim* begins, or ends if asked from its end."""
    tokens = (sentence.tokens[at] for at in claim)
    first = next((token for token in tokens if token.stem or token.text in _QUOTES), None)
    if first is None:
        return otherwise
    return first.end if end else first.start


def _phrase_start(sentence: _Sentence, at: int) -> int:
    """Where the phrase that ends before *at* starts."""
    start = at
    while start and at - start < FARTHEST:
        word = sentence.words[start - 1]
        if not word or word in sentence.speech.clauses or word in sentence.speech.verbs:
            break
        start -= 1
    return start


def _pronoun_before(sentence: _Sentence, start: int, verb: int) -> int:
    """Where the source of *verb* starts in the phrase from *start* on: at a pronoun right before it."""
    language, speech = sentence.tokenizer.language, sentence.speech
    for at in range(verb - 1, start - 1, -1):
        if sentence.words[at] in speech.pronouns:
            return at
        if not (sentence.words[at] in language.function_words or sentence.words[at] in speech.asides):
            break
    return start


def _phrase_end(sentence: _Sentence, at: int) -> int:
    """Where the phrase that starts at *at* ends."""
    limit = min(len(sentence.words), at + FARTHEST)
    return next((i for i in range(at, limit) if not sentence.words[i]), limit)


def _names_somebody(sentence: _Sentence, who: range) -> bool:
    """Whether a phrase has more than "has" or "later" in it."""
    language, speech = sentence.tokenizer.language, sentence.speech
    words = [sentence.words[at] for at in who]
    return any(
        word in speech.pronouns or not (word in language.function_words or word in speech.asides)
        for word in words
    )


def _adverbial(sentence: _Sentence, at: int) -> bool:
    """Whether a phrase says when or where, as its first word shows: said ``in a statement``."""
    word, speech = sentence.words[at], sentence.speech
    if word in speech.appositions or word in speech.pronouns or sentence.tokens[at].text[0].isupper():
        return False
    return word in speech.asides or word in sentence.tokenizer.language.function_words


def _before_apposition(sentence: _Sentence, start: int, verb: int) -> range:
    """The source of a verb after a comma: Anna Meier, 34, a nurse, said; or the nurse, Anna Meier, said."""
    for number in range(APPOSITIONS):
        middle = _phrase_start(sentence, start - 1)
        if middle < 2 or sentence.words[middle - 1] or not _apposition(sentence, range(middle, start - 1)):
            return range(start, verb) if number else range(0)
        start = middle
        head = range(_phrase_start(sentence, middle - 1), middle - 1)
        if not _apposition(sentence, head, named=False):
            return range(head.start, verb)
    return range(0)


def _apposition(sentence: _Sentence, at: range, named: bool = True) -> bool:
    """Whether a phrase between commas says what somebody is, how old, or if *named* what they are called."""
    if not at:
        return False
    first, tokens = sentence.words[at.start], sentence.tokens[at.start : at.stop]
    name = named and len(at) <= NAME and all(token.text[0].isupper() for token in tokens)
    age = len(at) == 1 and first[:1].isdigit()
    return age or name or (named and first in sentence.speech.appositions)


def _quote_before(sentence: _Sentence, at: int) -> bool:
    """Whether a quotation ends before the phrase that starts at *at*."""
    return any(sentence.tokens[i].text in _QUOTES for i in range(max(0, at - 2), at))


def _quote_at(sentence: _Sentence, at: int) -> bool:
    """Whether one begins where a phrase ends."""
    return any(sentence.tokens[i].text in _QUOTES for i in range(at, min(len(sentence.tokens), at + 2)))


def _afterthought(sentence: _Sentence, after: range) -> bool:
    """Whether what follows a verb only says when and where: said ``in a statement on Monday``."""
    if after.stop < len(sentence.words) and sentence.tokens[after.stop].text == ":":
        return False
    language, speech = sentence.tokenizer.language, sentence.speech
    asides = (language.function_words, speech.asides, speech.general)
    dates = (language.calendar.weekdays, language.calendar.months)
    return all(
        any(word in known for known in asides) or any(word in known for known in dates)
        for word in (sentence.words[at] for at in after)
    )


def _noun_phrase(sentence: _Sentence, start: int) -> range:
    """The phrase from *start* on; where every noun has a capital, only to the last before another word."""
    end = _phrase_end(sentence, start)
    if not sentence.tokenizer.language.capitals_name:
        capital = [sentence.tokens[at].text[0].isupper() for at in range(start, end)] + [False]
        if True in capital:
            end = start + capital.index(False, capital.index(True))
    return range(start, end)


def words_in(tokens: Sequence[Token], span: Span, tokenizer: Tokenizer) -> frozenset[str]:
    """What the topical words of *span* stand for."""
    found = (tokenizer.word(token.text) for token in within(tokens, span))
    return frozenset(word.concept for word in found if word.topical)

"""What an article quotes, sentence by sentence of the speech, and who it says said it."""

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from compare.speech.attributions import Attribution, attributions
from compare.speech.speakers import Source
from compare.story import Story
from compare.tokens import Token, within
from sources.language import Language
from sources.model import Span

BACK = 3
"""Sentences looked back through for whom a pronoun stands for."""
INTERRUPTION = 12
"""Words an attribution may put into the middle of an utterance: “I think,” he said, “we go.”"""
PARTS = 3
"""Parts an interrupted utterance can have; more are several utterances."""
NAMES = 10
"""Attributions looked back through in one sentence for whom a pronoun stands for."""
_ENDS = frozenset(".?!")
_DOUBLE = '"“”„«»'
_QUOTES = "\"“”„«»‘’'"


class Utterance(NamedTuple):
    """One sentence of what somebody is quoted with, or the part of one that is quoted."""

    sentence: int
    """The article's sentence it stands in."""
    span: Span
    """From its first word or mark to its last, with what interrupts it."""
    words: tuple[str, ...]
    """As they sound, however they are written: contractions in full, letters without accents."""
    spans: tuple[Span, ...]
    """Where each of the words stands."""
    gaps: frozenset[int]
    """The words before which an ellipsis, an editor's bracket or an interruption stands."""
    speech: int
    """The number of the quotation: equal for sentences that follow each other in somebody's speech."""
    speaker: Source | None
    certain: bool
    """Whether the sentence itself names the speaker, not another one or a pronoun."""
    named_in: int
    """The article's sentence that names the speaker."""


def joined(one: Utterance, after: Utterance) -> Utterance:
    """Two sentences of a speech as one."""
    return one._replace(
        span=Span(min(one.span.start, after.span.start), max(one.span.end, after.span.end)),
        words=one.words + after.words,
        spans=one.spans + after.spans,
        gaps=one.gaps | {len(one.words) + at for at in after.gaps},
    )


def part(one: Utterance, words: range) -> Utterance:
    """Some of the words of an utterance, as an utterance."""
    return one._replace(
        words=one.words[words.start : words.stop],
        spans=one.spans[words.start : words.stop],
        gaps=frozenset(at - words.start for at in one.gaps if at in words),
    )


class _Piece(NamedTuple):
    """A sentence of speech before its speaker is known; several spans where it is interrupted."""

    sentence: int
    parts: tuple[Span, ...]
    tokens: tuple[Token, ...]
    opens: bool
    """Whether it starts a quotation that the piece before it does not run on into."""


def utterances(story: Story) -> tuple[Utterance, ...]:
    """Everything *story* quotes, in order, down to single words; what counts as a statement is for others."""
    said = _Said(story)
    pieces = [piece for at, one in enumerate(story.profiles) if one.quoted for piece in _pieces(said, at)]
    own = [_attribution(piece, said.by(piece.sentence)) for piece in pieces]
    speeches = _speeches(pieces, own, story)
    found = []
    for at, piece in enumerate(pieces):
        speaker, home = _speaker(at, pieces, speeches, own)
        resolved = said.resolve(speaker, home) if speaker else None
        certain = home == piece.sentence and speaker is not None and not speaker.pronoun
        words, spans, gaps = _words(piece, story.language)
        if words:
            span = Span(piece.parts[0].start, piece.parts[-1].end)
            found.append(
                Utterance(piece.sentence, span, words, spans, gaps, speeches[at], resolved, certain, home)
            )
    return tuple(found)


class _Said:
    """The attributions of a story, read where they are asked for."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self._tokens: dict[int, Sequence[Token]] = {}
        self._by: dict[int, list[Attribution]] = {}

    def tokens(self, at: int) -> Sequence[Token]:
        if at not in self._tokens:
            self._tokens[at] = self.story.tokens([at])[0]
        return self._tokens[at]

    def by(self, at: int) -> list[Attribution]:
        if at not in self._by:
            quoted = self.story.profiles[at].quoted
            self._by[at] = attributions(self.tokens(at), quoted, self.story.tokenizer)
        return self._by[at]

    def resolve(self, speaker: Source, home: int) -> Source | None:
        """*speaker*, or whom a pronoun stands for: the last one with a name that said something."""
        if not speaker.pronoun:
            return speaker
        for at in range(home, max(-1, home - BACK - 1), -1):
            known = self.by(at)
            before = _after(known, speaker.span.start)
            for one in reversed(known[max(0, before - NAMES) : before]):
                if one.source.names:
                    return one.source
        return None


def _pieces(said: _Said, at: int) -> Iterator[_Piece]:
    """What sentence *at* quotes, cut where the speech has a full stop and joined where it is interrupted."""
    story, tokens = said.story, said.tokens(at)
    titles = story.language.abbreviations.titles
    current: _Piece | None = None
    for number, span in enumerate(story.profiles[at].quoted):
        for first, part in enumerate(_cut(within(tokens, span), titles)):
            stated = _Piece(at, (Span(part[0].start, part[-1].end),), part, not first)
            if current and not first and _interrupted(current, stated, said):
                current = _Piece(at, current.parts + stated.parts, current.tokens + part, current.opens)
                continue
            if current:
                yield current
            current = stated._replace(opens=number == 0 and first == 0)
    if current:
        yield current


def _cut(tokens: Sequence[Token], titles: frozenset[str]) -> Iterator[tuple[Token, ...]]:
    """*tokens* of speech, a sentence at a time."""
    start = 0
    for at, (one, after) in enumerate(pairwise(tokens)):
        ends = one.text in _ENDS and after.stem and after.text[0].isupper() and after.start > one.end
        dots = at > 1 and tokens[at - 1].text == one.text == "."
        if ends and not dots and not (at and {tokens[at - 1].norm, tokens[at - 1].text} & titles):
            yield tuple(tokens[start : at + 1])
            start = at + 1
    if tokens[start:]:
        yield tuple(tokens[start:])


def _interrupted(piece: _Piece, after: _Piece, said: _Said) -> bool:
    """Whether only an attribution stands between two parts of what would be one sentence."""
    start, end = piece.tokens[-1].end, after.tokens[0].start
    between = within(said.tokens(piece.sentence), Span(start, end))
    commas = [t for t in (piece.tokens[-1], *between[:2]) if t.text == ","]
    if piece.tokens[-1].text in _ENDS or not commas or len(between) > INTERRUPTION:
        return False
    if len(piece.parts) == PARTS:
        return False
    known = said.by(piece.sentence)
    inside = known[_after(known, start) : _after(known, end)]
    last = next((t for t in reversed(between) if t.text not in _QUOTES), None)
    if len(inside) != 1 or last is None:
        return False
    return last.text == "," or last.start < max(inside[0].verb.end, inside[0].source.span.end)


def _speeches(pieces: Sequence[_Piece], own: Sequence[Attribution | None], story: Story) -> list[int]:
    """The number of the quotation that each of *pieces* belongs to."""
    numbers = [0] * len(pieces)
    for at in range(1, len(pieces)):
        named = own[at]
        new_speaker = named is not None and not named.source.pronoun
        numbers[at] = numbers[at - 1] + (not _runs_on(pieces[at - 1], pieces[at], new_speaker, story))
    return numbers


def _runs_on(piece: _Piece, after: _Piece, new_speaker: bool, story: Story) -> bool:
    """Whether *after* goes on with what *piece* says: at once, or after an attribution."""
    between = story.text[piece.tokens[-1].end : after.tokens[0].start]
    closed = any(mark in between for mark in _DOUBLE)
    if piece.sentence == after.sentence:
        return not closed
    if piece.sentence + 1 != after.sentence or not after.opens:
        return False
    sentence = story.profiles[after.sentence].sentence
    begins = not sentence.text[: after.tokens[0].start - sentence.span.start].strip(_QUOTES + " \n[")
    return begins and not (closed and new_speaker)


def _attribution(piece: _Piece, known: Sequence[Attribution]) -> Attribution | None:
    """Of those in its sentence, the one nearest to what is quoted."""
    near = known[max(0, _after(known, piece.parts[0].start) - 1) : _after(known, piece.parts[-1].end) + 1]

    def distance(one: Attribution) -> tuple[int, int]:
        verb = one.verb
        gaps = [max(part.start - verb.end, verb.start - part.end) for part in piece.parts]
        return (min(gaps), verb.start)

    return min(near, key=distance) if near else None


def _after(known: Sequence[Attribution], place: int) -> int:
    """The number of the first attribution at or after *place*."""
    return bisect_left(known, place, key=lambda one: one.verb.start)


def _speaker(
    at: int, pieces: Sequence[_Piece], speeches: Sequence[int], own: Sequence[Attribution | None]
) -> tuple[Source | None, int]:
    """Who says a piece, and which sentence names them: its own, or the nearest of the same speech."""
    for step in (0, -1, 1, -2, 2, -3, 3):
        other = at + step
        if 0 <= other < len(pieces) and speeches[other] == speeches[at]:
            found = own[other]
            if found:
                return found.source, pieces[other].sentence
    return None, pieces[at].sentence


def _words(piece: _Piece, language: Language) -> tuple[tuple[str, ...], tuple[Span, ...], frozenset[int]]:
    """The words of a piece that the speaker said, where they stand, and where something is left out."""
    words, spans, gaps = list[str](), list[Span](), set[int]()
    dots, bracket = 0, list[Token]()
    inside = False
    for token, part in zip(piece.tokens, _parts(piece), strict=True):
        dots = dots + 1 if token.text == "." else 0
        if token.text in "[…" or dots == 3 or part:
            gaps.add(len(words))
        if token.text == "[":
            inside, bracket = True, []
        elif token.text == "]":
            inside = False
        elif inside:
            bracket.append(token)
        elif token.stem:
            told = _spoken(token, language)
            if bracket and bracket[-1].end + 1 == token.start:  # [t]he
                told = _spoken(token._replace(norm=bracket[-1].norm + token.norm), language)
            bracket = []
            words += told
            spans += [token.span] * len(told)
    return tuple(words), tuple(spans), frozenset(gaps)


def _parts(piece: _Piece) -> Iterator[bool]:
    """For each token of a piece, whether speech goes on with it after an interruption."""
    starts = {part.start for part in piece.parts[1:]}
    return (token.start in starts for token in piece.tokens)


def _spoken(token: Token, language: Language) -> list[str]:
    """A word as it sounds: a contraction in full, a compound in its parts, letters without accents."""
    sounds, spelling = language.sounds, language.spelling
    plain = token.norm
    if plain.isascii() and plain.isalnum() and plain not in language.contractions:
        return sounds.get(plain, plain).split()  # nearly all
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))
    contractions: Mapping[str, str] = language.contractions
    ending = next((one for one in contractions if plain.endswith(one)), "")
    stem = plain[: len(plain) - len(ending)]
    if stem[:1].isdecimal():
        stem = stem.replace(",", "")
    parts = [spelling.get(word, word) for word in stem.split("-")] + contractions.get(ending, "").split()
    return [word for part in parts for word in sounds.get(part, part).split()]

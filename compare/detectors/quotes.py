"""Quotations: the same utterance, with other words between the marks."""

import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Indel

from compare.model import ERROR, Confidence, Example, Passage, Rule, Severities, Severity
from compare.reading import WINDOW, Detector, Finding, Reading
from sources.language import Language
from sources.model import Span

SAME_UTTERANCE = 0.75
"""Share of words in common, in order, from which two quotations are surely the same utterance."""
MAYBE_SAME = 0.6
"""… and from which they may be. Both are judgement. Checked by reading what they raise on the 32 gold
news pairs: six findings at or above the first and two between are all of one utterance."""
SHORTEST = 3
"""Words below which a quotation is a label ("kamikaze drones"), no utterance to be altered."""

ALTERED = Rule(
    id="quote-altered",
    group="quotes",
    title="Altered quotation",
    severities=ERROR,
    explanation="Both sides quote the same utterance, and the words between the marks differ.",
    fires=(
        Example("“We will never sell the yard,” Ms Holt said.", "“We will not sell the yard,” Ms Holt said."),
        Example('"The water was safe to drink," he said.', '"The water was not safe to drink," he said.'),
        Example("The dam is “not safe to use”, he said.", "The dam is “safe to use”, he said."),
        Example("“She doesn't want to go home,” he said.", "“want to go home,” he said of her."),
    ),
    silent=(
        Example('"It\'s finished," she said.', "“It’s finished,” she said."),
        Example("“We are [very] tired,” he said.", "“We are very tired,” he said."),
        Example("“It's a café we've loved,” he said.", "“It is a cafe we have loved,” he said."),
        Example(
            "“We lost some good & some bad boats,” he said.",
            "“We lost some good and some bad boats,” he said.",
        ),
        Example("“The harbour is closed,” he said.", "“The harbor is closed,” he said."),
        Example("“The dam … is safe,” he said.", "“The dam, which I have seen, is safe,” he said."),
    ),
)
TRUNCATED = Rule(
    id="quote-truncated",
    group="quotes",
    title="Shortened quotation",
    severities=Severities(sources=Severity.INFO, revision=Severity.WARNING),
    explanation="One side quotes a part of what the other quotes.",
    fires=(
        Example(
            "“The dam is safe and the water is clean,” Mr Oake said.", "“The dam is safe,” Mr Oake said."
        ),
    ),
    silent=(Example("“The dam is safe,” Mr Oake said.", "“The dam is safe”, said Mr Oake."),),
)


class _Utterance(NamedTuple):
    """A quotation: its words, and the stretches between its ellipses and editorial brackets."""

    span: Span
    words: tuple[str, ...]
    stretches: tuple[tuple[str, ...], ...]
    language: Language


def detect(_: Passage, a: Reading, b: Reading) -> Iterator[Finding]:
    """Pair each quotation with the one most like it, most alike first, and report unequal pairs."""
    left, right = _utterances(a), _utterances(b)
    near = ((i, j) for i in range(len(left)) for j in range(max(0, i - WINDOW), min(len(right), i + WINDOW)))
    alike = {(i, j): likeness for i, j in near if (likeness := _likeness(left[i], right[j])) >= MAYBE_SAME}
    paired_a, paired_b = set[int](), set[int]()
    for i, j in sorted(alike, key=lambda pair: (-alike[pair], abs(pair[0] - pair[1]), pair)):
        if i in paired_a or j in paired_b:
            continue
        paired_a.add(i)
        paired_b.add(j)
        rule = _difference(left[i], right[j])
        if rule is not None:
            confidence = Confidence.HIGH if alike[i, j] >= SAME_UTTERANCE else Confidence.MEDIUM
            quotes = left[i].span.of(a.text), right[j].span.of(b.text)
            evidence = (
                a.evidence(left[i].span, " ".join(left[i].words)),
                b.evidence(right[j].span, " ".join(right[j].words)),
            )
            yield Finding(
                rule, confidence, *evidence, "A quotes “{}”; B quotes “{}”.".format(*map(_line, quotes))
            )


def _line(quote: str) -> str:
    return " ".join(quote.split()).rstrip(",")


def _utterances(reading: Reading) -> list[_Utterance]:
    found = (_utterance(span, reading) for span in reading.quoted)
    return [one for one in found if len(one.words) >= SHORTEST]


def _utterance(span: Span, reading: Reading) -> _Utterance:
    """Cut at ellipses (… or three full stops) and at brackets, whose words are the editor's."""
    stretches: list[list[str]] = [[]]
    dots = depth = 0
    for token in reading.words(span):
        dots = dots + 1 if token.text == "." else 0
        depth = max(0, depth + (token.text == "[") - (token.text == "]"))
        if token.text in "[]…" or dots == 3:
            stretches.append([])
        elif token.stem and not depth:
            stretches[-1].append(token.norm)
    words = tuple(token.norm for token in reading.words(span) if token.stem)
    return _Utterance(span, words, tuple(map(tuple, stretches)), reading.language)


def _likeness(x: _Utterance, y: _Utterance) -> float:
    """Share of words in common, in order; of the shorter one's where it is a part of the other."""
    if _contains(x.words, y.words) or _contains(y.words, x.words):
        return 1.0
    return Indel.normalized_similarity(x.words, y.words)


def _difference(x: _Utterance, y: _Utterance) -> Rule | None:
    if x.words == y.words or _spoken(x) == _spoken(y) or _leaves_out(x, y) or _leaves_out(y, x):
        return None
    if not (_contains(x.words, y.words) or _contains(y.words, x.words)):
        return ALTERED
    shorter, longer = sorted((x, y), key=lambda one: len(one.words))
    return ALTERED if _loses_negation(longer, shorter) else TRUNCATED


def _loses_negation(longer: _Utterance, shorter: _Utterance) -> bool:
    """Whether a "not" stands right before or after what is left of a quotation."""
    end = _find(shorter.words, longer.words, 0)
    start = end - len(shorter.words)
    beside = longer.words[max(0, start - 1) : start] + longer.words[end : end + 1]
    return not longer.language.negations.isdisjoint(beside)


def _spoken(one: _Utterance) -> tuple[str, ...]:
    """The words as they sound, however they are written: contractions in full, letters without accents."""
    contractions, said = one.language.contractions, list[str]()
    for word in one.words:
        plain = "".join(
            sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign)
        )
        ending = next((one for one in contractions if plain.endswith(one)), "")
        said += [plain[: len(plain) - len(ending)], *contractions.get(ending, "").split()]
    return tuple(word for word in said if word)


def _leaves_out(x: _Utterance, y: _Utterance) -> bool:
    """Whether *x* is *y* but for what its ellipses and brackets say they stand for."""
    if len(x.stretches) == 1:
        return False
    first, last = x.stretches[0], x.stretches[-1]
    if y.words[: len(first)] != first or (last and y.words[-len(last) :] != last):
        return False
    at = 0
    for stretch in x.stretches:
        at = _find(stretch, y.words, at)
        if at < 0:
            return False
    return True


def _contains(whole: Sequence[str], part: Sequence[str]) -> bool:
    return len(part) <= len(whole) and _find(part, whole, 0) >= 0


def _find(part: Sequence[str], whole: Sequence[str], start: int) -> int:
    """Where *part* ends in *whole* at or after *start*; -1 where it is not."""
    for at in range(start, len(whole) - len(part) + 1):
        if whole[at : at + len(part)] == part:
            return at + len(part)
    return -1


DETECTOR = Detector((ALTERED, TRUNCATED), detect)

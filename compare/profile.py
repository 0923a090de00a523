"""What of a sentence takes part in scoring: its words, and how much each tells."""

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import chain
from math import log
from typing import NamedTuple

from compare.quotations import quotations, quoted_parts
from compare.tokens import Token, Tokenizer, within
from sources.model import Article, Kind, Sentence, Span

PRIOR = 20
"""Sentences of imagined other text behind every rarity, so that the words of two short texts do not
look common only because both have them. From 10 to 50 the scores of benchmarks/learn_weights.py
move by less than .01."""


class Profile(NamedTuple):
    """One sentence, ready to be scored against another."""

    sentence: Sentence
    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    """Stems, in order."""
    content: frozenset[str]
    """Stems that carry topic: no function words."""
    joined: str
    """The stems as one string, for comparison by characters."""
    quoted: tuple[Span, ...]
    """What of the sentence stands between quotation marks."""
    plain: frozenset[str]
    """The content written without a capital: no names."""
    quoted_words: frozenset[str]
    """The content within its quotations."""
    key: tuple[tuple[str, ...], ...]
    """Equal for two sentences exactly when they differ in nothing but case, punctuation and spelling;
    which words are quoted is no matter of punctuation."""

    @property
    def headline(self) -> bool:
        """Whether this is its article's headline."""
        return self.sentence.kind is Kind.HEADLINE


def profiles(article: Article, tokenizer: Tokenizer) -> tuple[Profile, ...]:
    """A profile for each sentence of *article*."""
    spans = quotations(article.text, article.sentences)
    return tuple(_profile(s, quoted_parts(spans, s), tokenizer) for s in article.sentences)


def _profile(sentence: Sentence, quoted: tuple[Span, ...], tokenizer: Tokenizer) -> Profile:
    tokens = tokenizer.tokens(sentence.text, sentence.span.start)
    words = tuple(token for token in tokens if token.stem)
    said = tuple(tuple(t.stem for t in within(words, span)) for span in quoted)
    stop = tokenizer.language.function_words
    content = frozenset(t.stem for t in words if t.norm not in stop)
    return Profile(
        sentence=sentence,
        tokens=tokens,
        words=tuple(t.stem for t in words),
        content=content,
        plain=content - {t.stem for t in words if t.text[0].isupper()},
        joined=" ".join(t.stem for t in words),
        quoted=quoted,
        quoted_words=frozenset(chain.from_iterable(said)) & content,
        key=(tuple(t.norm for t in words or tokens), *said),
    )


def rarity(sentences: Iterable[Profile]) -> Mapping[str, float]:
    """Stem → how much it tells: log((N + PRIOR) / (n + 1)), n of N sentences having it.

    Smoothed inverse document frequency (Spärck Jones 1972) with the sentence as document.
    """
    everything = list(sentences)
    counts = Counter(stem for one in everything for stem in one.content)
    total = len(everything) + PRIOR
    return {stem: log(total / (count + 1)) for stem, count in counts.items()}

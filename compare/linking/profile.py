"""What of a sentence takes part in scoring."""

from collections.abc import Iterable, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from compare.linking.people import Mention, mentions
from compare.speech.quotations import quotations, quoted_parts
from compare.tokens import Token, Tokenizer, Word, within
from sources.model import Article, Kind, Sentence, Span

OPENING = frozenset("“„«‘")
"""Marks that open a quotation; a straight one does where it opens the sentence."""


class Profile(NamedTuple):
    """One sentence, ready to be scored against another."""

    sentence: Sentence
    words: tuple[str, ...]
    """The concepts of its words, in order."""
    content: frozenset[str]
    """Concepts that carry topic: no function words."""
    joined: str
    """The stems as one string, for comparison by letters."""
    quoted: tuple[Span, ...]
    """What of the sentence stands between quotation marks."""
    plain: frozenset[str]
    """The content that is no name: in most languages, a name has a capital where no sentence begins."""
    quoted_words: frozenset[str]
    """The content within its quotations."""
    mentions: tuple[Mention, ...]
    """The names in it and the words that stand for some, in order."""
    key: tuple[tuple[str, ...], ...]
    """Equal for two sentences exactly when they differ in nothing but case, punctuation and spelling;
    which words are quoted is no matter of punctuation."""

    @property
    def quoting(self) -> float:
        """How much of it stands between quotation marks, in [0, 1]."""
        return sum(span.end - span.start for span in self.quoted) / max(1, len(self.sentence.text))

    @property
    def headline(self) -> bool:
        """Whether this is its article's headline."""
        return self.sentence.kind is Kind.HEADLINE


def profiles(article: Article, tokenizer: Tokenizer) -> tuple[Profile, ...]:
    """A profile for each sentence of *article*."""
    spans = quotations(article.text, article.sentences)
    printed = [tokenizer.words(sentence.text) for sentence in article.sentences]
    body = [words for one, words in zip(article.sentences, printed, strict=True) if one.kind is Kind.BODY]
    names = _names(body) if tokenizer.language.capitals_name else frozenset()
    return tuple(
        _profile(sentence, words, names, quoted_parts(spans, sentence), tokenizer)
        for sentence, words in zip(article.sentences, printed, strict=True)
    )


def _names(printed: Iterable[Sequence[Word]]) -> frozenset[str]:
    """What an article writes with a capital where no sentence or quotation begins."""
    return frozenset(
        word.concept
        for words in printed
        for at, (before, word) in enumerate(pairwise(words))
        if word.topical and word.text[0].isupper() and not _opens(before, at)
    )


def _opens(word: Word, at: int) -> bool:
    """Whether *word*, at place *at* of a sentence, is a mark after which a quotation begins."""
    return word.text in OPENING or (at == 0 and not word.stem)


def _profile(
    sentence: Sentence,
    printed: Sequence[Word],
    names: frozenset[str],
    quoted: tuple[Span, ...],
    tokenizer: Tokenizer,
) -> Profile:
    words = [word for word in printed if word.stem]
    content = frozenset([word.concept for word in words if word.topical])
    capitals = {word.concept for word in words if word.text[0].isupper()}
    said = _said(sentence, quoted, tokenizer) if quoted else []
    return Profile(
        sentence=sentence,
        words=tuple([word.concept for word in words]),
        content=content,
        plain=content - (capitals & names),
        joined=" ".join([word.stem for word in words]),
        quoted=quoted,
        quoted_words=content & {tokenizer.word(token.text).concept for token in chain.from_iterable(said)},
        mentions=mentions(printed, tokenizer.language),
        key=(tuple([word.norm for word in words or printed]), *(tuple(t.stem for t in one) for one in said)),
    )


def _said(sentence: Sentence, quoted: tuple[Span, ...], tokenizer: Tokenizer) -> list[list[Token]]:
    """The words of each quotation in a sentence."""
    tokens = tokenizer.tokens(sentence.text, sentence.span.start)
    return [[token for token in within(tokens, span) if token.stem] for span in quoted]

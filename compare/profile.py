"""What of a sentence takes part in scoring."""

from itertools import chain
from typing import NamedTuple

from compare.concepts import Conceive
from compare.quotations import quotations, quoted_parts
from compare.tokens import Token, Tokenizer, within
from sources.model import Article, Kind, Sentence, Span


class Profile(NamedTuple):
    """One sentence, ready to be scored against another."""

    sentence: Sentence
    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    """The concepts of its words, in order."""
    content: frozenset[str]
    """Concepts that carry topic: no function words."""
    joined: str
    """The stems as one string, for comparison by letters."""
    quoted: tuple[Span, ...]
    """What of the sentence stands between quotation marks."""
    plain: frozenset[str]
    """The content that is no name: in most languages, what is written without a capital."""
    quoted_words: frozenset[str]
    """The content within its quotations."""
    key: tuple[tuple[str, ...], ...]
    """Equal for two sentences exactly when they differ in nothing but case, punctuation and spelling;
    which words are quoted is no matter of punctuation."""

    @property
    def headline(self) -> bool:
        """Whether this is its article's headline."""
        return self.sentence.kind is Kind.HEADLINE


def profiles(article: Article, tokenizer: Tokenizer, concept: Conceive) -> tuple[Profile, ...]:
    """A profile for each sentence of *article*."""
    spans = quotations(article.text, article.sentences)
    return tuple(_profile(s, quoted_parts(spans, s), tokenizer, concept) for s in article.sentences)


def _profile(
    sentence: Sentence, quoted: tuple[Span, ...], tokenizer: Tokenizer, concept: Conceive
) -> Profile:
    tokens = tokenizer.tokens(sentence.text, sentence.span.start)
    words = tuple(token for token in tokens if token.stem)
    meant = {token.start: concept(token.norm, token.stem) for token in words}
    said = tuple(within(words, span) for span in quoted)
    stop = tokenizer.language.function_words
    content = frozenset(meant[token.start] for token in words if token.norm not in stop)
    names = {meant[token.start] for token in words if token.text[0].isupper()}
    return Profile(
        sentence=sentence,
        tokens=tokens,
        words=tuple(meant.values()),
        content=content,
        plain=content - names if tokenizer.language.capitals_name else content,
        joined=" ".join(t.stem for t in words),
        quoted=quoted,
        quoted_words=content & {meant[token.start] for token in chain.from_iterable(said)},
        key=(tuple(t.norm for t in words or tokens), *(tuple(t.stem for t in words) for words in said)),
    )

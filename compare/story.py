"""One article as detectors see it: what holds for all of it, worked out once."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from compare.linking.profile import Profile
from compare.model import Evidence
from compare.tokens import Token, Tokenizer
from sources.language import Language
from sources.model import Article, Span


class Story(NamedTuple):
    """One article, the profiles of its sentences, and who shares a claim with each."""

    article: Article
    profiles: Sequence[Profile]
    partners: Mapping[int, Sequence[int]]
    """Sentence → the other article's sentences linked to it in part, the likeliest first."""
    tokenizer: Tokenizer
    names: frozenset[str] = frozenset()
    """Concepts of the words that either article writes with a capital inside a sentence."""

    @property
    def text(self) -> str:
        """The whole article; all spans are places in it."""
        return self.article.text

    @property
    def language(self) -> Language:
        """The language both articles are compared in."""
        return self.tokenizer.language

    def tokens(self, indexes: Sequence[int]) -> list[Sequence[Token]]:
        """The tokens of each of the sentences at *indexes*; not kept, as most sentences need none."""
        chosen = (self.profiles[at].sentence for at in indexes)
        return [self.tokenizer.tokens(one.text, one.span.start) for one in chosen]

    def evidence(self, span: Span, value: str) -> Evidence:
        """*span*, which starts in a sentence, as one side of a discrepancy."""
        home = bisect_right(self.article.sentences, span.start, key=lambda one: one.span.start) - 1
        return Evidence(home, span, span.of(self.text), value)

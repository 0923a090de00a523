"""What both articles quote: all utterances, with what tells whether two of them can be one."""

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from typing import NamedTuple

from compare.model import LinkKind
from compare.reading import Collation
from compare.speech.counterparts import Counterparts, Pair, counterparts
from compare.speech.retelling import LONGEST, SURELY, Retelling
from compare.speech.speakers import Same, same_source
from compare.speech.utterances import Utterance, utterances
from compare.story import Story
from compare.tokens import within
from sources.model import Span

SHORTEST = 3
"""Words below which a quotation is a label ("kamikaze drones"), no utterance to be altered."""
UNLINKED = 5
"""Words in common from which two utterances are one although their sentences are not linked …"""
UNLINKED_TELLING = 3
"""… of which so many must be no function words. Both by reading what they raise on the gold news pairs."""
VERBATIM = 0.9
"""Share of words in common from which an utterance is the same whoever is said to have said it."""
RETOLD = 0.7
"""Share of an utterance's topical words that a sentence must have to tell it without quoting it."""
ROOM = 2
"""Times as many words as the utterance has, in which it is retold: more is about something else."""


class Quoted(NamedTuple):
    """What both articles quote."""

    stories: tuple[Story, Story]
    a: Sequence[Utterance]
    b: Sequence[Utterance]
    linked: Mapping[int, Set[int]]
    """Sentence of A → those of B that share a claim with it."""
    main: Set[Pair]
    """Sentences with one main claim."""

    def speakers(self, x: Utterance, y: Utterance) -> Same:
        """Whether one person says both."""
        if x.speaker is None or y.speaker is None:
            return Same.MAYBE
        return same_source(x.speaker, y.speaker, self.stories, (x.named_in, y.named_in))

    def likely(self, x: Utterance, y: Utterance, told: Retelling) -> bool:
        """Whether two utterances that are alike can be one."""
        near = y.sentence in self.linked.get(x.sentence, ())
        if near and x.words == y.words:
            return True
        least = min(len(x.words), len(y.words), SHORTEST)
        if told.common < least or (told.common < SHORTEST and (told.changes or told.cut)):
            return False
        if told.likeness < VERBATIM and self.speakers(x, y) is Same.NO:
            return False
        if near:
            return told.telling >= (1 if told.likeness >= SURELY else 2)
        return told.likeness >= SURELY and told.common >= UNLINKED and told.telling >= UNLINKED_TELLING

    @property
    def partners(self) -> tuple[Mapping[int, Set[int]], Mapping[int, Set[int]]]:
        """``linked``, and the same from B to A."""
        back = defaultdict[int, set[int]](set)
        for i, others in self.linked.items():
            for j in others:
                back[j].add(i)
        return self.linked, back

    def same_around(self, i: int, j: int) -> bool:
        """Whether sentence *i* of A and *j* of B have the same words outside their quotations."""
        return _frame(self.stories[0], i) == _frame(self.stories[1], j)

    def counterparts(self) -> Counterparts:
        """Which utterances of A are which of B."""
        return counterparts(self.a, self.b, self.linked, self.stories[0].language, self.likely)


def quoted(both: Collation) -> Quoted:
    """What both stories quote."""
    linked = defaultdict[int, set[int]](set)
    for link in both.links:
        linked[link.a].add(link.b)
    main = {(link.a, link.b) for link in both.links if link.kind is not LinkKind.PARTIAL}
    return Quoted((both.a, both.b), utterances(both.a), utterances(both.b), linked, main)


def _frame(story: Story, at: int) -> list[str]:
    """The words of a sentence that stand outside its quotations."""
    spans = story.profiles[at].quoted
    (tokens,) = story.tokens([at])
    inside = {token.start for span in spans for token in within(tokens, span)}
    return [token.norm for token in tokens if token.stem and token.start not in inside]


def is_statement(one: Utterance, story: Story) -> bool:
    """Whether a quotation says something: a few words of somebody's, and no label or title."""
    if len(one.words) < SHORTEST or not one.speaker:
        return False
    function_words = story.language.function_words
    telling = [span for word, span in zip(one.words, one.spans, strict=True) if word not in function_words]
    return not all(span.of(story.text)[0].isupper() for span in telling[-2:])


def told_plainly(one: Utterance, story: Story, other: Story, partners: Sequence[int]) -> Span | None:
    """Where one of the sentences *partners* says about the same without quoting it."""
    words = (story.tokenizer.word(word) for word in dict.fromkeys(one.words))
    telling = frozenset(word.concept for word in words if word.topical)
    for at in partners:
        profile = other.profiles[at]
        shared = (telling & profile.content) - profile.quoted_words
        if len(shared) >= max(2, RETOLD * len(telling)) and len(profile.words) <= LONGEST:
            (tokens,) = other.tokens([at])
            found = [t for t in tokens if t.stem and other.tokenizer.word(t.text).concept in shared]
            span = Span(found[0].start, found[-1].end)
            if len(within(tokens, span)) <= ROOM * len(one.words):
                return span
    return None

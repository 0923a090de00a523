"""One passage after another: its words, its edits, and what the detectors find in it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from compare.detectors import DETECTORS
from compare.linking.profile import Profile
from compare.linking.similarity import LONGEST as LONGEST_ORDERED
from compare.model import Link, LinkKind, Passage, Shared, Standing
from compare.passages import Group
from compare.reading import WINDOW, Finding, Reading, read
from compare.script import LONGEST
from compare.story import Story
from compare.wording import Wording, common_words, wording
from sources.model import Sentence, Span


class Examined(NamedTuple):
    """A passage with all that was found in it."""

    passage: Passage
    findings: tuple[Finding, ...] = ()
    common: int = 0
    """Words of either side that the other has too."""
    whole: bool = False
    """Whether it was too long to look for differing words."""
    crowded: bool = False
    """Whether it states or quotes so much that only near things were compared."""


def partners(links: Sequence[Link]) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
    """For either side, who shares a claim with each of its sentences, the likeliest first."""
    of_a, of_b = defaultdict[int, list[int]](list), defaultdict[int, list[int]](list)
    for link in sorted(links, key=lambda link: (-link.score, link.a, link.b)):
        if link.kind is LinkKind.PARTIAL:
            of_a[link.a].append(link.b)
            of_b[link.b].append(link.a)
    return of_a, of_b


def examine(group: Group, a: Story, b: Story) -> Examined:
    """The passage that *group* makes, and what the detectors find in it."""
    of_a, of_b = [a.profiles[i] for i in group.a], [b.profiles[j] for j in group.b]
    sentences = tuple(one.sentence for one in of_a), tuple(one.sentence for one in of_b)
    if group.standing is Standing.PARTIAL:
        return Examined(Passage(*sentences, group.standing, shared=_shared_in_part(group, a, b)))
    if not (of_a and of_b):
        return Examined(Passage(*sentences, group.standing))
    if [_printed(one) for one in of_a] == [_printed(one) for one in of_b]:  # nothing can differ
        passage = Passage(*sentences, group.standing, group.moved, _all_shared(*sentences))
        return Examined(passage, common=sum(len(one.words) for one in of_a))
    passage, words, readings = _compared(group, a, b)
    detects = (detector.detect for detector in DETECTORS if detector.detect)
    findings = chain.from_iterable(detect(passage, *readings) for detect in detects)
    return Examined(
        passage,
        tuple(findings),
        words.common,
        whole=max(len(one.tokens) for one in readings) > LONGEST,
        crowded=max(len(facts) for one in readings for facts in (one.quoted, one.quantities)) > WINDOW,
    )


def _compared(group: Group, a: Story, b: Story) -> tuple[Passage, Wording, tuple[Reading, Reading]]:
    """The passage of a *group* with words on both sides, and how detectors read it."""
    tokens_a, tokens_b = a.tokens(group.a), b.tokens(group.b)
    words = wording(tokens_a, tokens_b, a.language)
    left = tuple(a.profiles[i].sentence for i in group.a)
    right = tuple(b.profiles[j].sentence for j in group.b)
    passage = Passage(left, right, group.standing, group.moved, words.shared, words.edits)
    return passage, words, (read(a, group.a, tokens_a), read(b, group.b, tokens_b))


def shared_claims(links: Iterable[Link], a: Story, b: Story) -> Iterator[Finding]:
    """What the detectors that read claims find in pairs of sentences that only share one."""
    detects = [detector.detect for detector in DETECTORS if detector.detect and detector.reads_claims]
    for link in links:
        sides = a.profiles[link.a], b.profiles[link.b]
        if link.kind is LinkKind.PARTIAL and max(len(one.words) for one in sides) <= LONGEST_ORDERED:
            passage, _, readings = _compared(Group((link.a,), (link.b,), Standing.PARTIAL), a, b)
            for detect in detects:
                yield from detect(passage, *readings)


def _printed(one: Profile) -> tuple[str, list[tuple[int, int]]]:
    """The text of a sentence, and where in it somebody is quoted: all that edits and findings are about."""
    start = one.sentence.span.start
    return one.sentence.text, [(span.start - start, span.end - start) for span in one.quoted]


def _all_shared(a: Sequence[Sentence], b: Sequence[Sentence]) -> tuple[Shared, ...]:
    """Each sentence with its equal, as far as words go; one of white space only has none."""
    pairs = zip(map(_bare, a), map(_bare, b), strict=True)
    return tuple(Shared(one, other) for one, other in pairs if one.start < one.end)


def _bare(sentence: Sentence) -> Span:
    """A sentence without the white space around it, which sentences that were given may have."""
    start, text = sentence.span.start, sentence.text
    return Span(start + len(text) - len(text.lstrip()), start + len(text.rstrip()))


def _shared_in_part(group: Group, a: Story, b: Story) -> tuple[Shared, ...]:
    """The words a sentence has in common with those that share a claim with it, each word once."""
    mine, other, (at,) = (a, b, group.a) if group.a else (b, a, group.b)
    near = [partner for partner in mine.partners[at] if len(other.profiles[partner].words) <= LONGEST_ORDERED]
    if len(mine.profiles[at].words) > LONGEST_ORDERED:
        return ()
    (own,) = mine.tokens([at])
    shared: list[Shared] = []
    for partner in other.tokens(near):
        for one in common_words(own, partner, a.language):
            if all(one.a.end <= taken.a.start or taken.a.end <= one.a.start for taken in shared):
                shared.append(one)
    shared.sort()
    return tuple(shared if group.a else (Shared(one.b, one.a) for one in shared))

"""The use case: two articles in, a Comparison out, one stage a line."""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import chain

from compare.bounds import cut_short
from compare.detectors import DETECTORS
from compare.discrepancies import discrepancies
from compare.examine import Examined, examine, partners, shared_claims
from compare.linking.align import align
from compare.linking.profile import profiles
from compare.linking.relation import found_relation
from compare.model import Comparison, Options, Relation
from compare.overlaps import distinct
from compare.passages import groups
from compare.reading import Collation, Finding, Weighed
from compare.selection import Selection, selection
from compare.story import Story
from compare.tokens import tokenizer
from sources.language import DEFAULT, Language, language_pack
from sources.model import Article

Progress = Callable[[str, float], None]
"""Called with the name of a stage and the share of it that is done, in [0, 1]."""


def collate(
    a: Article, b: Article, options: Options | None = None, progress: Progress | None = None
) -> Comparison:
    """Compare two articles; *progress* is told how far it is.

    The result depends on the articles and *options* alone. With the articles exchanged it is the
    same with its sides exchanged.
    """
    with _uncollected():
        return _collated(a, b, options or Options(), progress or _silent)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the garbage collector, which finds nothing here but takes a tenth of the time of long texts.

    Comparing makes no cycles, so memory is freed all the same.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _collated(a: Article, b: Article, options: Options, tell: Progress) -> Comparison:
    shown, weights = selection(options), selection(Options(relation=options.relation))
    words = tokenizer(_language(a, b))
    tell("reading", 0.0)
    left, right = profiles(a, words), profiles(b, words)
    tell("aligning", 0.0)
    links = align(left, right, partial(tell, "aligning"))
    of_a, of_b = partners(links)
    names = frozenset().union(*(one.content - one.plain for one in (*left, *right)))
    stories = Story(a, left, of_a, words, names), Story(b, right, of_b, words, names)
    found, examined = groups(left, right, links), []
    for at, group in enumerate(found):
        tell("comparing", at / len(found))
        examined.append(examine(group, *stories))
    given = options.relation != Relation.AUTO
    relation = Relation(options.relation) if given else found_relation(links, len(left), len(right))
    if relation is Relation.REVISION and not given:
        shown, weights = shown.in_revision(), weights.in_revision()
    both = Collation(*stories, links, tuple(one.passage for one in examined))
    total = sum(len(one.words) for one in (*left, *right))
    common = 2 * sum(one.common for one in examined)
    return Comparison(
        a=a,
        b=b,
        options=options,
        links=links,
        passages=both.passages,
        relation=relation,
        discrepancies=discrepancies(_weighed(both, examined, shown, weights), left, right),
        similarity=common / total if total else 1.0,
        notes=(*_notes(a, b), *cut_short(left, right, links, examined)),
    )


def _weighed(
    both: Collation, examined: Sequence[Examined], shown: Selection, weights: Selection
) -> list[Weighed]:
    """All that detectors find: in passages, in claims shared in part, in the stories, and what follows.

    *weights* are those of all rules, *shown* of those selected.
    """
    in_passages = chain.from_iterable(one.findings for one in examined)
    claims = shared_claims(both.links, both.a, both.b)
    told = distinct([*in_passages, *claims], weights)
    found = list(shown.weighed(chain(told, _surveyed(both, shown))))
    return found + list(shown.weighed(_reviewed(both, found, shown)))


def _surveyed(both: Collation, shown: Selection) -> Iterator[Finding]:
    """What detectors find in the stories as a whole."""
    for detector in filter(shown.wants, DETECTORS):
        if detector.survey:
            yield from detector.survey(both)


def _reviewed(both: Collation, found: Sequence[Weighed], shown: Selection) -> Iterator[Finding]:
    """What follows from all that was found."""
    for detector in filter(shown.wants, DETECTORS):
        if detector.review:
            yield from detector.review(both, found)


def _silent(_stage: str, _share: float) -> None:
    """Progress that nobody asked for."""


def _language(a: Article, b: Article) -> Language:
    """The language both are compared in: theirs if it is one, none if they differ."""
    known = {article.metadata.language for article in (a, b)} - {None}
    return language_pack(None if len(known) > 1 else next(iter(known), DEFAULT))


def _notes(a: Article, b: Article) -> Iterator[str]:
    languages = a.metadata.language, b.metadata.language
    if None not in languages and languages[0] != languages[1]:
        yield f"A is in {languages[0]}, B in {languages[1]}: only what is written alike in both was found."

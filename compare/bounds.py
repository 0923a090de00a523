"""Where a bound cut the work short: what keeps endless or repetitive text from costing hours is reported."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

from compare.examine import Examined
from compare.linking.candidates import POSTINGS
from compare.linking.profile import Profile
from compare.linking.similarity import LONGEST as LONGEST_ORDERED
from compare.model import Link
from compare.reading import WINDOW
from compare.script import LONGEST as LONGEST_SCRIPT


def cut_short(
    a: Sequence[Profile], b: Sequence[Profile], links: Sequence[Link], examined: Sequence[Examined]
) -> Iterator[str]:
    """A sentence for the reader for each bound that was reached; for almost every pair of texts none."""
    linked_a, linked_b = {link.a for link in links}, {link.b for link in links}
    common = _counted(_too_common(a, b, linked_a) + _too_common(b, a, linked_b), "sentence")
    if common:
        yield (
            f"{common} found no partner by words, each of which the other text has in over "
            f"{POSTINGS} places: compared with the sentences around the same place only."
        )
    unordered = _counted(sum(len(one.words) > LONGEST_ORDERED for one in (*a, *b)), "sentence")
    if unordered:
        yield (
            f"{unordered} of over {LONGEST_ORDERED:,} words: "
            "neither their order nor what they share in part was compared."
        )
    whole = _counted(sum(one.whole for one in examined), "shared passage")
    if whole:
        yield f"{whole} of over {LONGEST_SCRIPT:,} words: no differing word is marked."
    crowded = _counted(sum(one.crowded for one in examined), "shared passage")
    if crowded:
        yield f"{crowded} with over {WINDOW} facts: only near ones were compared."


def _too_common(side: Sequence[Profile], other: Sequence[Profile], linked: set[int]) -> int:
    """Sentences without a link that have words of the other side, but of which no lookup reached any."""
    places = Counter(chain.from_iterable(one.content for one in other))
    own = Counter(chain.from_iterable(one.content for one in side))
    alone = (one for at, one in enumerate(side) if at not in linked)
    shared = ([min(places[c], own[c]) for c in one.content if c in places] for one in alone)
    return sum(min(counts) > POSTINGS for counts in shared if counts)


def _counted(number: int, noun: str) -> str:
    """``3 sentences``; nothing for none."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}" if number else ""

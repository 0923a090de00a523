"""What two articles are to each other, where the user does not say."""

from collections.abc import Sequence

from compare.linking.align import KINSHIP, SETTLED
from compare.model import Link, LinkKind, Relation


def found_relation(links: Sequence[Link], length_a: int, length_b: int) -> Relation:
    """REVISION for versions of one text: enough sentences of each have a partner as good as certain.

    Which is the later one is not known. Two outlets that print one agency's text are versions of it.
    """
    sure = [link for link in links if link.kind is not LinkKind.PARTIAL and link.score >= SETTLED]
    share_a, share_b = len({link.a for link in sure}), len({link.b for link in sure})
    kin = share_a >= KINSHIP * length_a and share_b >= KINSHIP * length_b
    return Relation.REVISION if sure and kin else Relation.SOURCES

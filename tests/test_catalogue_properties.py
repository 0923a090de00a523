"""What holds of every rule in the catalogue, whatever it is about and whoever adds it."""

import pytest
from hypothesis import given, settings
from stories import versions

import storydiff
from compare.model import Comparison, Options, Relation
from compare.rules import RULES
from compare.selection import groups

IN_TIME = ("silent-change",)
"""Rules about what came after what: with an old version for the new one they say something else."""
EVERY_RULE = Options(select=tuple(RULES), ignore=IN_TIME)
"""Those that are off, too."""
RELATIONS = pytest.mark.parametrize("relation", Relation)


def compared(a: list[str], b: list[str], relation: Relation) -> Comparison:
    """Two versions, by every rule."""
    return storydiff.compare_sentences(a, b, options=EVERY_RULE._replace(relation=relation))


def read(a: list[str], b: list[str], relation: Relation) -> Comparison:
    """The same from text, in which a first line may be a headline and others no part of the story."""
    texts = ("\n\n".join([sentences[0].rstrip("."), *sentences]) for sentences in (a, b))
    return storydiff.compare_texts(*texts, options=EVERY_RULE._replace(relation=relation))


def told(comparison: Comparison) -> list[tuple]:
    """What each discrepancy says of A and of B; of an undirected rule, how much it weighs too."""
    return sorted(
        (found.rule, found.confidence, found.a[1:] if found.a else (), found.b[1:] if found.b else (),
         *(() if RULES[found.rule].mirror else (found.severity,)))
        for found in comparison.discrepancies
    )  # fmt: skip


def undirected(comparison: Comparison) -> list[str]:
    """The ids that do not change when the sides are exchanged."""
    return sorted(found.id for found in comparison.discrepancies if not RULES[found.rule].mirror)


def mirrored(discrepancies: list[tuple]) -> list[tuple]:
    """The same with A for B."""
    return sorted(
        (RULES[rule].mirror or rule, sure, b, a, *more) for rule, sure, a, b, *more in discrepancies
    )


@RELATIONS
@pytest.mark.parametrize("compared", [compared, read])
@settings(max_examples=200, derandomize=True, deadline=None)
@given(pair=versions())
def test_an_article_against_itself_raises_only_what_is_about_one_side(relation, compared, pair):
    """Whatever it says, it does not disagree with itself."""
    found = compared(pair[0], pair[0], relation).discrepancies
    assert [one.rule for one in found if (one.a is None) == (one.b is None)] == []


@RELATIONS
@pytest.mark.parametrize("compared", [compared, read])
@settings(max_examples=200, derandomize=True, deadline=None)
@given(pair=versions())
def test_exchanging_the_articles_mirrors_every_discrepancy(relation, compared, pair):
    """Each rule sees the same in the same places, a directed one under its mirror's name."""
    a, b = pair
    one, other = compared(a, b, relation), compared(b, a, relation)
    assert told(other) == mirrored(told(one))
    assert undirected(other) == undirected(one)


@settings(max_examples=200, derandomize=True, deadline=None)
@given(pair=versions())
def test_evidence_is_what_the_article_has_there_and_ids_are_unique(pair):
    """A report can quote it, and a script can name it."""
    comparison = compared(*pair, Relation.REVISION)
    for article, sides in (
        (comparison.a, [one.a for one in comparison.discrepancies if one.a]),
        (comparison.b, [one.b for one in comparison.discrepancies if one.b]),
    ):
        homes = [article.sentences[one.sentence].span for one in sides]
        assert [one.text for one in sides] == [one.span.of(article.text) for one in sides]
        assert [
            home for home, one in zip(homes, sides, strict=True) if one.span.start not in range(*home)
        ] == []
    ids = [one.id for one in comparison.discrepancies]
    assert sorted(set(ids)) == sorted(ids)


@settings(max_examples=200, derandomize=True, deadline=None)
@given(pair=versions())
def test_what_one_group_of_rules_finds_does_not_depend_on_the_others(pair):
    """Selecting a group finds what it finds among all: options filter, they do not steer."""
    whole = storydiff.compare_sentences(*pair).discrepancies
    alone = [storydiff.compare_sentences(*pair, options=Options(select=(group,))) for group in groups()]
    assert sorted(one.id for each in alone for one in each.discrepancies) == sorted(one.id for one in whole)

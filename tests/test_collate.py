"""Oracles: what must hold for any two articles, whatever they say."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import storydiff
from compare.model import LinkKind, Standing
from compare.rules import RULES

WORDS = (
    'the harbour mayor said 12 twelve boats $5bn 40 miles kilometres not “safe” "closed" Ms Holt, Arle '
    "a colour color in on Monday 3,900 about U.S. strike — ended; began 5% percent…"
).split()
SENTENCE = st.lists(st.sampled_from(WORDS), min_size=0, max_size=9).map(" ".join)
ARTICLE = st.lists(SENTENCE | st.text(max_size=30), min_size=1, max_size=8)
STORY = (
    "The ferry to Arle ran aground on Monday with 48 passengers aboard.",
    "Nobody was hurt, the coast guard said.",
    "“We heard a long scrape and then silence,” said Ines Valdora, a nurse who was on deck.",
    "Two tugs pulled the vessel free at high tide.",
    "The operator has cancelled all crossings until Friday.",
)
UNRELATED = "Pumpkin growers in Delm expect a record year."


def passages_of(comparison, side):
    """Indexes of the sentences of one side, passage by passage."""
    return [sentence.index for passage in comparison.passages for sentence in getattr(passage, side)]


def words_from(comparison):
    """B's words as shared words and edits give them, and as B has them."""
    text = comparison.b.text
    walked, printed = [], []
    for passage in comparison.passages:
        if passage.a and passage.b:
            spans = [one.b for one in (*passage.shared, *passage.edits) if one.b]
            walked += ["".join(span.of(text).split()) for span in sorted(spans)]
            printed += ["".join(sentence.text.split()) for sentence in passage.b]
    return "".join(walked), "".join(printed)


def mirrored(comparison):
    """What must be the same when the sides are exchanged."""
    links = {(link.a, link.b, link.kind, round(link.score, 9)) for link in comparison.links}
    passages = {
        (tuple(s.index for s in p.a), tuple(s.index for s in p.b), p.moved,
         tuple(sorted((one.a, one.b) for one in p.shared)),
         tuple((one.kind, one.a, one.b) for one in p.edits))
        for p in comparison.passages
    }  # fmt: skip
    found = {
        (
            d.rule,
            *(() if RULES[d.rule].mirror else (d.severity,)),
            d.confidence,
            d.a and d.a.span,
            d.b and d.b.span,
        )
        for d in comparison.discrepancies
    }
    return links, passages, found


def exchanged(links, passages, found):
    """The same with A for B."""
    return (
        {(j, i, kind, score) for i, j, kind, score in links},
        {
            (b, a, moved, tuple(sorted((y, x) for x, y in shared)), tuple((k, y, x) for k, x, y in edits))
            for a, b, moved, shared, edits in passages
        },
        {(RULES[rule].mirror or rule, *same, b, a) for rule, *same, a, b in found},
    )


def undirected(comparison):
    """The ids that do not change when the sides are exchanged."""
    return sorted(found.id for found in comparison.discrepancies if not RULES[found.rule].mirror)


@settings(max_examples=200, deadline=None)
@given(ARTICLE, ARTICLE)
def test_every_sentence_is_in_exactly_one_passage(a, b):
    """Nothing is lost and nothing told twice."""
    comparison = storydiff.compare_sentences(a, b)
    assert sorted(passages_of(comparison, "a")) == list(range(len(a)))
    assert sorted(passages_of(comparison, "b")) == list(range(len(b)))


@settings(max_examples=200, deadline=None)
@given(ARTICLE)
def test_an_article_against_itself_is_identical(a):
    """No edit, nothing only in one; a discrepancy can only be about what each article is like."""
    comparison = storydiff.compare_sentences(a, a)
    assert {passage.standing for passage in comparison.passages} == {Standing.IDENTICAL}
    assert [edit for passage in comparison.passages for edit in passage.edits if len(passage.a) == 1] == []
    assert {RULES[found.rule].group for found in comparison.discrepancies} <= {"hygiene"}


@settings(max_examples=200, deadline=None)
@given(ARTICLE, ARTICLE)
def test_exchanging_the_articles_exchanges_the_sides(a, b):
    """Neither links nor edits nor discrepancies depend on which article is named first."""
    one, other = storydiff.compare_sentences(a, b), storydiff.compare_sentences(b, a)
    assert exchanged(*mirrored(one)) == mirrored(other)
    assert undirected(one) == undirected(other)


@settings(max_examples=200, deadline=None)
@given(ARTICLE, ARTICLE)
def test_shared_words_and_edits_give_b_back(a, b):
    """Walking through a passage's shared words and edits, every word of B is met once."""
    walked, printed = words_from(storydiff.compare_sentences(a, b))
    assert walked == printed


@settings(max_examples=200, deadline=None)
@given(ARTICLE, ARTICLE)
def test_every_span_lies_within_a_sentence_of_its_passage(a, b):
    """A report can mark every edit and all evidence in the sentence where it stands."""
    comparison = storydiff.compare_sentences(a, b)
    for passage in comparison.passages:
        for one in (*passage.shared, *passage.edits):
            for span, side in ((one.a, passage.a), (one.b, passage.b)):
                homes = [s for s in side if span and s.span.start <= span.start < span.end <= s.span.end]
                assert homes or span is None or passage.standing is Standing.PARTIAL


@settings(max_examples=40, deadline=None)
@given(st.integers(0, len(STORY)), st.sampled_from("ab"))
def test_an_unrelated_sentence_changes_nothing_else(at, side):
    """What is said of the other sentences does not depend on one that has nothing to do with them."""
    told = {"a": list(STORY), "b": [text.replace("Monday", "Monday morning") for text in STORY]}
    before = storydiff.compare_sentences(told["a"], told["b"])
    told[side] = [*told[side][:at], UNRELATED, *told[side][at:]]
    after = storydiff.compare_sentences(told["a"], told["b"])
    assert len(after.passages) == len(before.passages) + 1
    assert {(p.a[0].text, p.standing) for p in before.passages} <= {
        (p.a[0].text, p.standing) for p in after.passages if p.a
    }


@pytest.mark.parametrize("start", range(len(STORY)))
def test_a_moved_paragraph_changes_no_link(start):
    """Order is no part of what is linked; only the mark "moved" tells of it."""
    rotated = STORY[start:] + STORY[:start]
    comparison = storydiff.compare_sentences(STORY, rotated)
    linked = {
        (STORY[link.a], rotated[link.b]) for link in comparison.links if link.kind is not LinkKind.PARTIAL
    }
    assert linked == {(text, text) for text in STORY}
    assert sum(passage.moved for passage in comparison.passages) == min(start, len(STORY) - start)


PLAIN_KINDS = {"typography", "punctuation", "case", "spelling"}


@pytest.mark.parametrize(
    "written", ["{}", "{:,}", "-{}", "${}", "{}%", "{}km", "{}.5", "{} million", "{}-year", "about {}"]
)
@settings(max_examples=30, deadline=None)
@given(one=st.integers(2, 1_800), other=st.integers(2, 1_800))
def test_a_changed_number_is_reported_and_is_never_plain_rewording(written, one, other):
    """Whatever the numbers and however written: equal ones are silent, others never mere writing."""
    told = "The council of Arle put the change at {} homes along the river Tann."
    a, b = (told.format(written.format(number)) for number in (one, other))
    comparison = storydiff.compare_sentences([a], [b])
    (passage,) = comparison.passages
    assert bool(comparison.discrepancies) == (one != other)
    assert (passage.standing is Standing.IDENTICAL) == (one == other)
    assert PLAIN_KINDS.isdisjoint(str(edit.kind) for edit in passage.edits)

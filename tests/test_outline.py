"""What every report for people shows, and in which order."""

import pytest
from samples import alone, article, dam, left_out, mirrored, passage, replace

from compare.model import (
    Comparison,
    Discrepancy,
    EditKind,
    LinkKind,
    Options,
    Relation,
    Severity,
    Standing,
)
from reports.items import Alone, Claim, Fact, Finding, Item, Mark, Outline, Section, Wording
from reports.outline import BRIEF_NOTE, outline
from reports.quoting import ordinal, shortened
from reports.summary import percent
from sources.model import Article, Reason


def section(comparison: Comparison, title: str) -> Section:
    """The section whose title begins so."""
    (found,) = [one for one in outline(comparison).sections if one.title.startswith(title)]
    return found


def marked(item: Alone | Claim, mark: Mark) -> list[str]:
    """The pieces of an item's sentences with that mark."""
    sentences = item.sentences if isinstance(item, Claim) else (item.sentence, *item.partners)
    return [piece.text for sentence in sentences for piece in sentence.pieces if piece.mark is mark]


def pair(a: Article, b: Article, *passages: object, similarity: float = 0.5, **more: object) -> Comparison:
    """A comparison of these passages."""
    return Comparison(a, b, Options(), (), passages, (), similarity, **more)


def same(*changes: tuple[str, str, EditKind], b: str = "It rained.", moved: bool = False) -> Comparison:
    """Two articles of one sentence each, identical but for *changes*."""
    one, other = article("one", ["It rained."]), article("other", [b], left_out("By Ann Moss", Reason.BYLINE))
    return pair(one, other, passage(one, other, [0], [0], *changes, standing=Standing.IDENTICAL, moved=moved))


def strangers() -> Comparison:
    """Two articles without anything in common."""
    a, b = article("one", ["It rained.", "It snowed."]), article("other", ["She won."])
    return pair(a, b, alone(a, b, 0, None), alone(a, b, 1, None), alone(a, b, None, 0), similarity=0.0)


def test_the_sections_are_always_these_in_this_order() -> None:
    assert [one.title for one in outline(dam()).sections] == [
        "Summary",
        "Discrepancies",
        "Shared claims",
        "Wording differences",
        "Only in A: valley-post",
        "Only in B: north-wire",
        "Left out, and why",
        "How the texts were read",
        "Settings",
    ]
    assert len(outline(strangers()).sections) == 9


def test_the_head_names_both_sides_with_title_date_and_origin() -> None:
    shown = outline(dam())
    assert shown.title == "Comparison of valley-post (A) and north-wire (B)"
    assert shown.sides[1] == Fact(
        "B",
        "north-wire, “1,200 evacuated as crack is found in Marl Dam”, 2026-02-11T06:40, north-wire.txt",
    )


def test_the_summary_counts_sentences_and_they_add_up() -> None:
    (counts,) = [item for item in section(dam(), "Summary").items if hasattr(item, "rows")]
    assert counts.rows == (
        ("in both, the same words", 1, 1),
        ("in both, other words", 6, 7),
        ("partly in both", 1, 1),
        ("only here", 1, 2),
        ("all", 9, 11),
    )


def test_the_summary_tells_the_worst_discrepancies_first() -> None:
    items = section(dam(), "Summary").items
    assert items[0] == "Discrepancies: 2 errors, 1 warning, 0 info."
    assert items[1:4] == (
        Fact("error", "A quotes “too early than too late”; B quotes “too early than far too late”. (A3, B4)"),
        Fact("error", "A says 12 volunteers; B says 14 volunteers. (A4, B7)"),
        Fact("warning", "A says about 40 centimeters; B says up to 40 centimetres. (A7, B8)"),
    )


def test_the_summary_tells_five_discrepancies_and_how_many_more_there_are() -> None:
    one = dam().discrepancies[0]
    many = tuple(replace(one, id=f"{number:016x}") for number in range(1200))
    items = section(replace(dam(), discrepancies=many), "Summary").items
    assert items[:1] + items[5:7] == (
        "Discrepancies: 1,200 errors, 0 warnings, 0 info.",
        items[1],
        Fact("more", "1,195 below"),
    )


def test_the_summary_tells_of_moves_and_of_what_was_left_out() -> None:
    assert section(dam(), "Summary").items[-3:] == (
        Fact("similarity", "58 % of the words of the two articles are shared by linked sentences"),
        Fact("moved", "1 shared passage in another place"),
        Fact("left out", "3 in A, 1 in B; each is listed below with its reason"),
    )


@pytest.mark.parametrize(
    ("comparison", "said"),
    [
        (same(), "Every sentence is in both articles, in the same words."),
        (
            same((".", "!", EditKind.PUNCTUATION), b="It rained!"),
            "Every sentence is in both articles, in the same words apart from punctuation.",
        ),
        (same(moved=True), "Every sentence is in both articles, in the same words, but in another order."),
        (strangers(), "No sentence of one article has a counterpart in the other."),
        (
            replace(same(), b=replace(same().b, sha256=same().a.sha256)),
            "The two sources are the same, byte for byte.",
        ),
    ],
    ids=["same", "punctuation", "order", "strangers", "bytes"],
)
def test_a_special_pair_is_said_to_be_one_at_the_top(comparison: Comparison, said: str) -> None:
    assert section(comparison, "Summary").items[0] == said


def test_an_ordinary_pair_begins_with_its_discrepancies() -> None:
    assert str(section(dam(), "Summary").items[0]).startswith("Discrepancies: ")


def test_notes_on_the_comparison_stand_at_the_top() -> None:
    noted = replace(dam(), notes=("Only 1 of 9 sentences is linked.",))
    assert section(noted, "Summary").items[0] == "Only 1 of 9 sentences is linked."


def test_without_links_it_is_not_said_that_no_discrepancy_was_found() -> None:
    assert section(strangers(), "Summary").items[1] == (
        "Discrepancies: none looked for, as no sentences are linked."
    )


def test_without_discrepancies_the_summary_says_what_looked_for_them() -> None:
    found = [str(item) for item in section(same(), "Summary").items]
    assert found[1].startswith("Discrepancies: none found by the ")
    settings = dict(item for item in section(same(), "Settings").items)
    assert "number-mismatch" in settings["looked for, facts"]
    assert "formatting-only" in settings["not looked for"]


def test_a_discrepancy_quotes_both_whole_sentences_with_the_words_in_question_marked() -> None:
    finding = section(dam(), "Discrepancies").items[1]
    assert isinstance(finding, Finding)
    assert (finding.number, finding.severity) == (2, Severity.ERROR)
    assert [(one.name, one.pieces) for one in finding.b.sentences] == [
        (
            "B7",
            (
                ("There, ", Mark.NONE),
                ("14", Mark.DIFFERS),
                (" volunteers served hot meals through the night.", Mark.NONE),
            ),
        )
    ]


def test_a_discrepancy_shows_values_only_where_they_are_not_what_is_printed() -> None:
    bases = [item.basis for item in section(dam(), "Discrepancies").items if isinstance(item, Finding)]
    assert bases[1] == "high confidence; rule number-mismatch; id a94e12c07d5bb801"
    assert bases[2] == (
        "medium confidence; compared as A “≈ 40 cm”, B “≤ 40 cm”; rule bound-changed; id 71b0c2d9e8f4a356"
    )


def test_evidence_over_two_sentences_quotes_both() -> None:
    comparison = dam()
    one = comparison.discrepancies[0]
    (first, second) = comparison.b.sentences[5:7]
    wide = replace(one, b=replace(one.b, sentence=5, span=replace(first.span, end=second.span.end)))
    (finding,) = section(replace(comparison, discrepancies=(wide,)), "Discrepancies").items
    assert [quoted.name for quoted in finding.b.sentences] == ["B6", "B7"]


def test_the_side_without_evidence_quotes_nothing() -> None:
    one_sided = replace(dam().discrepancies[0], b=None)
    (finding,) = section(replace(dam(), discrepancies=(one_sided,)), "Discrepancies").items
    assert finding.b.sentences == ()


def test_what_is_about_one_article_looks_for_no_counterpart() -> None:
    """A soft hyphen has none."""
    one_sided = replace(dam().discrepancies[0], rule="hidden-characters", b=None)
    (finding,) = section(replace(dam(), discrepancies=(one_sided,)), "Discrepancies").items
    assert [said.side for said in finding.said] == ["A"]


def test_what_is_about_both_articles_as_a_whole_quotes_nothing() -> None:
    one = replace(dam().discrepancies[0], rule="alignment-low", a=None, b=None, message="Maybe two stories.")
    whole = replace(dam(), discrepancies=(one,))
    (finding,) = section(whole, "Discrepancies").items
    assert finding.said == ()
    assert Fact("error", "Maybe two stories.") in section(whole, "Summary").items


def test_that_hardly_anything_is_linked_is_said_once() -> None:
    """By the rule where it finds so, else by the summary."""
    found = replace(
        dam().discrepancies[0], rule="alignment-low", a=None, b=None, message="Maybe two stories."
    )
    items = section(replace(strangers(), discrepancies=(found,)), "Summary").items
    assert items[:2] == ("Discrepancies: 1 error, 0 warnings, 0 info.", Fact("error", "Maybe two stories."))


def brief() -> Comparison:
    """A comparison with much that is worth no more than a line."""
    one, other, _ = (replace(found, severity=Severity.INFO) for found in dam().discrepancies)
    spelt = replace(other, rule="spelling-variant")
    again = replace(spelt, a=replace(spelt.a, sentence=8), b=replace(spelt.b, sentence=10))
    whole = dam().a.sentences[4]
    changed = replace(one, rule="wording-changed", a=replace(one.a, sentence=4, text=whole.text))
    dropped = [replace(one, rule="claim-dropped", b=None, a=replace(one.a, sentence=at)) for at in (7, 8)]
    added = replace(one, rule="claim-added", a=None)
    return replace(dam(), discrepancies=(one, spelt, again, changed, *dropped, added))


def test_info_about_one_side_or_about_wording_is_told_in_brief() -> None:
    """A line for each rule, in the catalogue's order; words in question once, with all their places."""
    assert section(brief(), "Discrepancies").items[1:] == (
        BRIEF_NOTE,
        Fact("Claim only in A (claim-dropped)", "A8, A9"),
        Fact("Claim only in B (claim-added)", "B4"),
        Fact(
            "Spelling variant (spelling-variant)",
            "“about 40 centimeters” → “up to 40 centimetres” (A7/B8, A9/B11)",
        ),
        Fact("Changed wording (wording-changed)", "A5/B4"),
    )
    assert "discrepancies" not in str(section(brief(), "Only in A"))


def test_the_summary_counts_what_is_told_in_brief() -> None:
    """After the discrepancies that are not."""
    assert section(brief(), "Summary").items[2] == Fact(
        "in brief", "claim only in A (2), claim only in B (1), spelling variant (2), changed wording (1)"
    )


def test_a_warning_is_never_told_in_brief() -> None:
    """In a revision, a claim that was dropped is one."""
    dropped = replace(dam().discrepancies[0], rule="claim-dropped", severity=Severity.WARNING, b=None)
    (finding,) = section(replace(dam(), discrepancies=(dropped,)), "Discrepancies").items
    assert (finding.title, finding.said[1].sentences) == ("Claim only in A", ())
    assert finding.basis == "high confidence; rule claim-dropped; id 0f3c9a1be2d47710"


def test_a_revision_is_said_to_be_one() -> None:
    revision = replace(dam(), options=Options(relation=Relation.REVISION))
    assert section(revision, "Summary").items[0] == "B is compared as a later version of A."


def test_the_settings_tell_which_rules_were_looked_for() -> None:
    """Those that the options leave, and the others."""
    options = Options(select=("quotes", "number-mismatch"), ignore=("quote-truncated",))
    facts = dict(item for item in section(replace(dam(), options=options), "Settings").items)
    assert facts["looked for, facts"] == "number-mismatch"
    assert "quote-altered" in facts["looked for, quotes"]
    assert "quote-truncated" in facts["not looked for"]
    assert (facts["select"], facts["ignore"]) == ("quotes, number-mismatch", "quote-truncated")


def test_shared_claims_are_in_the_order_of_a_with_both_numbers_and_what_is_special() -> None:
    claims = section(dam(), "Shared claims").items
    assert [(claim.names, claim.notes) for claim in claims] == [
        ("A1 ≈ B1", ("headline", "unsure: score 0.61")),
        ("A2 ≈ B2", ()),
        ("A3 ≈ B4", ("discrepancy 1",)),
        ("A4 ≈ B6, B7", ("discrepancy 2",)),
        ("A5 ≈ B3", ("moved: 5th in A, 3rd in B",)),
        ("A6 = B5", ()),
        ("A7 ≈ B8", ("discrepancy 3",)),
    ]


def test_the_order_in_which_passages_were_found_does_not_show() -> None:
    backwards = replace(dam(), passages=dam().passages[::-1], links=dam().links[::-1])
    assert outline(backwards) == outline(dam())


def test_a_shared_claim_marks_the_words_of_a_that_differ() -> None:
    claims = section(dam(), "Shared claims").items
    assert marked(claims[1], Mark.DIFFERS) == [
        "About",
        "people left",
        "in the Orrin Valley",
        "the county said",
    ]


def test_a_run_of_sentences_is_named_by_its_ends() -> None:
    a, b = article("one", ["One.", "Two.", "Three."]), article("other", ["One, two and three."])
    (claim,) = section(pair(a, b, passage(a, b, [0, 1, 2], [0])), "Shared claims").items
    assert claim.names == "A1–A3 ≈ B1"


def test_wording_differences_are_listed_by_kind_details_first() -> None:
    wordings = section(dam(), "Wording differences").items
    assert [wording.differences for wording in wordings[1:3]] == [
        (
            Fact("only in A here", "“in the Orrin Valley”; “the county said”"),
            Fact(
                "wording",
                "“About” → “Some”; “people left” → “residents of the Orrin Valley were moved out of”",
            ),
        ),
        (
            Fact("only in B here", "“far”"),
            Fact("case", "“Sheriff” → “sheriff”"),
            Fact("typography", "2 places"),
        ),
    ]


def test_a_spelling_variant_is_called_one() -> None:
    wordings = section(dam(), "Wording differences").items
    assert Fact("spelling", "“gray” → “grey”") in wordings[4].differences


def test_sentences_with_too_little_in_common_are_shown_whole_without_marks() -> None:
    wording = section(dam(), "Wording differences").items[0]
    assert [len(quoted.pieces) for quoted in (*wording.a, *wording.b)] == [1, 1]
    assert wording.differences[0].value.startswith("too few words in common")


def test_passages_in_which_no_word_differs_are_only_listed() -> None:
    marks = same((".", "!", EditKind.PUNCTUATION), b="It rained!")
    assert section(marks, "Wording differences").items[1:] == (Fact("A1 = B1", "punctuation “.” → “!”"),)


def test_passages_in_which_only_typography_differs_share_a_line() -> None:
    dots = same((".", "。", EditKind.TYPOGRAPHY), b="It rained。")
    assert section(dots, "Wording differences").items[1:] == (Fact("typography", "A1 = B1"),)


def test_sentences_of_one_side_alone_are_listed_on_that_side() -> None:
    assert [item.sentence.name for item in section(dam(), "Only in A").items] == ["A8", "A9"]
    assert [item.sentence.name for item in section(dam(), "Only in B").items] == ["B9", "B10", "B11"]


def test_marks_are_explained_only_where_there_are_any() -> None:
    assert section(dam(), "Only in B").note == (
        "No counterpart found in A. Where a sentence there shares a part, the words both have are marked."
    )
    assert section(strangers(), "Only in B").note == "No counterpart found in A."


def test_an_origin_that_is_the_label_is_not_told_twice() -> None:
    comparison = strangers()
    assert outline(replace(comparison, a=replace(comparison.a, origin="one"))).sides[0] == Fact("A", "one")


def test_a_partly_shared_sentence_shows_its_partner_and_what_both_have() -> None:
    partly = section(dam(), "Only in A").items[1]
    assert [partner.name for partner in partly.partners] == ["B9"]
    assert marked(partly, Mark.SHARED) == ["army", "pumps", "by Thursday", "Army", "pumps by Thursday"]


def test_what_was_left_out_is_listed_with_its_reason_and_cut_only_visibly() -> None:
    facts = section(dam(), "Left out").items
    assert facts[0] == Fact("A, byline", "“By Tove Lind”")
    assert facts[3] == Fact("B, dateline", "“TESSIN, Feb 11 —”")
    assert facts[2].value.endswith("… (cut, 403 characters in all)”")


def test_how_the_texts_were_read_tells_both_sides_and_the_notes_on_each() -> None:
    comparison = dam()
    noted = replace(comparison, b=replace(comparison.b, notes=("Two bytes were no UTF-8.",)))
    facts = section(noted, "How").items
    assert Fact("byline", "A: Tove Lind; B: not given") in facts
    assert Fact("encoding", "utf-8 in both") in facts
    assert facts[-1] == Fact("note on B", "Two bytes were no UTF-8.")


def test_settings_tell_what_is_needed_to_make_the_report_again() -> None:
    facts = dict(section(dam(), "Settings").items)
    assert (facts["segmentation"], facts["encoding"], facts["max bytes"]) == ("auto", "not set", "10000000")
    assert (facts["SHA-256 of A"], facts["SHA-256 of B"]) == (dam().a.sha256, dam().b.sha256)


def quotations(shown: Outline) -> list[Item]:
    """Every sentence shown in the four sections that hold all of both articles."""
    items = [item for part in shown.sections[3:6] for item in part.items]
    alone_ = [item.sentence for item in items if isinstance(item, Alone)]
    worded = [quoted for item in items if isinstance(item, Wording) for quoted in (*item.a, *item.b)]
    claimed = [quoted for item in shown.sections[2].items for quoted in item.sentences]
    return [*alone_, *worded, *claimed]


def test_every_sentence_is_shown_word_for_word() -> None:
    """But for B's of an identical passage, whose words A's are."""
    comparison = dam()
    shown = {
        quoted.name: "".join(piece.text for piece in quoted.pieces)
        for quoted in quotations(outline(comparison))
    }
    assert shown == {
        **{f"A{one.index + 1}": one.text for one in comparison.a.sentences},
        **{f"B{one.index + 1}": one.text for one in comparison.b.sentences if one.index != 4},
    }


def test_exchanging_the_sides_exchanges_the_report() -> None:
    shown, other = outline(dam()), outline(mirrored(dam()))
    assert other.title == "Comparison of north-wire (A) and valley-post (B)"
    for left, right in ((4, 5), (5, 4)):
        texts = [item.sentence.pieces for item in shown.sections[left].items]
        assert [item.sentence.pieces for item in other.sections[right].items] == texts


def test_no_word_of_the_report_judges() -> None:
    texts = str(outline(replace(dam(), discrepancies=dam().discrepancies[:0]))).lower()
    assert [
        word for word in ("missing", "omit", "wrong", "correct", "false", "failed") if word in texts
    ] == []


@pytest.mark.parametrize(
    ("number", "word"),
    [
        (1, "1st"),
        (2, "2nd"),
        (3, "3rd"),
        (4, "4th"),
        (11, "11th"),
        (12, "12th"),
        (13, "13th"),
        (21, "21st"),
        (112, "112th"),
    ],
)
def test_ordinals(number: int, word: str) -> None:
    assert ordinal(number) == word


@pytest.mark.parametrize(
    ("part", "said"),
    [(0.0, "0 %"), (0.004, "under 1 %"), (0.41, "41 %"), (0.996, "over 99 %"), (1.0, "100 %")],
)
def test_only_nothing_is_0_and_only_all_is_100_percent(part: float, said: str) -> None:
    assert percent(part) == said


def test_a_text_is_cut_only_where_it_is_longer_than_allowed() -> None:
    assert shortened("12345", 5) == "12345"
    assert shortened("123456", 5) == "12345 … (cut, 6 characters in all)"


def test_a_discrepancy_beside_a_partly_shared_sentence_is_named_there() -> None:
    comparison = dam()
    one: Discrepancy = comparison.discrepancies[0]
    moved = replace(one, a=replace(one.a, sentence=8, span=comparison.a.sentences[8].span))
    items = section(replace(comparison, discrepancies=(moved,)), "Only in A").items
    assert [item.notes for item in items] == [(), ("discrepancy 1",)]


def test_an_unsure_part_is_called_so_with_its_score() -> None:
    links = tuple(
        replace(link, score=0.52) if link.kind is LinkKind.PARTIAL else link for link in dam().links
    )
    unsure = section(replace(dam(), links=links), f"Only in B: {dam().b.label}")
    assert ("unsure: score 0.52",) in [item.notes[:1] for item in unsure.items]
    assert "“unsure”" in unsure.note

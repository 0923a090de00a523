"""What is not the article is left out, whole lines only, each with its reason; the rest stays."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sources.clean import clean
from sources.language import language_pack
from sources.lines import line_blocks
from sources.model import Block, Draft, Kind, Metadata, Reason, Span

ENGLISH = language_pack("en")
HEADLINE = "Council backs harbour plan"
PARAGRAPHS = (
    "The council voted on Tuesday to rebuild the old harbour wall, after a year of argument over its cost.",
    "“It was never about the money,” said Ana Ruiz, the mayor, who promised the wall to voters last year.",
    "Work on the first stretch of the wall will begin in May, and all of it should be done in three years.",
)
FRAGMENTS = (
    *("By Jane Doe", "AFP", "Share", "March 3, 2024", "PARIS — The wall", "Home > A > B", "It fell. AFP"),
    *("https://x.example", "Original url:", "(", "—", "\u200b", "\ud800", "Photo: A", HEADLINE, *PARAGRAPHS),
)
TOP, MIDDLE, END = "top", "middle", "end"


def cleaned(text: str, language: str | None = "en") -> Draft:
    """Plain text after cleaning."""
    return clean(Draft(text, line_blocks(text)), language_pack(language))


def story(line: str, where: str) -> str:
    """The story with one line more."""
    parts = [HEADLINE, *PARAGRAPHS]
    parts.insert({TOP: 1, MIDDLE: 3, END: 4}[where], line)
    return "\n\n".join(parts)


def omitted(draft: Draft) -> list[tuple[str, str]]:
    """What was left out, and why."""
    return [(omission.text, str(omission.reason)) for omission in draft.omissions]


def blocks(draft: Draft) -> list[str]:
    """What is left."""
    return [block.span.of(draft.text) for block in draft.blocks]


@pytest.mark.parametrize(
    ("line", "where", "reason"),
    [
        ("By AFP", TOP, Reason.BYLINE),
        ("By Jane Doe and John Roe, Staff writers", TOP, Reason.BYLINE),
        ("BY JANE DOE | STAFF REPORTER", TOP, Reason.BYLINE),
        ("By J. K. O’Neil Jr. in Paris", TOP, Reason.BYLINE),
        ("By The Associated Press", TOP, Reason.BYLINE),
        ("By Ana de la Cruz @anacruz", TOP, Reason.BYLINE),
        ("By May Smith, Political Editor", TOP, Reason.BYLINE),
        ("By Jane Doe | March 3, 2024 | 10:30 am", TOP, Reason.BYLINE),
        ("Jane Doe, Staff Writer", TOP, Reason.BYLINE),
        ("Jane Doe | BBC News", TOP, Reason.BYLINE),
        ("Reuters", TOP, Reason.BYLINE),
        ("March 3, 2024", TOP, Reason.DATE),
        ("Sunday, 3 March 2024 10:30 GMT", TOP, Reason.DATE),
        ("Published March 3, 2024 Updated March 4, 2024 Share WhatsApp Email LinkedIn", TOP, Reason.DATE),
        ("Published: 3 March 2024, 10.30am | Last updated: 4 March 2024", TOP, Reason.DATE),
        ("Updated 3 hours ago", TOP, Reason.DATE),
        ("First published on March 3, 2024", END, Reason.DATE),
        ("Share", TOP, Reason.SHARE_BAR),
        ("Bookmark Bookmark Share WhatsApp Telegram", MIDDLE, Reason.SHARE_BAR),
        ("Share this article | Copy link | 3 min read", TOP, Reason.SHARE_BAR),
        ("Home > World > Asia", TOP, Reason.BREADCRUMB),
        ("Home / News", TOP, Reason.BREADCRUMB),
        ("Council backs harbour plan", MIDDLE, Reason.REPEATED_HEADLINE),
        ("COUNCIL BACKS HARBOUR PLAN.", TOP, Reason.REPEATED_HEADLINE),
        ("Related article: Harbour wall falls into the sea", MIDDLE, Reason.RELATED),
        ("READ MORE: Why the wall fell", MIDDLE, Reason.RELATED),
        ("(Also read | Why the wall fell)", MIDDLE, Reason.RELATED),
        ("Related articles", MIDDLE, Reason.RELATED),
        ("https://example.com/2024/03/harbour-wall", END, Reason.URL),
        ("Original url: https://example.com/harbour-wall-a8 2491", END, Reason.URL),
        ("Jane Roe / TASS", TOP, Reason.PHOTO_CREDIT),
        ("AP Photo/Jane Roe", MIDDLE, Reason.PHOTO_CREDIT),
        ("Jane Roe/AFP via Getty Images", MIDDLE, Reason.PHOTO_CREDIT),
        ("Getty Images", MIDDLE, Reason.PHOTO_CREDIT),
        ("(Photo by Jane Roe)", MIDDLE, Reason.PHOTO_CREDIT),
        ("File photo: the old wall in 2019", MIDDLE, Reason.PHOTO_CREDIT),
        ("Advertisement", MIDDLE, Reason.PROMOTION),
        ("Sign up for The Tide newsletter", MIDDLE, Reason.PROMOTION),
        ("Subscribe to our newsletter to never miss a story.", END, Reason.PROMOTION),
        ("Follow us on Twitter and Facebook", END, Reason.PROMOTION),
        ("Story continues below advertisement", MIDDLE, Reason.PROMOTION),
        ("© 2024 Example News. All rights reserved.", END, Reason.OUTSIDE_ARTICLE),
        ("Copyright 2024 Example News.", END, Reason.OUTSIDE_ARTICLE),
        ("* * *", MIDDLE, Reason.OUTSIDE_ARTICLE),
        ("\u200b", MIDDLE, Reason.OUTSIDE_ARTICLE),
        ("AFP", END, Reason.SIGN_OFF),
        ("(Reuters)", END, Reason.SIGN_OFF),
        ("— AP", END, Reason.SIGN_OFF),
        ("(Reporting by Jane Roe; Editing by Li Wei)", END, Reason.SIGN_OFF),
        ("The Associated Press contributed to this report.", END, Reason.SIGN_OFF),
        ("Source: Reuters", END, Reason.SIGN_OFF),
        ("ENDS", END, Reason.SIGN_OFF),
    ],
)
def test_a_line_that_is_not_the_article_is_left_out_with_its_reason(
    line: str, where: str, reason: Reason
) -> None:
    draft = cleaned(story(line, where))
    assert omitted(draft) == [(line, str(reason))]
    assert blocks(draft) == [HEADLINE, *PARAGRAPHS]


@pytest.mark.parametrize(
    ("line", "where"),
    [
        ("By Monday, nothing was left", TOP),
        ("By the numbers", TOP),
        ("By May, the wall will stand", TOP),
        ("By then it was over.", MIDDLE),
        ("By Jane Doe", END),
        ("May 2024", TOP),
        ("March 3", MIDDLE),
        ("March 3, 2024", MIDDLE),
        ("2024", TOP),
        ("Tuesday, 9 a.m.", MIDDLE),
        ("Share prices fall in Paris", TOP),
        ("Email leak shocks council", TOP),
        ("More than 12 comments were made.", MIDDLE),
        ("Home rule for all", TOP),
        ("Home is where the wall is", TOP),
        ("Related deaths", MIDDLE),
        ("Read the room", MIDDLE),
        ("See also the cost", MIDDLE),
        ("He gave his address as https://example.com/a that day.", MIDDLE),
        ("Photographs show the wall.", MIDDLE),
        ("Image is everything", MIDDLE),
        ("Jane Roe, who lives by the wall", MIDDLE),
        ("North/South talks", MIDDLE),
        ("Reuters Institute finds trust is low", TOP),
        ("Sign up for health coverage by Dec. 15, officials urged.", MIDDLE),
        ("Subscribers will pay more.", MIDDLE),
        ("Advertisement revenue falls", MIDDLE),
        ("Copyright law is to change", MIDDLE),
        ("Work begins. © 2024 The Example. All rights reserved.", MIDDLE),
        ("“Share”", MIDDLE),
        ("What next?", MIDDLE),
        ("No.", MIDDLE),
        ("He told AFP", END),
        ("She works for Reuters.", END),
        ("That was the end.", END),
        ("He contributed to the fund.", END),
    ],
)
def test_a_line_that_may_be_the_article_stays(line: str, where: str) -> None:
    draft = cleaned(story(line, where))
    assert omitted(draft) == []
    assert line in blocks(draft)


@pytest.mark.parametrize(
    ("start", "place", "dateline"),
    [
        ("MOSCOW — ", "MOSCOW", "MOSCOW —"),
        ("MOSCOW\u00a0—\u00a0", "MOSCOW", "MOSCOW\u00a0—"),
        ("LONDON (Reuters) - ", "LONDON", "LONDON (Reuters) -"),
        ("BERLIN, March 3 (Reuters) – ", "BERLIN", "BERLIN, March 3 (Reuters) –"),
        ("PARIS, France (AFP) —", "PARIS, France", "PARIS, France (AFP) —"),
        ("ST. LOUIS -- ", "ST. LOUIS", "ST. LOUIS --"),
        ("THE HAGUE, Netherlands (AP) — ", "THE HAGUE, Netherlands", "THE HAGUE, Netherlands (AP) —"),
        ("Kyiv, 3 March 2024 (Interfax-Ukraine) – ", "Kyiv", "Kyiv, 3 March 2024 (Interfax-Ukraine) –"),
        ("Taipei, Taiwan — ", "Taipei, Taiwan", "Taipei, Taiwan —"),
        ("March 3 (Reuters) - ", None, "March 3 (Reuters) -"),
    ],
)
def test_a_dateline_is_left_out_and_its_place_kept(start: str, place: str | None, dateline: str) -> None:
    draft = cleaned(f"{HEADLINE}\n\n{start}{PARAGRAPHS[0]}\n\n{PARAGRAPHS[1]}")
    assert omitted(draft) == [(dateline, "dateline")]
    assert blocks(draft) == [HEADLINE, *PARAGRAPHS[:2]]
    assert draft.metadata.dateline == place


@pytest.mark.parametrize(
    "start",
    [
        "BREAKING — ",
        "Moscow — ",
        "NATO — ",
        "NO MORE — ",
        "The mayor — ",
        "Ana Ruiz (D) — ",
        "EXCLUSIVE - ",
        "LONDON - which ",
        "IT WAS A DARK NIGHT — ",
    ],
)
def test_a_dash_alone_makes_no_dateline(start: str) -> None:
    assert omitted(cleaned(f"{HEADLINE}\n\n{start}{PARAGRAPHS[0]}\n\n{PARAGRAPHS[1]}")) == []


@pytest.mark.parametrize("note", ["AFP", "(AFP)", "— Reuters", "(Reporting by Jane Roe; Editing by Li Wei)"])
def test_a_sign_off_after_the_last_sentence_is_left_out(note: str) -> None:
    draft = cleaned(story("The end is near. " + note, END))
    assert omitted(draft) == [(note, "agency sign-off")]
    assert blocks(draft)[-1] == "The end is near."


@pytest.mark.parametrize(
    "end", ["he told AFP", "by AFP.", "The end is near. (He said so.)", "Near. Reuters did not say."]
)
def test_a_last_sentence_that_names_an_agency_is_no_sign_off(end: str) -> None:
    assert omitted(cleaned(story(end, END))) == []


def test_a_label_before_an_address_goes_with_it() -> None:
    draft = cleaned(story("Original url:\n\nhttps://example.com/wall", END))
    assert omitted(draft) == [("Original url:", "web address"), ("https://example.com/wall", "web address")]


def test_names_on_the_line_below_by_are_a_byline() -> None:
    draft = cleaned(story("By\n\nJane Doe and Li Wei", TOP))
    assert omitted(draft) == [("By", "byline"), ("Jane Doe and Li Wei", "byline")]
    assert draft.metadata.byline == "Jane Doe and Li Wei"


def test_a_path_to_the_headline_is_a_breadcrumb_even_without_marks() -> None:
    draft = cleaned("\n\n".join(["Home world " + HEADLINE, HEADLINE, *PARAGRAPHS]))
    assert omitted(draft) == [("Home world " + HEADLINE, "breadcrumb")]
    assert draft.metadata.title == HEADLINE


def test_dates_that_head_the_entries_of_a_chronicle_are_part_of_it() -> None:
    text = "\n\n".join([HEADLINE, "March 3, 2024", PARAGRAPHS[0], "March 5, 2024", PARAGRAPHS[1]])
    assert omitted(cleaned(text)) == []


def test_the_metadata_are_what_the_lines_say() -> None:
    text = "\n\n".join(
        [HEADLINE, "By Jane Doe, Staff Writer", "Updated March 4, 2024", "Published March 3, 2024"]
    )
    known = cleaned(f"{text}\n\nPARIS — {PARAGRAPHS[0]}").metadata
    assert known == Metadata(HEADLINE, "Jane Doe, Staff Writer", "2024-03-03", "PARIS")


def test_what_a_reader_already_knew_is_not_replaced() -> None:
    text = story("By Jane Doe", TOP)
    known = Metadata("Another title", "Li Wei", "2020-01-01")
    assert clean(Draft(text, line_blocks(text), metadata=known), ENGLISH).metadata == known


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"{HEADLINE}\n\n{PARAGRAPHS[0]}", HEADLINE),
        (f"{HEADLINE}\n{PARAGRAPHS[0]}", HEADLINE),
        (f"Will the wall hold?\n\n{PARAGRAPHS[0]}", "Will the wall hold?"),
        (f"Wall to be rebuilt in the U.S.\n\n{PARAGRAPHS[0]}", "Wall to be rebuilt in the U.S."),
        (f"The wall will fall.\n\n{PARAGRAPHS[0]}", None),
        (f"Dear all,\n\n{PARAGRAPHS[0]}", None),
        (HEADLINE, None),
        (f"{HEADLINE}\n\nThe wall\n\nThe pier", None),
        ("\n\n".join(PARAGRAPHS), None),
    ],
)
def test_the_first_short_line_before_running_text_is_the_headline(text: str, title: str | None) -> None:
    draft = cleaned(text)
    assert draft.metadata.title == title
    assert [block.kind is Kind.HEADLINE for block in draft.blocks].count(True) == (title is not None)


def test_a_block_that_says_a_known_title_is_the_headline() -> None:
    text = f"World\n\n{HEADLINE}\n\n{PARAGRAPHS[0]}"
    draft = clean(Draft(text, line_blocks(text), metadata=Metadata(HEADLINE)), ENGLISH)
    assert [block.kind for block in draft.blocks] == [Kind.BODY, Kind.HEADLINE, Kind.BODY]


def test_a_heading_may_be_a_date_or_a_name_and_stay() -> None:
    text = f"March 3, 2024\n\n{PARAGRAPHS[0]}"
    draft = Draft(text, (Block(Span(0, 13), Kind.HEADING), Block(Span(15, len(text)))))
    assert clean(draft, ENGLISH).omissions == ()


def test_without_a_language_pack_only_rules_that_need_none_are_asked() -> None:
    lines = [
        "By Jane Doe",
        "Advertisement",
        "https://example.com/a",
        "World > Asia > East",
        "***",
        "2024-03-03",
    ]
    draft = cleaned("\n\n".join([HEADLINE, *lines, *PARAGRAPHS, "AFP"]), None)
    assert [text for text, _ in omitted(draft)] == [*lines[2:], "AFP"]


@settings(deadline=None, max_examples=150)
@given(
    st.lists(st.sampled_from(FRAGMENTS)),
    st.sampled_from(["\n", "\n\n", "\r\n", " "]),
)
def test_blocks_and_omissions_hold_every_character_once_and_in_order(lines: list[str], between: str) -> None:
    draft = cleaned(between.join(lines))
    spans = sorted([block.span for block in draft.blocks] + [omission.span for omission in draft.omissions])
    held = "".join("".join(span.of(draft.text).split()) for span in spans)
    assert held == "".join(draft.text.split())
    assert all(omission.text == omission.span.of(draft.text) for omission in draft.omissions)
    assert list(draft.omissions) == sorted(draft.omissions, key=lambda omission: omission.span)


@pytest.mark.parametrize(
    "pattern",
    [
        "a",
        "1",
        ".",
        "—",
        "(",
        "/",
        "By A ",
        "By Jane\n",
        "Home > ",
        "March 3, 2024\n",
        "Share\n",
        "AFP\n",
        "A / ",
        "3 ",
        "Jane Doe, Reuters\n",
        "(Reporting by ",
        "MOSCOW — The\n\n",
        "Home x\nx\n",
        "A\n",
        "- a\n",
        "Original url:\n",
    ],
)
def test_much_of_any_one_thing_takes_seconds_at_most(pattern: str) -> None:
    text = pattern * (50_000 // len(pattern))
    began = time.perf_counter()
    cleaned(text)
    assert time.perf_counter() - began < 20

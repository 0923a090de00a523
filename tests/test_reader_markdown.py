"""Markdown: the text a reader would see, its kinds, and its front matter as metadata."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sources.model import Draft, Kind, Metadata, Reason
from sources.readers.markdown import read_markdown


def draft(source: str) -> Draft:
    """A document as read, from its source."""
    return read_markdown(source.encode(), None)


def kept(source: str) -> list[str]:
    """What the document's blocks say."""
    page = draft(source)
    return [block.span.of(page.text) for block in page.blocks]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("# Wall *to be* rebuilt", ["Wall to be rebuilt"]),
        ('The **mayor** said [so](https://example.com "no").', ["The mayor said so."]),
        ("One\ntwo", ["One\ntwo"]),
        ("One  \nTwo\\\nThree", ["One", "Two", "Three"]),
        ("One<br>Two <b>bold</b>", ["One", "Two bold"]),
        ("- One\n- Two\n  more", ["One", "Two\nmore"]),
        ("`a < b` &amp; \\*c\\*", ["a < b & *c*"]),
        ("```\none\n  two\n```", ["one\n  two"]),
        ("| Wall | 12 |\n|---|---|\n| Pier | 3 |", ["Wall 12", "Pier 3"]),
        ("<div onclick='x'>Raw <i>text</i></div>", ["Raw text"]),
        ("<script>\nno\n</script>\n\nYes", ["Yes"]),
        ("One\n\n***\n\nTwo", ["One", "Two"]),
        ("<https://example.com/a>", ["https://example.com/a"]),
        ("~~One~~ two", ["One two"]),
    ],
)
def test_the_text_is_what_a_reader_sees(source: str, expected: list[str]) -> None:
    assert kept(source) == expected


def test_blocks_know_their_kind() -> None:
    page = draft("# Wall\n\n## Cost\n\nText\n\n> Said\n\n- Item\n\n# Two")
    kinds = [Kind.HEADLINE, Kind.HEADING, Kind.BODY, Kind.QUOTE, Kind.LIST, Kind.HEADING]
    assert [block.kind for block in page.blocks] == kinds


def test_a_picture_is_left_out_with_its_text() -> None:
    page = draft("Before ![the wall](wall.png) after\n\n![alone](b.png)")
    assert [block.span.of(page.text) for block in page.blocks] == ["Before  after"]
    assert [(omission.text, omission.reason) for omission in page.omissions] == [
        ("the wall\n\nalone", Reason.CAPTION)
    ]


FRONT_MATTER = """---
title: "Wall: to be rebuilt"
Author: [Ana Ruiz, Jo Ek]
date: March 5, 2024
lang: en-GB
tags:
  - harbour
---"""


def test_front_matter_is_metadata_and_an_omission() -> None:
    page = draft(FRONT_MATTER + "\n\nText")
    assert page.metadata == Metadata("Wall: to be rebuilt", "Ana Ruiz, Jo Ek", "2024-03-05", None, "en")
    assert [(omission.text, omission.reason) for omission in page.omissions] == [
        (FRONT_MATTER, Reason.FRONT_MATTER)
    ]
    assert [block.span.of(page.text) for block in page.blocks] == ["Text"]


def test_the_headline_in_the_text_is_the_title_rather_than_front_matters() -> None:
    assert draft(FRONT_MATTER + "\n# Old wall to be rebuilt").metadata.title == "Old wall to be rebuilt"


@pytest.mark.parametrize(
    "source", ["---\n\nText\n\n---\n", "---\ntitle: Wall\n\nText", "Text\n---\na: b\n---"]
)
def test_a_rule_is_no_front_matter(source: str) -> None:
    page = draft(source)
    assert page.omissions == ()
    assert "Text" in page.text


@settings(deadline=None, max_examples=100)
@given(st.text(st.sampled_from("#*_`[]()<>!-|&\\ab \n\t1."), max_size=80))
def test_blocks_and_omissions_hold_every_character_once_and_in_order(source: str) -> None:
    page = draft(source)
    spans = sorted([block.span for block in page.blocks] + [omission.span for omission in page.omissions])
    held = "".join("".join(span.of(page.text).split()) for span in spans)
    assert held == "".join(page.text.split())

"""HTML: the text of a page in reading order, and which of it is the article."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sources.model import Draft, Kind, Reason
from sources.readers.html import declared_encoding, read_html

STORY = (
    "The council voted on Tuesday to rebuild the old harbour wall, after a year of argument over "
    "the cost of the work. Mayor Ana Ruiz, who had promised the wall to voters, said that it had never been "
    "about the money. Work on the first stretch begins in May."
)


def draft(source: str) -> Draft:
    """A page as read, from its source."""
    return read_html(source.encode(), None)


def kept(source: str) -> list[str]:
    """What the page's blocks say."""
    page = draft(source)
    return [block.span.of(page.text) for block in page.blocks]


def left_out(source: str) -> list[tuple[str, Reason]]:
    """What the page's omissions say, and why they are omissions."""
    return [(omission.text, omission.reason) for omission in draft(source).omissions]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p>One<p>Two", ["One", "Two"]),
        ("<p>The m<b>ay</b>or<i>s</i></p>", ["The mayors"]),
        ("<p>The\n  <b>mayor </b> left</p>", ["The mayor left"]),
        ("<p>Fish &amp; chips &lt;3 &#8217; &eacute;</p>", ["Fish & chips <3 ’ é"]),
        ("<p>One<br>Two</p>", ["One", "Two"]),
        ("<p>One line<br>that goes on</p>", ["One line\nthat goes on"]),
        ("<div>One<div>Two</div>Three</div>", ["One", "Two", "Three"]),
        (
            "<table><tr><td>Wall</td><td>12</td></tr><tr><td>Pier</td><td>3</td></tr></table>",
            ["Wall 12", "Pier 3"],
        ),
        ("<pre>One\n  Two</pre>", ["One", "Two"]),
        ("One < two, 3<4 <", ["One < two, 3<4 <"]),
        ("<p>a<!-- no -->b<!----><![CDATA[no]]></p>", ["ab"]),
        ("<p>a<script>no</p>'</script>b<style>no</style><noscript>no</noscript></p>", ["ab"]),
        ("<p>a<svg><title>no</title><text>no</text></svg>b<svg/>c<template>no</template></p>", ["abc"]),
        ("<head><title>No</title></head><body>Yes", ["Yes"]),
        ("<p title='a > b'>One</p>", ["One"]),
        ("<P HIDDEN>no</P><p>Yes</p>", ["Yes"]),
    ],
)
def test_the_text_is_what_a_browser_shows(source: str, expected: list[str]) -> None:
    assert kept(source) == expected


def test_blocks_know_their_kind() -> None:
    page = draft(
        "<h1>Wall</h1><h2>Cost</h2><p>Text<blockquote><p>Said</p></blockquote><ul><li>Item</ul><h1>Two</h1>"
    )
    assert [block.kind for block in page.blocks] == [
        Kind.HEADLINE,
        Kind.HEADING,
        Kind.BODY,
        Kind.QUOTE,
        Kind.LIST,
        Kind.HEADING,
    ]


@pytest.mark.parametrize("name", ["nav", "footer", "aside", "form", "button", "menu", "header", "dialog"])
def test_what_surrounds_an_article_is_left_out_but_listed(name: str) -> None:
    source = f"<body><{name}>Menu</{name}><p>{STORY}</p>"
    assert kept(source) == [STORY]
    assert left_out(source) == [("Menu", Reason.OUTSIDE_ARTICLE)]


@pytest.mark.parametrize(
    "attributes", ["hidden", 'aria-hidden="true"', 'style="color:red; display: none"', 'role="navigation"']
)
def test_so_is_what_a_reader_does_not_see(attributes: str) -> None:
    source = f"<div {attributes}>Menu</div><p>{STORY}</p>"
    assert (kept(source), left_out(source)) == ([STORY], [("Menu", Reason.OUTSIDE_ARTICLE)])


def test_neighbours_left_out_are_one_omission() -> None:
    source = f"<nav><ul><li>Home</li><li>World</li></ul></nav><p>{STORY}"
    assert left_out(source) == [("Home\n\nWorld", Reason.OUTSIDE_ARTICLE)]


@pytest.mark.parametrize("container", ["article", "main", 'div role="main"', 'div itemprop="articleBody"'])
def test_everything_outside_a_substantial_article_is_left_out(container: str) -> None:
    source = f"<p>Weather</p><{container}><p>{STORY}</p></{container.split()[0]}><p>Comments</p>"
    assert kept(source) == [STORY]
    assert [text for text, _ in left_out(source)] == ["Weather", "Comments"]


def test_a_teaser_is_no_article() -> None:
    source = f"<article><p>Another story</p></article><p>{STORY}</p>"
    assert kept(source) == ["Another story", STORY]


def test_the_longest_article_is_the_one_and_teasers_beside_it_are_not() -> None:
    source = f"<main><article><p>{STORY}</p><p>{STORY}</p></article><article>Another story</article></main>"
    assert kept(source) == [STORY, STORY]


def test_articles_of_like_length_are_all_kept_as_on_a_live_page() -> None:
    assert kept(f"<article>{STORY}</article><p>Ad</p><article>{STORY}</article>") == [STORY, STORY]


def test_a_main_element_with_more_text_than_its_articles_is_the_story() -> None:
    source = f"<main><p>{STORY}</p><p>{STORY}</p><article>{STORY[:-1]}!</article></main><p>Ad</p>"
    assert kept(source) == [STORY, STORY, STORY[:-1] + "!"]


def test_a_form_around_the_whole_page_is_the_page() -> None:
    assert kept(f"<form><p>{STORY}</p></form><p>Login</p>") == [STORY, "Login"]


def test_a_header_inside_the_article_belongs_to_it() -> None:
    source = f"<article><header><h1>Wall to be rebuilt</h1></header><p>{STORY}</p></article>"
    assert kept(source) == ["Wall to be rebuilt", STORY]


def test_a_headline_above_the_article_is_kept_if_it_is_the_pages_title() -> None:
    page = f"<title>Wall to be rebuilt | The Example</title><h1>{{}}</h1><article>{STORY}</article>"
    assert kept(page.format("Wall to be rebuilt")) == ["Wall to be rebuilt", STORY]
    assert kept(page.format("The Example")) == [STORY]


def test_a_heading_that_says_the_pages_title_is_the_headline_rather_than_the_sites_name() -> None:
    head = "<title>Wall to be rebuilt - News</title>"
    page = draft(f"{head}<h1>News</h1><h2>Wall to be rebuilt</h2><p>{STORY}")
    assert [block.kind for block in page.blocks] == [Kind.HEADING, Kind.HEADLINE, Kind.BODY]
    assert page.metadata.title == "Wall to be rebuilt"


def test_captions_are_left_out_as_captions() -> None:
    source = f"<p>{STORY}</p><figure><img alt='no'><figcaption>The wall in 2019</figcaption></figure>"
    assert left_out(source) == [("The wall in 2019", Reason.CAPTION)]


METADATA = """<html lang="en-GB"><head><title>Wall | The Example</title>
<meta property="og:title" content="Wall (og)"><meta name="author" content="Li Wei">
<meta property="article:published_time" content="2024-03-06T08:00:00+01:00">
<script type="application/ld+json">
{"@graph": [{"@type": "WebSite", "name": "The Example"}, {"@type": ["NewsArticle"],
"headline": "Wall (ld)",
"datePublished": "2024-03-05T10:30:00Z", "inLanguage": "fr",
"author": [{"name": "Ana Ruiz"}, {"name": "Jo Ek"}]}]}
</script></head><body>"""


def test_metadata_come_from_the_article_then_linked_data_then_meta_tags() -> None:
    known = draft(METADATA + "<h1>Wall to be rebuilt</h1>").metadata
    assert (known.title, known.byline, known.published, known.language) == (
        "Wall to be rebuilt",
        "Ana Ruiz, Jo Ek",
        "2024-03-05T10:30+00:00",
        "en",
    )


def test_metadata_of_a_page_without_linked_data_come_from_its_meta_tags() -> None:
    known = draft(METADATA.replace("application/ld+json", "text/plain")).metadata
    assert (known.title, known.byline, known.published) == ("Wall (og)", "Li Wei", "2024-03-06T08:00+01:00")


def test_a_time_element_is_a_date_of_last_resort() -> None:
    assert (
        draft('<nav><time datetime="2020-01-01"></nav><time datetime="2024-03-05">').metadata.published
        == "2024-03-05"
    )


@pytest.mark.parametrize(
    "data",
    [
        "{",
        "[" * 100000,
        "null",
        '{"@type": "NewsArticle", "author": 3, "headline": [], "datePublished": {}}',
        '{"@graph": 1}',
        '[1, "a", {"@type": null}]',
        '{"@type": "NewsArticle", "headline": "\\ud800"}',
    ],
)
def test_malformed_linked_data_are_harmless(data: str) -> None:
    page = draft(f'<title>Wall</title><script type="application/ld+json">{data}</script><p>Text')
    assert page.metadata.title in {"Wall", "?"}
    assert page.text == "Text"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b'<meta charset="koi8-r">', "koi8-r"),
        (b"<META http-equiv=Content-Type content='text/html; charset=windows-1251'>", "windows-1251"),
        (b'<?xml version="1.0" encoding="iso-8859-2"?>', "iso-8859-2"),
        (b"<p>charset=utf-8", None),
    ],
)
def test_a_page_may_declare_its_encoding(raw: bytes, expected: str | None) -> None:
    assert declared_encoding(raw) == expected


def test_a_declared_encoding_is_used() -> None:
    assert "стена" in read_html('<meta charset="koi8-r"><p>стена'.encode("koi8-r"), None).text


@settings(deadline=None, max_examples=150)
@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<b>",
                "</b>",
                "<div>",
                "</div>",
                "<nav>",
                "</nav>",
                "<article>",
                "</article>",
                "<h1>",
                "</h1>",
                "<br>",
                "<span hidden>",
                "</span>",
                "<figcaption>",
                "<form>",
                "<pre>",
                "<!--",
                "-->",
                "<script>",
                "</script>",
                "<a href='",
                "'>",
                "&amp;",
                "&#",
                "wall",
                "\u2028",
                " ",
                "\n",
                "<svg/>",
                "<td>",
                STORY,
            ]
        ),
        max_size=25,
    )
)
def test_blocks_and_omissions_hold_every_character_once_and_in_order(parts: list[str]) -> None:
    page = draft("".join(parts))
    spans = sorted([block.span for block in page.blocks] + [omission.span for omission in page.omissions])
    held = "".join("".join(span.of(page.text).split()) for span in spans)
    assert held == "".join(page.text.split())
    assert all(omission.text == omission.span.of(page.text) for omission in page.omissions)

"""HTML source is cut into tags and texts as the standard says, in linear time whatever is in it."""

import time

import pytest

from sources.markup import End, Start, Text, scan
from sources.readers.html import read_html


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a<b>c</B >d", [Text("a"), Start("b", {}), Text("c"), End("b"), Text("d")]),
        ("<a HREF=x y='1>2' z>", [Start("a", {"href": "x", "y": "1>2", "z": ""})]),
        ("<a b=1 b=2 c=&lt;>", [Start("a", {"b": "1", "c": "<"})]),
        ("<!doctype html><?x?><!-- a > b -->x<!-->y", [Text("x"), Text("y")]),
        ("<title>a<b></title>", [Start("title", {}), Text("a<b>"), End("title")]),
        ("<script>a<b &amp;</SCRIPT>", [Start("script", {}), Text("a<b &amp;"), End("script")]),
        ("a<!-- never closed <p>b", [Text("a")]),
        ("a<b never='closed", [Text("a")]),
        ("<br/><svg/>", [Start("br", {}), Start("svg", {}, empty=True)]),
        ("<?xml version='1.0'?><p/>", [Start("p", {}, empty=True)]),
        ("</ a>b</>", [Text("b")]),
        (
            "&#99999999999;&#x110000;&#0;&bogus;&#" + "9" * 5000 + ";",
            [Text("\ufffd\ufffd\ufffd&bogus;\ufffd")],
        ),
    ],
)
def test_source_is_read_as_the_standard_says(source: str, expected: list[object]) -> None:
    assert list(scan(source)) == expected


@pytest.mark.parametrize(
    "pattern",
    [
        "<!--",
        "<a ",
        "<a/",
        "<![CDATA[",
        "</",
        "<?",
        "<a b='",
        '<a b="',
        "<script>",
        "<title>",
        "&#",
        "&a",
        "<b>",
        "</b>",
        "<p>",
        "<div></p>",
        "<p><b>",
        "<b><div></b>",
        "<br>",
        "a<br>",
        "<h1>a",
        "<td>",
        "<pre>\n",
        "<a =",
        "<",
    ],
)
def test_much_of_any_one_thing_takes_seconds_at_most(pattern: str) -> None:
    """Of 200 kB, html.parser takes minutes for several of these; linear time is about a second."""
    began = time.perf_counter()
    read_html((pattern * (200_000 // len(pattern))).encode(), None)
    assert time.perf_counter() - began < 20

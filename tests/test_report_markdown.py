"""The Markdown report: readable raw, and nothing in a source can be markup."""

from collections import Counter
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from samples import alone, article, dam, edit, left_out, replace, saying

from compare.model import Comparison, EditKind, Link, LinkKind, Options, Passage, Shared, Standing
from reports.markdown import escape, render
from reports.visible import visible
from sources.model import Article, Reason, Span

GITHUB = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])

FRAGMENTS = [
    *"\\`*_~[]()<>|$&#@:/.-+=!{}^\"' \t\n0a漢",
    *(
        "**",
        "__",
        "~~",
        "```",
        "$$",
        "<!--",
        "-->",
        "<b>",
        "</p>",
        "&amp;",
        "&#35;",
        "&lt",
        "](",
        "![",
        "[^1]: ",
        "[x] ",
    ),
    *(
        "- ",
        "1. ",
        "1) ",
        "# ",
        "> ",
        "---",
        "===",
        "| - |",
        "http://",
        "www.",
        "a.com",
        "@user",
        "#12",
        "GH-12",
        ":tada:",
    ),
    *("\u00a0", "\u200b", "\u202e", "\x00", "\x1b[31m", "\ud800", "\u2028", "\r\n", "“", "’", "words "),
]
hostile = st.lists(st.sampled_from(FRAGMENTS), max_size=12).map("".join)
"""What a source may hold to be more than text."""


class Rendered(HTMLParser):
    """The tags and the text of an HTML document."""

    def __init__(self, markdown: str) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.text = ""
        self.feed(GITHUB.render(markdown))
        self.close()

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002  as the base class has it
        """Count a tag."""
        self.tags[tag] += 1

    def handle_data(self, data: str) -> None:
        """Keep a text."""
        self.text += data


def squeezed(text: str) -> str:
    """Text without its white space: markup may add or fold some, never a sign."""
    return "".join(text.split())


@pytest.mark.parametrize(
    "text",
    [
        "“No,” she said – twice; the U.S. lost 3-2 (5%) at 10:30 a.m.",
        "Mr. O'Neil's well-known co-op: 1,200 people, 2.5 km.",
        "AT&T and H&M said so! Really? Yes...",
        "No. 10, Downing St.",
        "-5 degrees",
        "1.5 million",
    ],
)
def test_prose_stays_as_it_is(text: str) -> None:
    assert escape(text) == text


@pytest.mark.parametrize(
    ("text", "raw"),
    [
        ("*a* _b_ `c` ~~d~~", r"\*a\* \_b\_ \`c\` \~\~d\~\~"),
        ("[a](b) ![c] [^1]", r"\[a](b) !\[c] \[^1]"),
        ("<b> &amp; &#35;", r"\<b> \&amp; \&#<!-- -->35;"),
        ("$5 | $10", r"\$5 \| \$10"),
        ("# a", r"\# a"),
        ("- a", r"\- a"),
        ("1. a", r"1\. a"),
        ("> a", r"\> a"),
        ("===", r"\==="),
        ("@desk #12 GH-12 :tada:", "@<!-- -->desk #<!-- -->12 GH-<!-- -->12 :<!-- -->tada:"),
        ("https://a.org www.4chan.org", r"https:\//a\.org www\.4chan\.org"),
        ("a #", r"a \#"),
        ("::error::a", r"\::<!-- -->error::a"),
        ("a\r\n\tb\u00a0c", "a b c"),
        ("a\u202eb\x1b", r"a\\u{202e}b\\u{1b}"),
    ],
)
def test_what_could_be_markup_is_escaped(text: str, raw: str) -> None:
    assert escape(text) == raw


@settings(max_examples=1000, deadline=None)
@given(hostile)
def test_escaped_text_renders_to_itself_in_every_context(text: str) -> None:
    raw = escape(text)
    table = f"| {raw} | b |\n| - | - |\n| {raw} | **c** {raw} |\n"
    page = Rendered(f"x {raw}\n\n{raw}\n\n- {raw}\n\n> {raw}\n\n# {raw}\n\n{table}")
    shown = squeezed(visible(text))
    assert squeezed(page.text) == f"x{shown * 6}b{shown}c{shown}"
    assert set(page.tags) <= {
        *("p", "ul", "li", "blockquote", "h1", "strong"),
        *("table", "thead", "tbody", "tr", "th", "td"),
    }


def found(at: list[int], whole: Article, index: int) -> Span:
    """A stretch of a sentence between two of the numbers drawn, wherever they fall."""
    span = whole.sentences[index].span
    cuts = sorted(span.start + number % (span.end - span.start + 1) for number in at)
    return Span(cuts[0], cuts[1])


@st.composite
def comparisons(draw: st.DrawFn) -> Comparison:
    """Hostile text in every place a source's text may come from, with marks anywhere."""
    texts = [draw(hostile.filter(str.strip)) for _ in range(4)]
    a = article(
        draw(hostile), [texts[0], texts[1]], left_out(draw(hostile) or "x", Reason.URL), title=draw(hostile)
    )
    b = article(draw(hostile), [texts[2], texts[3]], byline=draw(hostile))
    cuts = st.lists(st.integers(0, 60), min_size=2, max_size=2)
    spans = [found(draw(cuts), whole, index) for whole, index in ((a, 0), (b, 0), (a, 1), (b, 1))]
    reworded = Passage(
        (a.sentences[0],),
        (b.sentences[0],),
        Standing.REWORDED,
        shared=(Shared(a.sentences[0].span, b.sentences[0].span),),
        edits=(edit(EditKind.WORDING, spans[0].start, spans[0].end, spans[1].start, spans[1].end),),
    )
    partial = (Shared(spans[2], spans[3]),)
    passages = (
        reworded,
        replace(alone(a, b, 1, None), standing=Standing.PARTIAL, shared=partial),
        replace(alone(a, b, None, 1), standing=Standing.PARTIAL, shared=partial),
    )
    return Comparison(
        a, b, Options(), (Link(1, 1, LinkKind.PARTIAL, 0.5),), passages, (), 0.5, (draw(hostile),)
    )


@settings(max_examples=80, deadline=None)
@given(comparisons())
def test_no_source_can_add_markup_to_a_report(comparison: Comparison) -> None:
    page = Rendered(render(comparison))
    expected = {"h1": 1, "h2": 9, "h3": 1, "table": 1, "blockquote": 1}
    assert {tag: page.tags[tag] for tag in expected} == expected
    assert set(page.tags) <= {
        *expected,
        *("p", "ul", "li", "strong", "em", "b", "i", "thead", "tbody", "tr", "th", "td"),
    }


@settings(max_examples=80, deadline=None)
@given(comparisons())
def test_every_sentence_is_in_the_rendered_report_word_for_word(comparison: Comparison) -> None:
    """Which also shows that every mark is read as one: none of its signs is left in the text."""
    text = squeezed(Rendered(render(comparison)).text)
    sentences = [squeezed(visible(one.text)) for one in (*comparison.a.sentences, *comparison.b.sentences)]
    assert [sentence for sentence in sentences if sentence not in text] == []


@pytest.mark.parametrize(
    "markup",
    [
        "<img src=x>",
        "**b**",
        "*b*",
        "`c`",
        "[a](b)",
        "![a](b)",
        "~~d~~",
        "<b>b</b>",
        "<!-- ",
        "<a@b.c>",
        "a\n\n# b",
        "|",
    ],
)
def test_markup_in_labels_titles_messages_and_the_rest_is_text(markup: str) -> None:
    shown, plain = Rendered(render(saying(markup, dam()))), Rendered(render(saying("plain", dam())))
    assert shown.tags == plain.tags
    assert squeezed(shown.text) == squeezed(plain.text).replace("plain", squeezed(markup))


def test_marks_are_bold_where_words_differ_and_italic_where_they_are_shared() -> None:
    report = render(dam())
    assert "> **A5** The dam's **gray** concrete wall was built in 1961.\n" in report
    assert "asked the *army* for *pumps*, which could arrive *by Thursday*, and" in report


def test_a_mark_inside_a_word_is_a_tag_where_signs_would_be_text() -> None:
    a, b = article("one", ["It cost 5%more."]), article("other", ["It cost 5$more."])
    edits = (edit(EditKind.WORDING, 9, 10, 9, 10),)
    shared = (Shared(Span(0, 9), Span(0, 9)), Shared(Span(10, 15), Span(10, 15)))
    one = Passage(a.sentences, b.sentences, Standing.REWORDED, shared=shared, edits=edits)
    report = render(Comparison(a, b, Options(), (), (one,), (), 0.9))
    assert "> **A1** It cost 5<b>%</b>more.\n" in report


def test_the_summary_fits_one_screen() -> None:
    one = dam().discrepancies[0]
    many = tuple(replace(one, id=f"{number:016x}") for number in range(40))
    report = render(replace(dam(), discrepancies=many, notes=("Cut short.",)))
    summary = report.partition("\n## Summary\n")[2].partition("\n## ")[0]
    assert len(summary.splitlines()) <= 25


def test_a_section_without_items_says_so() -> None:
    assert "\n## Discrepancies\n\nNone found.\n\n## Shared claims\n" in render(
        replace(dam(), discrepancies=())
    )


def test_a_side_without_evidence_is_said_to_have_no_counterpart() -> None:
    one_sided = replace(dam().discrepancies[0], a=None)
    assert "\n> **A**: no counterpart found\n>\n> **B4 says**" in render(
        replace(dam(), discrepancies=(one_sided,))
    )


def test_a_finding_about_one_article_shows_that_one() -> None:
    one_sided = replace(dam().discrepancies[0], rule="hidden-characters", b=None)
    report = render(replace(dam(), discrepancies=(one_sided,)))
    assert "no counterpart found" not in report
    assert "\n> **A3 says**: " in report


def test_a_finding_about_both_as_a_whole_quotes_none() -> None:
    whole = replace(dam().discrepancies[0], rule="alignment-low", a=None, b=None, message="Two stories.")
    report = render(replace(dam(), discrepancies=(whole,)))
    assert "### 1. Hardly anything in common (error)\n\nTwo stories.\n\nhigh confidence; rule" in report


def test_a_sentence_of_a_hundred_thousand_signs_is_rendered() -> None:
    signs = "*" * 100_000
    a, b = article("one", [signs]), article("other", ["It rained."])
    assert "\\*" * 100_000 in render(
        Comparison(a, b, Options(), (), (alone(a, b, 0, None), alone(a, b, None, 0)), (), 0.0)
    )


def test_the_report_ends_with_one_line_break() -> None:
    report = render(dam())
    assert report.endswith("\n")
    assert "\n\n\n" not in report

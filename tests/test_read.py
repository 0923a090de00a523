"""A path, standard input, bytes or text become an article, or an error that says what to do."""

import hashlib
import io
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sources.errors import NothingToCompare, OptionsError, ReadError, TooLarge, Unreadable, UnsupportedFormat
from sources.model import Article, Kind, Segmentation, Sentence, Span
from sources.read import read, read_bytes, read_sentences, read_text

STORY = """Wall to be rebuilt

By Ana Ruiz

The council voted on Tuesday to rebuild the old harbour wall. Work on its first stretch begins in May.

It had been argued over for a year.
"""
SENTENCES = [
    "Wall to be rebuilt",
    "The council voted on Tuesday to rebuild the old harbour wall.",
    "Work on its first stretch begins in May.",
    "It had been argued over for a year.",
]


def said(article: Article) -> list[str]:
    """What the article's sentences say."""
    return [sentence.text for sentence in article.sentences]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, which is the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_plain_text_file_is_read_exactly(folder: Path) -> None:
    raw = STORY.replace("\n", "\r\n").encode()
    (folder / "wall.txt").write_bytes(raw)
    article = read("wall.txt")
    assert article.text == raw.decode()
    assert said(article) == SENTENCES
    assert (article.label, article.origin, article.encoding) == ("wall", "wall.txt", "utf-8")
    assert article.sha256 == hashlib.sha256(raw).hexdigest()
    assert (article.metadata.title, article.metadata.byline) == ("Wall to be rebuilt", "Ana Ruiz")
    assert article.metadata.language == "en"


def test_an_origin_is_never_absolute(folder: Path) -> None:
    (folder / "wall.txt").write_text(STORY)
    assert read(str(folder / "wall.txt")).origin == "wall.txt"
    assert read("./wall.txt").origin == "./wall.txt"


def test_a_label_may_be_given(folder: Path) -> None:
    (folder / "wall.txt").write_text(STORY)
    assert read("wall.txt", label="The Example").label == "The Example"


@pytest.mark.parametrize(
    ("name", "content", "text"),
    [
        ("a.txt", "# One", "# One"),
        ("a", "# One", "# One"),
        ("a.log", "# One", "# One"),
        ("a.md", "# One", "One"),
        ("a.MARKDOWN", "# One", "One"),
        ("a.html", "One<b>two</b>", "Onetwo"),
        ("a.XHTML", "One<b>two</b>", "Onetwo"),
        ("a.php", "\ufeff\n<!DOCTYPE html><b>One</b>", "One"),
        ("a", "<?xml version='1.0'?><html><b>One</b></html>", "One"),
        ("a", "<!-- saved --><b>One</b>", "One"),
        ("a", "<3 One", "<3 One"),
    ],
)
def test_the_suffix_tells_the_format_and_without_one_the_content(
    folder: Path, name: str, content: str, text: str
) -> None:
    (folder / name).write_text(content, "utf-8")
    assert read(name).text == text


@pytest.mark.parametrize(("raw", "text"), [(b"One", "One"), (b"<html><p>One", "One")])
def test_standard_input_is_read_as_what_it_looks_like(
    raw: bytes, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
    article = read("-")
    assert (article.text, article.label, article.origin) == (text, "stdin", "-")


def test_a_name_that_is_not_utf_8_is_written_out(folder: Path) -> None:
    name = os.fsdecode(b"w\xe4ll.txt")
    (folder / name).write_text(STORY)
    article = read(name)
    assert (article.label, article.origin) == ("w\\udce4ll", "w\\udce4ll.txt")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("none.txt", "none.txt: there is no such file; check the path"),
        ("folder", "folder: is a directory; name a file in it"),
        ("", ": is a directory; name a file in it"),
        ("a\0b", "cannot be read"),
        ("wall.txt/x", "wall.txt/x: "),
    ],
)
def test_what_cannot_be_opened_is_refused_with_the_reason(folder: Path, name: str, message: str) -> None:
    (folder / "folder").mkdir()
    (folder / "wall.txt").write_text(STORY)
    with pytest.raises(Unreadable, match=message.replace(".", r"\.")):
        read(name)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="everything is permitted here")
def test_a_file_that_may_not_be_read_is_refused(folder: Path) -> None:
    (folder / "wall.txt").write_text(STORY)
    (folder / "wall.txt").chmod(0)
    with pytest.raises(Unreadable, match=r"wall\.txt: may not be read; check its permissions"):
        read("wall.txt")


@pytest.mark.parametrize("raw", [b"", b" \r\n\t", b"\xef\xbb\xbf", "\u00a0\n".encode()])
def test_an_empty_source_is_refused(raw: bytes) -> None:
    with pytest.raises(NothingToCompare, match=r"^a\.txt: is empty; give a file that holds an article$"):
        read_bytes(raw, origin="a.txt", label="a")


def test_a_source_of_nothing_but_boilerplate_is_refused_and_says_what_it_holds() -> None:
    with pytest.raises(NothingToCompare, match=r"^a\.txt: holds nothing but byline, share bar; check that"):
        read_bytes(b"<html lang=en><p>By Ana Ruiz<p>Share<p>Facebook", origin="a.txt", label="a")


def test_errors_of_reading_name_the_source() -> None:
    with pytest.raises(UnsupportedFormat, match=r"^a\.txt: looks like a PDF; save it as plain text"):
        read_bytes(b"%PDF-1.7", origin="a.txt", label="a")


def test_an_unknown_format_is_a_wrong_option() -> None:
    with pytest.raises(OptionsError, match=r"'\.rtf': no such format; one of \.txt"):
        read_bytes(b"x", origin="a", label="a", format=".rtf")


def test_a_source_over_the_limit_of_bytes_is_refused_and_one_at_it_is_not(folder: Path) -> None:
    (folder / "wall.txt").write_bytes(STORY.encode())
    size = len(STORY.encode())
    assert said(read("wall.txt", max_bytes=size)) == SENTENCES
    with pytest.raises(TooLarge, match=rf"^wall\.txt: larger than {size - 1} bytes; raise --max-bytes"):
        read("wall.txt", max_bytes=size - 1)


def test_a_source_over_the_limit_of_sentences_is_refused_and_one_at_it_is_not() -> None:
    assert said(read_text(STORY, label="a", max_sentences=4)) == SENTENCES
    with pytest.raises(TooLarge, match=r"^a: holds more than 3 sentences; raise --max-sentences"):
        read_text(STORY, label="a", max_sentences=3)


def test_in_lines_every_line_is_a_sentence_and_nothing_is_left_out() -> None:
    article = read_text("By Ana Ruiz\nWall. To be\nrebuilt", label="a", segmentation=Segmentation.LINES)
    assert said(article) == ["By Ana Ruiz", "Wall. To be", "rebuilt"]
    assert article.omissions == ()


POLISH = "Burmistrz powiedział we wtorek, że mur portowy zostanie odbudowany do wiosny. " * 5


@pytest.mark.parametrize(
    ("text", "omitted"),
    [
        ("Share\n\nWall rebuilt", ["Share"]),
        (f"{POLISH}\n\nShare\n\nhttps://a.example", ["https://a.example"]),
    ],
)
def test_a_text_too_short_to_tell_its_language_is_cleaned_as_english(text: str, omitted: list[str]) -> None:
    article = read_text(text, label="a")
    assert [omission.text for omission in article.omissions] == omitted
    assert article.metadata.language is None


def test_lone_surrogates_are_replaced_one_for_one_and_noted() -> None:
    text = "The wall\ud800 fell\udfff."
    article = read_text(text, label="a")
    assert article.text == "The wall\ufffd fell\ufffd."
    assert article.notes == ("2 lone surrogate(s) replaced by U+FFFD",)
    assert article.sha256 == hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def test_sentences_already_cut_are_kept_as_given_even_if_empty() -> None:
    article = read_sentences(["By AFP", "", " Two.  Three.\n"], label="a")
    assert article.text == "By AFP\n\n Two.  Three.\n"
    assert article.sentences == (
        Sentence(0, Span(0, 6), "By AFP", 0, Kind.BODY),
        Sentence(1, Span(7, 7), "", 1, Kind.BODY),
        Sentence(2, Span(8, 22), " Two.  Three.\n", 2, Kind.BODY),
    )


def test_no_sentences_make_an_article_without_any() -> None:
    assert read_sentences([], label="a").sentences == ()
    assert read_text(" \n", label="a").sentences == ()


def holds_everything_once(article: Article) -> bool:
    """Whether sentences and omissions hold every character that is not white space once, in order."""
    parts = [(part.span, part.text) for part in (*article.sentences, *article.omissions)]
    held = "".join("".join(text.split()) for _, text in sorted(parts))
    sliced = all(span.of(article.text) == text for span, text in parts)
    return sliced and held == "".join(article.text.split())


def outcome(raw: bytes, suffix: str | None) -> Article | str:
    """The article in the bytes, or the message of the error they make, which names their source."""
    try:
        return read_bytes(raw, origin="a.x", label="a", format=suffix)
    except ReadError as error:
        message = str(error)
    return message[message.index("a.x: ") :]


@settings(deadline=None, max_examples=150)
@given(st.text(max_size=80) | st.text(st.sampled_from("AB .\n—()AFPby/:\ud800\u200b"), max_size=80))
def test_any_text_is_read_and_nothing_of_it_lost(text: str) -> None:
    assert holds_everything_once(read_text(text, label="a"))


@settings(deadline=None, max_examples=150)
@given(
    st.binary(max_size=60) | st.text(max_size=40).map(str.encode),
    st.sampled_from([None, ".txt", ".md", ".html"]),
    st.sampled_from([b"", STORY.encode(), b"<p>", b"\xff\xfe", b"---\n"]),
)
def test_any_bytes_make_an_article_or_an_error_that_names_the_source(
    raw: bytes, suffix: str | None, before: bytes
) -> None:
    read_or_error = outcome(before + raw, suffix)
    assert isinstance(read_or_error, str) or holds_everything_once(read_or_error)

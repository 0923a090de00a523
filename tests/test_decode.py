"""Bytes become text on stated grounds, or are refused with a reason."""

import codecs

import pytest

from sources.decode import decode
from sources.errors import OptionsError, UndecodableText, UnsupportedFormat

ENGLISH = "The mayor said it’s “the worst” case in years, and the café is closed."
FRENCH = "Le président a déclaré mercredi que la réforme était nécessaire pour l’école."
RUSSIAN = "Мэр сказал, что стену построят заново, и работы начнутся в мае этого года."
CHINESE = "市长星期二表示,市议会已决定重建旧港口的防波堤,工程将于五月开始。"
JAPANESE = "市長は火曜日、古い港の防波堤を再建すると述べた。工事は五月に始まる。"


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides_and_is_no_part_of_the_text(mark: bytes, encoding: str) -> None:
    decoded = decode(mark + ENGLISH.encode(encoding), "latin-1")
    assert (decoded.text, decoded.encoding, decoded.notes) == (ENGLISH, encoding, ())


@pytest.mark.parametrize(
    ("text", "codec", "encoding"),
    [
        (ENGLISH, "cp1252", "windows-1252"),
        (
            "The mayor said on Tuesday that the wall will be rebuilt. " * 40 + "It’s over.",
            "cp1252",
            "windows-1252",
        ),
        (FRENCH, "cp1252", "windows-1252"),
        (FRENCH.replace("’", "'"), "latin-1", "windows-1252"),
        (RUSSIAN, "cp1251", "windows-1251"),
        (RUSSIAN, "koi8-r", "koi8-r"),
        (CHINESE, "gb18030", "gb18030"),
        (JAPANESE, "shift_jis", "cp932"),
        (JAPANESE, "iso2022_jp", "iso2022-jp"),
        (ENGLISH, "utf-16-le", "utf-16-le"),
        (RUSSIAN, "utf-16-be", "utf-16-be"),
        (ENGLISH, "utf-32-be", "utf-32-be"),
    ],
)
def test_an_undeclared_encoding_is_detected_and_said_to_be(text: str, codec: str, encoding: str) -> None:
    decoded = decode(text.encode(codec), None)
    assert decoded.text == text
    assert decoded.notes == (f"decoded as {encoding} (detected, not declared)",)


def test_utf_8_is_the_default_and_needs_no_note() -> None:
    decoded = decode(RUSSIAN.encode(), None)
    assert (decoded.text, decoded.encoding, decoded.notes) == (RUSSIAN, "utf-8", ())


def test_the_users_word_beats_detection() -> None:
    assert decode("стена".encode("cp1251"), "windows-1251").text == "стена"


def test_latin_1_means_windows_1252_as_it_does_on_the_web() -> None:
    decoded = decode("it’s".encode("cp1252"), "latin-1")
    assert (decoded.text, decoded.encoding) == ("it’s", "windows-1252")


def test_latin_1_is_itself_where_windows_1252_has_no_character() -> None:
    assert decode(b"caf\xe9 \x81", "latin-1").text == "café \x81"


def test_a_declared_encoding_is_used() -> None:
    decoded = decode("стена".encode("koi8-r"), None, declared="KOI8-R")
    assert (decoded.text, decoded.encoding, decoded.notes) == ("стена", "koi8-r", ())


def test_a_declaration_that_the_bytes_belie_is_overruled_and_noted() -> None:
    decoded = decode("café".encode(), None, declared="iso-8859-1")
    assert decoded.text == "café"
    assert decoded.notes == ("declared as iso-8859-1, but it is valid UTF-8: decoded as utf-8",)


@pytest.mark.parametrize("declared", ["x-none", "unicode-escape", "utf-16", "hex", "utf-8"])
def test_a_declaration_that_cannot_be_meant_is_passed_over(declared: str) -> None:
    assert decode("café \\u0041".encode(), None, declared=declared).text == "café \\u0041"


@pytest.mark.parametrize("encoding", ["no-such", "hex", "rot13", "idna", "unicode-escape", "", "a\0b", "ü"])
def test_an_encoding_no_text_is_in_is_a_wrong_option(encoding: str) -> None:
    with pytest.raises(OptionsError, match="no such encoding; try utf-8"):
        decode(b"text", encoding)


def test_damaged_utf_8_is_refused_with_the_place() -> None:
    raw = "café “wall” café ".encode() + b"\xe9 end"
    with pytest.raises(UndecodableText, match="not valid UTF-8 at byte 23; pass --encoding, or re-save"):
        decode(raw, None)


def test_text_not_in_the_encoding_given_is_refused_with_the_place() -> None:
    with pytest.raises(UndecodableText, match="not valid UTF-8 at byte 3;"):
        decode(b"caf\xe9", "utf-8")


def test_the_place_counts_the_byte_order_mark() -> None:
    with pytest.raises(UndecodableText, match="not valid UTF-16-le at byte 4;"):
        decode(codecs.BOM_UTF16_LE + b"a\0b", None)


@pytest.mark.parametrize(
    ("raw", "what"),
    [
        (b"%PDF-1.7 text", "a PDF"),
        (b"PK\x03\x04 text", "office document"),
        (b"\xd0\xcf\x11\xe0 text", "old office document"),
        (b"{\\rtf1 text}", "rich text"),
        (b"\x1f\x8b text", "a gzip file"),
        (b"\x89PNG text", "a picture"),
        (b"text\0text", "binary data"),
        (b"\x01\x02\x03\x04 text", "binary data"),
        (codecs.BOM_UTF16_LE + b"a\0\0\0", "binary data"),
    ],
)
def test_what_is_no_text_is_refused_by_name(raw: bytes, what: str) -> None:
    with pytest.raises(UnsupportedFormat, match=what):
        decode(raw, None)


@pytest.mark.parametrize("raw", [b"\xff" * 100, bytes(range(128, 256)) * 9])
def test_bytes_that_make_no_sense_in_any_encoding_are_refused(raw: bytes) -> None:
    with pytest.raises(UndecodableText, match="--encoding"):
        decode(raw, None)

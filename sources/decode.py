"""Bytes to text, and on what grounds: mark, user, declaration, UTF-8, or detection, in this order."""

import codecs
import re
from typing import NamedTuple

from sources.detect_language import detect_language
from sources.errors import OptionsError, UndecodableText, UnsupportedFormat

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

BINARY = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive or an office document (.docx, .odt, .epub)"),
    (b"\xd0\xcf\x11\xe0", "an old office document (.doc)"),
    (b"{\\rtf", "rich text (.rtf)"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\xfd7zXZ", "an xz file"),
    (b"\x28\xb5\x2f\xfd", "a zstandard file"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"RIFF", "a sound, video or picture file"),
    (b"SQLite format 3", "a database"),
    (b"\x7fELF", "a program"),
)

SUPERSETS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
"""What an encoding's name means in practice (WHATWG Encoding Standard, section 4.2)."""

NOT_TEXT = frozenset(
    {"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape", "utf-7", "mbcs"}
)
"""Codecs of Python's that no article is written in; some run escapes found in the text."""

DETECTABLE = """
cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp866 cp874 iso8859_2 iso8859_5 iso8859_7
koi8_r koi8_u mac_roman gb18030 big5 cp932 euc_jp iso2022_jp cp949"""
"""What files of news come in. charset-normalizer, told so, was right on 91 of 98 short texts in 12 encodings
(88 without); its errors are the likes of ISO 8859-2 for windows-1250, not unreadable text."""

IMPLAUSIBLE = r"[\x80-\x9f]|[^\W\d_][¡-¿×÷‚„…†‡ˆ‰‹›˜“”•][^\W\d_]|[a-zà-öø-ÿ][À-ÖØ-Þ]"
"""What text of another encoding turns into when read as windows-1252: marks and capitals inside words."""

TAG = r"<[^<>]*>"
CONTROLS = bytes({*range(0x20), 0x7F} - set(b"\t\n\v\f\r\x1a\x1b"))
"""Bytes no text holds; 1A ends old DOS files, 1B switches character sets in ISO-2022."""

MOST_CONTROLS = 0.01
SAMPLE = 50_000
"""Bytes given to the detector, from the first that is not ASCII: it is slow, and they are plenty."""


class Decoded(NamedTuple):
    """The text, the encoding it was in, and what the reader of a report should know about that choice."""

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def decode(raw: bytes, encoding: str | None, declared: str | None = None) -> Decoded:
    """The text of *raw*: *encoding* is the user's word, *declared* the document's own.

    Raises OptionsError for an encoding unknown to Python, UnsupportedFormat for what is no text,
    UndecodableText for text that is damaged or in no encoding that can be told.
    """
    given = None if encoding is None else _given_codec(encoding)
    _refuse_known_binary(raw)
    for mark, codec in MARKS:
        if raw.startswith(mark):
            return _strict(raw[len(mark) :], codec, before=len(mark))
    if given is not None:
        return _strict(raw, given)
    return _wide(raw) or _declared(raw, declared) or _switching(raw) or _utf8(raw) or _detected(raw)


def _given_codec(encoding: str) -> str:
    codec = _codec(encoding)
    if codec is None:
        raise OptionsError(f"--encoding {encoding!r}: no such encoding; try utf-8, windows-1252 or gb18030")
    return codec


def _codec(label: str) -> str | None:
    """Python's name of the text encoding that *label* stands for; None if there is none."""
    try:
        name = codecs.lookup(label.strip()).name
        "a".encode(name)
    except (LookupError, ValueError):  # unknown; not for text; a label with NUL in it
        return None
    return None if name in NOT_TEXT else name


def _refuse_known_binary(raw: bytes) -> None:
    for magic, what in BINARY:
        if raw.startswith(magic):
            raise UnsupportedFormat(f"looks like {what}; save it as plain text, Markdown or HTML first")


def _refuse_binary(raw: bytes) -> None:
    controls = len(raw) - len(raw.translate(None, CONTROLS))
    if b"\0" in raw or controls > MOST_CONTROLS * len(raw):
        raise UnsupportedFormat("looks like binary data; give plain text, Markdown or HTML")


def _strict(raw: bytes, codec: str, before: int = 0, notes: tuple[str, ...] = ()) -> Decoded:
    """*raw* in *codec* or what it stands for; *before* bytes were cut off in front."""
    for name in (SUPERSETS.get(codec, codec), codec):  # Latin-1 has five bytes that windows-1252 has not
        try:
            text = raw.decode(name)
        except UnicodeError as error:
            at = before + getattr(error, "start", 0)
            continue
        if "\0" in text:
            raise UnsupportedFormat(f"looks like binary data when read as {_name(name)}")
        return Decoded(text, _name(name), notes)
    name = _name(codec).replace("utf", "UTF")
    raise UndecodableText(f"not valid {name} at byte {at}; pass --encoding, or re-save it as UTF-8")


def _wide(raw: bytes) -> Decoded | None:
    """UTF-16 or UTF-32 without a mark, told by its NULs; refuses any other data with NULs."""
    if b"\0" in raw:
        low_first = raw[1::2].count(0) >= raw[0::2].count(0)
        for name in ("utf-32-le", "utf-32-be", "utf-16-le" if low_first else "utf-16-be"):
            try:
                text = raw.decode(name)
            except UnicodeDecodeError:
                continue
            if _legible(text):
                return Decoded(text, name, (_detection(name),))
    _refuse_binary(raw)
    return None


def _legible(text: str) -> bool:
    """Whether most of it is what text is made of; a wrong encoding makes symbols."""
    start = text[:1000]
    usual = sum(c.isalnum() or c.isspace() or c.isascii() for c in start)
    return "\0" not in text and usual >= 0.7 * len(start)


def _declared(raw: bytes, declared: str | None) -> Decoded | None:
    """The text in the declared encoding, unless the bytes belie it."""
    codec = declared and _codec(declared)
    if not codec or codec == "utf-8" or codec.startswith(("utf-16", "utf-32")):
        return None  # wide encodings cannot be declared in ASCII letters
    if not raw.isascii() and _is_utf8(raw):
        note = f"declared as {declared}, but it is valid UTF-8: decoded as utf-8"
        return Decoded(raw.decode("utf-8"), "utf-8", (note,))
    try:
        return _strict(raw, codec)
    except UndecodableText:
        return None


def _switching(raw: bytes) -> Decoded | None:
    """Japanese mail, which would pass for ASCII."""
    if b"\x1b$" not in raw:
        return None
    try:
        return _strict(raw, "iso2022_jp", notes=(_detection("iso2022-jp"),))
    except UndecodableText:
        return None


def _is_utf8(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _utf8(raw: bytes) -> Decoded | None:
    """The text if it is UTF-8, None if it is something else; UndecodableText for damaged UTF-8."""
    if _is_utf8(raw):
        return Decoded(raw.decode("utf-8"), "utf-8")
    text = raw.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    right = len(text) - len(text.encode("ascii", "ignore")) - wrong
    if right > wrong:  # other encodings hardly ever make sequences that UTF-8 allows
        _strict(raw, "utf-8")
    return None


def _detected(raw: bytes) -> Decoded:
    codec = _western(raw) or _guess(raw)
    if codec is not None:
        decoded = _strict(raw, codec, notes=(_detection(codec),))
        if _legible(decoded.text):
            return decoded
    return _strict(raw, "utf-8")  # fails, and says where


def _detection(codec: str) -> str:
    return f"decoded as {_name(codec)} (detected, not declared)"


def _western(raw: bytes) -> str | None:
    """windows-1252 if it makes sense of the bytes: detectors miss it where nearly all is ASCII."""
    try:
        text = raw.decode("cp1252")
    except UnicodeDecodeError:
        return None
    sense = not re.search(IMPLAUSIBLE, text) and detect_language(re.sub(TAG, " ", text[: 4 * SAMPLE]))
    return "cp1252" if sense else None


def _guess(raw: bytes) -> str | None:
    from charset_normalizer import from_bytes  # imported where used: few sources need it

    first = next(at for at, byte in enumerate(raw) if byte > 0x7F)
    best = from_bytes(raw[first : first + SAMPLE], cp_isolation=DETECTABLE.split()).best()
    return best.encoding if best else None


def _name(codec: str) -> str:
    """The name users know, which Python accepts too."""
    return codec.replace("cp125", "windows-125").replace("_", "-")

"""Reading: a path, standard input, bytes or text in, an Article of sentences out."""

import os
import re
import sys
from collections.abc import Sequence

from sources.clean import clean
from sources.detect_language import SAMPLE, detect_language
from sources.digest import digest
from sources.errors import NothingToCompare, OptionsError, ReadError, TooLarge, Unreadable
from sources.language import DEFAULT, language_pack
from sources.limits import MAX_BYTES, MAX_SENTENCES
from sources.lines import line_blocks
from sources.model import Article, Draft, Metadata, Segmentation, Sentence, Span
from sources.readers import READERS, Reader
from sources.segment import segment

STANDARD_INPUT = "-"

ENOUGH_TO_TELL = 40
"""Words; a longer text whose language is not recognised is in one that has no pack."""

HTML_START = rb"<(?:!doctype\s+html|!--|(?:html|head|body|main|article|section|div|h1|p)[\s>])"
SURROGATE = "[\ud800-\udfff]"


def read(
    source: str,
    *,
    label: str | None = None,
    encoding: str | None = None,
    segmentation: Segmentation = Segmentation.AUTO,
    max_bytes: int = MAX_BYTES,
    max_sentences: int = MAX_SENTENCES,
) -> Article:
    """The article in the file at *source*, or on standard input where *source* is ``-``.

    Its suffix tells the format; without a known one, the content does.
    Raises a ReadError that says what is wrong with the source, OptionsError for an unknown *encoding*.
    """
    name = os.path.basename(source)
    stem, suffix = os.path.splitext(name)
    from_input = source == STANDARD_INPUT
    suffix = suffix.lower()
    return read_bytes(
        sys.stdin.buffer.read(max_bytes + 1) if from_input else _content(source, max_bytes + 1),
        origin=name if os.path.isabs(source) else source,
        label=label or ("stdin" if from_input else stem),
        format=suffix if suffix in READERS else None,
        encoding=encoding,
        segmentation=segmentation,
        max_bytes=max_bytes,
        max_sentences=max_sentences,
    )


def read_bytes(
    raw: bytes,
    *,
    origin: str,
    label: str,
    format: str | None = None,  # noqa: A002 - the word for it everywhere else
    encoding: str | None = None,
    segmentation: Segmentation = Segmentation.AUTO,
    max_bytes: int = MAX_BYTES,
    max_sentences: int = MAX_SENTENCES,
) -> Article:
    """The article in *raw*; *format* is a key of READERS, or None to tell it by the content.

    Raises a ReadError whose message begins with *origin*, OptionsError for an unknown setting.
    """
    origin = _printable(origin)
    if len(raw) > max_bytes:
        raise TooLarge(f"{origin}: larger than {max_bytes} bytes; raise --max-bytes, or give less")
    try:
        draft = _reader(raw, format)(raw, encoding)
    except ReadError as error:
        raise type(error)(f"{origin}: {error}") from None
    article = _article(draft, raw, origin, _printable(label), segmentation, max_sentences)
    if not article.sentences:
        raise NothingToCompare(_nothing_left(article))
    return article


def read_text(
    text: str,
    *,
    label: str,
    segmentation: Segmentation = Segmentation.AUTO,
    max_bytes: int = MAX_BYTES,
    max_sentences: int = MAX_SENTENCES,
) -> Article:
    """The article in plain *text*, whose spans index into that very string; it may hold no sentence.

    Lone surrogates, which no file can hold, are replaced one for one by U+FFFD. Raises TooLarge.
    """
    raw = text.encode("utf-8", "surrogatepass")
    if len(raw) > max_bytes:
        raise TooLarge(f"{_printable(label)}: larger than {max_bytes} bytes; raise --max-bytes, or give less")
    text, notes = _without_surrogates(text)
    draft = Draft(text, line_blocks(text), notes=notes)
    return _article(draft, raw, _printable(label), _printable(label), segmentation, max_sentences)


def read_sentences(sentences: Sequence[str], *, label: str, max_sentences: int = MAX_SENTENCES) -> Article:
    """An article already cut into sentences: one an entry, kept as given, even where empty.

    Its text is the entries, a line break between. Nothing is left out. Raises TooLarge.
    """
    text = "\n".join(sentences)
    raw = text.encode("utf-8", "surrogatepass")
    text, notes = _without_surrogates(text)
    made: list[Sentence] = []
    at = 0
    for index, given in enumerate(sentences):
        span = Span(at, at + len(given))
        made.append(Sentence(index, span, span.of(text), paragraph=index))
        at = span.end + 1
    name = _printable(label)
    _check_count(made, name, max_sentences)
    return Article(
        label=name,
        origin=name,
        sha256=digest(raw),
        text=text,
        sentences=tuple(made),
        metadata=Metadata(language=detect_language(text)),
        notes=notes,
    )


def _article(
    draft: Draft, raw: bytes, origin: str, label: str, segmentation: Segmentation, max_sentences: int
) -> Article:
    """What becomes of every draft: its language, what is not the article, its sentences."""
    sample = _sample(draft)
    code = draft.metadata.language or detect_language(sample)
    draft = draft._replace(metadata=draft.metadata._replace(language=code))
    too_short = len(sample.split()) < ENOUGH_TO_TELL
    language = language_pack(code or (DEFAULT if too_short else None))
    if segmentation is Segmentation.AUTO:
        draft = clean(draft, language)  # else the user vouches for every line
    sentences = segment(draft, segmentation, language)
    _check_count(sentences, origin, max_sentences)
    return Article(
        label=label,
        origin=origin,
        sha256=digest(raw),
        text=draft.text,
        sentences=sentences,
        omissions=draft.omissions,
        metadata=draft.metadata,
        encoding=draft.encoding,
        notes=draft.notes,
    )


def _content(source: str, limit: int) -> bytes:
    """At most *limit* bytes of the file at *source*; raises Unreadable."""
    name = _printable(source)
    try:
        if os.path.isdir(source or os.curdir):
            raise Unreadable(f"{name}: is a directory; name a file in it")
        with open(source, "rb") as file:
            return file.read(limit)
    except FileNotFoundError:
        raise Unreadable(f"{name}: there is no such file; check the path") from None
    except PermissionError:
        raise Unreadable(f"{name}: may not be read; check its permissions") from None
    except (OSError, ValueError) as error:  # ValueError: a path with a NUL in it
        raise Unreadable(f"{name}: cannot be read ({error}); check the path") from None


def _reader(raw: bytes, suffix: str | None) -> Reader:
    if suffix is not None:
        if suffix not in READERS:
            raise OptionsError(f"format {suffix!r}: no such format; one of {', '.join(READERS)}")
        return READERS[suffix]
    start = raw[:2000].replace(b"\0", b"").lower().lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\f")
    is_xhtml = start.startswith(b"<?xml") and b"<html" in start
    return READERS[".html" if is_xhtml or re.match(HTML_START, start) else ".txt"]


def _sample(draft: Draft) -> str:
    """Enough of the draft's blocks to tell the language by."""
    parts: list[str] = []
    size = 0
    for block in draft.blocks:
        if size > SAMPLE:
            break
        parts.append(block.span.of(draft.text))
        size += len(parts[-1])
    return "\n".join(parts)


def _check_count(sentences: Sequence[Sentence], origin: str, most: int) -> None:
    if len(sentences) > most:
        raise TooLarge(f"{origin}: holds more than {most} sentences; raise --max-sentences, or give less")


def _nothing_left(article: Article) -> str:
    if not article.omissions:
        return f"{article.origin}: is empty; give a file that holds an article"
    reasons = ", ".join(sorted({str(omission.reason) for omission in article.omissions}))
    return f"{article.origin}: holds nothing but {reasons}; check that it is the article"


def _without_surrogates(text: str) -> tuple[str, tuple[str, ...]]:
    text, count = re.subn(SURROGATE, "\ufffd", text)
    return text, (f"{count} lone surrogate(s) replaced by U+FFFD",) if count else ()


def _printable(name: str) -> str:
    r"""A file's name or a label, bytes that are not UTF-8 written out: ``\udcff``."""
    return name.encode("utf-8", "backslashreplace").decode()

"""Comparisons built by hand, for tests of what shows them: no reader, aligner or detector takes part."""

import dataclasses
from collections.abc import Sequence
from hashlib import sha256
from typing import Any

from compare.model import (
    Comparison,
    Confidence,
    Discrepancy,
    Edit,
    EditKind,
    EditTag,
    Evidence,
    Link,
    LinkKind,
    Options,
    Passage,
    Severity,
    Shared,
    Standing,
)
from sources.model import Article, Kind, Metadata, Omission, Reason, Sentence, Span

Change = tuple[str, str, EditKind]
"""A's words, B's words, what the difference amounts to; empty on the side that has none."""
MIRRORED = {
    EditTag.DELETE: EditTag.INSERT,
    EditTag.INSERT: EditTag.DELETE,
    Standing.ONLY_IN_A: Standing.ONLY_IN_B,
    Standing.ONLY_IN_B: Standing.ONLY_IN_A,
}


def replace(value: Any, /, **changes: Any) -> Any:
    """*value* with *changes*, be it a named tuple or a dataclass (``copy.replace`` from Python 3.13)."""
    return value._replace(**changes) if isinstance(value, tuple) else dataclasses.replace(value, **changes)


def article(
    label: str, *paragraphs: Sequence[str] | Omission, headline: bool = False, **known: str
) -> Article:
    """An article of paragraphs, each a sequence of sentences or something left out (its span is set here)."""
    text, sentences, omissions = "", [], []
    for number, paragraph in enumerate(paragraphs):
        text += "\n\n" if text else ""
        if isinstance(paragraph, Omission):
            omissions.append(replace(paragraph, span=Span(len(text), len(text) + len(paragraph.text))))
            text += paragraph.text
            continue
        for sentence in paragraph:
            text += " " if text and not text.endswith("\n") else ""
            kind = Kind.HEADLINE if headline and not sentences else Kind.BODY
            span = Span(len(text), len(text) + len(sentence))
            sentences.append(Sentence(len(sentences), span, sentence, number, kind))
            text += sentence
    digest = sha256(text.encode("utf-8", "replace")).hexdigest()
    return Article(
        label, f"{label}.txt", digest, text, tuple(sentences), tuple(omissions), metadata=Metadata(**known)
    )


def left_out(text: str, reason: Reason) -> Omission:
    """Something left out; `article` puts it in its place."""
    return Omission(Span(0, 0), text, reason)


def passage(
    a: Article,
    b: Article,
    of_a: Sequence[int],
    of_b: Sequence[int],
    *changes: Change,
    standing: Standing = Standing.REWORDED,
    moved: bool = False,
) -> Passage:
    """A shared passage of sentences *of_a* and *of_b*; what stands between the changes is shared."""
    in_a, in_b = tuple(a.sentences[i] for i in of_a), tuple(b.sentences[j] for j in of_b)
    here_a, here_b = in_a[0].span.start, in_b[0].span.start
    shared, edits = [], []
    for words_a, words_b, kind in (*changes, ("", "", None)):
        at_a = a.text.index(words_a, here_a) if words_a else None
        at_b = b.text.index(words_b, here_b) if words_b else None
        if kind is None:
            at_a, at_b = in_a[-1].span.end, in_b[-1].span.end
        at_a = here_a + (at_b or 0) - here_b if at_a is None else at_a
        at_b = here_b + at_a - here_a if at_b is None else at_b
        if a.text[here_a:at_a].strip():
            shared.append(Shared(_tight(a.text, here_a, at_a), _tight(b.text, here_b, at_b)))
        here_a, here_b = at_a + len(words_a), at_b + len(words_b)
        if kind is not None:
            edits.append(edit(kind, at_a, here_a, at_b, here_b))
    return Passage(in_a, in_b, standing, moved, tuple(shared), tuple(edits))


def edit(kind: EditKind, a: int, a_end: int, b: int, b_end: int) -> Edit:
    """An edit between two stretches, either of which may be empty."""
    span_a, span_b = (Span(a, a_end) if a < a_end else None), (Span(b, b_end) if b < b_end else None)
    tag = EditTag.REPLACE if span_a and span_b else EditTag.DELETE if span_a else EditTag.INSERT
    return Edit(tag, kind, span_a, span_b)


def alone(a: Article, b: Article, of_a: int | None, of_b: int | None, *common: tuple[str, str]) -> Passage:
    """One sentence of one side; with words of A and B that its partner has too, it is partly shared."""
    only = Standing.ONLY_IN_B if of_a is None else Standing.ONLY_IN_A
    return Passage(
        () if of_a is None else (a.sentences[of_a],),
        () if of_b is None else (b.sentences[of_b],),
        Standing.PARTIAL if common else only,
        shared=tuple(Shared(span(a, words_a), span(b, words_b)) for words_a, words_b in common),
    )


def span(within: Article, words: str, after: int = 0) -> Span:
    """Where *words* stand in an article's text."""
    start = within.text.index(words, after)
    return Span(start, start + len(words))


def evidence(within: Article, sentence: int, words: str, value: str) -> Evidence:
    """One side of a discrepancy, by the words in question."""
    return Evidence(sentence, span(within, words, within.sentences[sentence].span.start), words, value)


def mirrored(comparison: Comparison) -> Comparison:
    """The same with A and B exchanged; messages are left as they are."""
    return replace(
        comparison,
        a=comparison.b,
        b=comparison.a,
        links=tuple(replace(link, a=link.b, b=link.a) for link in comparison.links),
        passages=tuple(_mirrored_passage(passage) for passage in comparison.passages),
        discrepancies=tuple(replace(found, a=found.b, b=found.a) for found in comparison.discrepancies),
    )


def saying(text: str, comparison: Comparison) -> Comparison:
    """The same with *text* for everything that a report takes from a source but its sentences."""
    known = replace(comparison.a.metadata, title=text, byline=text)
    a = replace(comparison.a, label=text, origin=text, metadata=known, notes=(text,))
    omissions = tuple(replace(one, text=text) for one in comparison.b.omissions)
    said = tuple(_saying(text, one) for one in comparison.discrepancies)
    b = replace(comparison.b, label=text, omissions=omissions)
    return replace(comparison, a=a, b=b, discrepancies=said, notes=(text,))


def _saying(text: str, one: Discrepancy) -> Discrepancy:
    return replace(one, message=text, a=replace(one.a, value=text), b=replace(one.b, value=text))


def _mirrored_passage(one: Passage) -> Passage:
    return replace(
        one,
        a=one.b,
        b=one.a,
        standing=MIRRORED.get(one.standing, one.standing),
        shared=tuple(Shared(shared.b, shared.a) for shared in one.shared),
        edits=tuple(Edit(MIRRORED.get(e.tag, e.tag), e.kind, e.b, e.a) for e in one.edits),
    )


def _tight(text: str, start: int, end: int) -> Span:
    part = text[start:end]
    return Span(start + len(part) - len(part.lstrip()), end - len(part) + len(part.rstrip()))


def dam() -> Comparison:
    """A wire story in two versions, with something for every section of a report."""
    a = article(
        "valley-post",
        ["Cracked dam forces 1,200 from homes in Orrin Valley"],
        left_out("By Tove Lind", Reason.BYLINE),
        left_out("Share Facebook Email WhatsApp", Reason.SHARE_BAR),
        [
            "About 1,200 people left their homes in the Orrin Valley on Tuesday after engineers found a "
            "crack in the Marl Dam, the county said."
        ],
        ['"We would rather move people too early than too late," said Sheriff Nadia Holm.'],
        [
            "Buses took families to a school in Tessin, "
            "where 12 volunteers served hot meals through the night."
        ],
        ["The dam's gray concrete wall was built in 1961.", "No injuries were reported."],
        [
            "The crack is about 40 centimeters long, "
            "and engineers were lowering the water level behind the wall.",
            "Farmers downstream moved 300 head of cattle to higher ground.",
        ],
        [
            "The county has asked the army for pumps, which could arrive by Thursday, and schools will stay "
            "closed all week."
        ],
        left_out("Read more: " + "How the valley got its dam, and who paid for it. " * 8, Reason.RELATED),
        headline=True,
        title="Cracked dam forces 1,200 from homes in Orrin Valley",
        byline="Tove Lind",
        published="2026-02-10",
        language="en",
    )
    b = article(
        "north-wire",
        ["1,200 evacuated as crack is found in Marl Dam"],
        left_out("TESSIN, Feb 11 —", Reason.DATELINE),
        [
            "Some 1,200 residents of the Orrin Valley were moved out of their homes on Tuesday after "
            "engineers found a crack in the Marl Dam."
        ],
        ["The dam's grey concrete wall, 22 metres high, was built in 1961."],
        ["“We would rather move people too early than far too late,” said sheriff Nadia Holm."],
        ["No injuries were reported."],
        [
            "Families were taken by bus to a school in Tessin.",
            "There, 14 volunteers served hot meals through the night.",
        ],
        ["The crack is up to 40 centimetres long, and the water behind the wall was being let out."],
        ["Army engineers are expected to bring pumps by Thursday, the ministry said."],
        ["Heavy rain is forecast for the weekend."],
        ["The ministry will inspect 31 dams of the same age."],
        headline=True,
        title="1,200 evacuated as crack is found in Marl Dam",
        published="2026-02-11T06:40",
        dateline="TESSIN",
        language="en",
    )
    wording, detail, spelling = EditKind.WORDING, EditKind.DETAIL, EditKind.SPELLING
    reworded, identical, partial = LinkKind.REWORDED, LinkKind.IDENTICAL, LinkKind.PARTIAL
    passages = (
        passage(
            a,
            b,
            [0],
            [0],
            ("Cracked dam forces 1,200 from homes in Orrin Valley", b.sentences[0].text, wording),
        ),
        passage(
            a,
            b,
            [1],
            [1],
            ("About", "Some", wording),
            ("people left", "residents of the Orrin Valley were moved out of", wording),
            ("in the Orrin Valley", "", detail),
            (", the county said", "", detail),
        ),
        passage(
            a,
            b,
            [2],
            [3],
            ('"', "“", EditKind.TYPOGRAPHY),
            ("", "far", detail),
            ('"', "”", EditKind.TYPOGRAPHY),
            ("Sheriff", "sheriff", EditKind.CASE),
        ),
        passage(
            a,
            b,
            [3],
            [5, 6],
            ("Buses took families", "Families were taken by bus", wording),
            (", where 12", ". There, 14", wording),
        ),
        passage(a, b, [4], [2], ("gray", "grey", spelling), ("", ", 22 metres high,", detail), moved=True),
        passage(a, b, [5], [4], standing=Standing.IDENTICAL),
        passage(
            a,
            b,
            [6],
            [7],
            ("about", "up to", wording),
            ("centimeters", "centimetres", spelling),
            ("engineers were lowering the water level", "the water", wording),
            (".", "was being let out.", wording),
        ),
        alone(a, b, 7, None),
        alone(a, b, 8, None, ("army", "Army"), ("pumps", "pumps"), ("by Thursday", "by Thursday")),
        alone(a, b, None, 8, ("army", "Army"), ("pumps", "pumps"), ("by Thursday", "by Thursday")),
        alone(a, b, None, 9),
        alone(a, b, None, 10),
    )
    links = (
        Link(0, 0, reworded, 0.61),
        Link(1, 1, reworded, 0.93),
        Link(2, 3, reworded, 0.97),
        Link(3, 5, reworded, 0.71234567),
        Link(3, 6, reworded, 0.82),
        Link(4, 2, reworded, 0.9),
        Link(5, 4, identical, 1.0),
        Link(6, 7, reworded, 0.77),
        Link(8, 8, partial, 0.82),
    )
    return Comparison(a, b, Options(), links, passages, _discrepancies(a, b), 0.58214)


def _discrepancies(a: Article, b: Article) -> tuple[Discrepancy, ...]:
    return (
        Discrepancy(
            "0f3c9a1be2d47710",
            "quote-altered",
            Severity.ERROR,
            Confidence.HIGH,
            evidence(a, 2, "We would rather move people too early than too late", "too late"),
            evidence(b, 3, "We would rather move people too early than far too late", "far too late"),
            "A quotes “too early than too late”; B quotes “too early than far too late”.",
        ),
        Discrepancy(
            "71b0c2d9e8f4a356",
            "bound-changed",
            Severity.WARNING,
            Confidence.MEDIUM,
            evidence(a, 6, "about 40 centimeters", "≈ 40 cm"),
            evidence(b, 7, "up to 40 centimetres", "≤ 40 cm"),
            "A says about 40 centimeters; B says up to 40 centimetres.",
        ),
        Discrepancy(
            "a94e12c07d5bb801",
            "number-mismatch",
            Severity.ERROR,
            Confidence.HIGH,
            evidence(a, 3, "12", "12"),
            evidence(b, 6, "14", "14"),
            "A says 12 volunteers; B says 14 volunteers.",
        ),
    )

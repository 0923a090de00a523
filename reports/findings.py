"""Discrepancies as reports show them: numbered, the worst first, both sides quoted in full."""

from compare.discrepancies import worst_first
from compare.model import Comparison, Discrepancy, Evidence
from compare.rules import RULES
from reports.items import Finding, Piece, Quoted, Said
from reports.quoting import AT_ENDS, Side, quote
from sources.model import Sentence, Span

LONGEST = 3_000
"""Characters of a sentence that is quoted whole; the longest sentences of news have some 600."""
CONTEXT = 300
"""Characters quoted on either side of what a longer one is about."""
NO_PUNCTUATION = dict.fromkeys(map(ord, AT_ENDS))


def findings(a: Side, b: Side, comparison: Comparison) -> tuple[Finding, ...]:
    """Every discrepancy of the comparison."""
    ordered = worst_first(comparison.discrepancies)
    return tuple(_finding(number, found, a, b) for number, found in enumerate(ordered, 1))


def _finding(number: int, found: Discrepancy, a: Side, b: Side) -> Finding:
    title = RULES[found.rule].title
    said = _said(a, found.a), _said(b, found.b)
    return Finding(number, title, found.severity, found.message, _basis(found), *said)


def _basis(found: Discrepancy) -> str:
    """Confidence, rule and id; between them what was compared, where that is not what is printed."""
    sides = [(letter, side) for letter, side in (("A", found.a), ("B", found.b)) if side]
    values = [f"{letter} “{side.value}”" for letter, side in sides if _plain(side.value) != _plain(side.text)]
    compared = [f"compared as {', '.join(values)}"] if values else []
    return "; ".join(
        [f"{found.confidence.value} confidence", *compared, f"rule {found.rule}", f"id {found.id}"]
    )


def _plain(text: str) -> str:
    """Lower case without space and punctuation: values are told only where they differ in more."""
    return text.lower().translate(NO_PUNCTUATION)


def _said(side: Side, evidence: Evidence | None) -> Said:
    if evidence is None:
        return Said(side.letter, ())
    quoted = quote(side, [_near(one, evidence.span) for one in _around(side, evidence)], [evidence.span])
    whole = side.article.sentences
    return Said(side.letter, tuple(_cut_shown(one, whole[one.number - 1]) for one in quoted))


def _near(sentence: Sentence, span: Span) -> Sentence:
    """*sentence*, or of one as long as a page what stands near *span*: many findings may lie in it."""
    if len(sentence.text) <= LONGEST:
        return sentence
    start = max(sentence.span.start, span.start - CONTEXT)
    return sentence._replace(span=Span(start, max(start, min(sentence.span.end, span.end + CONTEXT))))


def _cut_shown(quoted: Quoted, sentence: Sentence) -> Quoted:
    if len(sentence.text) <= LONGEST:
        return quoted
    cut = Piece(f" … (cut, {len(sentence.text):,} characters in all)")
    return quoted._replace(pieces=(Piece("… "), *quoted.pieces, cut))


def _around(side: Side, evidence: Evidence) -> list[Sentence]:
    """The sentence of the evidence, and those after it that it reaches into: a quotation may be long."""
    sentences = side.article.sentences
    last = evidence.sentence + 1
    while last < len(sentences) and sentences[last].span.start < evidence.span.end:
        last += 1
    return list(sentences[evidence.sentence : last])

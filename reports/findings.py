"""Discrepancies as reports show them: numbered, the worst first, both sides quoted in full; some in brief."""

from collections.abc import Iterable, Iterator

from compare.discrepancies import worst_first
from compare.model import Comparison, Discrepancy, Evidence, Severity
from compare.rules import RULES
from reports.items import Fact, Finding, Piece, Quoted, Said
from reports.quoting import AT_ENDS, Side, quote
from sources.model import Sentence, Span

LONGEST = 3_000
"""Characters of a sentence that is quoted whole; the longest sentences of news have some 600."""
CONTEXT = 300
"""Characters quoted on either side of what a longer one is about."""
NO_PUNCTUATION = dict.fromkeys(map(ord, AT_ENDS))


def findings(a: Side, b: Side, comparison: Comparison) -> tuple[Finding, ...]:
    """Every discrepancy of the comparison that is not told in brief."""
    full = (found for found in worst_first(comparison.discrepancies) if not is_brief(found))
    return tuple(_finding(number, found, a, b) for number, found in enumerate(full, 1))


def is_brief(found: Discrepancy) -> bool:
    """Whether a discrepancy is told in brief: worth reading only, and its sentences stand in full elsewhere.

    Two outlets may have thirty sentences each that the other has not, and write "harbor" for "harbour"
    throughout; quoted once more, they would bury the figure that differs.
    """
    alone = found.a is None or found.b is None
    return found.severity is Severity.INFO and (alone or RULES[found.rule].group == "wording")


def briefly(comparison: Comparison) -> dict[str, list[Discrepancy]]:
    """Those discrepancies by the id of their rule, in the catalogue's order."""
    by_rule: dict[str, list[Discrepancy]] = {id_: [] for id_ in RULES}
    for found in filter(is_brief, worst_first(comparison.discrepancies)):
        by_rule[found.rule].append(found)
    return {id_: found for id_, found in by_rule.items() if found}


def in_brief(comparison: Comparison) -> tuple[Fact, ...]:
    """The same in a line for each rule."""
    return tuple(
        Fact(f"{RULES[id_].title} ({id_})", _brief_line(comparison, found))
        for id_, found in briefly(comparison).items()
    )


def _brief_line(comparison: Comparison, found: Iterable[Discrepancy]) -> str:
    """The sentences; where the words of both sides are in question, those words before them, once."""
    places: dict[str, list[str]] = {}
    for one in found:
        places.setdefault(_words(comparison, one), []).append("/".join(_names(one)))
    told = (f"{words} ({', '.join(names)})" if words else ", ".join(names) for words, names in places.items())
    return "; ".join(told)


def _words(comparison: Comparison, found: Discrepancy) -> str:
    """What each side writes, where that is not a whole sentence or more."""
    if not (found.a and found.b):
        return ""
    sides = ((comparison.a, found.a), (comparison.b, found.b))
    whole = any(article.sentences[one.sentence].text == one.text for article, one in sides)
    return "" if whole else f"“{found.a.text}” → “{found.b.text}”"


def _names(found: Discrepancy) -> Iterator[str]:
    """``A3``, ``B4``: the sentences a discrepancy is about."""
    yield from (f"{letter}{one.sentence + 1}" for letter, one in (("A", found.a), ("B", found.b)) if one)


def _finding(number: int, found: Discrepancy, a: Side, b: Side) -> Finding:
    rule = RULES[found.rule]
    about_one = rule.group == "hygiene"  # what an article is like has no counterpart to look for
    said = (
        None if about_one and not evidence else _said(side, evidence)
        for side, evidence in ((a, found.a), (b, found.b))
    )
    return Finding(number, rule.title, found.severity, found.message, _basis(found), *said)


def _basis(found: Discrepancy) -> str:
    """Confidence, rule and id; between them what was compared, where that is not what is printed."""
    sides = [("A", found.a), ("B", found.b)] if found.a and found.b else []
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

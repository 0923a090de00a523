"""Every report for people, as plain values: the same sections in the same order, whatever the format."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from compare.model import Comparison, LinkKind, Passage, Standing
from reports.differences import differences, is_quiet, is_typographic, marked_edits
from reports.findings import findings, in_brief
from reports.items import Alone, Claim, Fact, Finding, Item, Mark, Outline, Section, Wording
from reports.provenance import described, left_out, reading, settings
from reports.quoting import Side, ordinal, quote
from reports.summary import summary
from sources.model import Kind, Sentence, Span

SIGNS = {Standing.IDENTICAL: "=", Standing.REWORDED: "≈"}
"""The standings of shared passages, and what stands between the names of their sentences."""

SHARED_NOTE = (
    "In A's order and words. “=”: B has the same words. “≈”: B has others; those that differ are marked."
)
QUIET_NOTE = "The same words, written or punctuated otherwise:"
WORDING_NOTE = "Marked words differ from the other side's."
UNSURE_BELOW = 0.7
"""Score of a link below which its passage is called unsure. Scores are probabilities:
compare/linking/weights.py says how many such links were right when cross-validated."""
UNSURE = "unsure"
UNSURE_NOTE = (
    " “unsure”: these sentences may not belong together; the score says how probable it is that they do."
)
BRIEF_NOTE = "In brief, as these sentences stand in full below:"
DISCREPANCY_NOTE = "The words in question are marked."
ALONE_NOTE = "No counterpart found in {}."
PARTNERS_NOTE = " Where a sentence there shares a part, the words both have are marked."


class Story(NamedTuple):
    """A comparison, with what its sections look up."""

    a: Side
    b: Side
    shared: list[Passage]
    """The identical and reworded passages in A's order."""
    alone: list[Passage]
    """All others, in order of position."""
    partners: dict[str, list[Sentence]]
    """Name of a sentence → those of the other side that share a part with it."""
    mentions: dict[str, list[int]]
    """Name of a sentence → numbers of the discrepancies that quote it."""
    scores: dict[str, float]
    """Name of a sentence → how sure its links are."""


def outline(comparison: Comparison) -> Outline:
    """The whole report; its cost is linear in the texts and in what was found in them."""
    a, b = Side("A", comparison.a), Side("B", comparison.b)
    found = findings(a, b, comparison)
    story = _story(a, b, comparison, found)
    label_a, label_b = comparison.a.label, comparison.b.label
    claims = tuple(_claim(story, passage) for passage in story.shared)
    sections = (
        Section("Summary", summary(comparison, found)),
        Section("Discrepancies", *_discrepant(found, in_brief(comparison))),
        Section("Shared claims", claims, SHARED_NOTE + _unsure_note(claims)),
        Section("Wording differences", *_wordings(story)),
        Section(f"Only in A: {label_a}", *_noted(tuple(_only_in_a(story)), "B")),
        Section(f"Only in B: {label_b}", *_noted(tuple(_only_in_b(story)), "A")),
        Section("Left out, and why", left_out(a) + left_out(b)),
        Section("How the texts were read", reading(a, b)),
        Section("Settings", settings(comparison)),
    )
    return Outline(f"Comparison of {label_a} (A) and {label_b} (B)", (described(a), described(b)), sections)


def _discrepant(found: tuple[Finding, ...], brief: tuple[Fact, ...]) -> tuple[tuple[Item, ...], str]:
    """Those quoted in full, the worst first; then the others, in a line for each rule."""
    items: tuple[Item, ...] = (*found, BRIEF_NOTE, *brief) if brief else found
    return items, DISCREPANCY_NOTE if found else ""


def _story(a: Side, b: Side, comparison: Comparison, found: Iterable[Finding]) -> Story:
    shared = [passage for passage in comparison.passages if passage.standing in SIGNS]
    alone = [passage for passage in comparison.passages if passage.standing not in SIGNS]
    return Story(
        a,
        b,
        sorted(shared, key=lambda passage: passage.a[0].index),
        sorted(alone, key=lambda passage: (passage.a or passage.b)[0].index),
        _partners(comparison),
        _mentions(found),
        _scores(comparison),
    )


def _scores(comparison: Comparison) -> dict[str, float]:
    """For a shared sentence of A its least sure link, for one that shares a part its surest."""
    shared: dict[str, float] = {}
    in_part: dict[str, float] = {}
    for link in comparison.links:
        name_a, name_b = f"A{link.a + 1}", f"B{link.b + 1}"
        if link.kind is LinkKind.PARTIAL:
            in_part[name_a] = max(link.score, in_part.get(name_a, 0.0))
            in_part[name_b] = max(link.score, in_part.get(name_b, 0.0))
        else:
            shared[name_a] = min(link.score, shared.get(name_a, 1.0))
    return in_part | shared


def _partners(comparison: Comparison) -> dict[str, list[Sentence]]:
    partners: dict[str, list[Sentence]] = {}
    for link in sorted(comparison.links, key=lambda link: (link.a, link.b)):
        if link.kind is LinkKind.PARTIAL:
            partners.setdefault(f"A{link.a + 1}", []).append(comparison.b.sentences[link.b])
            partners.setdefault(f"B{link.b + 1}", []).append(comparison.a.sentences[link.a])
    return partners


def _mentions(found: Iterable[Finding]) -> dict[str, list[int]]:
    mentions: dict[str, list[int]] = {}
    for finding in found:
        for quoted in (quoted for said in finding.said for quoted in said.sentences):
            mentions.setdefault(quoted.name, []).append(finding.number)
    return mentions


def _claim(story: Story, passage: Passage) -> Claim:
    spans = [edit.a for edit in marked_edits(passage)]
    quoted = quote(story.a, passage.a, spans)
    kind = () if quoted[0].kind is Kind.BODY else (quoted[0].kind.value,)
    return Claim(_names(passage), kind + _notes(story, passage), passage.standing, quoted)


def _unsure_note(items: Iterable[Claim | Alone]) -> str:
    unsure = any(note.startswith(UNSURE) for item in items for note in item.notes)
    return UNSURE_NOTE if unsure else ""


def _wordings(story: Story) -> tuple[tuple[Item, ...], str]:
    """The passages in which words differ, in full; then the others, in a line each at most."""
    edited = [passage for passage in story.shared if passage.edits]
    full = tuple(_wording(story, passage) for passage in edited if not is_quiet(passage))
    quiet = tuple(_quiet(story, [passage for passage in edited if is_quiet(passage)]))
    items: tuple[Item, ...] = (*full, QUIET_NOTE, *quiet) if quiet else full
    return items, WORDING_NOTE if full else ""


def _quiet(story: Story, passages: Iterable[Passage]) -> Iterator[Fact]:
    typographic = []
    for passage in passages:
        if is_typographic(passage):
            typographic.append(_names(passage))
        else:
            changes = (f"{fact.name} {fact.value}" for fact in differences(story.a, story.b, passage))
            yield Fact(_names(passage), ", ".join(changes))
    if typographic:
        yield Fact("typography", ", ".join(typographic))


def _noted(alone: tuple[Alone, ...], other: str) -> tuple[tuple[Alone, ...], str]:
    partners = PARTNERS_NOTE if any(item.partners for item in alone) else ""
    return alone, f"{ALONE_NOTE.format(other)}{partners}{_unsure_note(alone)}"


def _wording(story: Story, passage: Passage) -> Wording:
    edits = marked_edits(passage)
    return Wording(
        _names(passage),
        _notes(story, passage),
        quote(story.a, passage.a, [edit.a for edit in edits]),
        quote(story.b, passage.b, [edit.b for edit in edits]),
        differences(story.a, story.b, passage),
    )


def _only_in_a(story: Story) -> Iterator[Alone]:
    for passage in story.alone:
        own, other = [shared.a for shared in passage.shared], [shared.b for shared in passage.shared]
        yield from (_alone(story, story.a, story.b, sentence, own, other) for sentence in passage.a)


def _only_in_b(story: Story) -> Iterator[Alone]:
    for passage in story.alone:
        own, other = [shared.b for shared in passage.shared], [shared.a for shared in passage.shared]
        yield from (_alone(story, story.b, story.a, sentence, own, other) for sentence in passage.b)


def _alone(
    story: Story, side: Side, others: Side, sentence: Sentence, own: list[Span], theirs: list[Span]
) -> Alone:
    name = f"{side.letter}{sentence.index + 1}"
    (quoted,) = quote(side, [sentence], own, Mark.SHARED)
    partners = quote(others, story.partners.get(name, ()), theirs, Mark.SHARED)
    unsure = _unsure(story.scores[name]) if partners else ()
    return Alone(quoted, unsure + _discrepancies(story, [name]), partners)


def _notes(story: Story, passage: Passage) -> tuple[str, ...]:
    names = [f"A{sentence.index + 1}" for sentence in passage.a] + [f"B{s.index + 1}" for s in passage.b]
    a, b = ordinal(passage.a[0].index + 1), ordinal(passage.b[0].index + 1)
    moved = (f"moved: {a} in A, {b} in B",) if passage.moved else ()
    score = min(story.scores.get(f"A{sentence.index + 1}", 1.0) for sentence in passage.a)
    return moved + _unsure(score) + _discrepancies(story, names)


def _unsure(score: float) -> tuple[str, ...]:
    return (f"{UNSURE}: score {score:.2f}",) if score < UNSURE_BELOW else ()


def _discrepancies(story: Story, names: Iterable[str]) -> tuple[str, ...]:
    numbers = sorted({number for name in names for number in story.mentions.get(name, ())})
    plural = "y" if len(numbers) == 1 else "ies"
    return (f"discrepanc{plural} {', '.join(map(str, numbers))}",) if numbers else ()


def _names(passage: Passage) -> str:
    return f"{_named('A', passage.a)} {SIGNS[passage.standing]} {_named('B', passage.b)}"


def _named(side: str, sentences: Sequence[Sentence]) -> str:
    """``A3``, ``A3, A5``, and ``A3–A6`` for a run."""
    numbers = [sentence.index + 1 for sentence in sentences]
    if len(numbers) > 2 and numbers[-1] - numbers[0] == len(numbers) - 1:
        return f"{side}{numbers[0]}–{side}{numbers[-1]}"
    return ", ".join(f"{side}{number}" for number in numbers)

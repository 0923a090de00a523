"""A draft without the lines that are not the article, each listed with its reason.

Nothing is rewritten: blocks shrink or go, and what goes becomes an omission with its exact span.
A line goes only as a whole, but for the dateline before a report and the sign-off after it:
a false omission costs a reader more than a line too many.
"""

from collections.abc import Iterable, Mapping, Sequence

from sources.credits import agency, byline, is_sign_off, names, photo_credit, trailing_sign_off
from sources.datelines import find_dateline
from sources.furniture import (
    address,
    begins_home,
    breadcrumb,
    is_address,
    is_address_label,
    leads_to,
    promotion,
    publication,
    related,
)
from sources.headlines import repeated_headlines, with_headline
from sources.language.model import Language
from sources.model import Draft, Kind, Metadata, Omission, Reason, Span
from sources.suspects import Finding, Rule, Suspect, is_running, suspect

HEADING_RULES: tuple[Rule, ...] = (related, promotion)
"""For headings: one may be a date or a name and yet part of the story."""
FIRST_RULES: tuple[Rule, ...] = (address, publication, promotion, byline, breadcrumb, agency)
"""For the first line: a headline may look like a credit, as in "Photography: how it began"."""
RULES: tuple[Rule, ...] = (*FIRST_RULES, related, photo_credit)
"""For all others."""

NEAR = 6
"""Lines below a breadcrumb among which the headline it ends with is looked for."""

SIGN_OFFS = 3
"""Lines that may close a report: "Reporting by …", "AFP", "ENDS"."""

DATELINE_PARAGRAPHS = 3
"""Paragraphs that may begin with a dateline: a summary may stand above the report."""


def clean(draft: Draft, language: Language) -> Draft:
    """A new draft: what is not the article left out, the headline found, metadata completed."""
    draft = with_headline(_without_furniture(draft, language))
    draft = _leave_out(draft, dict.fromkeys(repeated_headlines(draft), Reason.REPEATED_HEADLINE))
    return _without_dateline(_without_sign_offs(draft, language), language)


def _leave_out(draft: Draft, reasons: Mapping[int, Reason]) -> Draft:
    """The draft with some blocks (by number) made omissions."""
    if not reasons:
        return draft
    kept = tuple(block for at, block in enumerate(draft.blocks) if at not in reasons)
    gone = (_omission(draft, draft.blocks[at].span, reason) for at, reason in reasons.items())
    return draft._replace(blocks=kept, omissions=_in_order(*draft.omissions, *gone))


def _shrink(draft: Draft, at: int, kept: Span, gone: Span, reason: Reason) -> Draft:
    """The draft with block *at* cut down to *kept*, and *gone* made an omission."""
    blocks = (*draft.blocks[:at], draft.blocks[at]._replace(span=kept), *draft.blocks[at + 1 :])
    omissions = _in_order(*draft.omissions, _omission(draft, gone, reason))
    return draft._replace(blocks=blocks, omissions=omissions)


def _omission(draft: Draft, span: Span, reason: Reason) -> Omission:
    return Omission(span, span.of(draft.text), reason)


def _in_order(*omissions: Omission) -> tuple[Omission, ...]:
    return tuple(sorted(omissions, key=lambda omission: omission.span))


def _without_furniture(draft: Draft, language: Language) -> Draft:
    suspects = _suspects(draft)
    findings = _findings(suspects, language)
    reasons = {at: found.reason for at, found in findings.items()}
    kept = _leave_out(draft, reasons)
    return kept._replace(metadata=_completed(draft.metadata, findings.values()))


def _completed(metadata: Metadata, findings: Iterable[Finding]) -> Metadata:
    """The metadata, with what the lines left out say where it said nothing."""
    for found in findings:
        byline = metadata.byline or found.byline
        metadata = metadata._replace(byline=byline, published=metadata.published or found.published)
    return metadata


def _suspects(draft: Draft) -> list[Suspect]:
    suspects: list[Suspect] = []
    running = 0
    for block in draft.blocks:
        text = block.span.of(draft.text)
        suspects.append(suspect(block, text, first=not suspects, running=running))
        running += is_running(text)
    return suspects


def _findings(suspects: Sequence[Suspect], language: Language) -> dict[int, Finding]:
    """The blocks, by number, that are not the article."""
    findings: dict[int, Finding] = {}
    for at, line in enumerate(suspects):
        found = _found(line, language) or _found_beside(suspects, at, findings.get(at - 1), language)
        if found is not None:
            findings[at] = found
    kept = _chronicle(suspects, findings)
    return {at: found for at, found in findings.items() if at not in kept}


def _found(line: Suspect, language: Language) -> Finding | None:
    """What a line is by itself."""
    if line.kind is Kind.HEADLINE:
        return None
    if not any(character.isalnum() for character in line.text):
        return Finding(Reason.OUTSIDE_ARTICLE)
    if not line.tokens:
        return None
    rules = HEADING_RULES if line.kind is Kind.HEADING else FIRST_RULES if line.first else RULES
    return next((found for rule in rules if (found := rule(line, language))), None)


def _found_beside(
    suspects: Sequence[Suspect], at: int, before: Finding | None, language: Language
) -> Finding | None:
    """What a line is by what stands beside it: a label before an address, names below "By", a path."""
    line = suspects[at]
    if not line.tokens or line.kind is not Kind.BODY:
        return None
    if is_address_label(line, language) and at + 1 < len(suspects) and is_address(suspects[at + 1].text):
        return Finding(Reason.URL)
    if before is not None and before.reason is Reason.BYLINE and before.byline is None:
        return names(line, language)
    if line.top and begins_home(line, language):
        below = (after.plain for after in suspects[at + 1 : at + 1 + NEAR])
        return Finding(Reason.BREADCRUMB) if any(leads_to(line, title, language) for title in below) else None
    return None


def _chronicle(suspects: Sequence[Suspect], findings: Mapping[int, Finding]) -> frozenset[int]:
    """Bare dates that are headings in the story: several different ones, or one amid running text."""
    bare = [at for at, found in findings.items() if found.bare_date]
    if len({suspects[at].plain for at in bare}) > 1:
        return frozenset(bare)
    return frozenset(at for at in bare if not suspects[at].top and at < len(suspects) - 1)


def _without_sign_offs(draft: Draft, language: Language) -> Draft:
    for _ in range(SIGN_OFFS):
        if len(draft.blocks) < 2 or draft.blocks[-1].kind is Kind.HEADLINE:
            return draft
        last = len(draft.blocks) - 1
        text = draft.blocks[last].span.of(draft.text)
        line = suspect(draft.blocks[last], text, first=False, running=0)
        if not line.tokens or not is_sign_off(line, language):
            return _without_trailing_sign_off(draft, text, language)
        draft = _leave_out(draft, {last: Reason.SIGN_OFF})
    return draft


def _without_trailing_sign_off(draft: Draft, text: str, language: Language) -> Draft:
    place = trailing_sign_off(text, language)
    if place is None:
        return draft
    span = draft.blocks[-1].span
    kept = Span(span.start, span.start + len(text[:place].rstrip()))
    return _shrink(draft, len(draft.blocks) - 1, kept, Span(span.start + place, span.end), Reason.SIGN_OFF)


def _without_dateline(draft: Draft, language: Language) -> Draft:
    """The draft with the first dateline of its first paragraphs left out and kept as metadata."""
    body = [at for at, block in enumerate(draft.blocks) if block.kind is Kind.BODY]
    for at in body[:DATELINE_PARAGRAPHS]:
        span = draft.blocks[at].span
        found = find_dateline(span.of(draft.text), language)
        if found is not None:
            kept, gone = Span(span.start + found.resume, span.end), Span(span.start, span.start + found.end)
            draft = _shrink(draft, at, kept, gone, Reason.DATELINE)
            return draft._replace(metadata=draft.metadata._replace(dateline=found.place))
    return draft

"""A draft without the lines that are not the article, each listed with its reason.

Nothing is rewritten: blocks shrink or go, and what goes becomes an omission with its exact span.
A line goes only as a whole, but for the dateline before a report and the sign-off after it.
"""

from collections.abc import Sequence
from dataclasses import replace

from sources.credits import agency, byline, is_sign_off, names, photo_credit, trailing_sign_off
from sources.datelines import find_dateline
from sources.furniture import (
    address,
    breadcrumb,
    is_address,
    is_address_label,
    leads_home,
    promotion,
    publication,
    related,
)
from sources.headlines import with_headline
from sources.language.model import Language
from sources.model import Block, Draft, Kind, Omission, Reason, Span
from sources.suspects import Finding, Rule, Suspect, is_running, suspect
from sources.words import plain_words

HEADING_RULES: tuple[Rule, ...] = (related, promotion)
"""For headings: one may be a date or a name and yet part of the story."""
FIRST_RULES: tuple[Rule, ...] = (address, publication, promotion, byline, breadcrumb)
"""For the first line: a headline may look like a credit, as in "Photography: how it began"."""
RULES: tuple[Rule, ...] = (*FIRST_RULES, related, photo_credit, agency)
"""For all others."""

DATELINE_PARAGRAPHS = 3
"""Paragraphs that may begin with a dateline: a summary may stand above the report."""


def clean(draft: Draft, language: Language) -> Draft:
    """A new draft: blocks that are not the article left out, the headline found, metadata completed."""
    suspects = _suspects(draft)
    findings = _judge(suspects, language)
    kept = [block for block, found in zip(draft.blocks, findings, strict=True) if found is None]
    omitted = [
        _omission(draft.text, block.span, found.reason)
        for block, found in zip(draft.blocks, findings, strict=True)
        if found is not None
    ]
    ...
    return draft

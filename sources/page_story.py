"""Which of a page is the article: its stretches as pieces, those outside the article marked so."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from sources.lines import line_blocks
from sources.metadata import one_line
from sources.model import Kind, Metadata, Reason
from sources.page import Page, Stretch, read_page
from sources.page_metadata import page_metadata
from sources.pieces import Piece
from sources.words import plain_words

SUBSTANTIAL = 250
"""Characters of text in an <article> or <main> that is the story rather than a teaser for one."""


def page_story(source: str) -> tuple[list[Piece], Metadata]:
    """The pieces of an HTML page, in reading order, and what it says about its article."""
    page = read_page(source)
    stretches = _with_one_headline(page, _inside(page.stretches))
    headline = next((stretch.text for stretch, kept in stretches if kept and _is_h1(stretch)), "")
    return list(_pieces(stretches)), page_metadata(page, one_line(headline))


def fragment_pieces(source: str) -> Iterator[Piece]:
    """The text of a scrap of HTML inside another format."""
    return _pieces([(stretch, _plain(stretch)) for stretch in read_page(source).stretches])


def _plain(stretch: Stretch) -> bool:
    return not (stretch.place.hidden or stretch.place.furniture)


def _inside(stretches: list[Stretch]) -> list[tuple[Stretch, bool]]:
    """Each stretch, and whether it belongs to the article."""
    stretches = _without_page_form(stretches)
    articles: Counter[int] = Counter()
    mains: Counter[int] = Counter()
    for stretch in filter(_plain, stretches):
        articles[stretch.place.article] += len(stretch.text)
        if not stretch.place.article:
            mains[stretch.place.main] += len(stretch.text)
    chosen = _chosen_articles(articles)
    beside = sum(size for main, size in mains.items() if main)
    if chosen and beside <= sum(articles[number] for number in chosen):
        return [(stretch, _plain(stretch) and stretch.place.article in chosen) for stretch in stretches]
    in_main = sum(len(stretch.text) for stretch in stretches if _plain(stretch) and stretch.place.main)
    whole = in_main < SUBSTANTIAL
    return [(stretch, _plain(stretch) and (whole or stretch.place.main > 0)) for stretch in stretches]


def _chosen_articles(articles: Counter[int]) -> frozenset[int]:
    """The articles worth the name: the longest, and those at least half as long, as on a live page."""
    largest = max((size for number, size in articles.items() if number), default=0)
    least = max(SUBSTANTIAL, largest / 2)
    return frozenset(number for number, size in articles.items() if number and size >= least)


def _without_page_form(stretches: list[Stretch]) -> list[Stretch]:
    """A form that holds most of the page is the page itself, as some servers write it."""
    in_form = sum(len(stretch.text) for stretch in stretches if stretch.place.furniture == "form")
    if in_form * 2 <= sum(len(stretch.text) for stretch in stretches):
        return stretches
    return [
        replace(stretch, place=replace(stretch.place, furniture=""))
        if stretch.place.furniture == "form"
        else stretch
        for stretch in stretches
    ]


def _is_h1(stretch: Stretch) -> bool:
    return stretch.place.kind is Kind.HEADLINE


def _with_one_headline(page: Page, stretches: list[tuple[Stretch, bool]]) -> list[tuple[Stretch, bool]]:
    """The same with at most one headline, which is kept."""
    chosen = _headline(page, stretches)
    return [
        (_as_heading(stretch, Kind.HEADLINE if at == chosen else Kind.HEADING), kept or at == chosen)
        if at == chosen or _is_h1(stretch)
        else (stretch, kept)
        for at, (stretch, kept) in enumerate(stretches)
    ]


def _headline(page: Page, stretches: list[tuple[Stretch, bool]]) -> int | None:
    """The article's heading that the page's title names, else its first of level 1, else one above it."""
    headings = [
        (at, stretch, kept)
        for at, (stretch, kept) in enumerate(stretches)
        if stretch.place.kind in {Kind.HEADLINE, Kind.HEADING} and not stretch.place.hidden
    ]
    titles = [plain_words(title) for title in (page.meta.get("og:title", ""), page.title)]
    named = [at for at, stretch, kept in headings if kept and _named(stretch, titles)]
    first = [at for at, stretch, kept in headings if kept and _is_h1(stretch)]
    above = [at for at, stretch, _ in headings if _is_h1(stretch) and _named(stretch, titles)]
    return next(iter([*named, *first, *above]), None)


def _named(heading: Stretch, titles: list[tuple[str, ...]]) -> bool:
    """Whether one of the titles is the heading, or the heading and no more than as much again."""
    words = plain_words(heading.text)
    return any(title[: len(words)] == words and 0 < len(title) <= 2 * len(words) for title in titles)


def _as_heading(stretch: Stretch, kind: Kind) -> Stretch:
    return replace(stretch, place=replace(stretch.place, kind=kind))


def _pieces(stretches: list[tuple[Stretch, bool]]) -> Iterator[Piece]:
    """The stretches as pieces, those with line breaks cut at each that ends a paragraph."""
    for stretch, kept in stretches:
        kind = stretch.place.kind
        within = Reason.CAPTION if stretch.place.caption else None
        for block in line_blocks(stretch.text):
            own = block.kind if kind is Kind.BODY else kind
            yield Piece(block.span.of(stretch.text), own, within if kept else Reason.OUTSIDE_ARTICLE)

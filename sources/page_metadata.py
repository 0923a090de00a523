"""What an HTML page says about itself, in the order in which its words can be trusted."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from sources.dates import stated_date
from sources.language import NEUTRAL
from sources.metadata import language_code, one_line
from sources.model import Metadata
from sources.page import Page

TITLES = ("og:title", "twitter:title", "dc.title", "headline")
BYLINES = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl")
DATES = (
    "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date",
    "sailthru.date", "dc.date.issued", "dcterms.created", "dc.date", "pubdate", "publishdate",
    "publish-date", "date",
)  # fmt: skip
LANGUAGES = ("content-language", "og:locale", "inlanguage", "dc.language")

ARTICLE_TYPES = ("Article", "BlogPosting", "Report")
"""How schema.org's types of news end: NewsArticle, ReportageNewsArticle, …"""


def page_metadata(page: Page, headline: str | None) -> Metadata:
    """Title, byline, date and language of a page whose article has *headline* (if it has one)."""
    data = _article_data(page)
    title = headline or _text(data.get("headline")) or _first(page, TITLES) or one_line(page.title)
    dates = (_text(data.get("datePublished")), *(page.meta.get(name) for name in DATES), *page.times)
    language = page.language or _text(data.get("inLanguage")) or _first(page, LANGUAGES)
    return Metadata(
        title=title,
        byline=_authors(data.get("author")) or _named_author(page),
        published=_first_date(dates),
        language=language_code(language),
    )


def _article_data(page: Page) -> dict[str, Any]:
    """The JSON-LD object that describes an article; empty if there is none."""
    for script in page.linked_data:
        try:
            found = json.loads(script)
        except (ValueError, RecursionError):  # malformed or nested to death: as good as absent
            continue
        for item in _objects(found):
            kinds = item.get("@type")
            kinds = kinds if isinstance(kinds, list) else [kinds]
            if any(str(kind).endswith(ARTICLE_TYPES) for kind in kinds):
                return item
    return {}


def _objects(data: object) -> Iterator[dict[str, Any]]:
    """The objects of a JSON-LD script: it is one, or a list, or a graph."""
    items = data if isinstance(data, list) else [data]
    for item in items:
        if isinstance(item, dict):
            yield item
            graph = item.get("@graph")
            if isinstance(graph, list):
                yield from (node for node in graph if isinstance(node, dict))


def _first_date(given: Iterable[str | None]) -> str | None:
    """The first that is a date in figures, as programs write it."""
    return next((iso for text in given if text and (iso := stated_date(text, NEUTRAL.calendar))), None)


def _authors(data: object) -> str | None:
    people = data if isinstance(data, list) else [data]
    names = (_text(person.get("name") if isinstance(person, dict) else person) for person in people)
    return one_line(", ".join(name for name in names if name and "://" not in name))


def _named_author(page: Page) -> str | None:
    names = (one_line(page.meta.get(name, "")) for name in BYLINES)
    return next((name for name in names if name and "://" not in name), None)


def _first(page: Page, names: tuple[str, ...]) -> str | None:
    return next((text for name in names if (text := one_line(page.meta.get(name, "")))), None)


def _text(value: object) -> str | None:
    return one_line(value) if isinstance(value, str) else None

"""An HTML page as a flat sequence of text stretches, each knowing what it stands in.

One pass over the tags, no tree: a page nested a million deep costs no more than a flat one.
"""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from sources.markup import End, Start, Text, scan
from sources.model import Kind

SILENT = frozenset(
    {"audio", "canvas", "datalist", "iframe", "noembed", "noframes", "noscript", "object", "script", "style"}
    | {"svg", "template", "title", "video"}
)
"""Their content is not text of the page."""

FURNITURE = frozenset({"aside", "button", "dialog", "footer", "form", "menu", "nav", "select", "textarea"})
"""They hold what surrounds an article; so does a header that is not an article's own."""

ROLES = {
    "article": "article", "banner": "header", "complementary": "aside", "contentinfo": "footer",
    "dialog": "dialog", "main": "main", "menu": "menu", "menubar": "menu", "navigation": "nav",
    "search": "form",
}  # fmt: skip
"""ARIA role → the element it makes of another."""

BLOCK = frozenset(
    {"address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog"}
    | {"dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3"}
    | {"h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol"}
    | {"p", "pre", "search", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul"}
    | {"button", "option", "optgroup", "select", "textarea"}
)
"""Elements whose text stands on lines of its own."""

VOID = frozenset(
    {"area", "base", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta", "param", "source"}
    | {"track", "wbr"}
)

KINDS = {"h1": Kind.HEADLINE, "blockquote": Kind.QUOTE, "li": Kind.LIST} | dict.fromkeys(
    ("h2", "h3", "h4", "h5", "h6"), Kind.HEADING
)

META_NAMES = ("property", "name", "itemprop", "http-equiv")

SPACE = re.compile(r"[ \t\n\r\f]+")
INVISIBLE = re.compile(r"(?:display:none|visibility:hidden)")

DEEPEST_INLINE = 64
"""Open elements searched for the one that an inline end tag closes; more is no honest page."""


@dataclass(frozen=True, slots=True)
class Place:
    """What a stretch of text stands in. *main* and *article* number the outermost such element, from 1."""

    tag: str = ""
    kind: Kind = Kind.BODY
    silent: bool = False
    hidden: bool = False
    furniture: str = ""
    caption: bool = False
    preformatted: bool = False
    main: int = 0
    article: int = 0


@dataclass(frozen=True, slots=True)
class Stretch:
    """Text that stands on lines of its own, without white space around it."""

    text: str
    place: Place


@dataclass(slots=True)
class Page:
    """What one pass over a page finds."""

    stretches: list[Stretch] = field(default_factory=list)
    meta: dict[str, str] = field(default_factory=dict)
    """``<meta>``: name, property or itemprop in lower case → content; the first wins."""
    linked_data: list[str] = field(default_factory=list)
    """The JSON-LD scripts."""
    times: list[str] = field(default_factory=list)
    """``<time datetime>`` outside page furniture, in order."""
    title: str = ""
    language: str = ""


def read_page(source: str) -> Page:
    """The text and the facts of an HTML page; never fails, whatever *source* is."""
    reading = _Reading()
    for event in scan(source):
        match event:
            case Text(text):
                reading.add(text)
            case Start():
                reading.open(event)
            case End(name):
                reading.close(name)
    reading.flush()
    return reading.page


class _Reading:
    """The state of the pass: open elements, and the text since the last block began or ended."""

    def __init__(self) -> None:
        self.page = Page()
        self.places = [Place()]
        self.opened: Counter[str] = Counter()
        self.articles = self.mains = 0
        self.buffer: list[str] = []
        self.raw = ""

    def add(self, text: str) -> None:
        """Take up text; what a script or title holds goes where it belongs."""
        place = self.places[-1]
        if self.raw == "title" and not self.page.title:
            self.page.title = text
        elif self.raw == "application/ld+json":
            self.page.linked_data.append(text)
        if not place.silent:
            self.buffer.append(text if place.preformatted else SPACE.sub(" ", text))

    def open(self, tag: Start) -> None:
        """Enter an element."""
        self._note(tag)
        if tag.name == "br":
            self.buffer.append("\n")
        elif tag.name in {"td", "th"}:
            self.buffer.append(" ")
        if tag.name in BLOCK:
            self.flush()
            if self.opened["p"]:
                self._pop("p")
        if tag.name not in VOID and not tag.empty:
            self.places.append(self._place(tag))
            self.opened[tag.name] += 1

    def close(self, name: str) -> None:
        """Leave the innermost element of that name, if there is one that may be left from here."""
        self.raw = ""
        if name in BLOCK:
            self.flush()
        if name == "br":
            self.buffer.append("\n")
        elif self.opened[name] and (name in BLOCK or self._within_reach(name)):
            self._pop(name)

    def flush(self) -> None:
        """End the stretch of text read so far."""
        place = self.places[-1]
        text = "".join(self.buffer)
        self.buffer.clear()
        if not place.preformatted:
            text = "\n".join(SPACE.sub(" ", line).strip(" ") for line in text.split("\n"))
        if text := text.strip():
            self.page.stretches.append(Stretch(text, place))

    def _within_reach(self, name: str) -> bool:
        for place in self.places[: -DEEPEST_INLINE - 1 : -1]:
            if place.tag == name:
                return True
            if place.tag in BLOCK:
                return False
        return False

    def _pop(self, name: str) -> None:
        while self.opened[name]:
            tag = self.places.pop().tag
            self.opened[tag] -= 1
            if tag == name:
                return

    def _place(self, tag: Start) -> Place:
        """Where text directly in this element stands."""
        outer = self.places[-1]
        acts_as = ROLES.get(tag.attributes.get("role", ""), tag.name)
        if tag.attributes.get("itemprop") == "articleBody":
            acts_as = "article"
        main, article = outer.main, outer.article
        if acts_as == "main" and not main:
            main = self.mains = self.mains + 1
        if acts_as == "article" and not article:
            article = self.articles = self.articles + 1
        furniture = acts_as in FURNITURE or (acts_as == "header" and not outer.main and not outer.article)
        return replace(
            outer,
            tag=tag.name,
            kind=KINDS.get(tag.name, outer.kind),
            silent=outer.silent or tag.name in SILENT,
            hidden=outer.hidden or _hidden(tag.attributes),
            furniture=outer.furniture or (acts_as if furniture else ""),
            caption=outer.caption or tag.name == "figcaption",
            preformatted=outer.preformatted or tag.name in {"pre", "xmp"},
            main=main,
            article=article,
        )

    def _note(self, tag: Start) -> None:
        """Keep what the element says about the page."""
        self.raw = tag.name if tag.name == "title" and not self.places[-1].silent else ""
        given = tag.attributes
        if tag.name == "script":
            self.raw = given.get("type", "").strip().lower()
        elif tag.name == "html":
            self.page.language = self.page.language or given.get("lang") or given.get("xml:lang", "")
        elif tag.name == "meta":
            name = next((given[key] for key in META_NAMES if given.get(key)), "")
            self.page.meta.setdefault(name.strip().lower(), given.get("content", ""))
        elif tag.name == "time" and given.get("datetime") and not self.places[-1].furniture:
            self.page.times.append(given["datetime"])


def _hidden(attributes: Mapping[str, str]) -> bool:
    style = attributes.get("style", "").lower().replace(" ", "")
    hidden = "hidden" in attributes or attributes.get("aria-hidden") == "true"
    return hidden or INVISIBLE.search(style) is not None

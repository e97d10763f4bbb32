"""A rendered page as a test reads it: its elements, its attributes, its words."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from cjm.model import Journey
from cjm.reading import read_map
from cjm.render.html import render_html
from cjm.source import SourceFile
from tests.view.arranged import arranged

EXAMPLES = ("b2b-software", "citizen-service", "organic-skincare", "summer-party-outfit", "yoga-studio")

VOID = frozenset({"meta", "col", "img", "br", "link", "input"})


@dataclass
class Element:
    """An element: its tag, its attributes, its own and its descendants' text."""

    tag: str
    attributes: dict[str, str | None]
    text: list[str] = field(default_factory=list)

    @property
    def classes(self) -> list[str]:
        return (self.attributes.get("class") or "").split()

    @property
    def words(self) -> str:
        return " ".join("".join(self.text).replace("\N{SOFT HYPHEN}", "").split())


class Page(HTMLParser):
    """All elements of a page in order; `open_tags` is empty when every element was closed."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.html = html
        self.elements: list[Element] = []
        self.open_tags: list[Element] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, dict(attrs))
        self.elements.append(element)
        if tag not in VOID:
            self.open_tags.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open_tags[-1].tag == tag, f"</{tag}> closes <{self.open_tags[-1].tag}>"
        self.open_tags.pop()

    def handle_data(self, data: str) -> None:
        for element in self.open_tags:
            element.text.append(data)

    def all(self, tag: str, css_class: str | None = None) -> list[Element]:
        return [
            element
            for element in self.elements
            if element.tag == tag and (css_class is None or css_class in element.classes)
        ]

    def one(self, tag: str, css_class: str | None = None) -> Element:
        (found,) = self.all(tag, css_class)
        return found


def example(path: Path) -> Journey:
    """Read one of the example maps with its persona files."""

    def beside(name: str) -> SourceFile:
        return SourceFile(name, (path.parent / name).read_text("utf-8"))

    document = read_map(SourceFile(path.name, path.read_text("utf-8")), beside)
    assert document.journey, document.diagnostics
    return document.journey


def page(**keys: Any) -> Page:
    """Render a map of these keys."""
    return Page(render_html(arranged(**keys)))

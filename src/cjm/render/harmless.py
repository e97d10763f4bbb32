"""SVG from an engine, reduced to what a graph is drawn with: nothing that acts, nothing that loads."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from cjm.render.error import RenderError

SVG = "http://www.w3.org/2000/svg"

_ELEMENTS = frozenset({"svg", "g", "title", "polygon", "polyline", "path", "ellipse", "text"})
_ATTRIBUTES = frozenset(
    {
        *("id", "class", "transform", "width", "height", "viewBox"),
        *("x", "y", "cx", "cy", "rx", "ry", "d", "points"),
        *("fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width", "stroke-dasharray"),
        *("text-anchor", "text-decoration", "font-family", "font-size", "font-style", "font-weight"),
        "{http://www.w3.org/XML/1998/namespace}space",
    }
)


def harmless_svg(text: str) -> ET.Element:
    """Give the root of an SVG, its names without a namespace, comments and other attributes left out.

    Raises RenderError for what is no SVG, or holds an element that no graph needs.
    """
    try:
        root = ET.fromstring(text)  # noqa: S314 - from our own engine; expat bounds what entities may grow to
    except ET.ParseError as error:
        raise RenderError(f"Graphviz wrote something that is not XML: {error}") from error
    for element in root.iter():
        _reduce(element)
    root.set("xmlns", SVG)
    return root


def _reduce(element: ET.Element) -> None:
    namespace, _, name = element.tag.removeprefix("{").rpartition("}")
    if namespace != SVG or name not in _ELEMENTS:
        raise RenderError(f"Graphviz drew a <{name}>, which no graph needs")
    element.tag = name
    for key, value in list(element.attrib.items()):
        if key not in _ATTRIBUTES or not _is_plain(key, value):
            del element.attrib[key]


def _is_plain(key: str, value: str) -> bool:
    """Say whether a value calls no function: a colour is CSS, where `u\\72l(` loads as `url(` does."""
    return key == "transform" or not ("(" in value or "\\" in value)

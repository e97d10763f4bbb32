"""The pictures of channels: those of the page, and only those that a picture uses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from markupsafe import Markup

from cjm.render.svg.shape import Group, Icon, Shape
from cjm.resources import Kind, read_text


def symbols(shapes: Iterable[Shape]) -> list[Markup]:
    """Give the symbols of the icons among some shapes, in the order of the sprite."""
    used = set(_icons(shapes))
    sprite = read_text(Kind.TEMPLATES, "html/icons.svg").splitlines()
    kept = (one for one in sprite if one.startswith("<symbol") and one.split('"')[1] in used)
    return [Markup(one) for one in kept]  # noqa: S704 a file we ship


def _icons(shapes: Iterable[Shape]) -> Iterator[str]:
    for shape in shapes:
        if isinstance(shape, Group):
            yield from _icons(shape.shapes)
        elif isinstance(shape, Icon):
            yield f"i-{shape.name}"

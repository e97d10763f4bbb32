"""The pictures of channels and media, as symbols that other shapes of a picture refer to."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from markupsafe import Markup

from cjm.resources import Kind, read_text
from cjm.view import TouchpointHead

_NAMED, _NOTHING = "named", "other"
"""The pictures of a channel of whose medium nothing is noted, and of a touchpoint without a channel."""


def icon_of(head: TouchpointHead) -> str:
    """Give the picture of a touchpoint: that of its channel; if cjm has none, that of its medium."""
    return head.icon or head.medium or (_NAMED if head.channel else _NOTHING)


def symbols(icons: AbstractSet[str]) -> list[Markup]:
    """Give the symbols of these pictures, each on one line, in the order of the file."""
    lines = read_text(Kind.TEMPLATES, "html/icons.svg").splitlines()
    named = ((line.split('"')[1].removeprefix("i-"), line) for line in lines if line.startswith("<symbol"))
    return [Markup(line) for name, line in named if name in icons]  # noqa: S704 - a file we ship

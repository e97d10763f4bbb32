"""The pictures of the channels, as symbols that other shapes of a picture refer to."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from markupsafe import Markup

from cjm.resources import Kind, read_text

OTHER = "other"
"""The picture of a channel that cjm does not know."""


def symbols(channels: AbstractSet[str]) -> list[Markup]:
    """Give the symbols of these channels, each on one line, in the order of the file."""
    lines = read_text(Kind.TEMPLATES, "html/icons.svg").splitlines()
    named = ((line.split('"')[1].removeprefix("i-"), line) for line in lines if line.startswith("<symbol"))
    return [Markup(line) for name, line in named if name in channels]  # noqa: S704 - a file we ship

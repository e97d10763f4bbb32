"""The pictures of the channels: only those that a map uses go into its page."""

from __future__ import annotations

from markupsafe import Markup

from cjm.resources import Kind, read_text
from cjm.view import Board

OTHER = "other"
"""The picture of a channel that cjm does not know."""


def icons(board: Board) -> Markup:
    """Give the symbols of the channels that a board uses, one a line."""
    used = {icon_of(column.touchpoint.icon) for column in board.columns if column.touchpoint}
    sprite = read_text(Kind.TEMPLATES, "html/icons.svg").splitlines()
    symbols = [
        line
        for line in sprite
        if line.startswith("<symbol") and line.split('"')[1].removeprefix("i-") in used
    ]
    return Markup("\n").join(map(Markup, symbols))


def icon_of(channel: str | None) -> str:
    """Give the picture of a channel by its id."""
    return channel or OTHER

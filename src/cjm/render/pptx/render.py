"""From a board to a presentation."""

from __future__ import annotations

from collections.abc import Callable

from cjm.render.picture import NONE, Pictures
from cjm.render.pptx.cover import add_cover
from cjm.render.pptx.deck import Deck
from cjm.render.pptx.details import add_details
from cjm.render.pptx.follow import add_opportunities, add_rest
from cjm.render.pptx.overview import add_overview
from cjm.render.pptx.photo import add_pictures, shown
from cjm.render.text import clean, paragraphs
from cjm.render.theme import OURS, Theme
from cjm.view import Board


def _nobody(_: str) -> None:
    """Hear what is told, and pass it on to nobody."""


def render_pptx(
    board: Board,
    theme: Theme = OURS,
    pictures: Pictures = NONE,
    tell: Callable[[str], None] = _nobody,
) -> bytes:
    """Give a board, with its pictures, as slides; the same board gives the same bytes.

    `tell` hears of pictures that no slide shows. Raises RenderError where the engine is not installed.
    """
    deck = Deck(board, theme, shown(pictures, tell))
    add_cover(deck, "\n".join(map(clean, paragraphs(board.header.summary or ""))))
    add_overview(deck)
    add_opportunities(deck)
    add_details(deck)
    add_pictures(deck)
    add_rest(deck)
    return deck.save()

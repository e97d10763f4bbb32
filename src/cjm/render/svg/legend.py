"""The legend: what every figure of the map means, only those that it uses."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from cjm.render.svg.block import Block, placed
from cjm.render.svg.curve import key_glyph
from cjm.render.svg.entry import badge
from cjm.render.svg.glyph import medium_shape, truth
from cjm.render.svg.paragraph import said
from cjm.render.svg.section import Draw, in_columns, section
from cjm.render.svg.shape import Group, Path, Rect, Shape, Text, disc, line
from cjm.render.svg.style import LABEL, NOTE, TEXT_SOFT
from cjm.render.text import Run
from cjm.view import Board, Words

Key = tuple[tuple[Shape, ...], str]
"""A figure and what it means."""

_GLYPH, _COLUMN, _SIZE = 46.0, 210.0, 26.0


def legend(board: Board, drawn: Block, width: float) -> Block:
    """Draw the legend of a board to the figures that are drawn."""
    used = frozenset(_used(drawn.shapes))
    keys: list[Draw] = [partial(_key, shapes, text) for shapes, text in _keys(board, used)]
    return section(board.language.words.legend, in_columns(keys, width, _COLUMN, 8), width)


def _key(shapes: tuple[Shape, ...], text: str, width: float) -> Block:
    words = said(text, TEXT_SOFT, width - _GLYPH)
    top = max(0.0, (_SIZE - words.height) / 2)
    return placed([(0, Block(_GLYPH, _SIZE, shapes)), (_GLYPH, words.padded(top=top))]).boxed("key")


def _used(shapes: tuple[Shape, ...]) -> Iterator[str]:
    for shape in shapes:
        if isinstance(shape, Group):
            yield shape.name
            yield from _used(shape.shapes)
        elif isinstance(shape, Rect | Path):
            yield shape.css


def _keys(board: Board, used: frozenset[str]) -> Iterator[Key]:
    words = board.language.words
    for medium in board.media:
        yield (medium_shape(medium.key, _SIZE, "line"),), f"{words.touchpoint}: {medium.text}"
    if "touchpoint" in used:
        yield badge(1, act=False).at(4, 4), words.touchpoint
    for one in board.curves:
        yield tuple(shape.moved(0, 4) for shape in key_glyph(one.number)), one.title
    for css, shapes, text in _figures(words):
        if used & css:
            yield shapes, text
    if board.evidence:
        yield (Text(0, 18, (Run("[1]", NOTE),)),), words.evidence


def _figures(words: Words) -> Iterator[tuple[frozenset[str], tuple[Shape, ...], str]]:
    """Give the figures that only some maps have: the classes they are drawn with, the figure, its meaning."""
    diamond = (*truth(13, 13, 12, "truth"), disc(13, 13, 4.6, "mark mark-1"))
    yield frozenset({"hot"}), (disc(13, 13, 7, "hot"),), f"{words.valley}: {words.needs_action}"
    yield frozenset({"truth", "truth-act"}), diamond, words.moment_of_truth
    yield (
        frozenset({"curve guess"}),
        (line((0, 13), (32, 13), "curve guess"),),
        f"{words.curve}: {words.assumption}",
    )
    yield frozenset({"unknown"}), (Text(13, 18, (Run("?", LABEL),), "middle"),), words.nobody_knows
    yield frozenset({"guess-line"}), (line((0, 13), (32, 13), "guess-line"),), words.assumption
    yield frozenset({"hatched"}), (Rect(0, 3, 32, 20, "hatched"),), words.gap

"""From a board to an SVG file: the picture, drawn by the template."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from cjm.render.picture import NONE, Pictures
from cjm.render.sprite import symbols
from cjm.render.svg.picture import picture
from cjm.render.svg.shape import Group, Icon, Path, Shape, Text
from cjm.render.svg.style import EVERYWHERE, FACES, Families
from cjm.render.template import shipped_template
from cjm.render.text import clean, isolated, paragraphs
from cjm.render.theme import OURS, Theme
from cjm.view import Board


def render_svg(
    board: Board, families: Families = EVERYWHERE, *, theme: Theme = OURS, pictures: Pictures = NONE
) -> str:
    """Give a board, with its pictures, as a standalone SVG picture; the same board gives the same text."""
    seen = names(board, families, theme=theme, pictures=pictures)
    return shipped_template("svg/map.svg.j2").render(seen)


def names(
    board: Board, families: Families = EVERYWHERE, *, theme: Theme = OURS, pictures: Pictures = NONE
) -> dict[str, object]:
    """Give what the template of the picture sees, by name."""
    drawn = picture(board, theme, pictures)
    return {
        "board": board,
        "picture": drawn,
        "title": clean(board.header.title),
        "description": description(board),
        "colours": theme.colours,
        "faces": FACES,
        "families": families if theme.serifs else replace(families, serif=families.sans),
        "symbols": symbols(set(_icons(drawn.shapes))),
        "number": number,
        "data": path_data,
        "runs": runs_of,
    }


def description(board: Board) -> str:
    """Say the picture in words: the summary if there is one, else the phases."""
    words = board.language.words
    told = " ".join(paragraphs(board.header.summary or ""))
    phases = ", ".join(phase.name for phase in board.phases)
    return clean(told or f"{words.customer_journey_map}. {words.phases}: {phases}.")


def number(value: float) -> str:
    """Write a length: at most one decimal."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def path_data(path: Path) -> str:
    """Write the data of a path."""
    return "".join(
        letter + " ".join(f"{number(x)} {number(y)}" for x, y in points) for letter, points in path.steps
    )


def runs_of(text: Text) -> list[tuple[str, str]]:
    """Give the runs of a line, each with the name of its face."""
    texts = [run.text for run in text.line]
    told = isolated(texts) if text.turned else texts
    return [(run.face.name, one) for run, one in zip(text.line, told, strict=True)]


def _icons(shapes: Iterable[Shape]) -> Iterator[str]:
    for shape in shapes:
        if isinstance(shape, Group):
            yield from _icons(shape.shapes)
        elif isinstance(shape, Icon):
            yield shape.name

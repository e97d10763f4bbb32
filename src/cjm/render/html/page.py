"""The page: everything drawn, put into the templates, sealed with a policy that allows only its style."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass

from markupsafe import Markup, escape

from cjm.model.vocabulary import Lane
from cjm.render.html.curve import Plot, plot
from cjm.render.html.frame import Frame
from cjm.render.html.hyphen import soft
from cjm.render.html.legend import figures
from cjm.render.html.matrix import Dot, dots
from cjm.render.html.prose import prose
from cjm.render.html.rows import Known, Row, Spot, known, rows, spots
from cjm.render.html.ways import Arrow, arrow_css, arrows
from cjm.render.sprite import OTHER, symbols
from cjm.render.stretch import dash_of
from cjm.render.template import shipped_template
from cjm.render.text.clean import clean
from cjm.resources import Kind, read_text
from cjm.view import Board, Fact

_RATINGS = 5
_SAID_ABOVE = frozenset({"state", "status", "owner", "reviewed"})


@dataclass(frozen=True, slots=True)
class Page:
    """What the templates show: the board, and the shapes that only a page on a screen needs."""

    board: Board
    plot: Plot | None
    spots: tuple[Spot | None, ...]
    rows: tuple[Row, ...]
    known: tuple[Known, ...]
    arrows: tuple[Arrow, ...]
    dots: tuple[Dot, ...]
    anchors: frozenset[str]
    summary: Markup
    facts: tuple[Fact, ...]
    touchpoints: str
    figures: frozenset[str]
    icons: Markup
    style: Markup
    style_hash: str
    language: str


def render_html(board: Board) -> str:
    """Give a board as a whole HTML page; the same board gives the same text."""
    return shipped_template("html/map.html.j2", escape_html).render(names(board))


def names(board: Board) -> dict[str, object]:
    """Give what the templates of the page see, by name."""
    words, page = board.language.words, _page(board)

    def breakable(text: str) -> str:
        return soft(text, page.language)

    return {
        "board": board,
        "page": page,
        "words": words,
        "rating": _rating,
        "dash": dash_of,
        "soft": breakable,
        "joined": _joined,
    }


def _joined(*texts: str | None) -> str:
    return "\N{NO-BREAK SPACE}· ".join(filter(None, texts))


def escape_html(text: str) -> str:
    """Give a text as HTML shows it, without what HTML cannot hold."""
    return escape(clean(text))


def _page(board: Board) -> Page:
    frame = Frame.of(board)
    drawn = plot(board, frame)
    numbered = spots(board.columns, drawn.low_columns if drawn else range(0))
    lanes = rows(board, numbered)
    style = _style(board, frame)
    return Page(
        board=board,
        plot=drawn,
        spots=numbered,
        rows=lanes,
        known=known(board.columns, numbered),
        arrows=arrows(board, frame),
        dots=dots(board.opportunities),
        anchors=_anchors(board),
        summary=prose(board.header.summary or ""),
        facts=_facts(board),
        touchpoints=board.language.term(Lane.TOUCHPOINTS),
        figures=figures(board, drawn, lanes),
        icons=_icons(board),
        style=Markup(style),  # noqa: S704 our own file, and numbers
        style_hash=base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
        language=board.language.tag or board.language.words.language,
    )


def _style(board: Board, frame: Frame) -> str:
    marks = board.language.words.quotes
    quotes = f'q{{quotes:"{marks[0]}" "{marks[1]}"}}\n'
    return read_text(Kind.TEMPLATES, "html/page.css") + quotes + frame.css() + "\n" + arrow_css(board, frame)


def _facts(board: Board) -> tuple[Fact, ...]:
    """Give what the head does not already say above the title."""
    tags = board.header.tags
    tagged = (Fact("tags", board.language.words.tags, ", ".join(tags)),) if tags else ()
    return (
        *board.header.about,
        *(fact for fact in board.header.facts if fact.key not in _SAID_ABOVE),
        *tagged,
    )


def _anchors(board: Board) -> frozenset[str]:
    """Give the ids that stand on the page once, so that a link can lead to them."""
    heads = (column.touchpoint for column in board.columns)
    ids = [*(phase.id for phase in board.phases), *(head.id for head in heads if head)]
    return frozenset(id_ for id_ in ids if ids.count(id_) == 1)


def _icons(board: Board) -> Markup:
    heads = (column.touchpoint for column in board.columns)
    return Markup("\n").join(symbols({head.icon or OTHER for head in heads if head}))


def _rating(rated: int | None) -> str:
    return "●" * (rated or 0) + "○" * (_RATINGS - (rated or 0))

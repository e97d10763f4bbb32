"""The page: everything drawn, put into the templates, sealed with a policy that allows only its style."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup, escape

from cjm.model.vocabulary import Lane
from cjm.render.html.colours import corner_css, variables
from cjm.render.html.curve import Plot, plot
from cjm.render.html.facets import Facets
from cjm.render.html.frame import Frame
from cjm.render.html.gone import gone_css
from cjm.render.html.hyphen import soft
from cjm.render.html.legend import figures
from cjm.render.html.matrix import Dot, dots
from cjm.render.html.prose import prose
from cjm.render.html.rows import Known, Row, Spot, known, rows, spots
from cjm.render.html.sheet import print_size
from cjm.render.html.tools import Tools, digest
from cjm.render.html.ways import Arrow, arrow_css, arrows
from cjm.render.html.wording import wordings
from cjm.render.picture import NONE, Pictures
from cjm.render.sprite import icon_of, symbols
from cjm.render.stretch import dash_of
from cjm.render.template import shipped_template
from cjm.render.text.clean import clean
from cjm.render.theme import OURS, Theme
from cjm.resources import Kind, read_text
from cjm.view import Board, Controls, Fact

_OF_ICONS, _INSIDE_BOXES = 'viewBox="0 0 24 24"', 'viewBox="-10.67 -10.67 45.33 45.33"'
"""What an icon shows, and what it shows where it stands in the middle of a box nearly twice as wide."""

_BRAND = 1.7
"""How many lines a logo and a corner take at the head of a sheet of paper."""

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
    summary_before: Markup
    facts: tuple[Fact, ...]
    touchpoints: str
    figures: frozenset[str]
    icons: Markup
    pictures: Mapping[str, str]
    """By the path in the map: the address that holds the picture itself."""
    style: Markup
    style_hash: str
    language: str
    controls: Controls
    severities: tuple[str, ...]
    """Those of the findings, each once."""
    tools: Tools | None
    theme: Theme
    onward: str
    """An arrow from one place to the next, the way one reads."""


def render_html(board: Board, pictures: Pictures = NONE, theme: Theme = OURS, *, script: bool = True) -> str:
    """Give a board, with its pictures, as a whole HTML page; the same board gives the same text.

    Without `script` it has no tools to filter and fold, and runs nothing.
    """
    seen = names(board, pictures, script=script, theme=theme)
    return shipped_template("html/map.html.j2", escape_html).render(seen)


def names(
    board: Board, pictures: Pictures = NONE, *, script: bool = True, theme: Theme = OURS
) -> dict[str, object]:
    """Give what the templates of the page see, by name."""
    facets = Facets.of(board)
    tools = Tools.of(board, facets) if script else None
    words, page = board.language.words, _page(board, pictures, tools, theme)

    def breakable(text: str) -> str:
        return soft(text, page.language)

    return {
        "board": board,
        "page": page,
        "words": words,
        "dash": dash_of,
        "soft": breakable,
        "joined": _joined,
        "icon": icon_of,
        "codes": facets.on if tools else _no_codes,
    }


def _no_codes(_: object) -> Markup:
    return Markup()


def _joined(*texts: str | None) -> str:
    return "\N{NO-BREAK SPACE}· ".join(filter(None, texts))


def escape_html(text: str) -> str:
    """Give a text as HTML shows it, without what HTML cannot hold."""
    return escape(clean(text))


def _page(board: Board, pictures: Pictures, tools: Tools | None, theme: Theme) -> Page:
    frame, was = Frame.of(board), board.header.summary_mark
    drawn = plot(board, frame)
    numbered = spots(board.columns, drawn.low_columns if drawn else range(0))
    lanes = rows(board, numbered)
    style = variables(theme) + _style(board, frame, drawn, lanes, tools, theme)
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
        summary_before=prose(was.before or "" if was else ""),
        facts=_facts(board),
        touchpoints=board.language.term(Lane.TOUCHPOINTS),
        figures=figures(board, drawn, lanes),
        icons=_icons(board),
        pictures={path: picture.address for path, picture in pictures.items()},
        style=Markup(style),  # noqa: S704 our own file, and numbers
        style_hash=digest(style),
        language=board.language.tag or board.language.words.language,
        controls=board.language.controls,
        severities=tuple(dict.fromkeys(finding.severity for finding in board.findings)),
        tools=tools,
        theme=theme,
        onward="\N{LEFTWARDS ARROW}" if frame.mirrored else "\N{RIGHTWARDS ARROW}",
    )


def _style(
    board: Board,
    frame: Frame,
    drawn: Plot | None,
    lanes: tuple[Row, ...],
    tools: Tools | None,
    theme: Theme,
) -> str:
    asked = {"findings": bool(board.findings), "tools": tools is not None, "compare": bool(board.compared)}
    turned = ("rtl",) if frame.mirrored else ()
    files = ("page", *turned, "phone", "print", *(name for name, wanted in asked.items() if wanted))
    shipped = "".join(read_text(Kind.TEMPLATES, f"html/{name}.css") for name in files)
    large = print_size(board, frame, drawn, lanes, above=_BRAND * theme.branded)
    size = f"@media print{{:root{{--big:{large}}}}}"
    own = corner_css(theme, board.language.direction) + gone_css(board)
    return (
        shipped + own + "\n".join((wordings(board, drawn, lanes), size, frame.css(), arrow_css(board, frame)))
    )


def _facts(board: Board) -> tuple[Fact, ...]:
    """Give what the head does not already say above the title."""
    tags = board.header.tags
    tagged = (Fact("tags", board.language.words.tags, ", ".join(tags)),) if tags else ()
    return (
        *board.header.about,
        *(fact for fact in board.header.facts if fact.key not in _SAID_ABOVE or fact.mark),
        *tagged,
    )


def _anchors(board: Board) -> frozenset[str]:
    """Give the ids that stand on the page once, so that a link can lead to them."""
    heads = (column.touchpoint for column in board.columns)
    ids = [*(phase.id for phase in board.phases), *(head.id for head in heads if head)]
    return frozenset(id_ for id_ in ids if ids.count(id_) == 1)


def _icons(board: Board) -> Markup:
    heads = (column.touchpoint for column in board.columns)
    found = "\n".join(symbols({icon_of(head) for head in heads if head}))
    return Markup(found.replace(_OF_ICONS, _INSIDE_BOXES))  # noqa: S704 - of files we ship

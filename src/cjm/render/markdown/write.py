"""The Markdown page: the board, and for each phase what there is to say of it, put into the template."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from cjm.model.vocabulary import Lane
from cjm.render.markdown.escape import escape_address, escape_inline, escape_markdown
from cjm.render.markdown.summary import safe_markdown
from cjm.render.template import shipped_template
from cjm.view import Board, Cell, Curve, CurvePoint, Item, PhaseHead, TouchpointHead, became, parted

_STEPS = "▁▂▃▅▆▇█"
_UNKNOWN = "·"


@dataclass(frozen=True, slots=True)
class LaneEntries:
    """What a lane says of one phase: each entry with its touchpoint, None for the whole phase."""

    title: str
    entries: tuple[tuple[str | None, Item], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A phase: its head, its touchpoints, its lanes, and the titles of the lanes that say nothing of it."""

    head: PhaseHead
    feeling: str
    touchpoints: tuple[TouchpointHead, ...]
    lanes: tuple[LaneEntries, ...]
    gaps: tuple[str, ...]


def render_markdown(board: Board) -> str:
    """Give a board as a Markdown page; the same board gives the same text."""
    return shipped_template("md/map.md.j2", escape_markdown).render(names(board))


def names(board: Board) -> dict[str, object]:
    """Give what the templates of the page see, by name."""
    return {
        "board": board,
        "words": board.language.words,
        "sections": [_section(head, board) for head in board.phases],
        "touchpoints": board.language.term(Lane.TOUCHPOINTS),
        "emotions": board.language.term(Lane.EMOTIONS),
        "funnel": board.language.term(Lane.FUNNEL),
        "summary": safe_markdown(board.header.summary or ""),
        "line": _line,
        "inline": _inline,
        "to": _target,
        "quoted": board.language.quoted,
        "became": became,
    }


def _section(head: PhaseHead, board: Board) -> Section:
    columns = [column for column in board.columns if column.phase == head.number - 1]
    heads = tuple(column.touchpoint for column in columns if column.touchpoint)
    rows = [row for row in board.lanes if row.key != Lane.TOUCHPOINTS]
    cells = [(row, row.cells[head.number - 1]) for row in rows]
    return Section(
        head=head,
        feeling=_feeling(head, board),
        touchpoints=heads,
        lanes=tuple(LaneEntries(row.title, _entries(cell, heads)) for row, cell in cells if not cell.gap),
        gaps=tuple(row.title for row, cell in cells if cell.gap),
    )


def _entries(cell: Cell, heads: tuple[TouchpointHead, ...]) -> tuple[tuple[str | None, Item], ...]:
    names = (parted(head.name, head.mark)[1] for head in heads)
    each = ((name, item) for name, items in zip(names, cell.each, strict=False) for item in items)
    return (*((None, item) for item in cell.whole), *each)


def _feeling(head: PhaseHead, board: Board) -> str:
    """Say how a phase feels on the whole: a word, the mean score, and a bar for each place in it."""
    places: dict[float, list[float]] = {}
    for point in (point for curve in board.curves for point in curve.points if _lies_in(point, head)):
        places.setdefault(point.x, []).extend([] if point.score is None else [point.score])
    means = [sum(scores) / len(scores) if scores else None for _, scores in sorted(places.items())]
    known = [mean for mean in means if mean is not None]
    if not known:
        return board.language.words.nobody_knows
    mean = sum(known) / len(known)
    bars = "".join(map(_bar, means))
    return f"{board.language.level(mean)} {board.language.score(mean)} {bars}"


def _lies_in(point: CurvePoint, head: PhaseHead) -> bool:
    return head.first < point.x < head.first + head.span


def _bar(score: float | None) -> str:
    return _UNKNOWN if score is None else _STEPS[round((score + 2) * (len(_STEPS) - 1) / 4)]


def _line(curve: Curve) -> str:
    """Give a whole curve as bars."""
    return "".join(_bar(point.score) for point in curve.points)


def _inline(text: str) -> Markup:
    return Markup(escape_inline(text))  # noqa: S704 - escaping is its job


def _target(href: str) -> Markup:
    return Markup(escape_address(href))  # noqa: S704 - percent-encoded

"""The heads of the columns: phases, and the touchpoints inside them."""

from __future__ import annotations

from cjm.model.vocabulary import PhaseKind
from cjm.render.known import noted
from cjm.render.picture import NONE, Pictures
from cjm.render.sprite import icon_of
from cjm.render.svg.block import NOTHING, Block, placed, stacked
from cjm.render.svg.entry import badge
from cjm.render.svg.frame import PAD, Frame
from cjm.render.svg.framed import framed
from cjm.render.svg.gap import gap
from cjm.render.svg.glyph import medium_shape, truth
from cjm.render.svg.paragraph import named, note_runs, paragraph, said, widest_line
from cjm.render.svg.photo import screenshot
from cjm.render.svg.shape import Icon, Rect, line
from cjm.render.svg.style import NOTE, NOTE_BOLD, NOTE_SOFT, NUMBER, PHASE, POINT, POINT_ACT
from cjm.render.text import Run
from cjm.view import Board, PhaseHead, TouchpointHead, Words

_SIZE = 34.0
_ICON = 20.0
_POINT_PAD = 7.0
_DIAMOND, _MARK = 15.0, 18.0


def phase_heads(board: Board, frame: Frame) -> Block:
    """Draw the heads of the phases over a heavy rule."""
    heads = []
    other = board.language.term(PhaseKind.OTHER)
    for phase in board.phases:
        x, width = frame.cell(phase.first, phase.span)
        head = _phase(phase, width - 2 * PAD, other).padded(PAD, 12, PAD, 12)
        heads.append((x, framed(head, phase.mark, width).boxed("phase")))
    row = placed(heads)
    rules = (line((x, 0), (x, row.height), "rule") for x in frame.borders())
    heavy = line((frame.start, row.height), (frame.end, row.height), "heavy")
    return Block(frame.width, row.height + 1.5, (*rules, *row.shapes, heavy))


def _phase(phase: PhaseHead, width: float, other: str) -> Block:
    number = f"{phase.number} · {phase.kind}" if _tells(phase, other) else str(phase.number)
    told = " · ".join(filter(None, (phase.duration, phase.owner)))
    return stacked(
        [
            said(number, NUMBER, width),
            named(Run(phase.name, PHASE), width, phase.mark),
            said(told, NOTE_SOFT, width).padded(top=2) if told else NOTHING,
            said(phase.summary, NOTE, width).padded(top=2) if phase.summary else NOTHING,
        ]
    )


def _tells(phase: PhaseHead, other: str) -> bool:
    """Say whether the kind of a phase adds to its name."""
    return bool(phase.kind) and phase.kind not in (phase.name, other)


def touchpoint_heads(
    board: Board, frame: Frame, low: range, pictures: Pictures = NONE
) -> list[tuple[float, Block]]:
    """Draw the touchpoints, each with the place where its column begins."""
    words = board.language.words
    drawn = []
    for column in board.columns:
        x, width = frame.cell(column.index, 1)
        if column.touchpoint:
            room = width - 2 * _POINT_PAD
            head = _touchpoint(column.touchpoint, column.index + 1, room, words, act=column.index in low)
            shown = stacked([head, screenshot(column.touchpoint, pictures, room)], _POINT_PAD)
            padded = shown.padded(_POINT_PAD, 10, _POINT_PAD, 12)
            drawn.append((x, framed(padded, column.touchpoint.mark, width).boxed("touchpoint")))
        else:
            drawn.append((x, gap(words.no_touchpoint, width)))
    return drawn


def _touchpoint(head: TouchpointHead, number: int, width: float, words: Words, *, act: bool) -> Block:
    mark = badge(number, act=act)
    top = placed([(0, _symbol(head, act=act)), (width - _MARK, mark)])
    place = " · ".join(filter(None, (head.channel, head.medium_word)))
    face = POINT_ACT if act else POINT
    name = named(Run(head.name, face), width, head.mark, dashed=head.assumption)
    notes = noted(head, words.assumption)
    return stacked(
        [
            Block(width, _SIZE, top.shapes),
            name.padded(top=6),
            said(place, NOTE_SOFT, width),
            _truth(words.moment_of_truth, width) if head.moment_of_truth else NOTHING,
            _status(head.status_word, width),
            paragraph(note_runs(notes, head.citations, NOTE), width),
        ],
        2,
    )


def _symbol(head: TouchpointHead, *, act: bool) -> Block:
    css = ("act" if act else "line") + ("-open" if head.status == "proposed" else "")
    icon = Icon((_SIZE - _ICON) / 2, (_SIZE - _ICON) / 2, _ICON, icon_of(head))
    return Block(_SIZE, _SIZE, (medium_shape(head.medium, _SIZE, css), icon))


def _truth(words: str, width: float) -> Block:
    text = said(words, NOTE_BOLD, width - _DIAMOND)
    return text.padded(_DIAMOND).under(*truth(5, 7.5, 5, "fill-ink"))


def _status(word: str | None, width: float) -> Block:
    text = said(word, NOTE_SOFT, width - 10)
    if not text.height:
        return text
    frame = Rect(0, 0, widest_line(text) + 10, text.height + 2, "tag")
    return text.padded(5, 1, 5, 1).under(frame)

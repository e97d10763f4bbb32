"""The band of other ways: an arrow and its words each in a room of its own, in as many tracks as needed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cjm.render.svg.block import Block, stacked
from cjm.render.svg.frame import PAD, Frame
from cjm.render.svg.glyph import arrowhead
from cjm.render.svg.paragraph import paragraph
from cjm.render.svg.row import row
from cjm.render.svg.shape import Shape, disc, line, lines
from cjm.render.svg.style import NOTE_BOLD, NOTE_SOFT
from cjm.render.text import Run
from cjm.view import Board, Way

_NARROWEST, _WIDEST, _GAP = 240.0, 520.0, 18.0
_RISE, _EXIT, _BESIDE, _LOOP = 16.0, 26.0, 14.0, 12.0


@dataclass(frozen=True, slots=True)
class Drawn:
    """A way with its words: from `left` to `right` nothing else may stand beside it."""

    left: float
    right: float
    block: Block


def ways(board: Board, frame: Frame) -> Block:
    """Draw the ways other than straight on; nothing where there are none."""
    if not board.ways:
        return Block(0, 0)
    arrow = "←" if board.language.direction == "rtl" else "→"
    tracks = _tracks([_drawn(way, arrow, frame) for way in board.ways])
    band = stacked((_track(track, frame) for track in tracks), 8).padded(0, 12, 0, 10)
    return row(frame, board.language.words.ways, [(0, band)], borders=False)


def _tracks(drawn: list[Drawn]) -> list[list[Drawn]]:
    """Put each way, in the order of the map, into the first track with room for it."""
    tracks: list[list[Drawn]] = []
    for one in drawn:
        room = (track for track in tracks if all(_apart(one, other) for other in track))
        track = next(room, None)
        if track is None:
            tracks.append([one])
        else:
            track.append(one)
    return tracks


def _apart(one: Drawn, other: Drawn) -> bool:
    return one.left >= other.right + _GAP or other.left >= one.right + _GAP


def _track(track: list[Drawn], frame: Frame) -> Block:
    shapes = tuple(shape for one in track for shape in one.block.shapes)
    return Block(frame.width, max(one.block.height for one in track), shapes)


def _drawn(way: Way, arrow: str, frame: Frame) -> Drawn:
    return _leaving(way, arrow, frame) if way.end is None else _going(way, way.end, arrow, frame)


def _going(way: Way, to: float, arrow: str, frame: Frame) -> Drawn:
    """Draw a way between two places, its words below the arrow."""
    start, end = frame.place(way.start), frame.place(to)
    if start == end:
        start, end = start - _LOOP, end + _LOOP
    left, right = min(start, end), max(start, end)
    width = max(_NARROWEST, min(right - left, _WIDEST))
    text_left = max(frame.start + PAD, min(left, frame.end - PAD - width))
    text = paragraph(_told(way, arrow), width).boxed("way-words")
    top = _RISE + 5
    shapes = (*_bend(way.kind, start, end), *text.at(text_left, top))
    block = Block(frame.width, top + text.height, shapes)
    return Drawn(min(left, text_left), max(right, text_left + width), block)


def _leaving(way: Way, arrow: str, frame: Frame) -> Drawn:
    """Draw a way out, its words beside the arrow: after it, or before it where the map ends."""
    x = frame.place(way.start)
    after = x + _BESIDE + _NARROWEST <= frame.end
    text = paragraph(_told(way, arrow), _NARROWEST, anchor="start" if after else "end").boxed("way-words")
    text_left = x + _BESIDE if after else x - _BESIDE - _NARROWEST
    block = Block(frame.width, max(_EXIT, text.height), (*_exit(x), *text.at(text_left, 0)))
    return Drawn(min(x - _BESIDE, text_left), max(x + _BESIDE, text_left + _NARROWEST), block)


def _told(way: Way, arrow: str) -> Iterator[Run]:
    route = f" {arrow} ".join(filter(None, (way.start_name, way.end_name)))
    yield Run(" · ".join(filter(None, (way.kind_word, route, way.share_text))), NOTE_BOLD)
    told = " · ".join(filter(None, (way.reason, *way.notes)))
    if told:
        yield Run(told, NOTE_SOFT)


def _bend(kind: str, start: float, end: float) -> tuple[Shape, ...]:
    bend = lines(((start, 2), (start, _RISE), (end, _RISE), (end, 6)), f"way way-{kind}")
    return disc(start, 2, 2.5, "fill-line"), bend, arrowhead((end, 0), (0, -1), "fill-line")


def _exit(x: float) -> tuple[Shape, ...]:
    down = line((x, 2), (x, _EXIT - 8), "way")
    bar = line((x - 7, _EXIT), (x + 7, _EXIT), "way")
    return disc(x, 2, 2.5, "fill-line"), down, arrowhead((x, _EXIT - 1), (0, 1), "fill-line"), bar

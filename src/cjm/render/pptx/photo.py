"""The pictures of touchpoints, on slides of their own: each whole, under the number and name of its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import ceil

from cjm.render.picture import Picture, Pictures
from cjm.render.pptx.canvas import PAD, Canvas, Look, Room
from cjm.render.pptx.deck import Deck
from cjm.render.pptx.paragraph import Bit, Para, height, para, shortened
from cjm.render.pptx.style import BODY_BOLD, BOTTOM, LEFT, NOTE, POINT, RIGHT, TOP
from cjm.view import Board, TouchpointHead

_MOST, _BESIDE = 8, 3
"""So many pictures are on a slide, so many of them in a single row."""
_GAP = 16.0
_LARGEST = 1.5
"""Points for each pixel: twice what a screen gives it."""
_UNREAD = frozenset({"image/webp"})
"""What office programs do not show."""
_FRAME = Look(line="rule")


@dataclass(frozen=True, slots=True)
class _Shot:
    """The picture of a touchpoint, its number and its phase."""

    picture: Picture
    head: TouchpointHead
    number: str
    phase: str


def shown(pictures: Pictures, tell: Callable[[str], None]) -> Pictures:
    """Give the pictures that office programs show, and tell of the others."""
    left_out = [name for name, picture in pictures.items() if picture.kind in _UNREAD]
    for name in left_out:
        tell(f'the picture "{name}" is left out of the slides: office programs do not show WebP')
    return {
        name: picture
        for name, picture in pictures.items()
        if name not in left_out and picture.pixels is not None
    }


def add_pictures(deck: Deck) -> None:
    """Add the slides that the pictures of touchpoints take, about equally many on each."""
    shots = list(_shots(deck.board, deck.pictures))
    slides = ceil(len(shots) / _MOST)
    size = ceil(len(shots) / slides) if slides else 1
    for start in range(0, len(shots), size):
        canvas = deck.slide(deck.board.language.heads.pictures)
        _arrange(canvas, shots[start : start + size])


def _shots(board: Board, pictures: Pictures) -> Iterator[_Shot]:
    for phase in board.phases:
        for column in board.columns[phase.first : phase.first + phase.span]:
            head = column.touchpoint
            picture = pictures.get(head.image or "") if head else None
            if head and picture:
                yield _Shot(picture, head, str(column.index + 1), phase.name)


def _arrange(canvas: Canvas, shots: list[_Shot]) -> None:
    """Put pictures into one row or two."""
    rows = 1 if len(shots) <= _BESIDE else 2
    across = ceil(len(shots) / rows)
    width, down = _shared(RIGHT - LEFT, across), _shared(BOTTOM - TOP, rows)
    captions = [_caption(shot, width - 2 * PAD) for shot in shots]
    caption = PAD + max(height(told, width - 2 * PAD) for told in captions)
    for place, (shot, told) in enumerate(zip(shots, captions, strict=True)):
        row, column = divmod(place, across)
        x, y = LEFT + column * (width + _GAP), TOP + row * (down + _GAP)
        canvas.text(Room(x, y, width, caption), told, shot.head.name)
        _put(canvas, shot, Room(x + PAD, y + caption + PAD, width - 2 * PAD, down - caption - PAD))


def _shared(room: float, count: int) -> float:
    return (room - (count - 1) * _GAP) / count


def _caption(shot: _Shot, width: float) -> list[Para]:
    name = shortened(shot.head.name, BODY_BOLD, width - 3 * POINT.size, 2)
    told = para(shot.number, POINT, Bit(name, BODY_BOLD), after=0)
    return told + para(shortened(shot.phase, NOTE, width, 1), NOTE, after=0)


def _put(canvas: Canvas, shot: _Shot, room: Room) -> None:
    """Show a picture whole."""
    across, down = shot.picture.pixels or (1, 1)
    scale = min(room.width / across, room.height / down, _LARGEST)
    exact = Room(room.x, room.y, max(1.0, across * scale), max(1.0, down * scale))
    canvas.photo(exact, shot.picture, shot.head.name, shot.head.alt, _FRAME)

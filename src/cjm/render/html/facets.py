"""What a map can be filtered by: the names of each kind, and the short codes that its parts bear."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from markupsafe import Markup

from cjm.model.vocabulary import Lane
from cjm.render.stretch import dash_of
from cjm.view import Board, Item, PhaseHead, TouchpointHead, Way

_FEWEST = {"persona": 2, "channel": 2}
"""With fewer names of a kind there is nothing to choose."""


@dataclass(frozen=True, slots=True)
class Option:
    """A name to choose, with its code; `curve` is the dash of the curve that belongs to it."""

    code: str
    name: str
    curve: int | None = None


@dataclass(frozen=True, slots=True)
class Facet:
    """A kind of names, as the reader is asked for it."""

    key: str
    title: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Facets:
    """The facets of a board. The code of a name is the first letter of its kind, and a number."""

    shown: tuple[Facet, ...]
    _codes: dict[tuple[str, str], str] = field(repr=False)

    @classmethod
    def of(cls, board: Board) -> Facets:
        """Find what the parts of a board differ in; names stand in the order in which the map says them."""
        told = {key: found for key, found in _names(board).items() if len(found) >= _FEWEST.get(key, 1)}
        codes = {(key, name): f"{key[0]}{n}" for key in told for n, name in enumerate(told[key], 1)}
        titles = {"persona": board.language.words.persona, "owner": board.language.words.owner}
        titles |= {"channel": board.language.controls.channel, "tag": board.language.controls.tag}
        curves = {one.persona: dash_of(one.number) for one in board.curves} if len(board.curves) > 1 else {}
        facets = (
            Facet(key, titles[key], tuple(Option(codes[key, name], name, curves.get(name)) for name in found))
            for key, found in told.items()
        )
        return cls((_lanes(board), *facets), codes)

    def on(self, part: Item | TouchpointHead | PhaseHead | Way) -> Markup:
        """Give the attribute that says what a part is filtered by; none if nothing is said of it."""
        names: dict[str, tuple[str | None, ...]] = {}
        match part:
            case Item():
                names = {"persona": part.plain.personas, "owner": (part.plain.owner,), "tag": part.tags}
            case TouchpointHead():
                names = {"persona": part.personas, "channel": (part.channel,), "owner": (part.owner,)}
            case PhaseHead():
                names = {"owner": (part.owner,)}
            case _:
                names = {"persona": part.personas}
        found = [self._codes.get((key, name)) for key, each in names.items() for name in each if name]
        codes = " ".join(filter(None, found))
        return Markup(' data-f="{}"').format(codes) if codes else Markup()


def _lanes(board: Board) -> Facet:
    options = [Option(lane.key, lane.title) for lane in board.lanes if lane.key != Lane.TOUCHPOINTS]
    touchpoints = Option(Lane.TOUCHPOINTS.value, board.language.term(Lane.TOUCHPOINTS))
    return Facet("lane", board.language.controls.lane, (touchpoints, *options))


def _names(board: Board) -> dict[str, list[str]]:
    return {
        "persona": _each(card.name for card in board.header.personas),
        "channel": _each(head.channel for head in _heads(board)),
        "owner": _each(_owners(board)),
        "tag": _each(tag for item in _items(board) for tag in item.tags),
    }


def _heads(board: Board) -> Iterator[TouchpointHead]:
    return (column.touchpoint for column in board.columns if column.touchpoint)


def _items(board: Board) -> Iterator[Item]:
    for lane in board.lanes:
        for cell in lane.cells:
            yield from cell.whole
            for items in cell.each:
                yield from items


def _owners(board: Board) -> Iterator[str | None]:
    yield from (phase.owner for phase in board.phases)
    yield from (head.owner for head in _heads(board))
    yield from (item.plain.owner for item in _items(board))


def _each(names: Iterable[str | None]) -> list[str]:
    return list(dict.fromkeys(filter(None, names)))

"""What is drawn of the maps of a call: the view or the rows that are asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from cjm.diagnostic import CjmError, did_you_mean
from cjm.model import Journey
from cjm.settings import BUILT_IN_VIEWS, View
from cjm.view import EVERYTHING, Look, rows_known


def look_of(name: str | None, rows: tuple[str, ...], own: Mapping[str, View], known: Iterable[str]) -> Look:
    """Give the look of one map: what its settings call the view, with the rows that are said instead of its.

    `known` are the rows of any map of the call. Raises CjmError for a view or a row that does not exist.
    """
    view = _view(name, own) if name else None
    _check(rows, known, "is no row of these maps")
    if view and name in own:
        _check(view.lanes, known, f'of the view "{name}" is no row of these maps')
    lanes = rows or (tuple(view.lanes) if view else ())
    if not lanes and view is None:
        return EVERYTHING
    # What comes with cjm names every row that could matter; who names rows themselves wants to see the gaps.
    built_in = view is not None and name not in own and not rows
    return Look(lanes or None, gaps=not built_in, without=frozenset(view.without) if view else frozenset())


def rows_of(journeys: Iterable[Journey]) -> tuple[str, ...]:
    """Give the ids of all rows that some maps can be asked for."""
    return tuple(dict.fromkeys(row for journey in journeys for row in rows_known(journey)))


def _view(name: str, own: Mapping[str, View]) -> View:
    known = {**BUILT_IN_VIEWS, **own}
    if name not in known:
        near = did_you_mean(name, known)
        listed = f"there is {', '.join(known)}; a view of your own is a table [views.NAME] in the settings"
        raise CjmError(f'there is no view "{name}"', f"{near} {listed}" if near else listed)
    return known[name]


def _check(rows: Iterable[str], known: Iterable[str], complaint: str) -> None:
    names = tuple(known)
    for row in rows:
        if row not in names:
            near = did_you_mean(row, names)
            listed = f"rows are {', '.join(names)}"
            raise CjmError(f'"{row}" {complaint}', f"{near} {listed}" if near else listed)

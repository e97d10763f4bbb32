"""What files for office programs have in common: their engines, and the day they are from."""

from __future__ import annotations

from datetime import date, datetime
from importlib import import_module
from typing import Any

from cjm.render.error import RenderError
from cjm.view import Board

_NEVER = datetime(2000, 1, 1)
_FIRST_YEAR = 1900


def office_engine(module: str, form: str, instead: str) -> Any:  # Any: two libraries without a common type
    """Give the library that writes a kind of office file; `instead` is a format that needs none."""
    try:
        return import_module(module)
    except ImportError as error:
        raise RenderError(
            f"a {form} file cannot be written without a library that is not installed",
            f'install it with pip install "cjm-cli[office]"; --to {instead} needs nothing',
        ) from error


def written_on(board: Board) -> datetime:
    """Give the day the map was looked at last, and never today: the same map gives the same bytes."""
    reviewed = date.fromisoformat(board.header.reviewed_iso) if board.header.reviewed_iso else None
    if reviewed is None or reviewed.year < _FIRST_YEAR:
        return _NEVER
    return datetime(reviewed.year, reviewed.month, reviewed.day)

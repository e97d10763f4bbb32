"""A small map, arranged."""

from typing import Any

from cjm.model import Journey
from cjm.view import Board, board


def arranged(*phases: Any, **keys: Any) -> Board:
    """Arrange a Danish map of these phases; what a map must have is added."""
    data = {"cjm": 1, "title": "En rejse", "language": "da", "phases": list(phases) or ["Køb"], **keys}
    return board(Journey.model_validate(data), "rejse")

"""Whole valid journeys as plain data: short and long forms, Danish text, ids that resolve.

@given(journeys())
def test_something(data: dict[str, Any]) -> None: ...
"""

from tests.strategies.journey import journeys
from tests.strategies.values import texts

__all__ = ["journeys", "texts"]

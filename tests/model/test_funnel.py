"""Drop-off follows from the numbers of people, where both are known."""

from __future__ import annotations

from typing import Any

import pytest

from cjm.model import Funnel


@pytest.mark.parametrize(
    ("data", "drop_off"),
    [
        ({"entered": 400, "continued": 100}, 0.75),
        ({"entered": 400, "continued": 400}, 0),
        ({"entered": 400, "continued": 0}, 1),
        ({"entered": 400}, None),
        ({"continued": 100}, None),
        ({"entered": 0, "continued": 0}, None),
        ({}, None),
    ],
)
def test_drop_off(data: dict[str, Any], drop_off: float | None) -> None:
    assert Funnel.model_validate(data).drop_off == drop_off

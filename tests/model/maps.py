"""Maps for tests of the model, as plain data."""

from __future__ import annotations

from typing import Any

from cjm.model import Journey


def journey(*phases: Any, **keys: Any) -> Journey:
    """Give a journey with these phases, or one alone, and these keys."""
    return Journey.model_validate({"cjm": 1, "title": "Køb", "phases": list(phases) or ["Køb"], **keys})

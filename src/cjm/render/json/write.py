"""The JSON document: the map in its long form, and beside it what is computed."""

from __future__ import annotations

import json

from cjm.model import Index, Journey
from cjm.render.json.computed import computed
from cjm.render.json.long import long_form
from cjm.view import board

FORMAT = "cjm-map"
VERSION = 1
"""Raised when a key is taken away or changes its meaning; keys may be added without."""


def render_json(journey: Journey, name: str) -> str:
    """Give a map as JSON; the same map gives the same text, its keys in one order."""
    index = Index(journey)
    document = {
        "format": FORMAT,
        "version": VERSION,
        "map": long_form(journey, index, name),
        "computed": computed(journey, index, board(journey, name)),
    }
    return json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False) + "\n"

"""Templates to be filled for a small map."""

from __future__ import annotations

from cjm.model import Journey
from cjm.render.own.order import Bounds, Order

ENDLESS = "en\n{% for a in range(90000) %}{% for b in range(90000) %}{% endfor %}{% endfor %}"
"""Runs for minutes, a step at a time."""


def journey() -> Journey:
    phases = [{"name": "Køb", "touchpoints": ["Kurv"]}]
    return Journey.model_validate({"cjm": 1, "title": "En <tur>", "language": "da", "phases": phases})


def order(text: str, form: str = "html", bounds: Bounds | None = None) -> Order:
    return Order("mine.html.j2", text, journey(), "tur", form, bounds or Bounds())


def nothing(_: str) -> None:
    """Include nothing."""

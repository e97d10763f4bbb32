"""Texts that read from right to left, held at the edge where they begin.

Graphviz writes where a text ends to the left, by the fonts of its own machine. Another font would push the
beginning out of its box; so each text is held at the right instead, where the plan has it.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from cjm.render.plan import INSET, Plan
from cjm.render.text import is_right_to_left, isolated


def hold_right(root: ET.Element, plan: Plan) -> None:
    """Hold every text of a drawn plan, mirrored as it is, at its right edge."""
    edges = dict(_edges(plan))
    groups = {group.get("id", ""): group for group in root.iter("g")}
    frame = plan.frames[0]
    moved = _rightmost(groups[frame.cluster.key]) + frame.box.left
    for key, edge in edges.items():
        for text in groups[key].iter("text"):
            text.set("x", f"{edge + moved:.2f}")
            text.set("text-anchor", "end")
            if is_right_to_left(text.text or ""):
                (text.text,) = isolated([text.text or ""])


def _edges(plan: Plan) -> Iterator[tuple[str, float]]:
    """Give how far to the right each text reaches, by the id of what it belongs to."""
    yield "heading", -plan.title_box.left
    yield from ((f"word{number}", -entry.word_box.left) for number, entry in enumerate(plan.legend, 1))
    yield from ((out.key, -out.box.left) for out in plan.outside)
    yield from ((f"way{way.number}", -way.label_box.left) for way in plan.ways if way.label_box)
    for frame in plan.frames:
        yield frame.cluster.key, -frame.head_box.left
        yield from ((place.node.key, -place.box.left - INSET) for place in frame.places)


def _rightmost(group: ET.Element) -> float:
    points = next(polygon.get("points", "") for polygon in group.iter("polygon"))
    return max(float(point.split(",")[0]) for point in points.split())

"""What a reader of a graph's SVG sees, thing by thing; and graphs to draw."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree as ET

from cjm.model import Journey
from cjm.view import Graph, graph

SVG = "{http://www.w3.org/2000/svg}"

HOSTILE = (
    r"\N \G \E \T \H \L",
    r"a\lb\nc\rd",
    "slut\\",
    '"];x[label="',
    '" fontname="x',
    "<b>fed</b>",
    "<<B>x</B>>",
    "&amp; &lt; &#106;",
    "]]>",
    "<script>x</script>",
    "javascript:x",
    "a|b {{ c }} {% d %}",
    "// # /* */",
    "'enkelt' %s %d",
    "æøå ÆØÅ 🙂",
    "--></TD></TABLE>",
    "digraph strict",
)


@dataclass(frozen=True)
class Drawing:
    """An SVG, its drawn things by id."""

    root: ET.Element

    @classmethod
    def of(cls, text: str) -> Drawing:
        return cls(ET.fromstring(text))  # noqa: S314 - what we have drawn ourselves

    def group(self, id_: str) -> ET.Element:
        (found,) = [group for group in self.root.iter(f"{SVG}g") if group.get("id") == id_]
        return found

    def lines(self, id_: str) -> list[str]:
        """Give the lines of text of one thing, from top to bottom."""
        return ["".join(text.itertext()).strip() for text in self.group(id_).iter(f"{SVG}text")]

    def place(self, id_: str) -> tuple[float, float]:
        """Give where its first line of text begins."""
        first = next(self.group(id_).iter(f"{SVG}text"))
        return float(first.get("x", "")), float(first.get("y", ""))

    def ids(self, kind: str) -> set[str]:
        return {group.get("id", "") for group in self.root.iter(f"{SVG}g") if group.get("class") == kind}


def graph_of(**more: Any) -> Graph:
    plain = {
        "cjm": 1,
        "title": "En tur",
        "language": "da",
        "phases": [{"name": "Køb", "touchpoints": ["Kurv"]}],
    }
    return graph(Journey.model_validate({**plain, **more}))


def large() -> Graph:
    """Give a map of 12 phases, 60 touchpoints and 20 ways of all kinds."""
    phases = [
        {
            "name": f"Fase {n}",
            "id": f"f{n}",
            "touchpoints": [{"name": f"Sted {n} {m}", "id": f"s{n}-{m}"} for m in range(5)],
        }
        for n in range(12)
    ]
    kinds = ("back", "forward", "exit", "side", "influence")
    flow = []
    for n in range(20):
        kind, start = kinds[n % 5], n * 7 % 12
        ends = {
            "back": f"f{start // 2}",
            "forward": f"s{(start + 11) // 2}-1",
            "side": f"s{start}-4",
            "influence": "f0",
        }
        way = {
            "from": f"s{start}-2" if n % 2 else f"f{start}",
            "kind": kind,
            "share": n / 20,
            "reason": f"Grund {n}",
        }
        flow.append({**way, "to": ends[kind]} if kind in ends else way)
    return graph_of(phases=phases, flow=flow)

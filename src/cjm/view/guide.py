"""What templates get, written out from the types themselves."""

from __future__ import annotations

import dataclasses
import inspect
import re
import sys
from types import ModuleType
from typing import Any

from cjm.view.board import Board
from cjm.view.graph import Graph

_INTRODUCTION = """# What a template gets

`board` is the map as a grid, a `Board`; `graph` is the same journey as phases, places and ways, a `Graph`;
`journey` is the map as its author wrote it, `x-` keys included (`journey.extensions`, and `extensions` of
every part). All text is escaped for the format; an unknown name is an error. `x` and other positions are in
columns: the middle of the first column is 0.5.
"""


def guide() -> str:
    """Give a Markdown page that names every type a template meets, with its fields."""
    kinds = [kind for top in (Board, Graph) for kind in _kinds(sys.modules[top.__module__])]
    return _INTRODUCTION + "".join(f"\n## {kind.__name__}\n\n{_body(kind)}" for kind in kinds)


def _kinds(module: ModuleType) -> list[type]:
    own = [kind for kind in vars(module).values() if getattr(kind, "__module__", "") == module.__name__]
    return [kind for kind in reversed(own) if dataclasses.is_dataclass(kind) and isinstance(kind, type)]


def _body(kind: Any) -> str:
    fields = "".join(f"- `{field.name}`: {_words(str(field.type))}\n" for field in dataclasses.fields(kind))
    properties = inspect.getmembers(kind, lambda member: isinstance(member, property))
    told = "".join(f"- `{name}`: {inspect.getdoc(member)}\n" for name, member in properties)
    return f"{inspect.getdoc(kind)}\n\n{fields}{told}"


def _words(kind: str) -> str:
    listed = re.sub(r"tuple\[(.+), \.\.\.\]", r"list of \1", kind)
    return listed.replace(" | None", " or None").replace("str", "text")

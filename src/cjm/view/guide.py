"""What templates get, written out from the types themselves."""

from __future__ import annotations

import dataclasses
import inspect
import re
from typing import Any, get_args, get_type_hints

from cjm.view.board import Board
from cjm.view.graph import Graph
from cjm.view.language import Language

_INTRODUCTION = """# What a template gets

`board` is the map as a grid, a `Board`; `graph` is the same journey as phases, places and ways, a `Graph`;
`journey` is the map as its author wrote it, `x-` keys included (`journey.extensions`, and `extensions` of
every part). `pictures` has the address of every picture that can be shown, by the path that the map gives:
`pictures[touchpoint.image]`. All text is escaped for the format; an unknown name is an error. `x` and other
positions are in columns: the middle of the first column is 0.5.
"""


def guide() -> str:
    """Give a Markdown page that names every type a template meets, with its fields."""
    kinds = [kind for top in (Board, Graph) for kind in _reached(top)]
    return _INTRODUCTION + "".join(f"\n## {kind.__name__}\n\n{_body(kind)}" for kind in kinds)


def _reached(top: type) -> list[type]:
    """Give a type and those that its fields lead to, each before what is below it."""
    found = [top]
    for kind in found:
        for hint in get_type_hints(kind).values():
            found += [below for below in _named(hint) if below not in found]
    return found


def _named(hint: Any) -> list[type]:
    """Give the types of ours that a field's type names; the language speaks for itself."""
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return [] if hint is Language else [hint]
    return list(dict.fromkeys(kind for part in get_args(hint) for kind in _named(part)))


def _body(kind: Any) -> str:
    fields = "".join(f"- `{field.name}`: {_words(str(field.type))}\n" for field in dataclasses.fields(kind))
    properties = inspect.getmembers(kind, lambda member: isinstance(member, property))
    told = "".join(f"- `{name}`: {inspect.getdoc(member)}\n" for name, member in properties)
    return f"{inspect.getdoc(kind)}\n\n{fields}{told}"


def _words(kind: str) -> str:
    listed = re.sub(r"tuple\[(.+), \.\.\.\]", r"list of \1", kind)
    return listed.replace(" | None", " or None").replace("str", "text")

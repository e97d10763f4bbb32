"""A key with a text: another text where the part has the key, else a new line, or a place in the brackets."""

from __future__ import annotations

import re

from cjm.diagnostic import Change, Edit
from cjm.lint.mending.ground import Done, Ground
from cjm.lint.mending.text import with_text
from cjm.lint.remedy import SetKey
from cjm.model import Part
from cjm.source import Path, Style
from cjm.source.quoting import written

_LAST_ON_LINE = re.compile(r",?[ \t]*(?=[\r\n]|\Z)")


def with_key(ground: Ground, step: SetKey) -> Done | None:
    """Write a key of the part at a path, or give None where it cannot be written."""
    if ground.tree.has((*step.path, step.key)):
        return with_text(ground, (*step.path, step.key), step.text)
    spot = ground.spot(step.path)
    if spot is None or not isinstance(ground.value(spot), dict):
        return None
    before = _before(ground, spot, step)
    if before is None:
        return None
    in_flow = ground.tree.style_of(spot) is Style.FLOW
    pair = f"{step.key}: {written(step.text, Style.PLAIN, in_flow=in_flow)}"
    edit = _in_brackets(ground, before, pair) if in_flow else _on_a_line(ground, before, pair)
    return Done((edit,), Change((*spot, step.key), step.text)) if edit else None


def _before(ground: Ground, spot: Path, step: SetKey) -> Path | None:
    """Give the key to write behind: of those that stand before the new one in the format, the last."""
    keys = _keys(step.kind)
    earlier = keys[: keys.index(step.key)]
    there = [key for key in ground.value(spot) if key in earlier]
    return (*spot, max(there, key=earlier.index)) if there else None


def _keys(kind: type[Part]) -> list[str]:
    return [field.alias or name for name, field in kind.model_fields.items()]


def _in_brackets(ground: Ground, before: Path, pair: str) -> Edit | None:
    holder = ground.tree.span_of(before[:-1]).start
    if ground.source.text[holder] != "{":  # a pair in a list: `[a: b]`
        return None
    entry = ground.entry(before)
    margin = ground.margin(entry.start)
    on_its_own_line = margin is not None and _LAST_ON_LINE.match(ground.source.text, entry.end)
    between = f",{ground.line_end()}{margin}" if on_its_own_line else ", "
    return ground.edit(entry.end, entry.end, between + pair)


def _on_a_line(ground: Ground, before: Path, pair: str) -> Edit | None:
    if _ends_in_block_text(ground, before):  # empty lines below it may be its own
        return None
    column = ground.source.position(ground.entry(before).start).column
    end = ground.tree.extent_of(before).end
    return ground.edit(end, end, f"{ground.line_end()}{' ' * (column - 1)}{pair}")


def _ends_in_block_text(ground: Ground, path: Path) -> bool:
    value = ground.value(path)
    while isinstance(value, dict | list) and value:
        path = (*path, next(reversed(value)) if isinstance(value, dict) else len(value) - 1)
        value = ground.value(path)
    return ground.tree.style_of(path) in (Style.LITERAL, Style.FOLDED)

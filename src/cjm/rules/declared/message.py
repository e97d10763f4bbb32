"""Messages with values of the map filled in: `"{it}" has no owner`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from cjm.model import Part, Path
from cjm.reading.parts import in_words, keys_of, part_in
from cjm.reading.wording import quoted, shortened
from cjm.rules.declared.answer import Answer
from cjm.rules.declared.key import is_own, value_of
from cjm.rules.declared.place import ABOVE, Each, Spot
from cjm.rules.declared.read_condition import outer_words
from cjm.rules.declared.wrong import Wrongs, one_of

_SLOT = re.compile(r"\{(?P<name>[^{}]*)\}")
_FILLED = ("it", "found", "instead")
_NAMING = ("name", "title", "text", "feeling", "if", "from", "by", "id", "score")

NO_VALUE = "nothing"
"""Stands for a value that the map does not give."""


@dataclass(frozen=True, slots=True)
class Message:
    """A text with slots, each a way from the part to a value."""

    text: str

    def filled(self, spot: Spot, answer: Answer) -> str:
        """Give the text for one part of a map."""
        return _SLOT.sub(lambda slot: _value(slot["name"], spot, answer), self.text)

    def check(self, kind: type[Part], path: Path, wrong: Wrongs) -> None:
        """Find the slots that nothing can fill."""
        for slot in _SLOT.finditer(self.text):
            if slot["name"] not in _FILLED:
                _check(slot["name"].split("."), kind, slot[0], path, wrong)


def _check(names: Sequence[str], kind: type[Part], slot: str, path: Path, wrong: Wrongs) -> None:
    """Follow a slot's way, as far as it leads."""
    name, *more = names
    outer = outer_words(kind)
    field = keys_of(kind).get(name)
    below = None if field is None else part_in(field.annotation)
    if name in outer:
        below = ABOVE[Each(name)]
    if name not in outer and field is None and not is_own(name):
        known = [*keys_of(kind), *outer, *_FILLED]
        wrong.value(path, f"{quoted(slot)} is nothing {in_words(kind)} has", one_of(name, known))
    elif more and below is None:
        wrong.value(path, f"{quoted(slot)} leads nowhere: {quoted(name)} has no keys")
    elif more and below is not None:
        _check(more, below, slot, path, wrong)


def _value(name: str, spot: Spot, answer: Answer) -> str:
    if name == "it":
        return name_of(spot.part)
    if name in _FILLED:
        return (answer.found if name == "found" else answer.instead) or NO_VALUE
    at: Any = spot.part
    names = name.split(".")
    if names[0] in outer_words(type(spot.part)):
        outer = spot.above(Each(names.pop(0)))
        at = outer.part if outer else None
    for key in names:
        at = value_of(at, key) if isinstance(at, Part) else None
    return shown(at)


def shown(value: Any) -> str:  # Any: what a map holds
    """Give a value as a sentence names it."""
    match value:
        case None | [] | "":
            return NO_VALUE
        case Part():
            return name_of(value)
        case bool():
            return "true" if value else "false"
        case date():
            return value.isoformat()
        case int() | float():
            return f"{value:g}"
        case list():
            return shortened(", ".join(shown(each) for each in value[:_MOST]))
    return shortened(str(value))


_MOST = 20
"""So many entries of a list are looked at: more would be cut off."""


def name_of(part: Part) -> str:
    """Give what a part is known by, such as its name or its text."""
    keys = keys_of(type(part))
    values = (value_of(part, key) for key in _NAMING if key in keys)
    found = next((value for value in values if value not in (None, "")), None)
    return in_words(type(part)) if found is None else shown(found)

"""The ids of a map: what each part is called, and which part a name means."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from cjm.model.context import Alternative, Channel, Evidence, LaneChoice, Stakeholder
from cjm.model.journey import Journey
from cjm.model.part import Part
from cjm.model.persona import MapPersona
from cjm.model.phase import Phase
from cjm.model.reference import Target
from cjm.model.touchpoint import Touchpoint
from cjm.model.walk import Path, parts

_NOT_IN_ID = re.compile(r"[^\w.-]")

_NAMED: dict[type[Part], Target] = {
    MapPersona: Target.PERSONA,
    Stakeholder: Target.STAKEHOLDER,
    Evidence: Target.EVIDENCE,
    Phase: Target.PHASE,
    Touchpoint: Target.TOUCHPOINT,
    Alternative: Target.ALTERNATIVE,
    LaneChoice: Target.LANE,
}

_MEANS: dict[Target, tuple[Target, ...]] = {
    Target.PLACE: (Target.PHASE, Target.TOUCHPOINT),
    Target.DESTINATION: (Target.PHASE, Target.TOUCHPOINT, Target.ALTERNATIVE),
    Target.ANYTHING: (*(kind for kind in _NAMED.values() if kind is not Target.LANE), Target.ANYTHING),
}


def default_id(name: str) -> str:
    """Give the id that a name stands for: lower case, `-` for spaces, nothing an id may not hold.

    A name of signs alone gives an empty text.
    """
    words = unicodedata.normalize("NFC", name).strip().lower()
    return _NOT_IN_ID.sub(_only_marks, re.sub(r"\s+", "-", words)).strip("-.")


@dataclass(frozen=True)
class Index:
    """Every part of a journey by path, and every part that has an id by that id.

    Phases and touchpoints share one set of ids, since `flow` may lead to either. Personas,
    stakeholders, evidence, alternatives and lanes each have their own, so that a persona and a touchpoint
    of one name do not get in each other's way.
    """

    journey: Journey

    @cached_property
    def parts(self) -> tuple[tuple[Path, Part], ...]:
        """Every part of the map with its path, in the order of the model."""
        return tuple(parts(self.journey))

    @cached_property
    def ids(self) -> dict[Path, str]:
        """The id of every part that has one, written or default."""
        ids: dict[Path, str] = {}
        taken: dict[Target, set[str]] = {}
        for path, part in self.parts:
            if "id" in part.model_fields_set:
                given = ids[path] = part.id  # type: ignore[attr-defined]  # a part that wrote `id` has it
                taken.setdefault(_namespace(part), set()).add(given)
        for path, part in self.parts:
            if type(part) in _NAMED and path not in ids:
                ids[path] = _free(_name(part), taken.setdefault(_namespace(part), set()))
        return ids

    @cached_property
    def _found(self) -> dict[Target, dict[str, tuple[Path, Part]]]:
        found: dict[Target, dict[str, tuple[Path, Part]]] = {}
        for path, part in self.parts:
            if path in self.ids and not isinstance(part, Journey | Channel):
                found.setdefault(_target(part), {}).setdefault(self.ids[path], (path, part))
        return found

    def find(self, name: str, target: Target) -> tuple[Path, Part] | None:
        """Give the part that `name` means where a `target` is expected, or None when there is none."""
        for kind in _MEANS.get(target, (target,)):
            if name in self._found.get(kind, {}):
                return self._found[kind][name]
        return None

    def names(self, target: Target) -> Iterator[str]:
        """Give every name that would be found where a `target` is expected."""
        for kind in _MEANS.get(target, (target,)):
            yield from self._found.get(kind, {})


def _only_marks(sign: re.Match[str]) -> str:
    """Keep the marks above and below letters, without which many scripts cannot be read."""
    return sign[0] if unicodedata.category(sign[0]).startswith("M") else ""


def _name(part: Part) -> str:
    name = part.title if isinstance(part, Evidence) else getattr(part, "name", "")
    return default_id(name) or _NAMED[type(part)].value


def _target(part: Part) -> Target:
    return _NAMED.get(type(part), Target.ANYTHING)


def _namespace(part: Part) -> Target:
    target = _target(part)
    return Target.PLACE if target in _MEANS[Target.PLACE] else target


def _free(wanted: str, taken: set[str]) -> str:
    number, free = 1, wanted
    while free in taken:
        number += 1
        free = f"{wanted}-{number}"
    taken.add(free)
    return free

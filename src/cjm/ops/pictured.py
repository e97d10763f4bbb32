"""The pictures of two maps that are compared: one name for one picture, whichever map it is of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from cjm.model import Journey, MapPersona, Touchpoint
from cjm.ops.pictures import named_in, pictures_of
from cjm.render.picture import Picture, Pictures

Pictorial = TypeVar("Pictorial", MapPersona, Touchpoint)


@dataclass(frozen=True, slots=True)
class Place:
    """A map and where it lies, from which it names its pictures."""

    journey: Journey
    path: str


@dataclass(frozen=True, slots=True)
class Pictured:
    """An old map that names no picture as the new one names another, and the pictures of both."""

    old: Journey
    pictures: Pictures


def pictured(old: Place, new: Place, tell: Callable[[str], None]) -> Pictured:
    """Open the pictures of two maps; of one that cannot be drawn, tell why in a sentence."""
    before, now = (pictures_of(one.journey, one.path, tell) for one in (old, new))
    names = _names(old, new, before, now)
    moved = {names[name]: picture for name, picture in before.items()}
    return Pictured(_renamed(old.journey, names), {**now, **moved})


def _names(old: Place, new: Place, before: Pictures, now: Pictures) -> dict[str, str]:
    """Give what to call each picture that the old map names: as the new one does where both show the same."""
    asked, taken = set(named_in(old.journey)), set(named_in(new.journey))
    known: dict[Picture | None, str] = {picture: name for name, picture in now.items()}

    def called(name: str) -> str:
        picture = before.get(name)
        if picture == now.get(name):
            return name
        if picture in known:
            return known[picture]
        place = (Path(old.path).parent / name).as_posix() if name in taken else name
        while place in taken or (place in asked and place != name):
            place = f"./{place}"
        return place

    return {name: called(name) for name in asked}


def _renamed(journey: Journey, names: Mapping[str, str]) -> Journey:
    """Give a journey that calls its pictures so."""

    def one(part: Pictorial) -> Pictorial:
        return part.model_copy(update={"image": names[part.image]}) if part.image else part

    phases = [
        phase.model_copy(update={"touchpoints": [one(touchpoint) for touchpoint in phase.touchpoints]})
        for phase in journey.phases
    ]
    people = {"persona": one(journey.persona)} if journey.persona else {}
    personas = [one(persona) for persona in journey.personas]
    return journey.model_copy(update={"phases": phases, "personas": personas, **people})

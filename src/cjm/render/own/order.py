"""What is asked of a template: which one, for which map, within which bounds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from cjm.model import Journey
from cjm.render.picture import Pictures
from cjm.render.theme import OURS, Theme
from cjm.view import EVERYTHING, Look

Included = Callable[[str], str | None]
"""What opens the files a template includes: the text by name, None where there is none."""


@dataclass(frozen=True, slots=True)
class OwnTemplate:
    """A template file: its path, to speak of it, its text, and what opens the files it includes."""

    path: str
    text: str
    included: Included


@dataclass(frozen=True, slots=True)
class Bounds:
    """How many seconds a template may take, how many bytes of memory, and how many letters it may write."""

    seconds: float = 10.0
    memory: int = 1 << 30
    letters: int = 50_000_000


@dataclass(frozen=True, slots=True)
class Manner:
    """How the map is drawn: with which theme, what of it, compared with which other map, and its pictures."""

    theme: Theme = OURS
    look: Look = EVERYTHING
    old: Journey | None = None
    pictures: Pictures = field(default_factory=dict)


PLAINLY = Manner()


@dataclass(frozen=True, slots=True)
class Order:
    """Everything that is needed to fill a template but the files it includes."""

    path: str
    text: str
    journey: Journey
    name: str
    form: str
    bounds: Bounds
    manner: Manner = PLAINLY

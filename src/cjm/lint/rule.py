"""A rule: a named question put to a map, answered with findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum
from functools import cached_property
from typing import Any, TypeVar

from cjm.diagnostic import Severity
from cjm.model import Index, Journey, Part, Path, references
from cjm.model.reference import Target
from cjm.settings import Limits, Wordings

NO_WORDS = Wordings()
"""No words of one's own."""


class Group(StrEnum):
    """What a rule is about; a group can be selected as a rule can."""

    READING = "reading"
    STRUCTURE = "structure"
    COMPLETENESS = "completeness"
    CONSISTENCY = "consistency"
    FLOW = "flow"
    EVIDENCE = "evidence"
    EMOTION = "emotion"
    OWNERSHIP = "ownership"
    MEASUREMENT = "measurement"
    WORDING = "wording"
    ACCESS = "access"


class Preset(IntEnum):
    """How much is asked of a map; each preset holds the rules of those before it."""

    MINIMAL = 1
    RECOMMENDED = 2
    STRICT = 3


P = TypeVar("P", bound=Part)


@dataclass(frozen=True)
class Subject:
    """What a rule gets to see: the journey, its ids, the limits and words that are set, and the day."""

    journey: Journey
    index: Index
    limits: Limits
    today: date
    words: Wordings = NO_WORDS

    def each(self, kind: type[P]) -> list[tuple[Path, P]]:
        """Give every part of exactly this kind with its path, in the order of the model."""
        return self._by_kind.get(kind, [])

    @cached_property
    def references(self) -> tuple[tuple[Path, str, Target], ...]:
        """Every name that some part uses for another: its path, the name, what it may name."""
        return tuple(found for path, part in self.index.parts for found in references(path, part))

    @cached_property
    def _by_kind(self) -> dict[type[Part], list[tuple[Path, Any]]]:
        found: dict[type[Part], list[tuple[Path, Any]]] = {}
        for path, part in self.index.parts:
            found.setdefault(type(part), []).append((path, part))
        return found


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a rule found at a path of the map.

    `path` is the way there as in the file; of a part with a name, the name is what is pointed at.
    `message` is one lower-case sentence that says what is wrong, `help` what would mend it.
    `related` are second places that explain it, each with a few words.
    """

    path: Path
    message: str
    help: str | None = None
    related: tuple[tuple[Path, str], ...] = ()
    at_key: bool = False


Check = Callable[[Subject], Iterator[Finding]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A check with its name, its place in the catalogue and its page."""

    name: str
    group: Group
    severity: Severity
    preset: Preset
    check: Check
    page: str


def rule(severity: Severity, preset: Preset) -> Callable[[Check], Rule]:
    """Make a rule of a function: named after it, in the group of its folder, its docstring the page."""

    def make(check: Check) -> Rule:
        group = Group(check.__module__.split(".")[-2])
        return Rule(check.__name__.replace("_", "-"), group, severity, preset, check, check.__doc__ or "")

    return make

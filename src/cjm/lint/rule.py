"""A rule: a named question put to a map, answered with findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Any, TypeVar

from cjm.diagnostic import Severity
from cjm.lint.project import ProjectCheck
from cjm.lint.remedy import Remedy
from cjm.model import Index, Journey, Part, Path, references
from cjm.model.reference import Target
from cjm.settings import Limits, Preset, Wordings

NO_WORDS = Wordings.model_construct()
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
    OWN = "own"


P = TypeVar("P", bound=Part)


@dataclass(frozen=True)
class Subject:
    """What a rule gets to see: the journey, its ids, the limits and words that are set, and the day."""

    journey: Journey
    index: Index
    limits: Limits
    day: date
    words: Wordings = NO_WORDS

    @cached_property
    def today(self) -> date:
        """Give the day. Whoever asks for it may find something else tomorrow, which is kept in mind."""
        return self.day

    @property
    def is_dated(self) -> bool:
        """Say whether anybody has asked for the day."""
        return "today" in vars(self)

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
    `related` are second places that explain it, each with a few words. What a `private` one points at is
    nothing to show: reports cover it up. `fix` is what would mend it, where that is known.
    """

    path: Path
    message: str
    help: str | None = None
    related: tuple[tuple[Path, str], ...] = ()
    at_key: bool = False
    private: bool = False
    fix: Remedy | None = None


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
    project: ProjectCheck | None = None


def rule(
    severity: Severity,
    preset: Preset = Preset.MINIMAL,
    *,
    name: str | None = None,
    group: str | None = None,
) -> Callable[[Check], Rule]:
    """Make a rule of a function: named after it, if not otherwise, with its docstring as the page.

    Ours are in the group of their folder; those of a plug-in are in the group `own`, if not otherwise, and in
    every preset.
    """

    def make(check: Check) -> Rule:
        called = name or check.__name__.replace("_", "-")
        return Rule(called, Group(group or _group_of(check)), severity, preset, check, check.__doc__ or "")

    return make


def _group_of(check: Check) -> str:
    """Give the folder of one of our rules."""
    *package, folder, _ = ("", "", *check.__module__.split("."))
    return folder if package[-2:] == ["cjm", "rules"] else Group.OWN

"""A rule across files: what it notes in each of them, and the question it puts to all the notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cjm.diagnostic import Diagnostic, Noted, Related, Severity

if TYPE_CHECKING:
    from collections.abc import Collection

    from cjm.lint.rule import Subject
    from cjm.model import Path, PersonaFile


@dataclass(frozen=True, slots=True)
class Note:
    """Something worth keeping at a path of a file, in texts that only the rule itself has to understand."""

    path: Path
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Project:
    """What a rule across files gets to see: all it noted, and what is not known.

    Paths are relative to `folder`. `unread` are maps that were not understood, so that nothing could be
    noted in them. `covered` are the files that were looked at with all of the project they belong to.
    """

    noted: tuple[Noted, ...]
    folder: str = ""
    unread: Collection[str] = ()
    covered: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Conclusion:
    """Something that is to be said at a noted place; `related` are others, each with a few words."""

    at: Noted
    message: str
    help: str | None = None
    related: tuple[tuple[Noted, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ProjectCheck:
    """The two halves of a rule across files: what it notes in a map or a persona file, and what follows."""

    conclude: Callable[[Project], Iterator[Conclusion]]
    in_map: Callable[[Subject], Iterator[Note]]
    in_persona: Callable[[PersonaFile], Iterator[Note]] | None = None

    def run(self, project: Project) -> Iterator[Diagnostic]:
        """Say what follows from the notes of this rule.

        Nothing is said where the rule is off or to be silent, nor of a project that is known in part.
        """
        for conclusion in self.conclude(project):
            if conclusion.at.severity is not None and conclusion.at.path in project.covered:
                yield _diagnostic(conclusion, conclusion.at.severity)


def _diagnostic(conclusion: Conclusion, severity: Severity) -> Diagnostic:
    at = conclusion.at
    return Diagnostic(
        path=at.path,
        rule=at.rule,
        severity=severity,
        message=" ".join(conclusion.message.split()),
        place=at.place,
        help=conclusion.help,
        related=tuple(
            Related(other.place, message, None if other.path == at.path else other.path)
            for other, message in conclusion.related
            if other.place is not None
        ),
        key=at.key,
    )

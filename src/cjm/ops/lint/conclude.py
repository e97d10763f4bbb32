"""The rules across files, put to everything that was noted."""

from __future__ import annotations

from collections.abc import Collection

from cjm.diagnostic import Diagnostic, Noted
from cjm.lint import Project
from cjm.rules import ALL


def conclude(
    noted: tuple[Noted, ...], folder: str, unread: Collection[str], covered: Collection[str]
) -> tuple[Diagnostic, ...]:
    """Give what all rules across files conclude from everything that was noted."""
    found: list[Diagnostic] = []
    for rule in ALL:
        if rule.project is not None:
            own = tuple(each for each in noted if each.rule == rule.name)
            found += rule.project.run(Project(own, folder, frozenset(unread), frozenset(covered)))
    return tuple(found)

"""How a rule across files is declared."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from cjm.diagnostic import Severity
from cjm.lint.project import Conclusion, Note, Project, ProjectCheck
from cjm.lint.rule import Finding, Rule, Subject, rule
from cjm.model import PersonaFile
from cjm.settings import Preset

Conclude = Callable[[Project], Iterator[Conclusion]]


def project_rule(
    severity: Severity,
    preset: Preset,
    in_map: Callable[[Subject], Iterator[Note]],
    in_persona: Callable[[PersonaFile], Iterator[Note]] | None = None,
) -> Callable[[Conclude], Rule]:
    """Make a rule of the function that concludes, as `rule` does; the others take the notes of each file."""

    def make(conclude: Conclude) -> Rule:
        def check(subject: Subject) -> Iterator[Finding]:  # noqa: ARG001 - one map alone shows nothing
            return iter(())

        check.__module__, check.__name__ = conclude.__module__, conclude.__name__
        check.__doc__ = conclude.__doc__
        made = rule(severity, preset)(check)
        return replace(made, project=ProjectCheck(conclude, in_map, in_persona))

    return make

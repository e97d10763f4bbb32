"""A fact about one place of one file, kept until all files have been looked at."""

from __future__ import annotations

from dataclasses import dataclass

from cjm.diagnostic.diagnostic import Place, Severity


@dataclass(frozen=True, slots=True)
class Noted:
    """What a rule across files has noted in one of them, and where.

    `severity` is what a finding there would weigh. It is None where the rule is off for this file, or a
    comment asks for silence. The fact still counts for other files then, but nothing is said here, so that
    `place` and `key`, the way there as a diagnostic has it, are left out.
    """

    rule: str
    path: str
    facts: tuple[str, ...]
    place: Place | None = None
    key: tuple[str, ...] = ()
    severity: Severity | None = None

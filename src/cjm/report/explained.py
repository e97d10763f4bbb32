"""What a report can say about a rule, beside its name."""

from __future__ import annotations

from dataclasses import dataclass

from cjm.diagnostic import Severity


@dataclass(frozen=True, slots=True)
class Explained:
    """A rule in words: what it finds in a line, why that matters, and its whole page in Markdown."""

    name: str
    group: str
    severity: Severity
    what: str
    why: str
    page: str

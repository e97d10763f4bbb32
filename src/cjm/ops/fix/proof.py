"""What must hold of a text before it takes the place of another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cjm.diagnostic import Diagnostic, Severity
from cjm.lint import ABOUT_COMMENTS
from cjm.ops.fix.expected import changed, same
from cjm.reading.catalogue import CATALOGUE

if TYPE_CHECKING:
    from cjm.source import SourceFile

_READING = CATALOGUE.keys() - ABOUT_COMMENTS


@dataclass(frozen=True, slots=True)
class Seen:
    """A text and what it says: its `data`, unless it is no YAML, and everything to be said about it.

    The `guards` are errors, also by rules that are off. One that is `understood` was seen by all rules.
    """

    source: SourceFile
    data: Any  # Any: what YAML holds
    diagnostics: tuple[Diagnostic, ...]
    guards: tuple[Diagnostic, ...]
    understood: bool


def holds(before: Seen, after: Seen, mended: Sequence[Diagnostic]) -> bool:
    """Say whether the findings are gone, nothing else is said, and nothing new is wrong."""
    changes = [change for each in mended if each.fix for change in each.fix.changes]
    return (
        after.data is not None
        and same(after.data, changed(before.data, changes))
        and _are_gone(before, after, mended)
        and not _anything_worse(before, after)
    )


def _are_gone(before: Seen, after: Seen, mended: Sequence[Diagnostic]) -> bool:
    gone = Counter(map(said, mended))
    were, left = Counter(map(said, before.diagnostics)), Counter(map(said, after.diagnostics))
    return all(left[each] <= were[each] - gone[each] for each in gone)


def said(diagnostic: Diagnostic) -> tuple[str, str]:
    """Give what is said, wherever: as texts change, places move."""
    return diagnostic.rule, diagnostic.message


def _anything_worse(before: Seen, after: Seen) -> bool:
    # Rules are heard for the first time where a file has only now been understood.
    return bool(_reading(after) - _reading(before)) or (
        before.understood and (not after.understood or bool(_errors(after) - _errors(before)))
    )


def _reading(seen: Seen) -> Counter[str]:
    return Counter(each.rule for each in seen.diagnostics if each.rule in _READING)


def _errors(seen: Seen) -> Counter[str]:
    return Counter(each.rule for each in seen.guards if each.severity is Severity.ERROR)

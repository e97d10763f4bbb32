"""Linting: find the files, recall what is known of them, look at the others, put it all together."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, partial
from itertools import chain
from typing import TYPE_CHECKING

from cjm.diagnostic import Severity
from cjm.ops.files import NOT_OPENED
from cjm.ops.known import RulesOf, Sifted, by_baseline, sift
from cjm.ops.lint.across import Across
from cjm.ops.lint.asked import Asked, Linted, Outcome
from cjm.ops.lint.memory import Memory
from cjm.ops.lint.search import Search
from cjm.ops.spread import spread
from cjm.report import Result

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cjm.diagnostic import Diagnostic
    from cjm.ops.lint.work import Applied


def lint_files(asked: Asked) -> Linted:
    """Lint everything that is asked for, file by file, in several processes when there are many.

    Raises CjmError where there is no map and for a rule that does not exist, BrokenFileError for settings
    that cannot be used.
    """
    found = found_in(asked)
    outcomes, told = found.outcomes, (*found.of_settings, *found.outcomes, *found.stale)
    diagnostics = tuple(diagnostic for outcome in told for diagnostic in outcome.diagnostics)
    excess = _excess(diagnostics, asked.max_warnings)
    return Linted(
        result=Result(
            diagnostics,
            len(outcomes),
            tuple(outcome.name for outcome in outcomes),
            known=found.known,
            unread=sum(outcome.is_unread for outcome in outcomes),
        ),
        failed=bool(excess) or any(outcome.failed(asked.max_warnings is None) for outcome in told),
        unopened=any(diagnostic.rule in NOT_OPENED for diagnostic in diagnostics),
        excess=excess,
        rests_on=(
            *(outcome.name for outcome in outcomes),
            *by_baseline(outcomes, asked),
            *(path for outcome in outcomes for path in outcome.opened),
        ),
    )


def _excess(diagnostics: Iterable[Diagnostic], most: int | None) -> str:
    warnings = sum(diagnostic.severity is Severity.WARNING for diagnostic in diagnostics)
    if most is None or warnings <= most:
        return ""
    told = f"{warnings} warning{' is' if warnings == 1 else 's are'}"
    return f"{told} more than the {most} that --max-warnings lets pass\n"


def found_in(asked: Asked) -> Sifted:
    """Give what is found in each file and no baseline holds. Raises what `lint_files` does."""
    memory = Memory.of(asked)
    search = Search(memory)
    paths = search.files(asked.paths)
    of_settings: list[Outcome] = []
    outcomes = Across(memory, search).all(paths, _outcomes(memory, paths, of_settings))
    return replace(sift(outcomes, asked, rules_on(asked)), of_settings=tuple(of_settings))


def rules_on(asked: Asked) -> RulesOf:
    """Give what tells the rules that are on for a file; what they are is found out when it is asked."""

    @cache
    def applied() -> Applied:
        from cjm.ops.lint.work import Applied

        return Applied(asked)

    return lambda name: {rule.name for rule in applied().to(name)[1]}


def _outcomes(memory: Memory, paths: list[str], of_settings: list[Outcome]) -> list[Outcome]:
    """Give what is found in each file, in their order; what is found in their settings is added to others."""
    known = {path: memory.recall(path) for path in paths}
    left = [path for path in paths if known[path] is None]
    if left:
        from cjm.ops.lint.work import check_settings, look_at

        of_settings += check_settings(memory.asked, left)  # before anything is linted
        known.update(zip(left, chain.from_iterable(spread(partial(look_at, memory), left)), strict=True))
        memory.trim()
    return [outcome for outcome in known.values() if outcome is not None]

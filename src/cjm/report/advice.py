"""What somebody who has read the findings would do next."""

from __future__ import annotations

from collections.abc import Iterator

from cjm.diagnostic import Diagnostic
from cjm.report.result import Result

MANY = 50
"""With more findings than these nobody mends all before the next change; they can be set aside."""


def next_steps(result: Result) -> str:
    """Say what to do about the findings, the quickest first, in one line; empty when there are none."""
    return "; ".join(_steps(result)) if result.diagnostics else ""


def _steps(result: Result) -> Iterator[str]:
    mended = _mended(result.diagnostics)
    if mended:
        yield mended
    if len(result.diagnostics) > MANY and not result.known:
        yield '"cjm lint --write-baseline" lets only new ones count'
    else:
        worst = max(result.diagnostics, key=lambda diagnostic: diagnostic.severity)
        yield f'"cjm rule {worst.rule}" says why'


def _mended(diagnostics: tuple[Diagnostic, ...]) -> str:
    """Say how many findings can be mended by command."""
    fixes = [diagnostic.fix for diagnostic in diagnostics if diagnostic.fix]
    safe = sum(fix.safe for fix in fixes)
    unsafe = len(fixes) - safe
    if safe and unsafe:
        return f'"cjm lint --fix" mends {safe} of them, and {unsafe} more with --unsafe-fixes'
    if safe:
        return f'"cjm lint --fix" mends {safe} of them'
    return f'"cjm lint --fix --unsafe-fixes" mends {unsafe} of them' if unsafe else ""

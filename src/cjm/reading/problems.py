"""Problems with the text itself: as diagnostics, and which later findings they explain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cjm.diagnostic import Diagnostic, Edit, Fix, Place, Related, Severity
from cjm.source import ProblemName, SourceFile, decode, legible

if TYPE_CHECKING:
    from cjm.reading.fault import Fault
    from cjm.source import Parsed, Problem, Span

_SPOILED_VALUES = {ProblemName.UNKNOWN_ALIAS, ProblemName.ALIAS_CYCLE, ProblemName.CUSTOM_TAG}
_LOST_KEYS = {ProblemName.MERGE_KEY, ProblemName.COMPLEX_KEY}
_MILD = {ProblemName.AMBIGUOUS_KEY, ProblemName.LOST_TEXT}


def opened(path: str, raw: bytes) -> SourceFile | Diagnostic:
    """Give the text of a file, or what stands in the way of it."""
    problem = decode(path, raw)
    if isinstance(problem, SourceFile):
        return problem
    return diagnostic_of(SourceFile(path, legible(raw)), problem)


def diagnostic_of(source: SourceFile, problem: Problem) -> Diagnostic:
    """Say a problem about a file; what can be read, but may be meant otherwise, is no error."""
    mild = problem.name in _MILD
    related = tuple(Related(Place.of(source, span), message) for span, message in problem.related)
    return Diagnostic(
        source.path,
        str(problem.name),
        Severity.WARNING if mild else Severity.ERROR,
        problem.message,
        Place.of(source, problem.span) if problem.span else None,
        problem.help,
        related,
        fix=_quotes(source, problem.span)
        if problem.span and problem.name is ProblemName.AMBIGUOUS_KEY
        else None,
    )


def _quotes(source: SourceFile, span: Span) -> Fix:
    """Put a key into quotes, which then is text to every tool."""
    edit = Edit(span.start, span.end, f'"{source.text[span.start : span.end]}"', Place.of(source, span))
    return Fix("quote it", (edit,), safe=True)


def is_followed_up(fault: Fault, parsed: Parsed) -> bool:
    """Say whether a fault only follows from a problem that is reported anyway."""
    return any(problem.span and _explains(problem, problem.span, fault) for problem in parsed.problems)


def _explains(problem: Problem, span: Span, fault: Fault) -> bool:
    if problem.name in _SPOILED_VALUES:
        return span.start <= fault.span.start <= span.end
    if problem.name is ProblemName.SYNTAX_ERROR:
        # What only lacks its quotes is read as text.
        return fault.sentence.name == "wrong-type" and span.start == fault.span.start
    lost = problem.name in _LOST_KEYS and fault.sentence.name == "missing-key"
    return lost and fault.around.start <= span.start < fault.around.end

"""What was found out about one place where the text cannot be read, and how to read on behind it."""

from dataclasses import dataclass

from cjm.source.problem import Problem, ProblemName
from cjm.source.span import Span


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """A problem, and the stretch to take out of the way so that what follows can be read too.

    With `is_text` the stretch was certainly meant as text: the map can be read as if it stood in quotes.
    Otherwise `stand_in`, of the same length, takes its place, or blanks do; when that `is_harmless`, what is
    left of the map is still as its writer meant it.
    """

    problem: Problem
    repair: Span | None = None
    is_text: bool = False
    stand_in: str | None = None
    is_harmless: bool = False


def syntax_error(
    message: str,
    span: Span,
    advice: str | None = None,
    related: tuple[tuple[Span, str], ...] = (),
) -> Problem:
    """A syntax error with its place and advice."""
    return Problem(ProblemName.SYNTAX_ERROR, message, span, advice, related)

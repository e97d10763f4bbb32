"""How much of a file is read, so that none takes long: depth, number of values, what aliases unfold to."""

from cjm.source.problem import Problem, ProblemName
from cjm.source.span import Span

MAX_DEPTH = 60
"""The most levels of lists and mappings inside each other."""
MAX_EVENTS = 500_000
"""The most keys, values and beginnings and ends of lists; a map of 50,000 lines has a third of it."""
MAX_ALIASED = 100_000
"""The most values that all aliases of a file together may stand for."""
MAX_PROBLEMS = 1_000
"""After so many problems in one file the rest is left out."""


class Stop(Exception):  # noqa: N818 - the error is the file's, and this carries it
    """Nothing more can be read from this file, and why; without a problem there are too many already."""

    def __init__(self, problem: Problem | None = None) -> None:
        super().__init__()
        self.problem = problem


def too_deep(span: Span) -> Stop:
    """More levels than any map needs."""
    message = f"this is more than {MAX_DEPTH} levels deep"
    return Stop(Problem(ProblemName.TOO_DEEP, message, span, "a map needs no more than ten"))


def too_many(offset: int) -> Stop:
    """More values than any map needs."""
    message = f"the file holds more than {MAX_EVENTS:,} keys and values"
    advice = "split the journey into several maps"
    return Stop(Problem(ProblemName.FILE_TOO_LARGE, message, Span(offset, offset + 1), advice))


def alias_bomb(span: Span) -> Stop:
    """Aliases of aliases that stand for too much."""
    message = f"the aliases up to here stand for more than {MAX_ALIASED:,} values"
    return Stop(Problem(ProblemName.ALIAS_BOMB, message, span, "write out what the map needs"))


def second_document(start: int, end: int) -> Stop:
    """A second document in one file."""
    message = "a second map begins here, and a file holds one"
    advice = 'put each map into a file of its own, and remove the "---"'
    return Stop(Problem(ProblemName.MULTIPLE_DOCUMENTS, message, Span(start, max(end, start + 1)), advice))

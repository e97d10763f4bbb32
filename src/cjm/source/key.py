"""Keys: what can be wrong with one although the text around it can be read."""

from typing import Any

from cjm.source.problem import Problem, ProblemName
from cjm.source.scalar import is_ambiguous
from cjm.source.span import Span

MERGE = "<<"
_LONGEST = 60


class Dropped:
    """Stands in for a key that cannot be kept, until its value has been read and both are left out."""


def duplicate_key(key: str, span: Span, first: Span) -> Problem:
    """The same key a second time in one place."""
    message = f'the key "{key}" is given twice'
    related = ((first, "given here first"),)
    return Problem(ProblemName.DUPLICATE_KEY, message, span, "keep one of them", related)


def complex_key(text: str, start: int, end: int) -> Problem:
    """A list, a mapping or an alias where a key should stand; `{{ name }}` is one too, but meant as text."""
    if text[start - 1 : start + 1] == "{{" and text[end - 1 : end + 1] == "}}":
        start, end = start - 1, end + 1
    written = text[start:end]
    is_short = len(written) <= _LONGEST and not set(written) & set('"\r\n')
    advice = f'quote it: "{written}"' if is_short else None
    return Problem(ProblemName.COMPLEX_KEY, "a key must be text", Span(start, end), advice)


def plain_key_problem(key: str, span: Span) -> Problem | None:
    """An unquoted key that does not mean everywhere what it says, if this is one."""
    if key == MERGE:
        message = 'the key "<<" does not merge anything in YAML 1.2'
        return Problem(ProblemName.MERGE_KEY, message, span, "write the keys out")
    if is_ambiguous(key):
        message = f'the key "{key}" is not text for older YAML tools'
        return Problem(ProblemName.AMBIGUOUS_KEY, message, span, f'quote it: "{key}"')
    return None


def first_place(marks: dict[Any, Any], key: str) -> Span:
    """Where a key that was read before stands."""
    return Span(marks[key][0], marks[key][1])

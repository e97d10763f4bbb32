"""Control characters, which no YAML text may hold."""

import re
import unicodedata
from itertools import islice

from cjm.source.file import SourceFile
from cjm.source.problem import Problem, ProblemName
from cjm.source.span import Span

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_MOST = 20
_BLANKS = dict.fromkeys(
    [
        *range(9),
        11,
        12,
        *range(14, 32),
        127,
        *range(0x80, 0x85),
        *range(0x86, 0xA0),
        *range(0xD800, 0xE000),
        0xFFFE,
        0xFFFF,
    ],
    " ",
)


def without_control_characters(source: SourceFile) -> tuple[str, list[Problem]]:
    """The text with a space for each, and a problem for each of the first twenty."""
    matches = list(islice(_CONTROL.finditer(source.text), _MOST))
    if not matches:
        return source.text, []
    return source.text.translate(_BLANKS), [_problem(match) for match in matches]


def _problem(match: re.Match[str]) -> Problem:
    code = f"U+{ord(match[0]):04X}"
    name = unicodedata.name(match[0], "")
    message = f"the invisible character {code}{f' ({name.lower()})' if name else ''} cannot stand in a map"
    return Problem(ProblemName.SYNTAX_ERROR, message, Span(match.start(), match.end()), "remove it")

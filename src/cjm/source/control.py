"""Control characters, which no YAML text may hold."""

import re
import unicodedata
from itertools import islice

from cjm.source.file import SourceFile
from cjm.source.problem import Problem, ProblemName
from cjm.source.span import Span

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
# What programs write to colour a terminal, and people copy from one.
_COLOUR = re.compile("\x1b\\[[0-9;?]{0,20}[A-Za-z]")
_MOST = 20
_AND_MORE = "the file has more of them, which are told once these are gone"
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
    matches = list(islice(_CONTROL.finditer(source.text), _MOST + 1))
    if not matches:
        return source.text, []
    text = _COLOUR.sub(lambda match: " " * len(match[0]), source.text).translate(_BLANKS)
    problems = [_problem(match, source.text) for match in matches[:_MOST]]
    if len(matches) > _MOST:
        problems[-1] = problems[-1].with_advice(_AND_MORE)
    return text, problems


def _problem(match: re.Match[str], text: str) -> Problem:
    code = f"U+{ord(match[0]):04X}"
    name = unicodedata.name(match[0], "")
    message = f"the invisible character {code}{f' ({name.lower()})' if name else ''} cannot stand in a map"
    colour = _COLOUR.match(text, match.start())
    advice = f'remove it, with the "{colour[0][1:]}" behind it' if colour else "remove it"
    return Problem(ProblemName.SYNTAX_ERROR, message, Span(match.start(), match.end()), advice)

r"""Letters written as two halves, as JSON has them: `"\ud83d\ude00"`."""

from __future__ import annotations

import re

from cjm.source.problem import Problem, ProblemName
from cjm.source.span import Span

_HALVES = re.compile("[\ud800-\udfff]+")
_HALF = re.compile("[\ud800-\udfff]")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def whole_letters(text: str, span: Span) -> tuple[str, Problem | None]:
    """Give a text with its halves joined, and a problem if one is left over, which is no letter at all."""
    joined = _HALVES.sub(_joined, text)
    left = _HALF.search(joined)
    if left is None:
        return joined, None
    message = rf'"\u{ord(left[0]):04x}" is half a letter, and stands for nothing'
    problem = Problem(ProblemName.SYNTAX_ERROR, message, span, "remove it, or write the letter itself")
    return _HALF.sub(_REPLACEMENT, joined), problem


def _joined(halves: re.Match[str]) -> str:
    return halves[0].encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")

"""Text, places in it, and the YAML tree: the only room that knows the YAML parsers."""

from cjm.source.comment import Comment
from cjm.source.decode import MAX_BYTES, decode, legible
from cjm.source.file import SourceFile
from cjm.source.parse import Parsed, parse
from cjm.source.problem import Problem, ProblemName
from cjm.source.span import Position, Span
from cjm.source.style import Style
from cjm.source.tree import Path, Tree

__all__ = [
    "MAX_BYTES",
    "Comment",
    "Parsed",
    "Path",
    "Position",
    "Problem",
    "ProblemName",
    "SourceFile",
    "Span",
    "Style",
    "Tree",
    "decode",
    "legible",
    "parse",
]

"""Tags: those of the core schema say what a value is, any other is a problem."""

from typing import Any

from cjm.source.problem import Problem, ProblemName
from cjm.source.scalar import Scalar, resolve
from cjm.source.span import Span

_CORE = "tag:yaml.org,2002:"
_TEXT = frozenset([None, "!", _CORE + "str"])
_SCALARS: dict[str, tuple[type | None, str]] = {
    _CORE + "null": (type(None), "empty"),
    _CORE + "bool": (bool, "true or false"),
    _CORE + "int": (int, "a whole number"),
    _CORE + "float": (float, "a number"),
}
_CONTAINERS = {_CORE + "seq": list, _CORE + "map": dict, "!": object}


def tagged_value(tag: str, text: str, span: Span) -> tuple[Scalar, Problem | None]:
    """The value of a scalar with a tag; the text itself, with a problem, when the tag is unknown."""
    if tag in _TEXT:
        return text, None
    if tag not in _SCALARS:
        return text, _unknown(tag, span)
    kind, words = _SCALARS[tag]
    value = resolve(text)
    if kind is float and type(value) is int:
        return float(value), None
    if type(value) is kind:
        return value, None
    message = f'"{text}" is not {words}, as its tag "!!{tag.removeprefix(_CORE)}" says'
    return text, Problem(ProblemName.CUSTOM_TAG, message, span, "remove the tag")


def container_tag_problem(tag: str, container: Any, span: Span) -> Problem | None:
    """What is wrong with the tag of a list or a mapping, if anything."""
    known = _CONTAINERS.get(tag)
    return None if known is not None and isinstance(container, known) else _unknown(tag, span)


def _unknown(tag: str, span: Span) -> Problem:
    shown = f"!!{tag.removeprefix(_CORE)}" if tag.startswith(_CORE) else tag
    message = f'the tag "{shown}" means nothing in a map'
    advice = 'remove the tag, or quote the text if it begins with "!"'
    return Problem(ProblemName.CUSTOM_TAG, message, span, advice)

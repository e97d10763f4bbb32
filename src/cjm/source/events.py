"""The two parsers behind one door: each gives the events of a text one by one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

Advance: TypeAlias = Callable[[], Any]


@dataclass(frozen=True, slots=True)
class Failure:
    """Where a parser gave up: its own words (never shown), the offset, and where what it read began."""

    words: str
    at: int
    begun: int | None = None


def c_events(text: str) -> Advance | None:
    """The next event of the C parser at each call, then None; nothing at all where there is no C parser."""
    try:
        from _ruamel_yaml import CParser
    except ImportError:
        return None
    advance: Advance = CParser(text).get_event
    return advance


def pure_events(text: str) -> Advance:
    """The next event of the Python parser at each call, then None; its verdict is that of YAML 1.2."""
    events = _pure(text)
    return lambda: next(events, None)


def _pure(text: str) -> Iterator[Any]:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        yield from YAML(typ="safe", pure=True).parse(text)
    except YAMLError:
        raise
    except Exception as error:
        # Malformed escapes, directives and tags make the Python parser stumble instead of complain.
        raise YAMLError(str(error)) from error


def failure_of(error: Exception) -> Failure:
    """The place and the words of what a parser raised."""
    mark = getattr(error, "problem_mark", None)
    begun = getattr(error, "context_mark", None)
    words = f"{getattr(error, 'context', None) or ''}: {getattr(error, 'problem', None) or ''}"
    at = mark.index if mark is not None else 0
    return Failure(words, at, begun.index if begun is not None else None)

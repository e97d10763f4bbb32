"""Anchors and aliases: what a name stands for, and how much all the aliases together would unfold to."""

import difflib
from typing import Any

from cjm.source.limits import MAX_ALIASED, MAX_DEPTH, alias_bomb, too_deep
from cjm.source.mark import CHILDREN, END, OPEN, START, Mark
from cjm.source.problem import Problem, ProblemName
from cjm.source.span import Span

_MOST = 50
_LONGEST = 100


class Anchors:
    """The anchors met so far. Aliases share the data of their anchor, so nothing grows with their number."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Any, Mark]] = {}
        self._measured: dict[int, tuple[int, int]] = {}
        self._aliased = 0

    def define(self, name: str, value: Any, mark: Mark) -> None:
        """Remember what a name stands for; a later anchor of the same name takes its place."""
        self._known[name] = (value, mark)

    def follow(self, name: str, span: Span, level: int) -> tuple[Any, Any, Problem | None]:
        """What an alias at this level stands for: its value and its marks, or why it stands for nothing."""
        if name not in self._known:
            return None, None, self._unknown(name, span)
        value, mark = self._known[name]
        if mark[END] == OPEN:
            message = f'"*{name}" stands for something that holds itself'
            begin = Span(mark[START], mark[START] + len(name) + 1)
            related = ((begin, "which begins here"),)
            return None, None, Problem(ProblemName.ALIAS_CYCLE, message, span, related=related)
        size, depth = self._measure(mark)
        self._aliased += size
        if self._aliased > MAX_ALIASED:
            raise alias_bomb(span)
        if level + depth > MAX_DEPTH:
            raise too_deep(span)
        return value, mark[CHILDREN] if len(mark) > CHILDREN else None, None

    def _unknown(self, name: str, span: Span) -> Problem:
        # Comparing with very many names, or very long ones, would take long.
        near = difflib.get_close_matches(name[:_LONGEST], list(self._known)[-_MOST:], n=1)
        advice = f'did you mean "*{near[0]}"?' if near else f'to write it as text, quote it: "*{name}"'
        return Problem(ProblemName.UNKNOWN_ALIAS, f'"*{name}" stands for nothing', span, advice)

    def _measure(self, mark: Mark) -> tuple[int, int]:
        if len(mark) == CHILDREN:
            return 1, 0
        children = mark[CHILDREN]
        known = self._measured.get(id(children))
        if known is None:
            marks = [pair[2] for pair in children.values()] if isinstance(children, dict) else children
            parts = [self._measure(child) for child in marks]
            known = (1 + sum(part[0] for part in parts), 1 + max((part[1] for part in parts), default=0))
            self._measured[id(children)] = known
        return known

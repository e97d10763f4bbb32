"""Maps as people write them: every style, any indentation and order, and comments wherever one may stand."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from random import Random
from typing import Any

from cjm.source import Path

_SIMPLE = re.compile(r"[A-ZÆØÅ][a-zæøå]+(?: [a-zæøå]+)*")
_NOT_IN_BLOCK = re.compile("[^\x20-\x7e\xa1-\ufeff\n]|[\u2028\u2029]|^[ \t\n]|[ \t]+$|\n$", re.MULTILINE)
END = "…"
"""Stands, in a path, for the place below the last entry."""
IGNORES = ("# cjm: ignore[phase-without-goal]", "# cjm: ignore[touchpoint-without-channel, emotion]")


@dataclass
class Untidy:
    """Writes one map; `said` has each comment with the entry it was put on or above.

    One in `often` of the places for a comment gets one; `ignores` says whether some ask for silence.
    """

    chance: Random
    often: int = 5
    ignores: bool = False
    said: dict[str, Path] = field(default_factory=dict)

    def map(self, data: dict[str, Any]) -> str:
        lines = [*self._above((), 0), *self._block(data, (), 0)]
        end = self.chance.choice(["\n", "\r\n"])
        return end.join(lines) + self.chance.choice(["", end, end * 3])

    def _block(self, value: Any, path: Path, indent: int) -> list[str]:
        lines: list[str] = []
        for step, child in self._steps(value):
            below = (*path, step)
            head = f"{self._key(step)}:" if isinstance(value, dict) else "-"
            lines += self._above(below, indent)
            lines += self._entry(head, child, below, indent)
        return lines + self._above(path, indent, at_end=True)

    def _steps(self, value: Any) -> list[tuple[Any, Any]]:
        steps = list(value.items()) if isinstance(value, dict) else list(enumerate(value))
        if isinstance(value, dict):
            self.chance.shuffle(steps)
        return steps

    def _entry(self, head: str, value: Any, path: Path, indent: int) -> list[str]:
        start = " " * indent + head
        if not isinstance(value, dict | list) or not value:
            return self._scalar_lines(start, value, path, indent)
        if self.chance.random() < 0.3:
            lines = self._flow(value, path, indent + 1)
            lines[0] = f"{start} {lines[0]}"
            lines[-1] += self._behind(path, in_flow=True)
            return lines
        deeper = indent + self.chance.choice([2, 2, 3, 4])
        lines = self._block(value, path, deeper)
        if head == "-" and lines[0] and not lines[0].lstrip().startswith("#"):
            return [start + " " * (deeper - indent - 1) + lines[0].lstrip(" "), *lines[1:]]
        return [start + self._behind(path), *lines]

    def _scalar_lines(self, start: str, value: Any, path: Path, indent: int) -> list[str]:
        way = self.chance.randrange(6)
        if isinstance(value, str) and value and not _NOT_IN_BLOCK.search(value) and way < 2:
            margin = " " * (indent + self.chance.choice([1, 2, 5]))
            style = "|" if way else ">"
            lines = value.split("\n") if way else value.replace("\n", "\n\n").split("\n")
            chomped = [margin + line if line else "" for line in lines]
            return [f"{start} {style}-{self._behind(path)}", *chomped, *([""] * self.chance.randrange(3))]
        if isinstance(value, str) and _SIMPLE.fullmatch(value) and " " in value and way == 2:
            one, other = value.split(" ", 1)
            return [f"{start} {one}", f"{' ' * (indent + 3)}{other}{self._behind(path)}"]
        return [f"{start} {self._scalar(value)}{self._behind(path)}"]

    def _flow(self, value: Any, path: Path, indent: int) -> list[str]:
        """Give what stands in brackets, which begins with them, over one line or several."""
        opened, closed = "{}" if isinstance(value, dict) else "[]"
        is_long = self.chance.random() < 0.5
        lines = [opened]
        steps = self._steps(value)
        for number, (step, child) in enumerate(steps):
            below = (*path, step)
            comma = "," if number + 1 < len(steps) else ""
            key = f"{self._key(step)}: " if isinstance(value, dict) else ""
            nested = isinstance(child, dict | list) and bool(child)
            inner = self._flow(child, below, indent + 1) if nested else [self._scalar(child)]
            if is_long and self.chance.random() < 0.5:
                lines += [*self._above(below, indent, in_flow=True), " " * indent]
            elif lines[-1] != opened:
                lines[-1] += " "
            lines[-1] += key + inner[0]
            lines += inner[1:]
            lines[-1] += comma
            if is_long and self.chance.random() < 0.3:
                behind = self._behind(below, in_flow=True)
                lines[-1] += behind
                lines.append(" " * indent)
        if is_long and self.chance.random() < 0.5:
            lines += [*self._above(path, indent, at_end=True, in_flow=True), " " * indent]
        lines[-1] += closed
        return lines

    def _scalar(self, value: Any) -> str:
        if value is None or isinstance(value, bool | int | float) or value in ([], {}):
            return json.dumps(value)
        if _SIMPLE.fullmatch(value) and self.chance.random() < 0.5:
            return f"{value}"
        if "\n" not in value and self.chance.random() < 0.5:
            doubled = value.replace("'", "''")
            return f"'{doubled}'"
        return json.dumps(value, ensure_ascii=self.chance.random() < 0.2)

    def _key(self, key: str) -> str:
        return key if self.chance.random() < 0.8 else json.dumps(key, ensure_ascii=False)

    def _above(self, path: Path, indent: int, *, at_end: bool = False, in_flow: bool = False) -> list[str]:
        lines = [""] * self.chance.choice([0, 0, 0, 1, 3])
        if self.chance.randrange(self.often) == 0:
            lines.append(" " * indent + self._comment((*path, END) if at_end else path, in_flow))
            lines += [""] * self.chance.choice([0, 0, 1])
        return lines

    def _behind(self, path: Path, *, in_flow: bool = False) -> str:
        if self.chance.randrange(self.often):
            return ""
        return self.chance.choice([" ", "   "]) + self._comment(path, in_flow)

    def _comment(self, path: Path, in_flow: bool) -> str:
        if self.ignores and not in_flow and self.chance.random() < 0.3:
            return f"{self.chance.choice(IGNORES)} {self.chance.randrange(10**6)}"
        text = f"# {len(self.said)}: 'æ' [{{ | - #"
        self.said[text] = path
        return text

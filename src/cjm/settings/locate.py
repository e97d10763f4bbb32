"""Where the keys and values of a TOML text stand, which the standard library's reader does not say."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from cjm.source import Span

Path = tuple[str | int, ...]

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_SPACE = re.compile(r"[ \t]*")
_KEY = re.compile(r'[A-Za-z0-9_-]+|"((?:[^"\\]|\\.)*)"|\'([^\']*)\'')
_STRING = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}|' + r"'''.*?'{3,5}|" + r'"(?:[^"\\]|\\.)*"|' + r"'[^']*'", re.DOTALL
)
_OTHER = re.compile(r"[^,\]}#\r\n]+")


@dataclass(frozen=True, slots=True)
class Spans:
    """The place of a key (None for an item of a list) and of its value."""

    key: Span | None
    value: Span


def locate(text: str) -> dict[Path, Spans]:
    """Give the place of everything in a TOML text that has been found to be well formed."""
    scanner = _Scanner(text)
    scanner.document()
    return scanner.found


@dataclass
class _Scanner:
    text: str
    at: int = 0
    found: dict[Path, Spans] = field(default_factory=dict)
    tables: dict[Path, int] = field(default_factory=dict)

    def document(self) -> None:
        table: Path = ()
        while self._skip(_BLANK) < len(self.text):
            if self.text.startswith("[[", self.at):
                table = self._header(2)
            elif self.text[self.at] == "[":
                table = self._header(1)
            else:
                self._pair(table)

    def _skip(self, pattern: re.Pattern[str]) -> int:
        match = pattern.match(self.text, self.at)
        self.at = match.end() if match else self.at
        return self.at

    def _header(self, brackets: int) -> Path:
        start, self.at = self.at, self.at + brackets
        keys = self._keys()
        self.at += brackets
        path: Path = ()
        for name, span in keys:
            path = (*path, name)
            self.found.setdefault(path, Spans(span, Span(start, self.at)))
            if brackets == 2 and name is keys[-1][0]:
                self.tables[path] = self.tables.get(path, -1) + 1
            if path in self.tables:
                path = (*path, self.tables[path])
        self.found.setdefault(path, Spans(None, Span(start, self.at)))
        return path

    def _keys(self) -> list[tuple[str, Span]]:
        keys: list[tuple[str, Span]] = []
        start = self._skip(_SPACE)
        while match := _KEY.match(self.text, self.at):
            self.at = match.end()
            name = next((inner for inner in match.groups() if inner is not None), match[0])
            keys.append((name, Span(start, self.at)))
            if self.text[self._skip(_SPACE)] == ".":
                self.at += 1
                start = self._skip(_SPACE)
        return keys

    def _pair(self, table: Path) -> None:
        keys = self._keys()
        self.at += 1
        start = self._skip(_SPACE)
        path = (*table, *(name for name, _ in keys))
        end = self._value(path)
        for depth, (_, span) in enumerate(keys, len(table) + 1):
            self.found.setdefault(path[:depth], Spans(span, Span(start, end)))

    def _value(self, path: Path) -> int:
        if self.text.startswith("[", self.at):
            self._items(path)
        elif self.text.startswith("{", self.at):
            self._inline(path)
        elif self.text[self.at] in "\"'":
            self._skip(_STRING)
        else:
            match = _OTHER.match(self.text, self.at)
            self.at += len(match[0].rstrip()) if match else 0
        return self.at

    def _items(self, path: Path) -> None:
        self.at += 1
        index = 0
        while self.text[self._skip(_BLANK)] != "]":
            start = self.at
            end = self._value((*path, index))
            self.found[(*path, index)] = Spans(None, Span(start, end))
            index += 1
            self._comma()
        self.at += 1

    def _inline(self, path: Path) -> None:
        self.at += 1
        while self.text[self._skip(_BLANK)] != "}":
            self._pair(path)
            self._comma()
        self.at += 1

    def _comma(self) -> None:
        if self.text[self._skip(_BLANK)] == ",":
            self.at += 1

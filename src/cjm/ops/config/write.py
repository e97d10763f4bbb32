"""What applies to a file, written for people and for programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from json import dumps

from cjm.ops.config.applying import Applying, State, Value
from cjm.report import Palette
from cjm.report.safe import shown

VERSION = 1
_WIDEST = 44
"""Values longer than that push their origin aside."""


def as_text(applying: Applying, palette: Palette, *, everything: bool, with_rules: bool) -> str:
    """Write what is set before what is not, one setting a line.

    What is not set in a table is counted, or with `everything` listed too, and so are the rules.
    """
    lines = [palette.paint(shown(applying.path), palette.strong), _found(applying), ""]
    shown_too = [value for value in applying.values if everything or value.lines or "." not in value.key]
    ordered = sorted(shown_too, key=lambda value: not value.lines)  # their order is kept else
    lines += _table(
        [(_told(value), _origin(applying, value.lines) or "not set") for value in ordered], palette
    )
    lines.append("")
    if left := len(applying.values) - len(ordered):
        lines += [f"{left} more, such as limits, are not set; --all lists them"]
    on = sum(state.on for state in applying.rules)
    lines += [f"{on} of {len(applying.rules)} rules are on{'' if with_rules else '; --rules lists them'}"]
    if with_rules:
        lines += _rules(applying, palette)
    return "".join(f"{line}\n" for line in lines)


def _found(applying: Applying) -> str:
    if applying.file is None:
        return "no settings: neither a cjm.toml nor a [tool.cjm] in a pyproject.toml, from its folder upwards"
    tables = "".join(
        f", with [[per-file]] in line {line} for {', '.join(patterns)}" for line, patterns in applying.tables
    )
    return shown(f"settings: {applying.file}{tables}")


def _told(value: Value) -> str:
    whole = isinstance(value.value, float) and value.value.is_integer()
    if value.value is None:
        return f"{value.key} is nothing"
    return shown(f"{value.key} = {dumps(int(value.value) if whole else value.value, ensure_ascii=False)}")


def _origin(applying: Applying, lines: Iterable[int]) -> str:
    return ", ".join(f"{shown(applying.file or '')}:{line}" for line in lines)


def _table(rows: list[tuple[str, str]], palette: Palette) -> Iterator[str]:
    width = max((len(left) for left, _ in rows if len(left) <= _WIDEST), default=0)
    yield from (f"{left.ljust(width)}  {palette.paint(right, palette.faint)}" for left, right in rows)


def _rules(applying: Applying, palette: Palette) -> Iterator[str]:
    for group, states in groupby(applying.rules, key=lambda state: state.group):
        yield f"\n{palette.paint(group, palette.strong)}"
        yield from _table([(_state(state), _reason(applying, state)) for state in states], palette)


def _state(state: State) -> str:
    return f"{state.severity if state.on else 'off':8} {state.name}"


def _reason(applying: Applying, state: State) -> str:
    origin = _origin(applying, state.lines)
    return f"{state.why}, {origin}" if origin else state.why


def as_json(applying: Applying) -> str:
    """Write everything as one JSON object; origins are lines of `file`."""
    data = {
        "version": VERSION,
        "path": applying.path,
        "file": applying.file,
        "per_file": [{"line": line, "files": list(patterns)} for line, patterns in applying.tables],
        "settings": [
            {"key": value.key, "value": value.value, "lines": list(value.lines)} for value in applying.values
        ],
        "rules": [
            {
                "name": state.name,
                "group": state.group,
                "on": state.on,
                "severity": state.severity,
                "why": state.why,
                "lines": list(state.lines),
            }
            for state in applying.rules
        ],
    }
    return dumps(data, ensure_ascii=False, indent=2) + "\n"

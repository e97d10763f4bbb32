"""The baseline: a file with the findings that are known, so that only new ones count."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from json import JSONDecodeError, JSONDecoder, dumps, loads
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cjm.diagnostic import BrokenFileError, Diagnostic, Place, Severity
from cjm.ops.files import refuse_input, unopened, write_whole

if TYPE_CHECKING:
    from cjm.source import Span

VERSION = 1
NAME = "cjm-baseline.json"
"""What it is called in the current folder, where there are no settings."""

_ABOUT = "Findings that cjm knows already, so that it tells of new ones alone."
_ANEW = '"cjm lint --write-baseline" writes it once this file is out of the way'
_MERGE = re.compile(r"(?:<{7}|\|{7}|={7}|>{7})(?: |$)", re.MULTILINE)
_LIST = re.compile(r'"findings"\s*:\s*\[')
_BETWEEN = re.compile(r"[\s,]*")


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """A finding that is known: the file as seen from the baseline, the rule, and the way to the place."""

    path: str
    rule: str
    at: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Baseline:
    """What a baseline holds: how many findings of each kind are known, and the text it was read from."""

    path: str
    known: Mapping[Entry, int]
    text: str = ""

    def places(self) -> dict[Entry, Place]:
        """Give the place of each entry, which is the name of its rule."""
        from cjm.source import SourceFile, Span

        source = SourceFile(self.path, self.text)
        found: dict[Entry, Place] = {}
        for data, span in _items(self.text):
            rule = dumps(data["rule"], ensure_ascii=False)
            at = max(span.start, self.text.find(rule, span.start, span.end))
            found[_entry(data)] = Place.of(source, Span(at, at + len(rule)))
        return found


def read_baseline(path: str) -> Baseline | None:
    """Read a baseline; None when there is no such file.

    Raises BrokenFileError for one that cannot be read, at the line that is wrong.
    """
    try:
        content = Path(path).read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise BrokenFileError((unopened(path, error),)) from None
    text = content.decode("utf-8", "replace")
    try:
        data = loads(text)
    except JSONDecodeError as error:
        raise _no_json(path, text, error) from None
    except RecursionError:
        raise _broken(path, text, 0, "lists stand inside lists, too deep to be read", _ANEW) from None
    if not isinstance(data, dict) or not isinstance(data.get("findings"), list):
        raise _broken(path, text, 0, "this is no baseline, but some other JSON", "give another name")
    if data.get("version") != VERSION:
        found = dumps(data.get("version"))
        message = f"this is a baseline of version {found}, and cjm reads version {VERSION}"
        raise _broken(path, text, 0, message, "take the cjm that wrote it, or let this one write it anew")
    return Baseline(path, dict(_known(path, text, data["findings"])), text)


def write_baseline(path: str, known: Mapping[Entry, int]) -> None:
    """Write a baseline, sorted, one finding a line. Raises CjmError when it cannot be written."""
    refuse_input(Path(path))
    lines = ",\n".join(f"    {_line(entry, known[entry])}" for entry in sorted(known) if known[entry])
    findings = f"[\n{lines}\n  ]" if lines else "[]"
    text = f'{{\n  "about": {dumps(_ABOUT)},\n  "version": {VERSION},\n  "findings": {findings}\n}}\n'
    # A file's name may hold bytes that are no UTF-8; they come out as `\udcff`, which JSON reads back.
    write_whole(Path(path), text.encode("utf-8", "backslashreplace"))


def _line(entry: Entry, count: int) -> str:
    data: dict[str, Any] = {"path": entry.path, "rule": entry.rule, "at": entry.at}
    return dumps(data if count == 1 else {**data, "count": count}, ensure_ascii=False)


def _known(path: str, text: str, findings: list[Any]) -> Iterator[tuple[Entry, int]]:
    most: Counter[Entry] = Counter()
    for number, data in enumerate(findings):
        count = data.get("count", 1) if isinstance(data, dict) else 0
        if not _is_entry(data) or type(count) is not int or count < 1:
            at = list(_items(text))[number][1].start
            message = f'finding {number + 1} does not have a "path", a "rule" and an "at" as they are written'
            raise _broken(path, text, at, message, f"take it out; {_ANEW}")
        # Both sides of a merge may have brought the same finding.
        most[_entry(data)] = max(most[_entry(data)], count)
    yield from most.items()


def _is_entry(data: Any) -> bool:
    if not isinstance(data, dict) or not isinstance(data.get("at"), list):
        return False
    return all(isinstance(each, str) for each in (data.get("path"), data.get("rule"), *data["at"]))


def _entry(data: Any) -> Entry:
    return Entry(data["path"], data["rule"], tuple(data["at"]))


def _items(text: str) -> Iterator[tuple[Any, Span]]:
    """Give the findings in a text that is a baseline, each with its place."""
    from cjm.source import Span

    found = _LIST.search(text)
    at = found.end() if found else len(text)
    decoder = JSONDecoder()
    while (between := _BETWEEN.match(text, at)) and text[between.end() : between.end() + 1] not in ("]", ""):
        data, at = decoder.raw_decode(text, between.end())
        yield data, Span(between.end(), at)


def _no_json(path: str, text: str, error: JSONDecodeError) -> BrokenFileError:
    merge = _MERGE.search(text)
    if merge:
        help_ = "keep the lines of both sides, and take out the marks"
        return _broken(path, text, merge.start(), "a merge has left its marks here", help_)
    return _broken(path, text, error.pos, "this cannot be read as JSON", f"{error.msg.lower()}; {_ANEW}")


def _broken(path: str, text: str, at: int, message: str, help_: str) -> BrokenFileError:
    from cjm.source import SourceFile, Span

    source = SourceFile(path, text)
    end = max(at, source.line_span(source.position(at).line).end)
    place = Place.of(source, Span(at, end))
    return BrokenFileError((Diagnostic(path, "broken-baseline", Severity.ERROR, message, place, help_),))

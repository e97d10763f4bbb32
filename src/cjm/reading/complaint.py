"""One of pydantic's errors, with all that is needed to say it in the words of a map."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from cjm.model import Part, Path
from cjm.reading.parts import IN_WORDS, field_at, parts_on

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

    from cjm.reading.mend import Typos
    from cjm.source import SourceFile, Tree

_MOST_WRITTEN = 200
_MOST_BEFORE = 40


@dataclass(frozen=True)
class Complaint:
    """What is wrong, with what, and where.

    `loc` has the right keys and may end in one that is absent; `path` is the part of it that is in the file,
    with the keys as they are written there, and `inside` the path of the part it is about. `written` is the
    value as it stands in the file, or its beginning, and `before` what stands before it, or the end of that.
    """

    error: str
    loc: Path
    path: Path
    inside: Path
    value: Any
    written: str
    before: str
    top: type[Part]

    @classmethod
    def of(cls, error: Any, top: type[Part], typos: Typos, source: SourceFile, tree: Tree) -> Complaint:
        """Take over one of pydantic's errors."""
        loc: Path = error["loc"]
        full = typos.path_in_file(loc)
        path = next(full[:end] for end in range(len(full), -1, -1) if tree.has(full[:end]))
        span = tree.span_of(path)
        written = source.text[span.start : min(span.end, span.start + _MOST_WRITTEN)]
        start = tree.span_of(path, "key").start if error["type"] == "extra_forbidden" else span.start
        before = source.text[max(0, start - _MOST_BEFORE) : start]
        return cls(error["type"], loc, path, full[:-1], error["input"], written, before, top)

    @property
    def part(self) -> type[Part]:
        """The kind of part that the complaint is about, or lies in."""
        return parts_on(
            self.loc[:-1] if self.error in ("missing", "extra_forbidden") else self.loc, self.top
        )[-1]

    @cached_property
    def field(self) -> FieldInfo:
        """What the format says of the key that is wrong, or that the wrong item is under."""
        return field_at(self.loc, self.top)

    @property
    def is_in_map(self) -> bool:
        """Whether it is about a map or a persona, and not about settings or rules of one's own."""
        return self.top in IN_WORDS

    @property
    def key(self) -> str | None:
        """The key whose value is wrong, when it is a key's value and no item of a list."""
        last = self.path[-1] if self.path else None
        return last if isinstance(last, str) else None

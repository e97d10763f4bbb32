"""The right keys in the place of those that are mistyped, as fixes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cjm.diagnostic import Change, Edit, Fix, Place
from cjm.reading.keys import meant_by
from cjm.reading.mend import value_at
from cjm.reading.parts import parts_on
from cjm.source import Style

if TYPE_CHECKING:
    from cjm.reading.complaint import Complaint
    from cjm.source import Path, SourceFile, Tree


@dataclass(frozen=True, slots=True)
class Renames:
    """What the unknown keys of one file were meant to be; `meant` counts how many were to be each key."""

    source: SourceFile
    tree: Tree
    meant: Counter[Path]

    @classmethod
    def of(cls, unknown: Iterable[Complaint], source: SourceFile, tree: Tree) -> Renames:
        """Find out what each unknown key was meant to be."""
        wanted = (_meant(complaint) for complaint in unknown)
        return cls(source, tree, Counter(path for path in wanted if path))

    def fix(self, complaint: Complaint) -> Fix | None:
        """Write the key that was meant, if there is no doubt, nothing has it yet, and no alias shares it."""
        meant, path = _meant(complaint), complaint.path
        if meant is None or self.meant[meant] > 1 or self._is_shared(path):
            return None
        key = str(meant[-1])
        if key in value_at(self.tree.data, path[:-1]):
            return None
        span = self.tree.span_of(path, "key")
        edit = Edit(span.start, span.end, key, Place.of(self.source, span))
        return Fix(f'write "{key}"', (edit,), safe=False, changes=(Change(path, key=key),))

    def _is_shared(self, path: Path) -> bool:
        """Say whether the part that a key stands in is behind an alias or an anchor."""
        holders = [path[:depth] for depth in range(len(path))]
        if any(self.tree.style_of(holder) is Style.ALIAS for holder in holders):
            return True
        return any(self.source.text.startswith("&", self.tree.span_of(holder).start) for holder in holders)


def _meant(complaint: Complaint) -> Path | None:
    meant = meant_by(str(complaint.loc[-1]), parts_on(complaint.loc[:-1], complaint.top))
    return (*complaint.loc[:-1], meant.key) if meant and meant.is_certain else None

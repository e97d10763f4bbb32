"""The right keys in the place of those that are mistyped, and lists where one text stands, as fixes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args, get_origin

from cjm.diagnostic import Change, Edit, Fix, Place
from cjm.reading.brackets import in_brackets, is_shared
from cjm.reading.keys import meant_by
from cjm.reading.mend import value_at
from cjm.reading.parts import field_at, parts_on
from cjm.reading.wording import MOST

if TYPE_CHECKING:
    from cjm.reading.complaint import Complaint
    from cjm.source import Path, SourceFile, Span, Tree


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
        """Write the key that was meant, if there is no doubt, nothing has it yet, and no alias shares it.

        Where the key takes a list and one text stands behind it, the text becomes a list of one.
        """
        meant, path = _meant(complaint), complaint.path
        if meant is None or self.meant[meant] > 1 or is_shared(self.source, self.tree, path):
            return None
        key = str(meant[-1])
        if key in value_at(self.tree.data, path[:-1]):
            return None
        edit = self._edit(self.tree.span_of(path, "key"), key)
        kind = field_at(meant, complaint.top).annotation
        if get_origin(kind) is not list or isinstance(value_at(self.tree.data, path), list):
            return Fix(f'write "{key}"', (edit,), safe=False, changes=(Change(path, key=key),))
        listed = in_brackets(self.source, self.tree, path, kind)
        return self._with_list(path, edit, listed) if listed else None

    def _with_list(self, path: Path, key: Edit, listed: str) -> Fix:
        message = f"write {key.text}: {listed}" if len(listed) <= MOST else f'write "{key.text}" as a list'
        edits = (key, self._edit(self.tree.span_of(path), listed))
        return Fix(message, edits, safe=False, changes=(Change(path, key=key.text, listed=True),))

    def as_list(self, complaint: Complaint, advice: str | None) -> Fix | None:
        """Put a text that stands alone where a list is expected into a list, if no alias shares it."""
        path = complaint.path
        if not complaint.is_in_map or is_shared(self.source, self.tree, path):
            return None
        kind = complaint.field.annotation
        listed = in_brackets(
            self.source, self.tree, path, get_args(kind)[-1] if get_origin(kind) is dict else kind
        )
        if listed is None:
            return None
        told = advice if advice and advice.endswith(listed) else "write it as a list"
        edit = self._edit(self.tree.span_of(path), listed)
        return Fix(told, (edit,), safe=False, changes=(Change(path, listed=True),))

    def _edit(self, span: Span, text: str) -> Edit:
        return Edit(span.start, span.end, text, Place.of(self.source, span))


def _meant(complaint: Complaint) -> Path | None:
    meant = meant_by(str(complaint.loc[-1]), parts_on(complaint.loc[:-1], complaint.top))
    return (*complaint.loc[:-1], meant.key) if meant and meant.is_certain else None

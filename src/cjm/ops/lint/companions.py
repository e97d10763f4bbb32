"""The files that a map names, opened on its behalf."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from cjm.diagnostic import Diagnostic
from cjm.ops.cache import of_bytes
from cjm.ops.files import read_file
from cjm.ops.lint.memory import UNCERTAIN
from cjm.reading import opened

if TYPE_CHECKING:
    from cjm.source import SourceFile


@dataclass(frozen=True, slots=True)
class Companions:
    """Opens the files that one file names, and keeps in mind which state each of them was in."""

    path: str
    states: dict[str, str | None] = field(default_factory=dict)

    def __call__(self, name: str) -> SourceFile | Diagnostic | None:
        """Open a file by its name in the first; None where there is none."""
        wanted = os.path.normpath(Path(self.path).parent / name)
        if not os.path.lexists(wanted):
            self.states[wanted] = None
            return None
        content = read_file(wanted)
        if isinstance(content, Diagnostic):
            self.states[wanted] = UNCERTAIN
            return content
        self.states[wanted] = of_bytes(content)
        return opened(wanted, content)

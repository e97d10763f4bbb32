"""What is known of a file after reading it, however broken it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cjm.diagnostic import Diagnostic
    from cjm.model import Journey, PersonaFile
    from cjm.source import SourceFile, Tree


@dataclass(frozen=True, slots=True)
class Document:
    """A map file as it was read.

    `source` is None when the bytes are no text, `tree` is None when the text is no YAML, and `journey` is
    None when `diagnostics`, in order of place, hold any error.
    """

    path: str
    source: SourceFile | None = None
    tree: Tree | None = None
    journey: Journey | None = None
    diagnostics: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonaDocument:
    """A persona file as it was read; like a `Document`, with a `persona`."""

    path: str
    source: SourceFile | None = None
    tree: Tree | None = None
    persona: PersonaFile | None = None
    diagnostics: tuple[Diagnostic, ...] = ()

"""What is known of a file after reading it, however broken it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from cjm.diagnostic import Place

if TYPE_CHECKING:
    from cjm.diagnostic import Diagnostic
    from cjm.model import Journey, Path, PersonaFile
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


def place_of(
    document: Document | PersonaDocument, path: Path, part: Literal["value", "key"] = "value"
) -> Place | None:
    """Give the place of the nearest node on `path` that is in the file, or None where nothing was read."""
    if document.tree is None or document.source is None:
        return None
    return Place.of(document.source, document.tree.span_of(path, part))

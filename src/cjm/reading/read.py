"""From a file's text to a document: everything that is wrong with it, or else the journey it tells."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from pydantic import ValidationError

from cjm.diagnostic import Diagnostic, Place, Severity
from cjm.model import Journey, MapPersona, Part, PersonaFile
from cjm.reading.document import Document, PersonaDocument
from cjm.reading.problems import diagnostic_of, is_followed_up
from cjm.reading.way import Ways
from cjm.source import SourceFile, parse

if TYPE_CHECKING:
    from cjm.source import Tree

P = TypeVar("P", bound=Part)

Companion = Callable[[str], "SourceFile | Diagnostic | None"]
"""Opens a file named in a map, by the path written there; None when there is no such file."""

BROKEN_PERSONA_FILE = "broken-persona-file"


def nobody(path: str) -> None:
    """Find no file at all."""


def read_map(opened: SourceFile | Diagnostic, companion: Companion = nobody) -> Document:
    """Read a map; what `opened` could not even open, and whatever is wrong, comes back as diagnostics."""
    if isinstance(opened, Diagnostic):
        return Document(opened.path, diagnostics=(opened,))
    found = read_as(opened, Journey)
    diagnostics, journey = found.diagnostics, found.part
    if journey is not None and found.tree is not None:
        personas = _Personas(opened, found.tree, companion)
        journey = personas.filled(journey)
        diagnostics = _sorted([*diagnostics, *personas.diagnostics])
    if _any_error(diagnostics):
        journey = None
    return Document(opened.path, opened, found.tree, journey, diagnostics)


def read_persona(opened: SourceFile | Diagnostic) -> PersonaDocument:
    """Read a persona file, in the same way as a map."""
    if isinstance(opened, Diagnostic):
        return PersonaDocument(opened.path, diagnostics=(opened,))
    found = read_as(opened, PersonaFile)
    persona = None if _any_error(found.diagnostics) else found.part
    return PersonaDocument(opened.path, opened, found.tree, persona, found.diagnostics)


@dataclass(frozen=True, slots=True)
class Read(Generic[P]):
    """A file as one kind of part: `tree` is None when it is no YAML, `part` when it is no such part."""

    tree: Tree | None
    part: P | None
    diagnostics: tuple[Diagnostic, ...]


def read_as(source: SourceFile, kind: type[P]) -> Read[P]:
    """Read a file as a part of this kind, with everything that is wrong with it."""
    parsed = parse(source)
    problems = [diagnostic_of(source, problem) for problem in parsed.problems]
    if parsed.tree is None:
        return Read(None, None, _sorted(problems))
    try:
        return Read(parsed.tree, kind.model_validate(parsed.tree.data), _sorted(problems))
    except ValidationError:
        # Only a broken file needs what knows how to say so.
        from cjm.reading.check import faults_in

        ways = Ways(parsed.tree)
        faults = [
            fault for fault in faults_in(source, parsed.tree, kind) if not is_followed_up(fault, parsed)
        ]
        said = [fault.diagnostic(source, ways.at(fault.span.start)) for fault in faults]
        return Read(parsed.tree, None, _sorted([*problems, *said]))


class _Personas:
    """Fills the personas of one map from their files, and keeps what is wrong with those."""

    def __init__(self, source: SourceFile, tree: Tree, companion: Companion) -> None:
        self.diagnostics: list[Diagnostic] = []
        self._source = source
        self._tree = tree
        self._companion = companion

    def filled(self, journey: Journey) -> Journey:
        changes: dict[str, Any] = {}
        if journey.persona is not None and journey.persona.file is not None:
            changes["persona"] = self._one(journey.persona, journey.persona.file, ("persona", "file"))
        if any(persona.file is not None for persona in journey.personas):
            changes["personas"] = [
                persona
                if persona.file is None
                else self._one(persona, persona.file, ("personas", at, "file"))
                for at, persona in enumerate(journey.personas)
            ]
        return journey.model_copy(update=changes) if changes else journey

    def _one(self, persona: MapPersona, file: str, at: tuple[str | int, ...]) -> MapPersona:
        opened = self._companion(file)
        if opened is None:
            return persona
        shared = read_persona(opened)
        if shared.persona is None:
            place = Place.of(self._source, self._tree.span_of(at))
            self.diagnostics.append(_broken(self._source.path, file, place, shared.diagnostics))
            return persona
        return persona.filled_from(shared.persona)


def _broken(path: str, file: str, place: Place, reasons: tuple[Diagnostic, ...]) -> Diagnostic:
    first = next(reason for reason in reasons if reason.severity is Severity.ERROR)
    where = f"line {first.place.line}, column {first.place.column}: " if first.place else ""
    message = f'the persona file "{file}" has errors in it'
    return Diagnostic(
        path, BROKEN_PERSONA_FILE, Severity.ERROR, message, place, f"the first: {where}{first.message}"
    )


def _any_error(diagnostics: tuple[Diagnostic, ...]) -> bool:
    return any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)


def _sorted(diagnostics: list[Diagnostic]) -> tuple[Diagnostic, ...]:
    # Of one kind at one place, such as missing keys, the order of the format is kept.
    return tuple(sorted(dict.fromkeys(diagnostics), key=lambda diagnostic: diagnostic.order[:-1]))

"""Rendering: read maps, draw each in the formats asked for, write the files."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cjm.diagnostic import CjmError, Diagnostic, Severity
from cjm.model import Journey
from cjm.ops.configuration import Configurations
from cjm.ops.files import NOT_OPENED, beside, open_file, write_whole
from cjm.ops.find import MAP_SUFFIXES, STDIN, Found, no_map_in
from cjm.ops.target import bare_name, form_of, is_file_name, targets
from cjm.reading import opened, read_map
from cjm.render import Drawing, Form, OwnTemplate, render
from cjm.report import Result
from cjm.source import SourceFile

STDOUT = "-"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be rendered, into which formats, where to; `given` is what stands on standard input."""

    paths: tuple[str, ...]
    forms: tuple[Form, ...] = ()
    output: str | None = None
    template: str | None = None
    given: bytes = b""
    given_as: str = "<stdin>"


@dataclass(frozen=True, slots=True)
class Rendered:
    """What came of it: the files written, or what goes to standard output, and what is wrong with maps."""

    written: tuple[Path, ...]
    output: bytes
    result: Result

    @property
    def exit_code(self) -> int:
        """0 when every map was rendered, 1 when one has errors, 2 when one could not be opened."""
        if any(diagnostic.rule in NOT_OPENED for diagnostic in self.result.diagnostics):
            return 2
        return int(self.result.count(Severity.ERROR) > 0)


def render_maps(wanted: Wanted) -> Rendered:
    """Render every map that reads well; the others are told of and leave no file.

    Raises CjmError when the call itself cannot be carried out.
    """
    sources = [_as_named(source, wanted) for source in Configurations().files(wanted.paths, MAP_SUFFIXES)]
    if not sources:
        raise no_map_in(wanted.paths)
    forms = _forms(wanted)
    drawing = Drawing(_template(wanted), shutil.which("dot"))
    places = _places(wanted, sources, forms)
    written: list[Path] = []
    output = b""
    diagnostics: list[Diagnostic] = []
    for source in sources:
        journey, said = _read(source.path, wanted)
        diagnostics += said
        if journey is None:
            continue
        for form in forms:
            drawn = render(journey, bare_name(source.path), form, drawing)
            if wanted.output == STDOUT:
                output += drawn
            else:
                write_whole(places[source, form], drawn)
                written.append(places[source, form])
    return Rendered(tuple(written), output, Result(tuple(diagnostics), len(sources)))


def _as_named(source: Found, wanted: Wanted) -> Found:
    """Put the name that is given for standard input in its place."""
    return Found(wanted.given_as, Path(wanted.given_as).name) if source.path == STDIN else source


def _read(path: str, wanted: Wanted) -> tuple[Journey | None, tuple[Diagnostic, ...]]:
    is_given = STDIN in wanted.paths and path == wanted.given_as
    source = opened(path, wanted.given) if is_given else open_file(path)
    document = read_map(source, beside(path))
    return document.journey, document.diagnostics


def _forms(wanted: Wanted) -> tuple[Form, ...]:
    """Give the formats: those said, else the one the output's name ends in, else HTML."""
    if wanted.forms:
        return tuple(dict.fromkeys(wanted.forms))
    for name in (wanted.output, wanted.template and wanted.template.removesuffix(".j2")):
        form = form_of(name) if name else None
        if form:
            return (form,)
    if wanted.output and wanted.output != STDOUT and is_file_name(wanted.output):
        known = "|".join(form.value for form in Form)
        raise CjmError(f'"{wanted.output}" does not say the format', f"say it with --to {known}")
    return (Form.HTML,)


def _template(wanted: Wanted) -> OwnTemplate | None:
    if wanted.template is None:
        return None
    source = open_file(wanted.template)
    if isinstance(source, Diagnostic):
        message = f'the template "{wanted.template}" cannot be used: {source.message}'
        raise CjmError(message, '"cjm template copy" gives one to begin with')
    return OwnTemplate(wanted.template, source.text, _included_from(Path(wanted.template).parent))


def _included_from(folder: Path) -> Callable[[str], str | None]:
    """Give what opens the templates that a template includes: those beside it, and no others."""

    def open_beside(name: str) -> str | None:
        if not (folder / name).resolve().is_relative_to(folder.resolve()):
            return None
        source = open_file(str(folder / name))
        return source.text if isinstance(source, SourceFile) else None

    return open_beside


def _places(wanted: Wanted, sources: list[Found], forms: tuple[Form, ...]) -> dict[tuple[Found, Form], Path]:
    if wanted.output == STDOUT:
        if len(sources) * len(forms) > 1:
            raise CjmError("only one map in one format can go to standard output", "give a folder with -o")
        return {}
    places = targets(sources, forms, wanted.output)
    template = Path(wanted.template).resolve() if wanted.template else None
    if any(place.resolve() == template for place in places.values()):
        raise CjmError(
            f'"{wanted.output}" would be written over, and it is the template', "give another name"
        )
    return places

"""Rendering: read maps, draw each in the formats asked for, write the files."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from cjm.diagnostic import CjmError, Diagnostic, Severity
from cjm.ops.compare import refuse_comparison
from cjm.ops.configuration import Configurations
from cjm.ops.drawing import Drawings
from cjm.ops.files import NOT_OPENED, open_file, write_whole
from cjm.ops.find import MAP_SUFFIXES, STDIN, Found, no_map_in
from cjm.ops.look import rows_of
from cjm.ops.target import bare_name, form_of, is_file_name, refuse_other_name, targets
from cjm.ops.wanted import Wanted
from cjm.render import BINARY, Drawing, Form, OwnTemplate, render
from cjm.report import Result
from cjm.source import SourceFile

STDOUT = "-"
_WHOLE = (Form.GRAPH, Form.DOT, Form.MERMAID, Form.JSON)
"""What has no rows to leave out, or is the map as data."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """What came of it: the files written, or what goes to standard output, and what is wrong with maps.

    `remarks` say what a format could not show, a sentence each.
    """

    written: tuple[Path, ...]
    output: bytes
    result: Result
    remarks: tuple[str, ...] = ()

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
    settings = Configurations()
    sources = [_as_named(source, wanted) for source in settings.files(wanted.paths, MAP_SUFFIXES)]
    if not sources:
        raise no_map_in(wanted.paths)
    forms = _forms(wanted)
    if wanted.compare:
        refuse_comparison(forms, wanted.compare, len(sources), findings=wanted.linted_on is not None)
    told: list[str] = []
    common = Drawing(_template(wanted), shutil.which("dot"), wanted.scale, told.append, script=wanted.script)
    drawings = Drawings(wanted, settings, forms, _rows(wanted, sources), common)
    places = _places(wanted, sources, forms)
    written: list[Path] = []
    output = b""
    remarks: list[str] = [*_not_shown(wanted, forms)]
    diagnostics: list[Diagnostic] = []
    for source in sources:
        document = wanted.read(source.path)
        journey = document.journey
        diagnostics += document.diagnostics
        if journey is None:
            continue
        drawing, beside = drawings.of(document, journey)
        diagnostics += beside
        if drawing is None:
            continue
        for form in forms:
            drawn = render(journey, bare_name(source.path), form, drawing)
            if wanted.output == STDOUT:
                output += drawn
            else:
                write_whole(places[source, form], drawn)
                written.append(places[source, form])
        remarks += [f"{source.path}: {remark}" for remark in dict.fromkeys(told)]
        told.clear()
    return Rendered(tuple(written), output, Result(tuple(diagnostics), len(sources)), tuple(remarks))


def _rows(wanted: Wanted, sources: list[Found]) -> tuple[str, ...]:
    """Give the ids of the rows of all maps, where rows or a view are asked for."""
    if not wanted.lanes and not wanted.view:
        return ()
    documents = (wanted.read(source.path) for source in sources)
    return rows_of(document.journey for document in documents if document.journey)


def _as_named(source: Found, wanted: Wanted) -> Found:
    """Put the name that is given for standard input in its place."""
    return Found(wanted.given_as, Path(wanted.given_as).name) if source.path == STDIN else source


def _not_shown(wanted: Wanted, forms: tuple[Form, ...]) -> Iterator[str]:
    """Say what is asked for and only pages of ours can show."""
    others = [form.value for form in forms if form is not Form.HTML]
    if wanted.linted_on and (others or wanted.template):
        where = f"not in {', '.join(others)}" if others else "not by a template of one's own"
        yield f"findings are shown on pages, {where}"
    whole = [form.value for form in forms if form in _WHOLE]
    if whole and (wanted.view or wanted.lanes):
        yield f"{', '.join(whole)} shows the journey as a whole, whatever the view"


def _forms(wanted: Wanted) -> tuple[Form, ...]:
    """Give the formats: those said, else the one the output's name ends in, else HTML."""
    if wanted.forms:
        forms = tuple(dict.fromkeys(wanted.forms))
        if not wanted.template:  # one's own may write anything
            refuse_other_name(wanted.output, forms)
        return forms
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
        if wanted.to_terminal and forms[0] in BINARY:
            help_ = f"give a file: -o map.{forms[0]}; or send it on: -o - > map.{forms[0]}"
            raise CjmError(f"a {forms[0]} is no text, and a terminal cannot show it", help_)
        return {}
    places = targets(sources, forms, wanted.output)
    template = Path(wanted.template).resolve() if wanted.template else None
    if any(place.resolve() == template for place in places.values()):
        raise CjmError(
            f'"{wanted.output}" would be written over, and it is the template', "give another name"
        )
    return places

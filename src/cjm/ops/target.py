"""Where rendered maps go: beside the map, into a file, into a folder, and never over what people write."""

from __future__ import annotations

from pathlib import Path

from cjm.diagnostic import CjmError
from cjm.ops.files import refuse_input
from cjm.ops.find import MAP_SUFFIXES, Found
from cjm.render import Form

SUFFIXES = {
    Form.HTML: ".html",
    Form.SVG: ".svg",
    Form.DOT: ".dot",
    Form.GRAPH: ".graph.svg",
    Form.MD: ".md",
    Form.PNG: ".png",
    Form.PDF: ".pdf",
    Form.PPTX: ".pptx",
    Form.XLSX: ".xlsx",
    Form.CSV: ".csv",
    Form.MERMAID: ".mmd",
    Form.JSON: ".json",
}
_ALSO = {".htm": Form.HTML, ".gv": Form.DOT, ".markdown": Form.MD, ".mermaid": Form.MERMAID}

Targets = dict[tuple[Found, Form], Path]


def form_of(name: str) -> Form | None:
    """Give the format that a file's name ends in."""
    lower = name.lower()
    by_length = sorted(SUFFIXES.items(), key=lambda pair: -len(pair[1]))
    said = next((form for form, suffix in by_length if lower.endswith(suffix)), None)
    return said or _ALSO.get(Path(lower).suffix)


def is_file_name(output: str) -> bool:
    """Say whether an output is meant as a file: it has a suffix, or is one, and is no folder."""
    path = Path(output)
    return not output.endswith("/") and not path.is_dir() and (bool(path.suffix) or path.exists())


def refuse_other_name(output: str | None, forms: tuple[Form, ...]) -> None:
    """Raise CjmError for a file whose name says another format than the one that is to go into it."""
    said = form_of(output) if output and is_file_name(output) else None
    if output is None or said is None or len(forms) > 1 or _end(said) == _end(forms[0]):
        return
    other = Path(output).with_suffix(SUFFIXES[forms[0]])
    message = f'"{output}" says {said.value}, and --to says {forms[0].value}'
    raise CjmError(message, f"leave out --to, or call the file {other}")


def _end(form: Form) -> str:
    """Give what a file's name ends in; a graph is an SVG, too."""
    return SUFFIXES[form].rpartition(".")[2]


def bare_name(path: str) -> str:
    """Give a map's name without its suffixes: `shop` of `maps/shop.cjm.yaml`."""
    name = Path(path).name.strip("<>")
    for suffix in (*MAP_SUFFIXES, ".yaml", ".yml"):
        name = name.removesuffix(suffix)
    return name


def targets(sources: list[Found], forms: tuple[Form, ...], output: str | None) -> Targets:
    """Say which file each map goes into in each format; an output folder is arranged as the one searched.

    Raises CjmError when several would go into one file, or what people write would be written over.
    """
    pairs = [(source, form) for source in sources for form in forms]
    if output is not None and is_file_name(output):
        if len(pairs) > 1:
            raise CjmError(
                f'"{output}" is one file, and {len(pairs)} would go into it', "give a folder with -o"
            )
        found = {pairs[0]: Path(output)}
    else:
        found = {(source, form): _target(source, form, output) for source, form in pairs}
    _refuse_collisions(found)
    return found


def _target(source: Found, form: Form, output: str | None) -> Path:
    name = bare_name(source.path) + SUFFIXES[form]
    if output is None:
        return Path(source.path).parent / name
    return Path(output) / Path(source.within).parent / name


def _refuse_collisions(found: Targets) -> None:
    taken: dict[Path, Found] = {}
    for (source, _), target in found.items():
        refuse_input(target)
        if target in taken:
            both = f'"{taken[target].path}" and "{source.path}"'
            raise CjmError(f'{both} would both go into "{target}"', "render them apart")
        taken[target] = source

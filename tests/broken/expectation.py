"""Diagnostics as the lines in which the expectations are written."""

from cjm.diagnostic import Diagnostic, Severity


def as_lines(diagnostics: tuple[Diagnostic, ...]) -> str:
    """Give what was said in the form of expected.toml."""
    return "".join(f"{line}\n" for diagnostic in diagnostics for line in _lines(diagnostic))


def _lines(diagnostic: Diagnostic) -> list[str]:
    place = diagnostic.place
    where = f"{place.line}:{place.column} " if place else ""
    weight = "" if diagnostic.severity is Severity.ERROR else f"{diagnostic.severity.word} "
    lines = [f"{where}{weight}{diagnostic.rule}: {diagnostic.message}"]
    if diagnostic.help is not None:
        lines.append(f"  help: {diagnostic.help}")
    lines += [f"  also {each.place.line}:{each.place.column}: {each.message}" for each in diagnostic.related]
    return lines

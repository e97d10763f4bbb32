"""JUnit XML: a test suite a file, a test case a finding; CI systems show it as test results."""

from __future__ import annotations

from collections.abc import Iterator

from cjm.diagnostic import Diagnostic, Severity
from cjm.report.files import address, by_file, elsewhere
from cjm.report.palette import Palette
from cjm.report.result import Result
from cjm.report.xml import HEAD, attributes, xml_text


def junit(result: Result, palette: Palette) -> str:  # noqa: ARG001 - a machine reads it
    """Write a suite for each file. Errors and warnings fail; a remark, or a file without any, passes."""
    suites = by_file(result)
    tests = sum(max(1, len(found)) for found in suites.values())
    totals = attributes(name="cjm", tests=tests, failures=_failures(result.diagnostics), errors=0)
    lines = [f"<testsuites{totals}>"]
    for path, found in suites.items():
        lines += _suite(address(path), found)
    lines.append("</testsuites>")
    return HEAD + "".join(f"{line}\n" for line in lines)


def _failures(diagnostics: tuple[Diagnostic, ...] | list[Diagnostic]) -> int:
    return sum(_fails(diagnostic) for diagnostic in diagnostics)


def _fails(diagnostic: Diagnostic) -> bool:
    return diagnostic.severity > Severity.INFO


def _suite(path: str, found: list[Diagnostic]) -> Iterator[str]:
    counts = attributes(name=path, tests=max(1, len(found)), failures=_failures(found), errors=0)
    yield f"  <testsuite{counts}>"
    if not found:
        yield f"    <testcase{attributes(name='nothing to remark', classname=path, file=path)}/>"
    for diagnostic in found:
        yield from _case(path, diagnostic)
    yield "  </testsuite>"


def _case(path: str, diagnostic: Diagnostic) -> Iterator[str]:
    place = diagnostic.place
    name = f"{diagnostic.rule} {place.line}:{place.column}" if place else diagnostic.rule
    line = place.line if place else 1
    yield f"    <testcase{attributes(name=name, classname=path, file=path, line=line)}>"
    told = xml_text(_told(path, diagnostic))
    if _fails(diagnostic):
        what = attributes(message=diagnostic.message, type=diagnostic.severity.word)
        yield f"      <failure{what}>{told}</failure>"
    else:
        yield f"      <system-out>{told}</system-out>"
    yield "    </testcase>"


def _told(path: str, diagnostic: Diagnostic) -> str:
    place = diagnostic.place
    where = f"{path}:{place.line}:{place.column}" if place else path
    seconds = (
        f"{elsewhere(related) or f'{path}:'}{related.place.line}:{related.place.column}: {related.message}"
        for related in diagnostic.related
    )
    helps = [diagnostic.help] if diagnostic.help else []
    return "\n".join([f"{where}: {diagnostic.message}", *seconds, *helps])

"""For people: each finding with its line, a caret under the place, and what would help."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from cjm.diagnostic import Diagnostic, Place, Related
from cjm.report.advice import next_steps
from cjm.report.excerpt import Mark, excerpt, share_a_line
from cjm.report.palette import Palette
from cjm.report.private import covered
from cjm.report.result import Result, counted
from cjm.report.safe import shown
from cjm.report.statistics import table


def text(result: Result, palette: Palette) -> str:
    """Write findings with source and caret, file by file; one line sums up and says what to do next.

    A `brief` result is given without that line, so that nothing found is nothing written.
    """
    blocks = _numbers(result, palette) if result.statistics else list(_blocks(result, palette))
    return "\n".join(blocks if result.brief else [*blocks, _closing(result, palette)])


def _numbers(result: Result, palette: Palette) -> list[str]:
    return [table(result, palette)] if result.diagnostics else []


def _blocks(result: Result, palette: Palette) -> Iterator[str]:
    """Give each finding; where several files have some, each of these begins with a heading."""
    several = result.files > 1
    for path, found in groupby(covered(result.diagnostics), key=lambda diagnostic: diagnostic.path):
        of_file = list(found)
        if several:
            yield _heading(path, of_file, palette)
        yield from (_block(diagnostic, palette) for diagnostic in of_file)


def _heading(path: str, found: list[Diagnostic], palette: Palette) -> str:
    told = counted(Counter(diagnostic.severity for diagnostic in found))
    return f"{palette.paint(shown(path), palette.heading)}{palette.paint(f': {told}', palette.faint)}\n"


def _block(diagnostic: Diagnostic, palette: Palette) -> str:
    margin = max((len(str(place.line)) for place in _places(diagnostic)), default=1)
    return "".join(f"{line}\n" for line in _lines(diagnostic, margin, palette))


def _places(diagnostic: Diagnostic) -> list[Place]:
    own = [diagnostic.place] if diagnostic.place else []
    return [*own, *(related.place for related in diagnostic.related)]


def _lines(diagnostic: Diagnostic, margin: int, palette: Palette) -> Iterator[str]:
    code = palette.of(diagnostic.severity)
    head = palette.paint(f"{diagnostic.severity.word}[{diagnostic.rule}]", code)
    yield f"{head}{palette.paint(': ' + shown(diagnostic.message), palette.strong)}"
    yield f"{' ' * margin}{palette.paint('-->', palette.faint)} {_address(diagnostic)}"
    beside = [related for related in diagnostic.related if _is_beside(related, diagnostic)]
    if diagnostic.place:
        seconds = (Mark(each.place, "-", palette.info, each.message) for each in beside)
        yield from excerpt([Mark(diagnostic.place, "^", code), *seconds], margin, palette)
    for related in diagnostic.related:
        if related not in beside:
            yield from _second_place(related, diagnostic, margin, palette)
    if diagnostic.help and not (diagnostic.fix and diagnostic.fix.message == diagnostic.help):
        first, *more = diagnostic.help.splitlines()
        yield f"{' ' * margin} {palette.paint('= help:', palette.good)} {shown(first)}"
        yield from (f"{' ' * margin}         {shown(line)}" for line in more)
    if diagnostic.fix:
        option = "--fix" if diagnostic.fix.safe else "--unsafe-fixes"
        told = f"{shown(diagnostic.fix.message)} {palette.paint(f'({option})', palette.faint)}"
        yield f"{' ' * margin} {palette.paint('= fix:', palette.good)}  {told}"


def _is_beside(related: Related, diagnostic: Diagnostic) -> bool:
    """Say whether a second place stands in the line of the first, which need not be shown twice."""
    same_file = related.path in (None, diagnostic.path)
    return same_file and diagnostic.place is not None and share_a_line(diagnostic.place, related.place)


def _address(diagnostic: Diagnostic) -> str:
    place = diagnostic.place
    return f"{shown(diagnostic.path)}:{place.line}:{place.column}" if place else shown(diagnostic.path)


def _second_place(related: Related, diagnostic: Diagnostic, margin: int, palette: Palette) -> Iterator[str]:
    place = related.place
    arrow = palette.paint(":::", palette.faint)
    address = f"{shown(related.path or diagnostic.path)}:{place.line}:{place.column}"
    yield f"{' ' * margin}{arrow} {address}: {shown(related.message)}"
    yield from excerpt([Mark(place, "-", palette.info)], margin, palette)


def _closing(result: Result, palette: Palette) -> str:
    if not result.diagnostics:
        return palette.paint(result.summary, palette.good) + "\n"
    return f"{palette.paint(result.summary, palette.strong)}; {next_steps(result)}\n"

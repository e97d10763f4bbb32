"""Lines of a text behind `|` or `>` that are indented less than its first line."""

import re

from cjm.source.file import SourceFile
from cjm.source.indent import indent_by
from cjm.source.span import Span
from cjm.source.syntax.diagnosis import Diagnosis, syntax_error
from cjm.source.syntax.line import Line, block_of, line_before, read_line

# A line that begins like this is rather a key of the map at a wrong place.
_WORD = re.compile(r"[\w.-]+")
_HEADER = re.compile(r"[|>][-+]?")


def outside_its_text(source: SourceFile, line: Line) -> Diagnosis | None:
    """The mistake, if the line stands deeper than the key of a block text, but less deep than that text."""
    if line.key is not None and _WORD.fullmatch(line.part(line.key)):
        return None
    header = line_before(source, line.number)
    while header is not None and header.indent >= line.indent > 0:
        header = line_before(source, header.number)
    if header is None or header.indent >= line.indent:
        return None
    if not _HEADER.fullmatch(header.part(header.value)):
        return None
    above = (read_line(source, number) for number in range(header.number + 1, line.number))
    first = next((each for each in above if each.text.strip()), None)
    if first is None:
        return None
    message = "this line belongs to the text above it, but is indented less than its first line"
    start = line.span.start + line.indent
    span = Span(start, max(line.content.end, start + 1))
    place = Span(first.span.start + first.indent, first.span.start + len(first.text.rstrip()))
    advice = f"{indent_by(first.indent)}, like the text above"
    problem = syntax_error(message, span, advice, ((place, "the first line"),))
    return Diagnosis(problem, block_of(source, line), is_harmless=True)

"""Lines that stand at the wrong place: indentation, dashes, colons."""

import re
from dataclasses import replace

from cjm.source.file import SourceFile
from cjm.source.indent import indent_by, spaces
from cjm.source.span import Span
from cjm.source.syntax.blocktext import outside_its_text
from cjm.source.syntax.diagnosis import Diagnosis, syntax_error
from cjm.source.syntax.glued import glued_colon, missing_dash
from cjm.source.syntax.line import Line, block_of, line_at, line_before, read_line
from cjm.source.syntax.quote import brief, quote_it, shown, with_change

# A line of more words is no key that lost its colon.
_MOST_WORDS = 3
_NO_LETTER = re.compile(r"\W")


def missing_colon(source: SourceFile, begun: int) -> Diagnosis:
    """A line that should be a key and a value, but has no colon, or none with a space after it."""
    line = line_at(source, begun)
    if (glued := glued_colon(line)) is not None:
        return glued
    if not line.has_dash and (dashed := _dashed_sibling(source, line)):
        return _item(source, line, dashed)
    return _no_colon(line)


def _no_colon(line: Line) -> Diagnosis:
    text, content = line.part(line.content), line.content
    words = text.split()
    end = content.start + len(words[0] if words else "")
    advice = shown("write", with_change(line, Span(end, end), ":"), "put a colon after the key")
    if len(words) > _MOST_WORDS:
        advice = "indent it if it belongs to the text above, or put a colon after its key"
    stand_in = _NO_LETTER.sub("x", text[:-1]) + ":" if len(text) > 1 else None
    return Diagnosis(
        syntax_error(f'"{brief(text)}" lacks a colon', content, advice), content, stand_in=stand_in
    )


def _dashed_sibling(source: SourceFile, line: Line) -> Line | None:
    """The item above that begins at the column at which this line does."""
    above = line_before(source, line.number)
    while above and above.indent > line.indent:
        above = line_before(source, above.number)
    return above if above and above.has_dash and above.indent == line.indent else None


def _item(source: SourceFile, line: Line, sibling: Line) -> Diagnosis:
    """A line that should begin an item, with all that is indented below it."""
    end = block_of(source, line, line.indent + 1).end
    return replace(missing_dash(line, sibling), repair=Span(line.content.start, end))


def line_under_value(source: SourceFile, line: Line) -> Diagnosis:
    """A key and its value on a line that the line above has made part of its own text."""
    above = line_before(source, line.number)
    key = line.key or line.content
    name = line.part(key)
    repair = block_of(source, line)
    if above is None:
        return Diagnosis(syntax_error(f'the key "{brief(name)}" cannot stand here', key), repair)
    if above.key is None and (glued := glued_colon(above)) is not None:
        return glued
    if above.key is None and not above.has_dash:
        return _no_colon(above)
    if above.key is None:
        message = f'the key "{brief(name)}" stands under an item that is text'
        fixed = with_change(above, Span(above.content.start, above.content.start), "text: ")
        advice = shown("give the text a key too", fixed, "give the text a key too")
        return Diagnosis(syntax_error(message, key, advice, ((above.content, "the text"),)), repair)
    other = above.part(above.key)
    message = f'the key "{brief(name)}" is indented deeper than "{brief(other)}" above it, which has a value'
    column = above.key.start - above.span.start
    return Diagnosis(syntax_error(message, key, indent_by(column), ((above.key, "above it"),)), repair)


def wrong_indentation(source: SourceFile, at: int) -> Diagnosis:
    """A line whose indentation belongs to nothing above it."""
    line = line_at(source, at)
    if (outside := outside_its_text(source, line)) is not None:
        return outside
    sibling = None if line.has_dash else _dashed_sibling(source, line)
    if sibling is not None:
        return _item(source, line, sibling)
    what, span = _subject(line)
    first = _first_line(source)
    if line.indent == 0 and first.indent > 0 and not line.has_dash:
        return _indented_beginning(first, what, span)
    fit = _nearest(source, line)
    if fit is None or fit[0] == line.indent:
        what = "a list item cannot stand among keys" if line.has_dash else f"{what} cannot stand here"
        return Diagnosis(syntax_error(what, span), block_of(source, line))
    column, place = fit
    how = f"indented by {spaces(line.indent)}" if line.indent else "not indented"
    message = f"{what} is {how}, which fits nothing above it"
    advice = f"{indent_by(column)}, like line {place.number}"
    related = ((Span(place.span.start + column, place.content.end), "the nearest above"),)
    return Diagnosis(syntax_error(message, span, advice, related), block_of(source, line))


def _indented_beginning(first: Line, what: str, below: Span) -> Diagnosis:
    message = f"the first line is indented by {spaces(first.indent)}, and {what} is not"
    span = Span(first.span.start, first.span.start + first.indent)
    return Diagnosis(syntax_error(message, span, "do not indent it", ((below, "not indented"),)))


def _first_line(source: SourceFile) -> Line:
    """The first line that says something."""
    offset = len(source.text) - len(source.text.lstrip())
    line = line_at(source, offset)
    while line.is_blank and line.number < source.line_count:
        line = read_line(source, line.number + 1)
    return line


def _subject(line: Line) -> tuple[str, Span]:
    """What a line is, in words, and where it stands."""
    start = line.span.start + line.indent
    if line.key is not None and not line.has_dash:
        return f'the key "{brief(line.part(line.key))}"', line.key
    return "this item" if line.has_dash else "this line", Span(start, max(line.content.end, start + 1))


def _nearest(source: SourceFile, line: Line) -> tuple[int, Line] | None:
    """The column nearest to the line's among those of the lines above that are still open, with its line."""
    best: tuple[int, Line] | None = None
    limit = None
    above = line_before(source, line.number)
    while above is not None:
        for column in _columns(above, line.has_dash):
            is_open = limit is None or column < limit
            if is_open and (best is None or abs(column - line.indent) < abs(best[0] - line.indent)):
                best = column, above
        limit = above.indent if limit is None else min(limit, above.indent)
        if limit <= line.indent or line.number - above.number > 1000:
            break
        above = line_before(source, above.number)
    return best


def _columns(line: Line, dash: bool) -> list[int]:
    """The columns of a line at which another line of the same kind could stand."""
    if dash:
        return [line.indent] if line.has_dash else []
    return [line.column] if line.key is not None else []


def list_on_key_line(source: SourceFile, at: int) -> Diagnosis:
    """A dash right after a key, where a list cannot begin."""
    line = line_at(source, at)
    if at <= line.span.start + line.indent:
        return wrong_indentation(source, at)
    advice = quote_it(line, line.value) + ", or begin the list on a line of its own"
    problem = syntax_error("a list cannot begin on the line of its key", Span(at, at + 1), advice)
    # Of a very long line the value is known in part only.
    is_long = line.value.end - line.span.start >= len(line.text.rstrip())
    return Diagnosis(problem, Span(line.value.start, line.span.end) if is_long else line.value, is_text=True)

"""What a person did when a text cannot be read: the place to edit, a sentence, and the corrected line."""

import re
from collections.abc import Callable

from cjm.source.events import Failure
from cjm.source.file import SourceFile
from cjm.source.span import Span
from cjm.source.style import Style
from cjm.source.syntax.diagnosis import Diagnosis, syntax_error
from cjm.source.syntax.layout import (
    line_under_value,
    list_on_key_line,
    missing_colon,
    wrong_indentation,
)
from cjm.source.syntax.line import QUOTED, line_at
from cjm.source.syntax.unclosed import bracket, runs_over_keys, stray, unclosed_quote
from cjm.source.syntax.values import bad_beginning, bad_escape, colon_inside, text_after_quote

LastScalar = tuple[int, int, Style] | None


def diagnose(source: SourceFile, failure: Failure, last: LastScalar) -> Diagnosis:
    """The mistake behind a parser's failure; `last` is the quoted text that was read just before it."""
    if last and last[2] in (Style.SINGLE, Style.DOUBLE) and _follows(source, last, failure.at):
        return unclosed_quote(source, last[0])
    for pattern, rule in _RULES:
        if pattern.search(failure.words):
            return rule(source, failure)
    return _unknown(source, failure)


def _follows(source: SourceFile, last: tuple[int, int, Style], at: int) -> bool:
    """Whether the failure comes right after a quoted text that has swallowed lines of the map."""
    between = source.text[last[1] : min(at, last[1] + 200)]
    return not between.strip() and runs_over_keys(source, last[0], last[1])


def _quoted(source: SourceFile, failure: Failure) -> Diagnosis:
    return unclosed_quote(source, failure.at if failure.begun is None else failure.begun)


def _simple_key(source: SourceFile, failure: Failure) -> Diagnosis:
    begun = failure.at if failure.begun is None else failure.begun
    line = line_at(source, begun)
    if source.text[begun : begun + 1] in ("'", '"') and not QUOTED.fullmatch(line.part(line.content)):
        return unclosed_quote(source, begun)
    return missing_colon(source, begun)


def _colon(source: SourceFile, failure: Failure) -> Diagnosis:
    line = line_at(source, failure.at)
    if line.key is not None and source.text[line.key.end : failure.at].strip() == "":
        return line_under_value(source, line)
    return colon_inside(source, failure)


def _dash(source: SourceFile, failure: Failure) -> Diagnosis:
    return list_on_key_line(source, failure.at)


def _unexpected(source: SourceFile, failure: Failure) -> Diagnosis:
    line = line_at(source, failure.at)
    if source.text[failure.at : failure.at + 1] in tuple(",]}"):
        return stray(source, failure.at)
    if source.text[line.span.start + line.indent : failure.at].strip(" \t-"):
        return text_after_quote(source, failure.at)
    return wrong_indentation(source, failure.at)


def _unknown(source: SourceFile, failure: Failure) -> Diagnosis:
    line = line_at(source, failure.at)
    span = line.content if line.content.end > line.content.start else Span(failure.at, failure.at + 1)
    return Diagnosis(syntax_error("this line cannot be read", span))


_RULES: tuple[tuple[re.Pattern[str], Callable[[SourceFile, Failure], Diagnosis]], ...] = tuple(
    (re.compile(pattern), rule)
    for pattern, rule in (
        (r"escape|hexdecimal|hexadecimal", bad_escape),
        (r"quoted scalar", _quoted),
        (
            (
                r"block scalar.*(?:line break|indicator)|directive|mapping keys"
                r"|an anchor|an alias|a tag|cannot start any token"
            ),
            bad_beginning,
        ),
        (r"simple key", _simple_key),
        (r"flow (?:sequence|mapping|node)", bracket),
        (r"mapping values|plain scalar", _colon),
        (r"sequence entries", _dash),
        (r"expected|found", _unexpected),
    )
)

"""Comments that ask for silence: taking out what silences nothing, and writing what was meant."""

from __future__ import annotations

import re

from cjm.diagnostic import Edit, Fix, Place
from cjm.lint.directive import Directive, Name
from cjm.lint.mending.lines import lines_of
from cjm.source import Comment, SourceFile, Span

_NEXT = re.compile(r"\s+#")


def without_name(source: SourceFile, directive: Directive, name: Name) -> Fix:
    """Take a name out of the brackets, and with the only one all that is said to cjm."""
    if len(directive.names) == 1:
        return without_directive(source, directive)
    at = directive.names.index(name)
    if name is directive.names[-1]:
        stretch = Span(directive.names[at - 1].span.end, name.span.end)
    else:
        stretch = Span(name.span.start, directive.names[at + 1].span.start)
    return _fix(source, "take it out", stretch)


def without_directive(source: SourceFile, directive: Directive) -> Fix:
    """Take out what is said to cjm, with its reason; the comment, where it says no more."""
    comment = directive.comment
    begin = source.text.rindex("#", comment.span.start, directive.span.start)
    after = _NEXT.search(source.text, directive.span.end, comment.span.end)
    if after:
        return _fix(source, "take it out", Span(begin, after.end() - 1))
    if begin > comment.span.start:
        return _fix(source, "take it out", Span(_without_gap(source, begin), comment.span.end))
    return _fix(source, "take it out", _whole(source, comment))


def well_written(source: SourceFile, directive: Directive) -> Fix:
    """Write it in the form that is understood; it names something, in brackets or behind it."""
    meant = directive.meant.removeprefix("# ").removesuffix(" the reason")
    end = directive.span.end
    if not directive.names:
        listed = meant[meant.index("[") + 1 : -1]
        end = source.text.index(listed, end) + len(listed)
    return _fix(source, f'write "{meant}"', Span(directive.span.start, end), meant)


def with_commas(source: SourceFile, name: Name, names: list[str]) -> Fix:
    """Put commas between names that have none."""
    listed = ", ".join(names)
    return _fix(source, f'write "{listed}"', name.span, listed)


def _whole(source: SourceFile, comment: Comment) -> Span:
    if comment.own_line:
        return lines_of(source, comment.line, comment.line)
    return Span(_without_gap(source, comment.span.start), comment.span.end)


def _without_gap(source: SourceFile, start: int) -> int:
    """Give where the blanks before an offset begin."""
    while source.text[start - 1] in " \t":
        start -= 1
    return start


def _fix(source: SourceFile, message: str, span: Span, text: str = "") -> Fix:
    edit = Edit(span.start, span.end, text, Place.of(source, span))
    return Fix(message, (edit,), safe=True)

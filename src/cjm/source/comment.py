"""Comments: a hash sign that begins a line or follows white space, outside every quoted or block text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cjm.source.file import SourceFile
from cjm.source.span import Span

_COMMENT = re.compile(r"(?<![^ \t\r\n])#[^\r\n]*")
_HEADER = re.compile(r"(?:[&!][^ \t\r\n]*[ \t\r\n]+)*[|>][^\r\n]*")


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment; its text begins with the hash sign. `own_line`: nothing else stands on its line."""

    span: Span
    text: str
    line: int
    own_line: bool


def find_comments(source: SourceFile, opaque: list[tuple[int, int]]) -> Iterator[Comment]:
    """All comments of a text, given where its quoted and block texts stand, in file order."""
    text = source.text
    blocks = iter([*_bodies(text, opaque), (len(text), len(text))])
    start, end = next(blocks)
    match = _COMMENT.search(text)
    while match is not None:
        while end <= match.start():
            start, end = next(blocks)
        if start <= match.start():
            match = _COMMENT.search(text, end)
            continue
        yield _comment(source, match)
        match = _COMMENT.search(text, match.end())


def _bodies(text: str, opaque: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The opaque stretches, but for the header line of a block text, which may end in a comment."""
    for start, end in opaque:
        header = _HEADER.match(text, start)
        yield (header.end() if header else start), end


def _comment(source: SourceFile, match: re.Match[str]) -> Comment:
    position = source.position(match.start())
    before = source.text[match.start() - position.column + 1 : match.start()]
    text = match[0].rstrip()
    span = Span(match.start(), match.start() + len(text))
    return Comment(span, text, position.line, not before.strip(" \t"))

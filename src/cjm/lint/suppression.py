"""Comments that ask for silence: which findings each of them covers."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cjm.lint.directive import Directive, Name, directives
from cjm.lint.rule import Rule
from cjm.source import Comment, SourceFile, Span, Tree

_PERHAPS = re.compile(r"#\s*cjm", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Suppression:
    """A rule or group that is asked to be silent over a stretch of the file; None where nothing follows."""

    name: Name
    directive: Directive
    covers: Span | None

    def covers_finding(self, rule: Rule, offset: int) -> bool:
        """Say whether it is about a finding of `rule` at `offset`."""
        return self.covers_at(rule.name, offset) or self.covers_at(rule.group, offset)

    def covers_at(self, name: str, offset: int) -> bool:
        """Say whether it asks a rule or group of this name to be silent at `offset`."""
        if self.covers is None or self.name.text != name:
            return False
        return self.covers.start <= offset <= self.covers.end


@dataclass(frozen=True, slots=True)
class Suppressions:
    """What the comments of one file ask for, and everything they say to cjm."""

    directives: tuple[Directive, ...] = ()
    asked: tuple[Suppression, ...] = ()

    @classmethod
    def of(cls, source: SourceFile, tree: Tree) -> Suppressions:
        """Read the comments of a file.

        A comment behind an entry, or on a line of its own above one, covers that entry and all that is
        below it; `ignore-file`, wherever it stands, covers the file.
        """
        if not _PERHAPS.search(source.text):
            return cls()
        said = tuple(directive for comment in tree.comments() for directive in directives(comment))
        asked = tuple(
            Suppression(name, directive, covers)
            for directive in said
            if directive.understood
            for covers in (_covered_by(directive, source, tree),)
            for name in directive.names
        )
        return cls(said, asked)

    def covering(self, rule: Rule, offset: int) -> tuple[Suppression, ...]:
        """Give those for which a finding of `rule` at `offset` is to be passed over in silence."""
        return tuple(asked for asked in self.asked if asked.covers_finding(rule, offset))


def _covered_by(directive: Directive, source: SourceFile, tree: Tree) -> Span | None:
    if directive.whole_file:
        return Span(0, len(source.text))
    return entry_on(line_of_entry(directive.comment, source), source, tree)


def line_of_entry(comment: Comment, source: SourceFile) -> int:
    """Give the line the comment speaks of: its own, or the next one that holds something."""
    line = comment.line
    if comment.own_line:
        last = source.position(len(source.text)).line
        line += 1
        while line < last and source.line_text(line).lstrip()[:1] in ("", "#"):
            line += 1
    return line


def entry_on(line: int, source: SourceFile, tree: Tree) -> Span | None:
    """Give the whole of the outermost thing below the map that begins on a line, or None."""
    text = source.line_text(line)
    path = tree.path_at(source.line_span(line).start + len(text) - len(text.lstrip(" -")))
    while len(path) > 1 and source.position(tree.extent_of(path[:-1]).start).line == line:
        path = path[:-1]
    return tree.extent_of(path) if path else None

"""Comments that ask for silence: which findings each of them covers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from cjm.lint.directive import Directive, Name, directives
from cjm.lint.entry import Entries
from cjm.lint.rule import Rule
from cjm.lint.stretches import Stretches
from cjm.source import SourceFile, Span, Tree

_PERHAPS = re.compile(r"#\s*cjm", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Suppression:
    """A rule or group that is asked to be silent over a stretch of the file; None where nothing follows."""

    name: Name
    directive: Directive
    covers: Span | None


@dataclass(frozen=True)
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
        entries = Entries(source, tree)
        asked = tuple(
            Suppression(name, directive, covers)
            for directive in said
            if directive.understood
            for covers in (_covered_by(directive, entries),)
            for name in directive.names
        )
        return cls(said, asked)

    def covering(self, rule: Rule, offset: int) -> tuple[Suppression, ...]:
        """Give those for which a finding of `rule` at `offset` is to be passed over in silence."""
        return (*self.named(rule.name, offset), *self.named(rule.group, offset))

    def named(self, name: str, offset: int) -> tuple[Suppression, ...]:
        """Give those that ask a rule or group of this name to be silent at `offset`."""
        found = self._by_name.get(name)
        return tuple(found.at(offset)) if found else ()

    @cached_property
    def _by_name(self) -> dict[str, Stretches[Suppression]]:
        found: dict[str, list[tuple[Span, Suppression]]] = {}
        for asked in self.asked:
            if asked.covers is not None:
                found.setdefault(asked.name.text, []).append((asked.covers, asked))
        return {name: Stretches(values) for name, values in found.items()}


def _covered_by(directive: Directive, entries: Entries) -> Span | None:
    if directive.whole_file:
        return Span(0, len(entries.source.text))
    return entries.on(entries.line_of(directive.comment))

"""What rules across files note in one file: anchored, and with what a finding there would weigh."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from cjm.diagnostic import Noted, Place
from cjm.lint.anchor import name_span
from cjm.lint.project import Note
from cjm.lint.rule import Rule, Subject
from cjm.lint.suppression import Suppression, Suppressions
from cjm.reading import PersonaDocument, Ways
from cjm.source import SourceFile, Tree


@dataclass(frozen=True, slots=True)
class Notes:
    """Takes the notes of one file.

    All `known` rules take theirs: where one is off, what it notes still counts for files in which it is on.
    A comment that asks for silence at a noted place is `used`, since only all files together could tell.
    """

    source: SourceFile
    tree: Tree
    suppressions: Suppressions
    selected: Collection[Rule]
    known: Collection[Rule]
    used: set[Suppression] = field(default_factory=set)

    def of_map(self, subject: Subject) -> Iterator[Noted]:
        """Give what the rules note in a map."""
        for rule in self._rules():
            if rule.project is not None:
                yield from (self._noted(rule, note) for note in rule.project.in_map(subject))

    def of_persona(self, document: PersonaDocument) -> Iterator[Noted]:
        """Give what the rules note in a persona file."""
        for rule in self._rules():
            if rule.project is not None and rule.project.in_persona is not None and document.persona:
                notes = rule.project.in_persona(document.persona)
                yield from (self._noted(rule, note) for note in notes)

    def _rules(self) -> Collection[Rule]:
        return {rule.name: rule for rule in (*self.known, *self.selected)}.values()

    def _noted(self, rule: Rule, note: Note) -> Noted:
        anchor = name_span(self.tree, note.path)
        selected = any(rule.name == each.name for each in self.selected)
        silent = self.suppressions.covering(rule, anchor.start) if selected else ()
        self.used.update(silent)
        if silent or not selected:
            return Noted(rule.name, self.source.path, note.facts)
        key = Ways(self.tree).to(note.path)
        return Noted(
            rule.name, self.source.path, note.facts, Place.of(self.source, anchor), key, rule.severity
        )

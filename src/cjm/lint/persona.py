"""What is to be said about a persona file that has been read."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from cjm.lint.notes import Notes
from cjm.lint.remarks import Remarks
from cjm.lint.rule import Rule
from cjm.lint.run import Examined
from cjm.lint.suppression import Suppressions
from cjm.reading import PersonaDocument
from cjm.settings import Reasons


def examine_persona(
    document: PersonaDocument,
    rules: Iterable[Rule],
    known: Collection[Rule] = (),
    reasons: Reasons = Reasons.WANTED,
) -> Examined:
    """Give what reading has to say, what rules across files note, and what is wrong with its comments.

    Only rules across files look at persona files; a comment that asks another one for silence is for
    nothing.
    """
    source, tree = document.source, document.tree
    if source is None or tree is None or document.persona is None:
        return Examined(document.diagnostics)
    looking = {rule.name for rule in known if rule.project and rule.project.in_persona}
    selected = tuple(rule for rule in rules if rule.name in looking)
    suppressions = Suppressions.of(source, tree)
    notes = Notes(source, tree, suppressions, selected, known)
    noted = tuple(notes.of_persona(document))
    remarks = Remarks(source, selected, known, reasons, looking)
    found = (*document.diagnostics, *remarks.on(suppressions, notes.used))
    return Examined(tuple(sorted(found, key=lambda diagnostic: diagnostic.order)), noted)

"""Running rules over a map that has been read."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date

from cjm.diagnostic import Diagnostic, Noted, Place, Related
from cjm.lint.anchor import name_span
from cjm.lint.guard import answers
from cjm.lint.hidden import hidden
from cjm.lint.mending import Ground, mended
from cjm.lint.notes import Notes
from cjm.lint.remarks import Remarks
from cjm.lint.rule import NO_WORDS, Finding, Rule, Subject
from cjm.lint.suppression import Suppression, Suppressions
from cjm.model import Index
from cjm.reading import Document, Ways
from cjm.settings import Limits, Reasons, Wordings
from cjm.source import Span, Tree


@dataclass(frozen=True, slots=True)
class Examined:
    """What is to be said about one map, and what rules across files have noted in it.

    What is said of one that is `dated` may be something else on another day.
    """

    diagnostics: tuple[Diagnostic, ...]
    noted: tuple[Noted, ...] = ()
    dated: bool = False


def lint(
    document: Document,
    rules: Iterable[Rule],
    limits: Limits,
    today: date,
    words: Wordings = NO_WORDS,
    known: Collection[Rule] = (),
    reasons: Reasons = Reasons.WANTED,
) -> tuple[Diagnostic, ...]:
    """Give what reading and the rules have to say about one map, in the order of the file."""
    return examine(document, rules, limits, today, words, known, reasons).diagnostics


def examine(
    document: Document,
    rules: Iterable[Rule],
    limits: Limits,
    today: date,
    words: Wordings = NO_WORDS,
    known: Collection[Rule] = (),
    reasons: Reasons = Reasons.WANTED,
) -> Examined:
    """Give what reading and the rules have to say about one map, and what rules across files note in it.

    A map that did not read well has no journey: then only reading is heard, since a rule would take
    what was not understood for a gap. Comments that ask for silence are held against `known`, all the
    rules there are; without them any name may be a rule's. `reasons` says whether they must give one.
    """
    source, tree, journey = document.source, document.tree, document.journey
    if source is None or tree is None or journey is None:
        return Examined(document.diagnostics)
    selected = tuple(rules)
    subject = Subject(journey, Index(journey), limits, today, words)
    suppressions, used = Suppressions.of(source, tree), set[Suppression]()
    ways, ground = Ways(tree), Ground(source, tree)
    found = list(document.diagnostics)
    for rule in selected:
        for finding in answers(rule, subject, source.path, found):
            silent = suppressions.covering(rule, _anchor(tree, finding).start)
            used.update(silent)
            if not silent:
                found.append(replace(_diagnostic(rule, finding, ground), key=ways.to(finding.path)))
    notes = Notes(source, tree, suppressions, selected, known)
    noted = tuple(notes.of_map(subject))
    used |= notes.used
    found += Remarks(source, selected, known, reasons).on(suppressions, used)
    ordered = tuple(sorted(hidden(found), key=lambda diagnostic: diagnostic.order))
    return Examined(ordered, noted, subject.is_dated)


def _diagnostic(rule: Rule, finding: Finding, ground: Ground) -> Diagnostic:
    source, tree = ground.source, ground.tree
    return Diagnostic(
        path=source.path,
        rule=rule.name,
        severity=rule.severity,
        # Names in it may be written over several lines.
        message=" ".join(finding.message.split()),
        place=Place.of(source, _anchor(tree, finding)),
        help=finding.help,
        private=finding.private,
        fix=mended(ground, finding.fix) if finding.fix else None,
        related=tuple(
            Related(Place.of(source, name_span(tree, path)), message) for path, message in finding.related
        ),
    )


def _anchor(tree: Tree, finding: Finding) -> Span:
    if finding.at_key:
        return tree.span_of(finding.path, "key")
    return name_span(tree, finding.path)

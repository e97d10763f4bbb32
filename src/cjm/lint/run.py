"""Running rules over a map that has been read."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date

from cjm.diagnostic import Diagnostic, Place, Related
from cjm.lint.remarks import Remarks
from cjm.lint.rule import NO_WORDS, Finding, Rule, Subject
from cjm.lint.suppression import Suppression, Suppressions
from cjm.model import Index, Path
from cjm.reading import Document, Ways
from cjm.settings import Limits, Wordings
from cjm.source import SourceFile, Span, Tree

_NAMING_KEYS = ("name", "title", "text", "file")


def lint(
    document: Document,
    rules: Iterable[Rule],
    limits: Limits,
    today: date,
    words: Wordings = NO_WORDS,
    known: Collection[Rule] = (),
) -> tuple[Diagnostic, ...]:
    """Give what reading and the rules have to say about one map, in the order of the file.

    A map that did not read well has no journey: then only reading is heard, since a rule would take
    what was not understood for a gap. Comments that ask for silence are held against `known`, all the
    rules there are; without them any name may be a rule's.
    """
    source, tree, journey = document.source, document.tree, document.journey
    if source is None or tree is None or journey is None:
        return document.diagnostics
    selected = tuple(rules)
    subject = Subject(journey, Index(journey), limits, today, words)
    suppressions, used = Suppressions.of(source, tree), set[Suppression]()
    ways = Ways(tree)
    found = list(document.diagnostics)
    for rule in selected:
        for finding in rule.check(subject):
            silent = suppressions.covering(rule, _anchor(tree, finding).start)
            used.update(silent)
            if not silent:
                found.append(replace(_diagnostic(rule, finding, source, tree), key=ways.to(finding.path)))
    found += Remarks(source, selected, known).on(suppressions, used)
    return tuple(sorted(found, key=lambda diagnostic: diagnostic.order))


def _diagnostic(rule: Rule, finding: Finding, source: SourceFile, tree: Tree) -> Diagnostic:
    return Diagnostic(
        path=source.path,
        rule=rule.name,
        severity=rule.severity,
        # Names in it may be written over several lines.
        message=" ".join(finding.message.split()),
        place=Place.of(source, _anchor(tree, finding)),
        help=finding.help,
        related=tuple(
            Related(Place.of(source, _name_span(tree, path)), message) for path, message in finding.related
        ),
    )


def _anchor(tree: Tree, finding: Finding) -> Span:
    if finding.at_key:
        return tree.span_of(finding.path, "key")
    return _name_span(tree, finding.path)


def _name_span(tree: Tree, path: Path) -> Span:
    """Point at the name of a part rather than at the whole of it, which may be many lines.

    What is not in the file, as it has a short form there or comes from another file, is the nearest
    part that is.
    """
    while not tree.has(path):
        path = path[:-1]
    for key in _NAMING_KEYS:
        if tree.has((*path, key)):
            return tree.span_of((*path, key))
    return tree.span_of(path)

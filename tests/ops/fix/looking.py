"""Texts looked at as a run of the linter looks at them, with all rules or some."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from cjm.diagnostic import Diagnostic, Edit, Fix, Place, Severity
from cjm.lint import Preset, Rule, Selection, lint
from cjm.ops.fix.proof import Seen
from cjm.reading import read_map
from cjm.rules import ALL
from cjm.settings import Limits
from cjm.source import SourceFile, Span, parse

TODAY = date(2026, 11, 22)
STRICT = Selection(Preset.STRICT).of(ALL)


def source(text: str) -> SourceFile:
    return SourceFile("map.cjm.yaml", text)


def look(of: SourceFile, rules: Iterable[Rule] = STRICT) -> Seen:
    """Look at a text with all rules."""
    document = read_map(of)
    found = lint(document, rules, Limits(), TODAY, known=ALL)
    tree = parse(of).tree
    return Seen(of, tree and tree.data, found, found, document.journey is not None)


def finding(of: SourceFile, start: int, end: int, new: str, rule: str = "a-rule") -> Diagnostic:
    """Make a finding whose fix puts a text in the place of a stretch."""
    edit = Edit(start, end, new, Place.of(of, Span(start, end)))
    fix = Fix("mend it", (edit,), safe=True)
    return Diagnostic(of.path, rule, Severity.WARNING, "something is wrong", edit.place, fix=fix)

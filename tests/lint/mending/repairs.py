"""Remedies tried on a text."""

from __future__ import annotations

from cjm.diagnostic import Fix
from cjm.lint import Finding, Remedy, Remove, SetKey, SetText
from cjm.source import SourceFile, parse
from tests.lint.readings import finds, linted

Step = SetText | SetKey | Remove


def fix_of(text: str, step: Step) -> Fix | None:
    """Give the fix that the linter gives with a finding."""
    (found,) = linted(text, finds(Finding((), "something is wrong", fix=Remedy("mend it", step, safe=True))))
    return found.fix


def after(text: str, step: Step) -> str | None:
    """Give the text with its fix, or None where there is none."""
    fix = fix_of(text, step)
    if fix is None:
        return None
    for edit in reversed(fix.edits):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def data(text: str) -> object:
    """Give what a text says; it must read."""
    parsed = parse(SourceFile("map.cjm.yaml", text))
    assert not parsed.problems
    assert parsed.tree is not None
    return parsed.tree.data

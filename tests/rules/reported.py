"""What a single rule says of a map: the lines it reports, and the messages there."""

from collections.abc import Mapping
from datetime import date

from cjm.diagnostic import Diagnostic, Noted
from cjm.diagnostic.page import Example
from cjm.lint import Project, Rule, examine, examine_persona, lint
from cjm.reading import Companion, read_map, read_persona
from cjm.reading.read import nobody
from cjm.rules import ALL
from cjm.settings import Limits, Wordings
from cjm.source import SourceFile

TODAY = date(2026, 11, 22)
RULES = {rule.name: rule for rule in ALL}
DEFAULTS = Limits()
NONE = Wordings()


def diagnostics(
    rule: Rule | str,
    text: str,
    limits: Limits = DEFAULTS,
    today: date = TODAY,
    companion: Companion = nobody,
    words: Wordings = NONE,
) -> tuple[Diagnostic, ...]:
    """Run one rule over a map, or the files of an example, that must read without a fault."""
    files = Example(text, ()).files
    if files:
        return across(RULES[rule] if isinstance(rule, str) else rule, files)
    document = read_map(SourceFile("map.cjm.yaml", text), companion)
    assert not document.diagnostics
    assert document.journey is not None
    return lint(document, [RULES[rule] if isinstance(rule, str) else rule], limits, today, words)


def across(rule: Rule, files: Mapping[str, str]) -> tuple[Diagnostic, ...]:
    """Run a rule across files over all that a project has."""
    assert rule.project
    noted = tuple(noted for name, text in files.items() for noted in noted_in(rule, name, text))
    found = rule.project.run(Project(noted, "/project", covered=files.keys()))
    return tuple(sorted(found, key=lambda diagnostic: (list(files).index(diagnostic.path), diagnostic.order)))


def noted_in(rule: Rule, name: str, text: str) -> tuple[Noted, ...]:
    """Give what a rule across files notes in a map or a persona file."""
    if name.endswith(".persona.yaml"):
        persona = read_persona(SourceFile(name, text))
        assert not persona.diagnostics
        return examine_persona(persona, [rule], [rule]).noted
    document = read_map(SourceFile(name, text))
    assert not document.diagnostics
    return examine(document, [rule], DEFAULTS, TODAY).noted


def lines(rule: Rule | str, text: str, limits: Limits = DEFAULTS) -> list[int]:
    """Give the lines a rule reports, in order."""
    return [found.place.line for found in diagnostics(rule, text, limits) if found.place]


def messages(rule: Rule | str, text: str, limits: Limits = DEFAULTS) -> list[str]:
    """Give what a rule says, in the order of the file."""
    return [found.message for found in diagnostics(rule, text, limits)]


def whole_map(phases: str = "[{name: Køb}]", more: str = "") -> str:
    """Give a map with the least a file must hold, its phases, and further keys; phases start on line 3."""
    return f"cjm: 1\ntitle: Sara finder et outfit\nphases: {phases}\n{more}"


def said(text: str, lane: str = "goals", language: str = "da", more: str = "") -> str:
    """Give a map with one entry in a lane, on line 3."""
    entry = text if text.startswith("{") else "'" + text.replace("'", "''") + "'"
    return whole_map(f"[{{name: Køb, {lane}: [{entry}]}}]", f"language: {language}\n{more}")


def drops(*phases: str, more: str = "") -> str:
    """Give phases A, B, … from line 4, each with a funnel and perhaps more."""
    listed = "".join(f"\n  - {{name: {name}, {phase}}}" for name, phase in zip("ABCD", phases, strict=False))
    return whole_map(listed + "\n", more)

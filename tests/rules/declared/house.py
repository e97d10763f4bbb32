"""Rules files of a few lines, and what their rules find in maps of a few lines."""

from __future__ import annotations

from datetime import date
from textwrap import dedent, indent

from cjm.diagnostic import Diagnostic
from cjm.lint import Examined, examine
from cjm.reading import read_map
from cjm.rules.declared import RulesDocument, read_rules
from cjm.settings import Limits
from cjm.source import SourceFile

TODAY = date(2026, 11, 22)


def read(text: str, taken: dict[str, str] | None = None) -> RulesDocument:
    """Read a rules file."""
    return read_rules(SourceFile("house.rules.yaml", dedent(text)), taken or {})


def rule(each: str, asked: str, message: str = "{it}") -> str:
    """Write a rules file of one rule; `asked` are its keys `where`, `must` and `must-not`."""
    head = f"rules:\n- name: a-rule\n  what: Something is wrong.\n  each: {each}\n  message: '{message}'\n"
    return head + indent(dedent(asked).strip("\n"), "  ") + "\n"


def examined(rules: str, text: str) -> Examined:
    """Run the rules of a file over a map, which is given without its head."""
    document = read(rules)
    assert not document.diagnostics, [said(each) for each in document.diagnostics]
    whole = f"cjm: 1\ntitle: Sara finds an outfit\n{dedent(text)}"
    return examine(
        read_map(SourceFile("map.cjm.yaml", whole)), [each.rule for each in document.rules], Limits(), TODAY
    )


def found(each: str, asked: str, text: str, message: str = "{it}") -> list[str]:
    """Give the messages of one rule over a map."""
    return [finding.message for finding in examined(rule(each, asked, message), text).diagnostics]


def pointed(each: str, asked: str, text: str) -> list[str]:
    """Give the text that each finding points at."""
    places = [finding.place for finding in examined(rule(each, asked), text).diagnostics]
    return [place.text[place.column - 1 : place.end_column - 1] for place in places if place]


def said(diagnostic: Diagnostic) -> tuple[str, str, str | None, str]:
    """Give the name, the message, the advice, and what is pointed at."""
    place = diagnostic.place
    assert place is not None
    shown = place.text[place.column - 1 : place.end_column - 1 if place.end_line == place.line else None]
    return diagnostic.rule, diagnostic.message, diagnostic.help, shown


def wrong(text: str) -> list[tuple[str, str, str | None, str]]:
    """Give everything that is wrong in a rules file."""
    document = read(text)
    assert document.rules == ()
    return [said(each) for each in document.diagnostics]

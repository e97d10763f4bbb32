"""Diagnostics and notes as plain data, and back: what is kept from one run to the next."""

from __future__ import annotations

from typing import Any

from cjm.diagnostic.diagnostic import Change, Diagnostic, Edit, Fix, Place, Related, Severity
from cjm.diagnostic.noted import Noted


def plain(diagnostic: Diagnostic) -> list[Any]:
    """Give all that a diagnostic holds as lists, texts and numbers that JSON can hold."""
    return [
        diagnostic.path,
        diagnostic.rule,
        int(diagnostic.severity),
        diagnostic.message,
        _plain_place(diagnostic.place),
        diagnostic.help,
        [[_plain_place(each.place), each.message, each.path] for each in diagnostic.related],
        list(diagnostic.key),
        _plain_fix(diagnostic.fix),
        diagnostic.private,
    ]


def diagnostic_from(data: Any) -> Diagnostic:
    """Give the diagnostic back. Raises TypeError or ValueError for what was none."""
    path, rule, severity, message, place, help_, related, key, fix, private = data
    return Diagnostic(
        _text(path),
        _text(rule),
        Severity(severity),
        _text(message),
        _place(place),
        _perhaps(help_),
        tuple(_related(each) for each in _several(related)),
        tuple(_text(step) for step in _several(key)),
        _fix(fix),
        bool(private),
    )


def plain_note(noted: Noted) -> list[Any]:
    """Give all that a note holds, in the same way."""
    severity = None if noted.severity is None else int(noted.severity)
    return [noted.rule, noted.path, list(noted.facts), _plain_place(noted.place), list(noted.key), severity]


def note_from(data: Any) -> Noted:
    """Give the note back. Raises TypeError or ValueError for what was none."""
    rule, path, facts, place, key, severity = data
    return Noted(
        _text(rule),
        _text(path),
        tuple(_text(fact) for fact in _several(facts)),
        _place(place),
        tuple(_text(step) for step in _several(key)),
        None if severity is None else Severity(severity),
    )


def _plain_place(place: Place | None) -> list[Any] | None:
    if place is None:
        return None
    return [place.line, place.column, place.end_line, place.end_column, place.text, place.cut]


def _place(data: Any) -> Place | None:
    if data is None:
        return None
    line, column, end_line, end_column, text, cut = data
    return Place(
        _number(line), _number(column), _number(end_line), _number(end_column), _text(text), _number(cut)
    )


def _sure(data: Any) -> Place:
    place = _place(data)
    if place is None:
        raise ValueError("a place is missing")
    return place


def _related(data: Any) -> Related:
    place, message, path = data
    return Related(_sure(place), _text(message), _perhaps(path))


def _plain_fix(fix: Fix | None) -> list[Any] | None:
    if fix is None:
        return None
    edits = [[edit.start, edit.end, edit.text, _plain_place(edit.place)] for edit in fix.edits]
    changes = [[list(each.path), each.to, each.key, each.listed] for each in fix.changes]
    return [fix.message, edits, fix.safe, changes]


def _fix(data: Any) -> Fix | None:
    if data is None:
        return None
    message, edits, safe, changes = data
    mending = tuple(_edit(each) for each in _several(edits))
    return Fix(_text(message), mending, bool(safe), tuple(_change(each) for each in _several(changes)))


def _edit(data: Any) -> Edit:
    start, end, text, place = data
    return Edit(_number(start), _number(end), _text(text), _sure(place))


def _change(data: Any) -> Change:
    path, to, key, listed = data
    return Change(tuple(_step(step) for step in _several(path)), _perhaps(to), _perhaps(key), bool(listed))


def _step(data: Any) -> str | int:
    return data if isinstance(data, str) else _number(data)


def _perhaps(data: Any) -> str | None:
    return None if data is None else _text(data)


def _text(data: Any) -> str:
    if not isinstance(data, str):
        raise TypeError("a text is missing")
    return data


def _several(data: Any) -> list[Any]:
    if not isinstance(data, list):
        raise TypeError("a list is missing")
    return data


def _number(data: Any) -> int:
    if type(data) is not int:
        raise TypeError("a number is missing")
    return data

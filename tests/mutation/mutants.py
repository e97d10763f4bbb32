"""Modules with one slip in them, and where it is."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from types import CodeType

from tests.mutation.slips import slips

_LEFT_ALONE = frozenset({"returns", "annotation", "decorator_list", "bases"})
"""Types, and what a catalogue of the tests holds against every rule."""

_FUNCTION = (ast.FunctionDef, ast.ClassDef)


@dataclass(frozen=True, slots=True)
class Mutant:
    """One slip: the name of its function, the line it is on, and what became of what."""

    module: str
    function: str
    line: int
    text: str
    change: str
    code: CodeType

    @property
    def key(self) -> tuple[str, str, str, str]:
        """Give what stays the same when lines above it come and go."""
        return self.module, self.function, self.text, self.change

    def __str__(self) -> str:
        """Say where it is, and what it is."""
        where = f"{self.module}:{self.line} {self.function}".rstrip()
        return f"{where}\n    {self.text}\n    {self.change}"


@dataclass(slots=True)
class _Spot:
    """A node in the place where it stands."""

    parent: ast.AST
    field: str
    at: int | None
    node: ast.AST
    function: str
    line: int
    in_table: bool
    """Whether it stands in no function: in a value of the module or of a class."""

    def put(self, node: ast.AST) -> None:
        if self.at is None:
            setattr(self.parent, self.field, node)
        else:
            getattr(self.parent, self.field)[self.at] = node


def mutants(module: str, text: str, path: str) -> Iterator[Mutant]:
    """Give a module with one slip after another, from its first line to its last."""
    tree, lines = ast.parse(text), text.splitlines()
    for spot in list(_spots(tree, "", 0, in_table=True)):
        if spot.in_table and isinstance(spot.node, ast.Constant) and isinstance(spot.node.value, str):
            continue  # a table of words, which the tests of words look through
        for slip in slips(spot.node):
            change = f"{_shown(spot.node)} → {_shown(slip)}"
            spot.put(slip)
            code = compile(ast.fix_missing_locations(tree), path, "exec")
            spot.put(spot.node)
            yield Mutant(module, spot.function, spot.line, lines[spot.line - 1].strip(), change, code)


def _spots(parent: ast.AST, function: str, line: int, *, in_table: bool) -> Iterator[_Spot]:
    if isinstance(parent, ast.JoinedStr):
        return
    for field, value in ast.iter_fields(parent):
        if field in _LEFT_ALONE:
            continue
        for at, node in enumerate(value) if isinstance(value, list) else [(None, value)]:
            if not isinstance(node, ast.AST) or _is_docstring(node) or _is_of_types(node):
                continue
            here = getattr(node, "lineno", line)
            within = f"{function}.{node.name}".lstrip(".") if isinstance(node, _FUNCTION) else function
            if not _is_message(parent, field, at):
                yield _Spot(parent, field, at, node, within, here, in_table)
                inside = in_table and not isinstance(node, ast.FunctionDef)
                yield from _spots(node, within, here, in_table=inside)


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _is_of_types(node: ast.AST) -> bool:
    """Say whether types alone are told here: `if TYPE_CHECKING`."""
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def _is_message(parent: ast.AST, field: str, at: int | None) -> bool:
    """Say whether it is what a finding says; its words are the concern of the tests of pages."""
    says = isinstance(parent, ast.Call) and isinstance(parent.func, ast.Name) and parent.func.id == "Finding"
    named = isinstance(parent, ast.keyword) and parent.arg in {"help", "message"}
    return (says and field == "args" and at is not None and at > 0) or named


def _shown(node: ast.AST) -> str:
    if isinstance(node, ast.comprehension):
        return " ".join(["for …", *(f"if {ast.unparse(each)}" for each in node.ifs)])
    if isinstance(node, ast.If | ast.While):
        return f"if {ast.unparse(node.test)}"
    return " ".join(ast.unparse(node).split())

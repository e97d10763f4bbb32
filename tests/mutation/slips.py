"""The slips a programmer makes at one node: what may stand in its place."""

from __future__ import annotations

import ast
from collections.abc import Iterator

_COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_CALCULATED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
_NAMED = {"any": "all", "all": "any", "min": "max", "max": "min"}
_DECIDED_ELSEWHERE = (ast.Compare, ast.BoolOp, ast.Constant)


def slips(node: ast.AST) -> Iterator[ast.AST]:
    """Give what a slip may make of a node."""
    match node:
        case ast.Compare():
            yield from _compared(node)
        case ast.BoolOp(op=op, values=values):
            yield ast.BoolOp(ast.Or() if isinstance(op, ast.And) else ast.And(), values)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield operand
        case ast.BinOp(op=op) if type(op) in _CALCULATED:
            yield ast.BinOp(node.left, _CALCULATED[type(op)](), node.right)
        case ast.Name(id=name) if name in _NAMED:
            yield ast.Name(_NAMED[name], node.ctx)
        case ast.Constant(value=value):
            yield from (ast.Constant(other) for other in _other(value))
        case ast.Call(func=ast.Name(id="Finding")):
            yield from _less_said(node)
        case ast.stmt():
            yield from _other_step(node)
        case _:
            yield from _negated(node)


def _other_step(node: ast.stmt) -> Iterator[ast.AST]:
    match node:
        case ast.Expr(value=ast.Yield() | ast.YieldFrom()):
            yield ast.Pass()
        case ast.Continue():
            yield ast.Break()
        case ast.Break():
            yield ast.Continue()
        case _:
            yield from _negated(node)


def _compared(node: ast.Compare) -> Iterator[ast.Compare]:
    for at, op in enumerate(node.ops):
        yield ast.Compare(
            node.left, [*node.ops[:at], _COMPARED[type(op)](), *node.ops[at + 1 :]], node.comparators
        )


def _other(value: object) -> Iterator[bool | float | str]:
    match value:
        case bool():
            yield not value
        case int() | float():
            yield value + 1
            yield value - 1
        case str():
            yield f"{value}x"


def _less_said(node: ast.Call) -> Iterator[ast.Call]:
    """Leave out one of the things that are said by name: help, second places, a fix."""
    for left_out in node.keywords:
        yield ast.Call(node.func, node.args, [each for each in node.keywords if each is not left_out])


def _negated(node: ast.AST) -> Iterator[ast.AST]:
    """Turn a condition round that is none of those above, and leave out those of a comprehension."""
    match node:
        case ast.If(test=test) if _is_plain(test):
            yield ast.If(_not(test), node.body, node.orelse)
        case ast.IfExp(test=test) if _is_plain(test):
            yield ast.IfExp(_not(test), node.body, node.orelse)
        case ast.While(test=test) if _is_plain(test):
            yield ast.While(_not(test), node.body, node.orelse)
        case ast.comprehension(ifs=ifs):
            for at, condition in enumerate(ifs):
                rest = [*ifs[:at], *ifs[at + 1 :]]
                yield ast.comprehension(node.target, node.iter, rest, node.is_async)
                if _is_plain(condition):
                    yield ast.comprehension(node.target, node.iter, [*rest, _not(condition)], node.is_async)


def _is_plain(test: ast.expr) -> bool:
    return not isinstance(test, _DECIDED_ELSEWHERE) and not (
        isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not)
    )


def _not(test: ast.expr) -> ast.expr:
    return ast.UnaryOp(ast.Not(), test)

"""Putting a slip into a module that others have imported: its functions stay, what they do is exchanged."""

from __future__ import annotations

import sys
from functools import cached_property
from inspect import isclass, unwrap
from types import CodeType, FunctionType, ModuleType
from typing import Any

from cjm.lint import Rule


def transplant(module: ModuleType, code: CodeType) -> None:
    """Make a module do what its changed code says, wherever its functions and values are in use."""
    fresh = ModuleType(module.__name__)
    vars(fresh).update(__file__=module.__file__, __package__=module.__package__)
    exec(code, vars(fresh))  # noqa: S102 - that is what a mutant is for
    forget_what_was_worked_out()
    for name, new in vars(fresh).items():
        old = vars(module).get(name)
        if name.startswith("__") or old is new:
            continue
        if not _exchanged(old, new, module.__name__):
            _put_everywhere(name, old, new)


def forget_what_was_worked_out() -> None:
    """Empty the caches of our functions: what they hold was found before the slip."""
    for module in _ours():
        for value in vars(module).values():
            if callable(getattr(value, "cache_clear", None)):
                value.cache_clear()


def _ours() -> list[ModuleType]:
    return [module for name, module in list(sys.modules.items()) if name.startswith("cjm.rules")]


def _exchanged(old: object, new: object, module: str) -> bool:
    """Exchange what a function, a rule or a class does; say whether it is one of these."""
    if isinstance(old, Rule) and isinstance(new, Rule):
        if old.project and new.project:
            return _exchanged(old.project.conclude, new.project.conclude, module)
        return _exchanged(old.check, new.check, module)
    one, other = _function(old), _function(new)
    if one is not None and other is not None:
        if one.__module__ == module and one.__code__.co_freevars == other.__code__.co_freevars:
            one.__code__, one.__defaults__ = other.__code__, other.__defaults__
            one.__kwdefaults__ = other.__kwdefaults__
        return True
    if isclass(old) and isclass(new):
        if old.__module__ == module:
            for name, value in vars(new).items():
                _exchanged(vars(old).get(name), value, module)
        return True
    return False


def _function(value: Any) -> FunctionType | None:  # Any: whatever a module holds
    """Give the function inside a property, a cache, or a method of a class."""
    if isinstance(value, property):
        value = value.fget
    elif isinstance(value, cached_property):
        value = value.func
    elif isinstance(value, classmethod | staticmethod):
        value = value.__func__
    elif hasattr(value, "__wrapped__"):
        value = unwrap(value)
    return value if isinstance(value, FunctionType) else None


def _put_everywhere(name: str, old: object, new: object) -> None:
    for module in _ours():
        if vars(module).get(name) is old:
            setattr(module, name, new)

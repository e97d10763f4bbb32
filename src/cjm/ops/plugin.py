"""Plug-ins: installed packages with rules in Python, loaded when the settings name them and not before."""

from __future__ import annotations

import re
from collections.abc import Iterable
from types import ModuleType
from typing import Any

from cjm.diagnostic import Diagnostic, Severity, did_you_mean
from cjm.lint import BROKEN_PLUGIN, MISTAKES, Group, Preset, Rule, guarded, in_words, told
from cjm.settings import RuleName

GROUP = "cjm.rules"
"""The group of entry points under which a package names its rules."""

_NAME = re.compile(r"[^\W\d_][^\W_]*(?:-[^\W_]+)*")


def rules_of(plugin: RuleName, file: str, taken: dict[str, str]) -> tuple[list[Rule], list[Diagnostic]]:
    """Load a plug-in that the settings in `file` name; give its rules, and warnings about what is wrong.

    The names of its rules are added to those `taken`.
    """
    try:
        found = _loaded(plugin.name)
    except MISTAKES as error:
        message = f'the plug-in "{plugin.name}" cannot be loaded: {in_words(error)}'
        return [], [_warning(file, plugin, message, told(error))]
    if found is None:
        message = f'the plug-in "{plugin.name}" is not installed'
        return [], [_warning(file, plugin, message, _installed_or(plugin.name))]
    rules: list[Rule] = []
    wrong = []
    for each in found:
        said = _wrong_with(each, taken)
        if said:
            help_ = "tell those who wrote the plug-in"
            wrong.append(_warning(file, plugin, f'the plug-in "{plugin.name}" {said}', help_))
        else:
            taken[each.name] = f'a rule of the plug-in "{plugin.name}"'
            rules.append(guarded(each, plugin.name))
    return rules, wrong


def _loaded(name: str) -> list[Any] | None:
    """Give everything that a plug-in offers as a rule; None when none of that name is installed."""
    # This alone takes longer than to lint a map.
    from importlib.metadata import entry_points

    points = entry_points(group=GROUP, name=name)
    if not points:
        return None
    return [rule for point in dict.fromkeys(points) for rule in _offered(point.load())]


def _offered(thing: Any) -> list[Any]:
    """Give the rules of a module, of a list, or a single one."""
    if isinstance(thing, ModuleType):
        several: Iterable[Any] = [each for each in vars(thing).values() if isinstance(each, Rule)]
    else:
        several = thing if isinstance(thing, Iterable) else [thing]
    return list(several) or [None]


def _wrong_with(rule: Any, taken: dict[str, str]) -> str | None:
    """Say what is wrong with something that should be a rule."""
    if rule is None:
        return "holds no rules"
    if not _is_rule(rule):
        return f"holds {type(rule).__name__} where a rule is expected"
    if not _NAME.fullmatch(rule.name) or rule.name != rule.name.lower():
        return f'calls a rule "{rule.name}", which cannot be the name of one'
    if rule.name in taken:
        return f'calls a rule "{rule.name}", and that is {taken[rule.name]}'
    return None


def _is_rule(rule: Any) -> bool:
    if not isinstance(rule, Rule):
        return False
    texts, judged = (rule.name, rule.page), (rule.group, rule.severity, rule.preset)
    kinds = (Group, Severity, Preset)
    is_judged = all(isinstance(value, kind) for value, kind in zip(judged, kinds, strict=True))
    return is_judged and all(isinstance(text, str) for text in texts) and callable(rule.check)


def _installed_or(name: str) -> str:
    from importlib.metadata import entry_points

    known = sorted(entry_points(group=GROUP).names)
    return did_you_mean(name, known) or f'install the package that names it under "{GROUP}"'


def _warning(file: str, plugin: RuleName, message: str, help_: str) -> Diagnostic:
    return Diagnostic(file, BROKEN_PLUGIN, Severity.WARNING, message, plugin.place, help_)

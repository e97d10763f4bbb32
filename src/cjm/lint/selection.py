"""Which rules apply: a preset, with rules and groups taken in and left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from cjm.diagnostic import Severity
from cjm.lint.rule import Group, Rule
from cjm.settings import Preset


class UnknownRuleError(Exception):
    """A name that is neither a rule nor a group; `known` are the names it might have been."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__(f'"{name}" is neither a rule nor a group')
        self.name = name
        self.known = known


@dataclass(frozen=True, slots=True)
class Selection:
    """What is asked for: `select` replaces the preset, `extend` adds to it, `ignore` takes away.

    A rule's own name weighs more than its group's, also in `severity`: `ignore=["flow"]` with
    `extend=["dead-end-phase"]` keeps that one rule of the group.
    """

    preset: Preset = Preset.RECOMMENDED
    select: tuple[str, ...] = ()
    extend: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)

    def of(self, rules: Iterable[Rule], *, all_known: bool = True) -> tuple[Rule, ...]:
        """Give the rules that apply, with the severity that is set for them.

        Raises UnknownRuleError at the first name that names nothing, if these are all the rules there are.
        """
        every = tuple(rules)
        if all_known:
            self._refuse_unknown(every)
        return tuple(replace(rule, severity=self._severity_of(rule)) for rule in every if self._takes(rule))

    def _severity_of(self, rule: Rule) -> Severity:
        return self.severity.get(rule.name, self.severity.get(rule.group, rule.severity))

    def _takes(self, rule: Rule) -> bool:
        wanted = (*self.select, *self.extend)
        if rule.name in self.ignore:
            return False
        if rule.name in wanted:
            return True
        if rule.group in self.ignore:
            return False
        return rule.group in wanted or (not self.select and self.preset.holds(rule.preset))

    def _refuse_unknown(self, rules: tuple[Rule, ...]) -> None:
        known = {rule.name for rule in rules} | {rule.group.value for rule in rules} | {Group.OWN.value}
        for name in (*self.select, *self.extend, *self.ignore, *self.severity):
            if name not in known:
                raise UnknownRuleError(name, tuple(sorted(known)))

"""The work on files: the rules that apply to each, and what they have to say."""

from __future__ import annotations

from dataclasses import dataclass, field

from cjm.diagnostic import CjmError, Diagnostic
from cjm.lint import Preset, Rule, Selection, UnknownRuleError, examine, examine_persona
from cjm.ops.configuration import Configuration, Configurations
from cjm.ops.files import read_file
from cjm.ops.find import STDIN, is_persona
from cjm.ops.lint.asked import Asked, Outcome
from cjm.ops.lint.companions import Companions
from cjm.ops.lint.memory import Memory
from cjm.ops.rule import not_to_choose
from cjm.reading import opened, read_map, read_persona
from cjm.reading.catalogue import CATALOGUE
from cjm.settings import FailOn, Settings


@dataclass(frozen=True, slots=True)
class Applied:
    """The settings and rules that apply to each file, worked out once for each configuration."""

    asked: Asked
    configurations: Configurations = field(default_factory=Configurations)
    _rules: dict[int, tuple[Rule, ...]] = field(default_factory=dict)

    def to(self, name: str) -> tuple[Settings, tuple[Rule, ...]]:
        """Give what applies to a file. Raises BrokenFileError or CjmError for unusable settings."""
        configuration = self.configurations.of(name)
        key = id(configuration)
        if key not in self._rules:
            self._rules[key] = chosen(configuration, self.asked)
        return configuration.settings, self._rules[key]


def check_settings(asked: Asked, paths: list[str]) -> list[Outcome]:
    """Give what is to be said about the settings of all these files, such as a plug-in that is broken.

    Raises BrokenFileError or CjmError where some cannot be used.
    """
    applied = Applied(asked)
    found: dict[str, Outcome] = {}
    for path in paths:
        name = asked.name(path)
        applied.to(name)
        configuration = applied.configurations.of(name)
        if configuration.own.said and configuration.file:
            bar = FailOn(asked.fail_on) if asked.fail_on else configuration.settings.fail_on
            found.setdefault(
                configuration.file, Outcome(configuration.file, configuration.own.said, bar.least)
            )
    return list(found.values())


def look_at(memory: Memory, paths: list[str]) -> list[Outcome]:
    """Lint some of the files, in their order, and keep what was found."""
    applied = Applied(memory.asked)
    names = [memory.asked.name(path) for path in paths]
    return [
        _look_at_one(path, memory, applied.configurations.of(name), applied.to(name)[1])
        for path, name in zip(paths, names, strict=True)
    ]


def _look_at_one(path: str, memory: Memory, configuration: Configuration, rules: tuple[Rule, ...]) -> Outcome:
    asked, settings, own = memory.asked, configuration.settings, configuration.own
    name = asked.name(path)
    bar = FailOn(asked.fail_on) if asked.fail_on else settings.fail_on
    content = asked.given if path == STDIN else read_file(path)
    if isinstance(content, Diagnostic):
        return Outcome(name, (content,), bar.least, understood=False, always=frozenset([content.rule]))
    companions = Companions(name)
    source = opened(name, content)
    reasons = settings.suppression_reasons
    if is_persona(name):
        found = examine_persona(read_persona(source), rules, own.known, reasons)
        understood = True
    else:
        read = read_map(source, companions)
        found = examine(read, rules, settings.limits, asked.today, settings.words, own.known, reasons)
        understood = read.journey is not None
    states = {**companions.states, **own.states}
    outcome = Outcome(
        name=name,
        diagnostics=found.diagnostics,
        bar=bar.least,
        noted=found.noted,
        understood=understood,
        dated=found.dated,
        baseline=configuration.baseline_from(name),
        must=configuration.names_baseline,
        opened=tuple(states),
        always=frozenset(each.rule for each in found.diagnostics if each.rule in CATALOGUE),
    )
    if own.may_be_kept:
        memory.keep(path, content, outcome, states)
    return outcome


def chosen(configuration: Configuration, asked: Asked) -> tuple[Rule, ...]:
    """Give the rules that apply: the call's choice before the settings'.

    Raises CjmError, with the nearest names, for a name that is no rule and no group.
    """
    settings = configuration.settings
    selection = Selection(
        preset=Preset(asked.preset or settings.preset),
        select=asked.select or tuple(settings.select),
        extend=(*settings.extend_select, *asked.extend_select),
        ignore=(*settings.ignore, *asked.ignore),
        severity={name: level.severity for name, level in settings.severity.items()},
    )
    try:
        return selection.of(configuration.own.every, all_known=not configuration.own.is_broken)
    except UnknownRuleError as error:
        raise CjmError(*not_to_choose(error.name, configuration.own.every)) from None

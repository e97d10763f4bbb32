"""Linting: find the files, read each, run the rules that apply to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import partial

from cjm.diagnostic import CjmError, Diagnostic
from cjm.lint import Preset, Rule, Selection, UnknownRuleError, lint
from cjm.ops.configuration import Configuration, Configurations
from cjm.ops.files import NOT_OPENED, beside, open_file
from cjm.ops.find import MAP_SUFFIXES, PERSONA_SUFFIXES, STDIN, is_persona
from cjm.ops.rule import not_to_choose
from cjm.ops.spread import spread
from cjm.reading import opened, read_map, read_persona
from cjm.report import Result
from cjm.rules import ALL
from cjm.settings import FailOn, Settings


@dataclass(frozen=True, slots=True)
class Asked:
    """What the call asks for, in the words of the settings; what it leaves open, those decide file by file.

    `given` is the text on standard input, read in the place of the path `-` and named `given_as`.
    """

    paths: tuple[str, ...]
    today: date
    preset: str | None = None
    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str | None = None
    given: bytes = b""
    given_as: str = "<stdin>"


@dataclass(frozen=True, slots=True)
class Linted:
    """What was found; `unopened` when a file that was named could not be looked at."""

    result: Result
    failed: bool
    unopened: bool

    @property
    def exit_code(self) -> int:
        """0 clean, 1 findings at or above the bar, 2 something could not be done."""
        return 2 if self.unopened else int(self.failed)


@dataclass
class _Applied:
    """The rules that apply under each configuration, worked out once."""

    asked: Asked
    configurations: Configurations = field(default_factory=Configurations)
    _rules: dict[int, tuple[Rule, ...]] = field(default_factory=dict)

    def of(self, path: str) -> tuple[Configuration, tuple[Rule, ...]]:
        configuration = self.configurations.of(path)
        key = id(configuration)
        if key not in self._rules:
            self._rules[key] = chosen(configuration, self.asked)
        return configuration, self._rules[key]


@dataclass(frozen=True, slots=True)
class _Share:
    """What was found in some of the files."""

    diagnostics: tuple[Diagnostic, ...]
    failed: bool
    checked: tuple[str, ...]


def lint_files(asked: Asked) -> Linted:
    """Lint everything that is asked for, file by file, in several processes when there are many.

    Raises CjmError where there is no map and for a rule that does not exist, BrokenFileError for settings
    that cannot be used.
    """
    applied = _Applied(asked)
    paths = applied.configurations.find(asked.paths, MAP_SUFFIXES + PERSONA_SUFFIXES)
    for path in paths:  # settings that are wrong are found before anything is linted
        applied.of(_name(path, asked))
    shares = list(spread(partial(_lint_some, asked), paths))
    diagnostics = tuple(diagnostic for share in shares for diagnostic in share.diagnostics)
    checked = tuple(name for share in shares for name in share.checked)
    return Linted(
        result=Result(diagnostics, len(checked), checked),
        failed=any(share.failed for share in shares),
        unopened=any(diagnostic.rule in NOT_OPENED for diagnostic in diagnostics),
    )


def _lint_some(asked: Asked, paths: list[str]) -> _Share:
    applied = _Applied(asked)
    diagnostics: list[Diagnostic] = []
    checked: list[str] = []
    failed = False
    for path in paths:
        configuration, rules = applied.of(_name(path, asked))
        found = _lint_one(path, asked, configuration.settings, rules)
        bar = FailOn(asked.fail_on) if asked.fail_on else configuration.settings.fail_on
        failed = failed or any(diagnostic.severity >= bar.least for diagnostic in found)
        diagnostics += found
        checked.append(_name(path, asked))
    return _Share(tuple(diagnostics), failed, tuple(checked))


def _name(path: str, asked: Asked) -> str:
    return asked.given_as if path == STDIN else path


def _lint_one(path: str, asked: Asked, settings: Settings, rules: tuple[Rule, ...]) -> tuple[Diagnostic, ...]:
    name = _name(path, asked)
    source = opened(name, asked.given) if path == STDIN else open_file(path)
    if is_persona(name):
        return read_persona(source).diagnostics
    return lint(read_map(source, beside(name)), rules, settings.limits, asked.today, settings.words, ALL)


def chosen(configuration: Configuration, asked: Asked) -> tuple[Rule, ...]:
    """Give the rules that apply: the call's choice before the settings'.

    Raises CjmError, with the nearest names, for a name that is no rule and no group.
    """
    settings = configuration.settings
    selection = Selection(
        preset=Preset[(asked.preset or settings.preset).upper()],
        select=asked.select or tuple(settings.select),
        extend=(*settings.extend_select, *asked.extend_select),
        ignore=(*settings.ignore, *asked.ignore),
        severity={name: level.severity for name, level in settings.severity.items()},
    )
    try:
        return selection.of(ALL)
    except UnknownRuleError as error:
        raise CjmError(*not_to_choose(error.name)) from None

"""Rules from plug-ins, kept apart from the run: whatever goes wrong in one is said, and the run goes on."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import PurePath

from cjm.diagnostic import Diagnostic, Severity
from cjm.lint.genuine import wrong_with
from cjm.lint.rule import Finding, Rule, Subject

BROKEN_PLUGIN = "broken-plugin"

MISTAKES = (Exception, SystemExit)
"""What a mistake in a plug-in may raise; somebody who presses Ctrl+C makes none."""


class BrokenRuleError(Exception):
    """A rule of a plug-in failed: in which of its lines, or what it gave that is no finding."""

    def __init__(self, message: str, help_: str) -> None:
        super().__init__(message)
        self.message = message
        self.help = help_


@dataclass(frozen=True, slots=True)
class Guarded:
    """The check of a rule of a plug-in, which may fail in a single way only."""

    rule: Rule
    plugin: str

    def __call__(self, subject: Subject) -> Iterator[Finding]:
        """Give its findings up to the first mistake. Raises BrokenRuleError there."""
        whose = f'the rule "{self.rule.name}" of the plug-in "{self.plugin}"'
        try:
            for finding in self.rule.check(subject):
                wrong = wrong_with(finding)
                if wrong:
                    break
                yield finding
            else:
                return
        except MISTAKES as error:
            raise BrokenRuleError(f"{whose} failed: {in_words(error)}", told(error)) from error
        raise BrokenRuleError(f"{whose} gave {wrong}", "tell those who wrote the plug-in")


def guarded(rule: Rule, plugin: str) -> Rule:
    """Give a rule of a plug-in that may be run beside ours."""
    return replace(rule, check=Guarded(rule, plugin), project=None)


def answers(rule: Rule, subject: Subject, path: str, said: list[Diagnostic]) -> Iterator[Finding]:
    """Give what a rule finds; that it failed is added to what is said of the file at `path`."""
    try:
        yield from rule.check(subject)
    except BrokenRuleError as broken:
        said.append(Diagnostic(path, BROKEN_PLUGIN, Severity.WARNING, broken.message, help=broken.help))


def in_words(error: BaseException) -> str:
    """Give a mistake on one line: `ValueError: no such day`."""
    return " ".join(traceback.format_exception_only(error)[-1].split())


def told(error: BaseException) -> str:
    """Say where in the plug-in it happened, for those who wrote it."""
    steps = traceback.extract_tb(error.__traceback__)
    last = next((step for step in reversed(steps) if _is_theirs(step.filename)), None)
    if last is None:
        return "tell those who wrote the plug-in"
    return f"it happened at {last.filename}:{last.lineno}; tell those who wrote the plug-in"


_OURS = PurePath(__file__).parent.parent
_PYTHON = PurePath(traceback.__file__).parent


def _is_theirs(file: str) -> bool:
    """Say whether a line is of the plug-in, or of a package it uses, rather than cjm's or Python's own."""
    path = PurePath(file)
    installed = "site-packages" in path.parts
    return not (
        path.is_relative_to(_OURS) or file.startswith("<") or (path.is_relative_to(_PYTHON) and not installed)
    )

"""What is to be said about the comments that ask for silence: not understood, unknown, or for nothing."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from cjm.diagnostic import Diagnostic, Place, Severity, did_you_mean
from cjm.lint.directive import Directive, Name
from cjm.lint.rule import Group, Rule
from cjm.lint.suppression import Suppression, Suppressions
from cjm.source import SourceFile, Span

INVALID = "invalid-suppression"
UNUSED = "unused-suppression"

_NAME = re.compile(r"[\w-]+")


@dataclass(frozen=True, slots=True)
class Remarks:
    """Looks at the comments of one file, after the `selected` rules have been run.

    `known` are all rules there are; while it is empty, every name may be that of a rule.
    """

    source: SourceFile
    selected: Collection[Rule]
    known: Collection[Rule]

    def on(self, suppressions: Suppressions, used: Collection[Suppression]) -> Iterator[Diagnostic]:
        """Give a warning for each comment, or name in one, that does not do what it seems to."""
        for directive in suppressions.directives:
            if not directive.understood:
                message = f'"{directive.said}" is not understood, and silences nothing'
                yield self._warning(INVALID, directive.span, message, _write(directive))
            elif not directive.names:
                message = f'"{directive.said}" does not say in brackets what is to be silent'
                yield self._warning(INVALID, directive.span, message, _write(directive))
        for asked in suppressions.asked:
            wrong = self._wrong_with(asked.name)
            if wrong:
                yield self._warning(INVALID, asked.name.span, *wrong)
            elif asked not in used and self._would_have_been_heard(asked.name.text):
                yield self._unused(asked)

    def _wrong_with(self, name: Name) -> tuple[str, str] | None:
        """Say why a name can silence nothing, and what would help; None when it may."""
        from cjm.reading.catalogue import CATALOGUE

        if not _NAME.fullmatch(name.text):
            listed = ", ".join(_NAME.findall(name.text)) or "rule-name"
            return f'no rule is called "{name.text}"', f'put commas between names: "[{listed}]"'
        if name.text == Group.READING or name.text in CATALOGUE:
            return (
                f'"{name.text}" is always on and cannot be silenced',
                "mend what it reports, and take this out",
            )
        names = {str(each) for rule in self.known for each in (rule.name, rule.group)}
        if not names or name.text in names:
            return None
        help_ = did_you_mean(name.text, sorted(names)) or '"cjm rule" lists them all'
        return f'no rule or group is called "{name.text}"', help_

    def _would_have_been_heard(self, name: str) -> bool:
        """Say whether a rule has been run, or of a group every rule there is."""
        run = {rule.name for rule in self.selected}
        group = {rule.name for rule in self.known if rule.group == name}
        return name in run or (bool(group) and group <= run)

    def _unused(self, asked: Suppression) -> Diagnostic:
        name = asked.name.text
        if asked.directive.whole_file:
            message, help_ = f'"{name}" has nothing to silence in this file', "take it out"
        else:
            message = f'"{name}" has nothing to silence here'
            help_ = f'take it out, or put it at the entry; for the whole file write "ignore-file[{name}]"'
        return self._warning(UNUSED, asked.name.span, message, help_)

    def _warning(self, name: str, span: Span, message: str, help_: str) -> Diagnostic:
        place = Place.of(self.source, span)
        return Diagnostic(self.source.path, name, Severity.WARNING, message, place, help_)


def _write(directive: Directive) -> str:
    return f'write "{directive.meant}"'

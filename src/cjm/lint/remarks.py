"""What is said about the comments that ask for silence: not understood, unknown, unused, unreasoned."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from cjm.diagnostic import Diagnostic, Fix, Place, Severity, did_you_mean
from cjm.lint.directive import Directive, Name
from cjm.lint.mending.comment import well_written, with_commas, without_name
from cjm.lint.rule import Group, Rule
from cjm.lint.suppression import Suppression, Suppressions
from cjm.settings import Reasons
from cjm.source import SourceFile, Span

INVALID = "invalid-suppression"
UNUSED = "unused-suppression"
UNREASONED = "suppression-without-reason"
ABOUT_COMMENTS = frozenset({INVALID, UNUSED, UNREASONED})
"""What is said of comments; no comment silences it."""

_NAME = re.compile(r"[\w-]+")


@dataclass(frozen=True, slots=True)
class Remarks:
    """Looks at the comments of one file, after the `selected` rules have been run.

    `known` are all rules there are; while it is empty, every name may be that of a rule. In a file that not
    all of them look at, `speaking` are the names of those that do.
    """

    source: SourceFile
    selected: Collection[Rule]
    known: Collection[Rule]
    reasons: Reasons = Reasons.WANTED
    speaking: Collection[str] | None = None

    def on(self, suppressions: Suppressions, used: Collection[Suppression]) -> Iterator[Diagnostic]:
        """Give a warning for each comment, or name in one, that does not do what it seems to.

        One that does and says no reason is told of as `reasons` has it.
        """
        for directive in suppressions.directives:
            if not directive.understood:
                message = f'"{directive.said}" is not understood, and silences nothing'
                yield self._ill_written(directive, message)
            elif not directive.names:
                message = f'"{directive.said}" does not say in brackets what is to be silent'
                yield self._ill_written(directive, message)
            elif not directive.reason and self.reasons.severity:
                yield self._unreasoned(directive, self.reasons.severity)
        for asked in suppressions.asked:
            wrong = self._wrong_with(asked.name)
            if wrong:
                yield self._warning(INVALID, asked.name.span, *wrong, self._mended(asked))
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
        names = _names(self.known)
        if not names or name.text in names:
            return None
        help_ = did_you_mean(name.text, sorted(names)) or '"cjm rule" lists them all'
        return f'no rule or group is called "{name.text}"', help_

    def _would_have_been_heard(self, name: str) -> bool:
        """Say whether a rule has been run, or of a group every rule that looks at this file."""
        run = {rule.name for rule in self.selected}
        known = {rule.name for rule in self.known if name in (rule.name, rule.group)}
        return name in run or (bool(known) and self._looking(known) <= run)

    def _looking(self, known: set[str]) -> set[str]:
        return known if self.speaking is None else known & set(self.speaking)

    def _unused(self, asked: Suppression) -> Diagnostic:
        name = asked.name.text
        if not self._looking({name, *(rule.name for rule in self.known if rule.group == name)}):
            message = f'"{name}" never says anything about a persona file'
            help_ = "take it out, and write it in the map where it is to be silent"
            return self._warning(UNUSED, asked.name.span, message, help_)
        if asked.directive.whole_file:
            message, help_ = f'"{name}" has nothing to silence in this file', "take it out"
        else:
            message = f'"{name}" has nothing to silence here'
            help_ = f'take it out, or put it at the entry; for the whole file write "ignore-file[{name}]"'
        fix = without_name(self.source, asked.directive, asked.name)
        return self._warning(UNUSED, asked.name.span, message, help_, fix)

    def _ill_written(self, directive: Directive, message: str) -> Diagnostic:
        listed = _NAME.findall(directive.meant.partition("[")[2].partition("]")[0])
        known = listed and _names(self.known).issuperset(listed)
        fix = well_written(self.source, directive) if known else None
        return self._warning(INVALID, directive.span, message, f'write "{directive.meant}"', fix)

    def _mended(self, asked: Suppression) -> Fix | None:
        """Take out what cannot be silenced, and part names that only lack a comma."""
        from cjm.reading.catalogue import CATALOGUE

        names, listed = _names(self.known), _NAME.findall(asked.name.text)
        if asked.name.text == Group.READING or asked.name.text in CATALOGUE:
            return without_name(self.source, asked.directive, asked.name)
        if len(listed) > 1 and names.issuperset(listed):
            return with_commas(self.source, asked.name, listed)
        return None

    def _unreasoned(self, directive: Directive, severity: Severity) -> Diagnostic:
        message = f'"{directive.said}" does not say why'
        help_ = f'write the reason behind it: "{directive.meant}"'
        place = Place.of(self.source, directive.span)
        return Diagnostic(self.source.path, UNREASONED, severity, message, place, help_)

    def _warning(self, name: str, span: Span, message: str, help_: str, fix: Fix | None = None) -> Diagnostic:
        place = Place.of(self.source, span)
        return Diagnostic(self.source.path, name, Severity.WARNING, message, place, help_, fix=fix)


def _names(known: Collection[Rule]) -> set[str]:
    """Give the names of all rules and groups."""
    return {str(each) for rule in known for each in (rule.name, rule.group)}

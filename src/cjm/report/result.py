"""What a run found, as reporters see it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from cjm.diagnostic import Diagnostic, Severity
from cjm.report.explained import Explained


def counted(numbers: Mapping[Severity, int]) -> str:
    """Say how many there are of each severity, the worst first: `2 errors, 1 warning and 3 info`."""
    told = [
        f"{numbers[severity]} {_plural(severity.word, numbers[severity])}"
        for severity in sorted(numbers, reverse=True)
        if numbers[severity]
    ]
    return " and ".join(filter(None, [", ".join(told[:-1]), told[-1]]))


def _plural(word: str, number: int) -> str:
    return word if word == "info" or number == 1 else f"{word}s"


ALL_EXCLUDED = "no file checked: the settings exclude all that are named"
"""A call that finds no file is a mistake, unless it is to leave out what the settings exclude."""


@dataclass(frozen=True, slots=True)
class Result:
    """All diagnostics of a run, in order, and how many files were looked at.

    `paths` are the names of these files, for formats that also list what is clean; `rules` say more about
    the rules, for formats that carry it along. `known` findings stand in the baseline and are left out;
    `unread` maps did not read, so that no rule looked at them. A `brief` one is told without what is beside
    the findings, one with `statistics` is told in numbers. Beside what is left, so many findings have been
    `fixed`, in so many `mended` files.
    """

    diagnostics: tuple[Diagnostic, ...]
    checked: int
    paths: tuple[str, ...] = ()
    rules: tuple[Explained, ...] = ()
    known: int = 0
    unread: int = 0
    brief: bool = False
    statistics: bool = False
    fixed: int = 0
    mended: int = 0

    def count(self, severity: Severity) -> int:
        """Count the diagnostics of one severity."""
        return Counter(diagnostic.severity for diagnostic in self.diagnostics)[severity]

    @property
    def files(self) -> int:
        """How many files have anything said about them."""
        return len({diagnostic.path for diagnostic in self.diagnostics})

    @property
    def summary(self) -> str:
        """Say in one line what was found: `2 errors and 3 warnings in 1 of 4 files, 8 in the baseline`."""
        if not self.checked and not self.diagnostics:
            return ALL_EXCLUDED
        files = f"{self.checked} file{'' if self.checked == 1 else 's'}"
        known = f", {self.known} in the baseline" if self.known else ""
        if not self.diagnostics:
            nothing = "new" if self.known else "left to remark" if self.fixed else "to remark"
            return f"{files} checked, nothing {nothing}{known}{self._mended_files}"
        listed = counted({severity: self.count(severity) for severity in Severity})
        # What is said of a settings file or a baseline is not said of a file that was looked at.
        inside = files if self.files >= self.checked else f"{self.files} of {files}"
        return f"{listed} in {inside}{self._unread_files}{known}{self._mended_files}"

    @property
    def _unread_files(self) -> str:
        if self.unread and self.unread == self.checked:
            return ", which no rule has looked at yet"
        return f", {self.unread} of them not looked at by any rule yet" if self.unread else ""

    @property
    def _mended_files(self) -> str:
        if not self.fixed:
            return ""
        return f", {self.fixed} fixed in {self.mended} file{'' if self.mended == 1 else 's'}"

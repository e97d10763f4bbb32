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


@dataclass(frozen=True, slots=True)
class Result:
    """All diagnostics of a run, in order, and how many files were looked at.

    `paths` are the names of these files, for formats that also list what is clean; `rules` say more about
    the rules, for formats that carry it along.
    """

    diagnostics: tuple[Diagnostic, ...]
    checked: int
    paths: tuple[str, ...] = ()
    rules: tuple[Explained, ...] = ()

    def count(self, severity: Severity) -> int:
        """Count the diagnostics of one severity."""
        return Counter(diagnostic.severity for diagnostic in self.diagnostics)[severity]

    @property
    def files(self) -> int:
        """How many files have anything said about them."""
        return len({diagnostic.path for diagnostic in self.diagnostics})

    @property
    def summary(self) -> str:
        """Say in one line what was found: `2 errors and 3 warnings in 1 of 4 maps`."""
        files = f"{self.checked} file{'' if self.checked == 1 else 's'}"
        if not self.diagnostics:
            return f"{files} checked, nothing to remark"
        listed = counted({severity: self.count(severity) for severity in Severity})
        return f"{listed} in {files if self.files == self.checked else f'{self.files} of {files}'}"

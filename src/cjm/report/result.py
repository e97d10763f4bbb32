"""What a run found, as reporters see it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from cjm.diagnostic import Diagnostic, Severity


@dataclass(frozen=True, slots=True)
class Result:
    """All diagnostics of a run, in order, and how many files were looked at."""

    diagnostics: tuple[Diagnostic, ...]
    checked: int

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
        counts = [(self.count(severity), severity.word) for severity in sorted(Severity, reverse=True)]
        told = [
            f"{count} {word if word == 'info' or count == 1 else word + 's'}"
            for count, word in counts
            if count
        ]
        files = f"{self.checked} file{'' if self.checked == 1 else 's'}"
        if not told:
            return f"{files} checked, nothing to remark"
        listed = " and ".join(filter(None, [", ".join(told[:-1]), told[-1]]))
        return f"{listed} in {files if self.files == self.checked else f'{self.files} of {files}'}"

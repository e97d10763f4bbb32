"""What a call to lint asks for, what is found in one file, and what it is answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cjm.diagnostic import Severity
from cjm.ops.files import NOT_OPENED
from cjm.ops.find import STDIN

if TYPE_CHECKING:
    from datetime import date

    from cjm.diagnostic import Diagnostic, Noted
    from cjm.report import Result


@dataclass(frozen=True, slots=True)
class Asked:
    """What the call asks for, in the words of the settings; what it leaves open, those decide file by file.

    `given` is the text on standard input, read in the place of the path `-` and named `given_as`. `cache` is
    the folder that keeps what was found from one run to the next; None keeps nothing. `baseline` is a file
    with known findings, instead of those that the settings name; with `everything` none counts. So many
    warnings as `max_warnings` are let pass, whatever the bar; one more fails the check, whatever the bar.
    With `force_exclude`, what the settings leave out is left out even where the call names it.
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
    cache: str | None = None
    baseline: str | None = None
    everything: bool = False
    max_warnings: int | None = None
    force_exclude: bool = False

    def name(self, path: str) -> str:
        """Give what a path is called in reports."""
        return self.given_as if path == STDIN else path


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was found in one file, and from which severity on a finding in it fails the check.

    `noted` is for rules across files; nothing could be noted in a file that was not `understood`. On another
    day one that is `dated` may have another outcome. `baseline` is the way from the file's folder to the
    baseline of its settings, `must` whether they name it; there is none without settings. `opened` are other
    files that were opened on its behalf. `always` are the names of what was found that is always on, and that
    no baseline holds.
    """

    name: str
    diagnostics: tuple[Diagnostic, ...]
    bar: int
    noted: tuple[Noted, ...] = ()
    understood: bool = True
    dated: bool = False
    baseline: str | None = None
    must: bool = False
    opened: tuple[str, ...] = ()
    always: frozenset[str] = frozenset()

    @property
    def is_unread(self) -> bool:
        """Say whether there is a file, and it does not read."""
        return not self.understood and any(each.rule not in NOT_OPENED for each in self.diagnostics)

    def failed(self, warnings_too: bool = True) -> bool:
        """Say whether anything is at or above the bar, perhaps apart from warnings."""
        return any(
            diagnostic.severity >= self.bar
            for diagnostic in self.diagnostics
            if warnings_too or diagnostic.severity is not Severity.WARNING
        )


@dataclass(frozen=True, slots=True)
class Linted:
    """What was found; `unopened` when a file that was named could not be looked at.

    `excess` says by how much there are more warnings than the call lets pass; `rests_on` are the
    files that it all follows from.
    """

    result: Result
    failed: bool
    unopened: bool
    excess: str = ""
    rests_on: tuple[str, ...] = ()

    @property
    def exit_code(self) -> int:
        """0 clean, 1 findings at or above the bar, 2 something could not be done."""
        return 2 if self.unopened else int(self.failed)

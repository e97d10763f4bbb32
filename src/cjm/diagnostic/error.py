"""A mistake in the call: what could not be done at all, and what would help."""

from __future__ import annotations

from cjm.diagnostic.diagnostic import Diagnostic


class CjmError(Exception):
    """Something was asked for that cannot be done; the edges print it and exit with 2."""

    def __init__(self, message: str, help: str | None = None) -> None:  # noqa: A002 - the word people read
        super().__init__(message)
        self.message = message
        self.help = help


class BrokenFileError(CjmError):
    """A file that the call rests on, such as the settings, says something it may not."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__("the settings cannot be used")
        self.diagnostics = diagnostics

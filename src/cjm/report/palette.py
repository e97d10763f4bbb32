"""Colours for terminals, or none."""

from __future__ import annotations

from dataclasses import dataclass

from cjm.diagnostic import Severity


@dataclass(frozen=True, slots=True)
class Palette:
    """Paints pieces of a report; without codes it leaves them as they are."""

    error: str = ""
    warning: str = ""
    info: str = ""
    faint: str = ""
    strong: str = ""
    good: str = ""
    heading: str = ""

    def paint(self, text: str, code: str) -> str:
        """Give the text in a colour."""
        return f"\x1b[{code}m{text}\x1b[0m" if code and text else text

    def of(self, severity: Severity) -> str:
        """Give the code of a severity."""
        return {Severity.ERROR: self.error, Severity.WARNING: self.warning, Severity.INFO: self.info}[
            severity
        ]


PLAIN = Palette()
COLOUR = Palette(error="1;31", warning="1;33", info="1;36", faint="2", strong="1", good="1;32", heading="1;4")

"""What a page can do with a script: its filter and view, and the policy that lets this one script run."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass

from markupsafe import Markup

from cjm.render.html.facets import Facets
from cjm.resources import Kind, read_text
from cjm.view import Board

_FEWEST_ENTRIES = 12
"""What is seen at a glance needs no filter."""


@dataclass(frozen=True, slots=True)
class Tools:
    """The tools of a page: what it can be filtered by, and the script that does it."""

    facets: Facets
    script: Markup

    @classmethod
    def of(cls, board: Board, facets: Facets) -> Tools | None:
        """Give the tools of a board; None where they would only stand in the way."""
        entries = (len(cell.whole) + sum(map(len, cell.each)) for lane in board.lanes for cell in lane.cells)
        if sum(entries) < _FEWEST_ENTRIES:
            return None
        return cls(facets, Markup(read_text(Kind.TEMPLATES, "html/page.js")))  # noqa: S704 - a file we ship

    @property
    def policy(self) -> str:
        """Give the hash by which the policy of the page knows the script."""
        return digest(self.script)


def digest(text: str) -> str:
    """Give the hash of an inline style or script as a policy writes it."""
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()

"""What the linter says about a map, as a map can show it."""

from __future__ import annotations

from dataclasses import dataclass

from cjm.diagnostic import Severity
from cjm.model import Path


@dataclass(frozen=True, slots=True)
class Remark:
    """What the linter says about the part of the journey at a path; the empty path is the whole map."""

    path: Path
    severity: Severity
    rule: str
    message: str
    help: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A remark in the words of the map; `number` counts from 1, `severity` is `error`, `warning` or `info`.

    `where` names what bears its number, from the phase inwards; it is empty for the map as a whole.
    """

    number: int
    severity: str
    word: str
    rule: str
    message: str
    help: str | None
    where: tuple[str, ...]

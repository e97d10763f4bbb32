"""A remedy: what would mend a finding, said in terms of the map and not of the file's text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cjm.model import Part, Path


@dataclass(frozen=True, slots=True)
class SetText:
    """Another text at a path; quotes stay as they are where the text allows it."""

    path: Path
    text: str


@dataclass(frozen=True, slots=True)
class SetKey:
    """A key of the part of this `kind` at `path`, with a text, whether the part has the key yet or not.

    A new one stands where the format has it: behind the keys that come before it.
    """

    path: Path
    kind: type[Part]
    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Remove:
    """No entry or key at a path, with what is below it; neither what then would hold nothing."""

    path: Path


Step = SetText | SetKey | Remove


@dataclass(frozen=True, slots=True)
class Remedy:
    """What would mend a finding, as an order to whoever mends it, and how to do it.

    One that is `safe` changes nothing a reader would miss.
    """

    message: str
    step: Step
    safe: bool

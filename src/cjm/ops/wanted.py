"""What is asked of `cjm render`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cjm.ops.files import beside, open_file
from cjm.ops.find import STDIN
from cjm.reading import Document, opened, read_map
from cjm.render import Form


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be rendered, into which formats, where to; `given` is what stands on standard input.

    `scale` is how large pictures of pixels are; `to_terminal` says that standard output is one. With a day in
    `linted_on`, pages show what the linter says on that day; without `script`, they run nothing.
    `theme`, `view` and `lanes` are those asked for, instead of the settings' and the map's; `compare` is
    another map, or `based-on`.
    """

    paths: tuple[str, ...]
    forms: tuple[Form, ...] = ()
    output: str | None = None
    template: str | None = None
    given: bytes = b""
    given_as: str = "<stdin>"
    scale: float | None = None
    to_terminal: bool = False
    linted_on: date | None = None
    script: bool = True
    theme: str | None = None
    view: str | None = None
    lanes: tuple[str, ...] = ()
    compare: str | None = None

    def is_given(self, path: str) -> bool:
        """Say whether a file is the one that stands on standard input."""
        return STDIN in self.paths and path == self.given_as

    def read(self, path: str) -> Document:
        """Read a map, from standard input if that is where it stands."""
        source = opened(path, self.given) if self.is_given(path) else open_file(path)
        return read_map(source, beside(path))

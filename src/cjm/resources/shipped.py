"""Shipped files by kind and name: beside the package in a wheel, at the top of a checkout."""

from enum import StrEnum
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).parent.parent
_COMPILED = "__pycache__"
"""The folder beside its source in which Python keeps what it has compiled."""


class Kind(StrEnum):
    """The folders that are shipped."""

    FONTS = "fonts"
    SCHEMAS = "schemas"
    TEMPLATES = "templates"


class UnknownResourceError(LookupError):
    """No file of that name is shipped."""

    def __init__(self, kind: Kind, name: str) -> None:
        super().__init__(f'cjm ships no "{name}" in {kind.value}')
        self.kind = kind
        self.name = name


def names(kind: Kind) -> list[str]:
    """List the files of a kind as paths below its folder, with `/`, sorted; hidden files are left out."""
    return sorted(_shipped(kind))


def read_text(kind: Kind, name: str) -> str:
    """Read one shipped file; a name that `names` does not list raises `UnknownResourceError`."""
    return path_of(kind, name).read_text(encoding="utf-8")


def read_bytes(kind: Kind, name: str) -> bytes:
    """Read one shipped file that is no text; a name that is not listed raises `UnknownResourceError`."""
    return path_of(kind, name).read_bytes()


def folder(kind: Kind) -> Path:
    """Give the folder of a kind, for an engine that opens the files by itself."""
    in_wheel = _PACKAGE / "_shipped"
    top = in_wheel if in_wheel.is_dir() else _PACKAGE.parent.parent
    return top / kind.value


def path_of(kind: Kind, name: str) -> Path:
    """Give the place of one shipped file; a name that is not listed raises `UnknownResourceError`."""
    if name not in _shipped(kind):
        raise UnknownResourceError(kind, name)
    return folder(kind) / name


@cache
def _shipped(kind: Kind) -> frozenset[str]:
    top = folder(kind)
    found = (path.relative_to(top) for path in top.rglob("*") if path.is_file())
    own = (path for path in found if _COMPILED not in path.parts and not path.name.startswith("."))
    return frozenset(path.as_posix() for path in own)

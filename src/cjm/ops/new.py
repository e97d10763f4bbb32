"""A first map to fill in."""

from __future__ import annotations

from pathlib import Path

from cjm.diagnostic import CjmError
from cjm.ops.files import write_whole
from cjm.ops.find import MAP_SUFFIXES
from cjm.resources import Kind, read_text


def new_map(path: str, starter: str, language: str) -> Path:
    """Write a commented map to fill in and give its path, which ends in `.cjm.yaml` whatever was asked.

    `starter` is `webshop`, `b2b`, `service` or `blank`, `language` is `da` or `en`.

    Raises CjmError when there is something at that path already, and when the path names no file.
    """
    target = _map_path(path)
    if target.exists():
        raise CjmError(f'"{target}" is already there', "choose another name, or remove it first")
    write_whole(target, read_text(Kind.TEMPLATES, f"new/{starter}.{language}.cjm.yaml"))
    return target


def _map_path(path: str) -> Path:
    if path.endswith("/") or Path(path).name in ("", ".."):
        raise CjmError(f'"{path}" is no name for a map', "give it one: cjm new shop")
    if path.endswith(MAP_SUFFIXES):
        return Path(path)
    bare = path.removesuffix(".yaml").removesuffix(".yml").removesuffix(".cjm")
    return Path(f"{bare}.cjm.yaml")

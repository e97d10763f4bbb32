"""A package of rules as it looks to Python when it is installed, put into a folder of the test's own."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Install = Callable[..., None]


def forget(module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a module imported anew, now and after the test."""
    monkeypatch.setitem(sys.modules, module, sys)
    del sys.modules[module]


def installer(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Give what installs a module of rules; `points` are its entry points, `acme` if left out."""
    monkeypatch.syspath_prepend(str(folder))

    def install(text: str, module: str = "acme_rules", points: str | None = None) -> None:
        (folder / f"{module}.py").write_text(text, encoding="utf-8")
        told = folder / f"{module}-1.0.dist-info"
        told.mkdir()
        (told / "METADATA").write_text(
            f"Metadata-Version: 2.1\nName: {module}\nVersion: 1.0\n", encoding="utf-8"
        )
        listed = points or f"acme = {module}"
        (told / "entry_points.txt").write_text(f"[cjm.rules]\n{listed}\n", encoding="utf-8")
        forget(module, monkeypatch)

    return install

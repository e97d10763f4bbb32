"""The command line as a person meets it, run inside the test's own process."""

from __future__ import annotations

import io
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from cjm.cli import main


@dataclass(frozen=True)
class Run:
    """What a run of `cjm` left behind."""

    code: int
    out: str
    err: str


Cjm = Callable[..., Run]


@pytest.fixture
def cjm(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> Cjm:
    """Run `cjm` with arguments in an empty folder; `given` is what stands on standard input."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)

    def run(*arguments: str, given: bytes = b"") -> Run:
        monkeypatch.setattr(sys, "argv", ["cjm", *arguments])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given), encoding="utf-8"))
        code = 0
        try:
            main()
        except SystemExit as end:
            code = int(end.code or 0)
        said = capfdbinary.readouterr()
        return Run(code, said.out.decode("utf-8"), said.err.decode("utf-8"))

    return run


CLEAN = """\
cjm: 1
title: Jeg vil finde et outfit
language: da
persona: Sara
purpose: Se, hvor kunder falder fra
scope: {starts: Sara ser en annonce, ends: Sara anmelder kjolen}
owner: Butikschefen
assumption: true
phases:
  - name: Opmærksomhed
    goals: [Finde et outfit]
    actions: [Ser en annonce]
    questions: [Hvilken butik er det?]
    touchpoints:
      - {name: Annonce, channel: social, emotions: [{score: 1}]}
"""
"""A small map that the recommended preset has nothing to say about."""

BROKEN = "cjm: 1\ntitle: Sara\npersona: Sara\nphasse: []\n"
"""A map with a typo."""


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str | bytes], Path]:
    """Write a file below the test's folder."""

    def put(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return put


@pytest.fixture
def powerless(cjm: Cjm, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:  # noqa: ARG001 - before it moves
    """Be in a folder of one's own as somebody who is not root, so that permissions count."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        is_root = os.geteuid() == 0
        if is_root:
            os.chown(folder, _NOBODY, -1)
            os.seteuid(_NOBODY)
        try:
            monkeypatch.chdir(folder)
            yield folder
        finally:
            if is_root:
                os.seteuid(0)
            monkeypatch.undo()


_NOBODY = 65534

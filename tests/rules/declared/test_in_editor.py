"""The schema in an editor: silent about a rules file that is right, and at the word that is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from cjm.ops.schema import schema
from tests.conftest import ROOT
from tests.readme.blocks import blocks
from tests.tools.language_server import LanguageServer


@pytest.mark.slow
@pytest.mark.xdist_group("editor")
def test_the_editor_knows_what_can_be_asked_where(node: str, tmp_path: Path) -> None:
    (tmp_path / "rules.schema.json").write_text(schema("rules"), encoding="utf-8")
    shown = blocks(ROOT / "docs" / "own-rules.md")
    first = next(block.text for block in shown if "$schema=" in block.text)
    text = first + next(block.text for block in shown if block.name == "rules/house.rules.yaml")
    wrong = text.replace("kind: purchase", "kynd: purchase").replace("has: due", "has: severity")
    with LanguageServer(node, {}) as server:
        assert server.diagnostics(tmp_path / "right.rules.yaml", text) == []
        said = server.diagnostics(tmp_path / "wrong.rules.yaml", wrong)
    lines = wrong.splitlines()
    places = [message["range"]["start"] for message in said]
    assert [lines[at["line"]][at["character"] :].rstrip("}") for at in places] == [
        "kynd: purchase",
        "severity",
    ]

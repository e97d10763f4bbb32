"""What pages tell people to put into other programs' files: it parses, and what it calls exists."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.cli.conftest import CLEAN, Cjm
from tests.conftest import ROOT
from tests.readme.blocks import PAGES, Block, blocks, commands
from tests.tools.language_server import LanguageServer

HOOKED = ".pre-commit-config.yaml"
CI = [
    pytest.param(block, id=f"{page.name}:{block.line}")
    for page in PAGES
    for block in blocks(page)
    if re.search(r"\.ya?ml$", block.name) and not re.search(r"\.(cjm|persona|rules)\.ya?ml$", block.name)
    # It names hooks, and no commands.
    if block.name != HOOKED
]
SLIPS = ("presset", "#b0b0b0")
"""Settings that a page shows as mistakes."""

SETTINGS = [
    pytest.param(block, id=f"{page.name}:{block.line}")
    for page in PAGES
    for block in blocks(page)
    if block.name in ("cjm.toml", "pyproject.toml") and not any(slip in block.text for slip in SLIPS)
    # Those name other files of the page, or are wrong there for all to see; the page is run as a whole.
    if page.name not in ("own-rules.md", "looks.md")
]
EDITOR = ROOT / "docs" / "editor.md"


def _texts(data: Any) -> Iterator[str]:  # Any: what YAML holds
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict | list):
        for value in data.values() if isinstance(data, dict) else data:
            yield from _texts(value)


@pytest.mark.parametrize("block", CI)
def test_the_cjm_commands_of_a_pipeline_do_their_work(block: Block, cjm: Cjm, tmp_path: Path) -> None:
    (tmp_path / "maps").mkdir()
    (tmp_path / "maps" / "shop.cjm.yaml").write_text(CLEAN, encoding="utf-8")
    calls = [text for text in _texts(YAML(typ="safe").load(block.text)) if text.startswith("cjm ")]
    assert calls
    for call in calls:
        assert cjm(*call.split()[1:]).code == 0, call
        if "-o " in call:
            assert list((tmp_path / call.split("-o ")[1]).iterdir())


@pytest.mark.parametrize("block", SETTINGS)
def test_settings_that_a_page_shows_are_settings(block: Block, cjm: Cjm, tmp_path: Path) -> None:
    (tmp_path / block.name).write_text(block.text, encoding="utf-8")
    (tmp_path / "shop.cjm.yaml").write_text(CLEAN, encoding="utf-8")
    assert cjm("lint").out == "1 file checked, nothing to remark\n"


def test_there_are_pipelines_and_settings_to_check() -> None:
    assert len(CI) >= 8
    assert len(SETTINGS) >= 10


def test_what_is_said_to_our_action_it_asks_for(cjm: Cjm, tmp_path: Path) -> None:
    action = YAML(typ="safe").load((ROOT / "action.yml").read_text(encoding="utf-8"))
    shown = next(block for block in blocks(ROOT / "docs" / "ci.md") if "uses: OWNER/cjm@" in block.text)
    [step] = YAML(typ="safe").load(shown.text)
    assert step["with"].keys() <= action["inputs"].keys()
    for folder in ("maps", "agency"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "shop.cjm.yaml").write_text(CLEAN, encoding="utf-8")
    call = [*step["with"]["arguments"].split(), *step["with"]["paths"].split()]
    assert cjm("lint", "--fail-on=never", *call).code == 0


def test_the_commit_hooks_are_there_and_do_their_work(cjm: Cjm, tmp_path: Path) -> None:
    (tmp_path / "shop.cjm.yaml").write_text(CLEAN, encoding="utf-8")
    for hook in _hooks():
        assert cjm(*hook["entry"].split()[1:], "shop.cjm.yaml").code == 0


def test_the_commit_hooks_look_at_maps_and_personas_alone() -> None:
    names = ["a.cjm.yaml", "maps/b.cjm.yml", "sara.persona.yaml", "sara.persona.yml"]
    for hook in _hooks():
        assert [
            name for name in [*names, "mkdocs.yml", "a.cjm.md"] if re.search(hook["files"], name)
        ] == names


def _hooks() -> list[dict[str, str]]:
    """Give our hooks that the page shows, as the repository defines them."""
    written = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    defined = {hook["id"]: hook for hook in YAML(typ="safe").load(written)}
    shown = next(block for block in blocks(ROOT / "docs" / "ci.md") if block.name == HOOKED)
    used = YAML(typ="safe").load(shown.text)["repos"][0]["hooks"]
    return [defined[hook["id"]] for hook in used]


def _printed_schemas() -> set[str]:
    shown = [command for block in blocks(EDITOR) if block.kind == "console" for command in commands(block)]
    return {f"./{command.line.split(' > ')[1]}" for command in shown}


def test_editors_are_pointed_at_the_schemas_that_the_page_prints() -> None:
    named = {block.name: block.text for block in blocks(EDITOR)}
    code = json.loads(named[".vscode/settings.json"])["yaml.schemas"]
    helix = tomllib.loads(named[".helix/languages.toml"])["language-server"]["yaml-language-server"]
    neovim = dict(re.findall(r'\["(.+?)"\] = \{ (.+?) \}', named["init.lua"]))
    assert code == helix["config"]["yaml"]["schemas"]
    assert {schema: json.loads(f"[{names}]") for schema, names in neovim.items()} == code
    assert code.keys() | {"./settings.schema.json"} == _printed_schemas()


def test_a_map_is_read_from_standard_input_as_the_editor_page_says(cjm: Cjm) -> None:
    call = next(block.text for block in blocks(EDITOR) if block.text.startswith("cjm lint"))
    run = cjm(*call.split()[1:], given=CLEAN.replace("channel: social, ", "").encode())
    assert run.out.startswith("maps/shop.cjm.yaml:15:16: warning touchpoint-without-channel ")


@pytest.mark.slow
@pytest.mark.xdist_group("editor")
@pytest.mark.parametrize("page", ["README.md", "README.da.md", "docs/editor.md"])
def test_the_first_line_of_a_map_brings_the_schema_into_the_editor(
    page: str, node: str, cjm: Cjm, tmp_path: Path
) -> None:
    shown = blocks(ROOT / page)
    line = next(block.text for block in shown if "$schema=" in block.text)
    assert f"{line.strip().split('=')[1]}" in {
        command.line.split(" > ")[1]
        for block in shown
        for command in commands(block)
        if " > " in command.line
    }
    (tmp_path / "map.schema.json").write_text(cjm("schema", "map").out, encoding="utf-8")
    with LanguageServer(node, {}) as server:
        said = server.diagnostics(tmp_path / "shop.cjm.yaml", f"{line}{CLEAN}phasse: []\n")
    assert [message["range"]["start"] for message in said] == [{"line": 16, "character": 0}]

"""Every command a page shows is run on the files the page shows, and prints what the page says."""

from __future__ import annotations

import shlex
import tomllib
from pathlib import Path

import pytest

from tests.cli.conftest import CLEAN, Cjm
from tests.conftest import ROOT
from tests.ops.acme import forget
from tests.readme.blocks import PAGES, Block, Command, blocks, commands


def _write(block: Block, folder: Path) -> None:
    file = folder / block.name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(block.text, encoding="utf-8")


def _install(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make a package that a page shows known to Python, as installing it in place does."""
    told = tomllib.loads((package / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    info = package / f"{told['name'].replace('-', '_')}-{told['version']}.dist-info"
    info.mkdir()
    head = f"Metadata-Version: 2.1\nName: {told['name']}\nVersion: {told['version']}\n"
    (info / "METADATA").write_text(head, encoding="utf-8")
    lines = [
        f"[{group}]\n" + "".join(f"{name} = {thing}\n" for name, thing in points.items())
        for group, points in told["entry-points"].items()
    ]
    (info / "entry_points.txt").write_text("".join(lines), encoding="utf-8")
    monkeypatch.syspath_prepend(str(package))
    for module in package.glob("*.py"):
        forget(module.stem, monkeypatch)


def _printed(command: Command, cjm: Cjm, folder: Path) -> tuple[str, int]:
    """Run `cjm …` or `cjm … > FILE`; what goes into a file is not printed."""
    call, _, file = command.line.partition(" > ")
    program, *arguments = shlex.split(call)
    assert program == "cjm", command.line
    run = cjm(*arguments)
    if file:
        (folder / file).write_text(run.out, encoding="utf-8")
    return ("" if file else run.out) + run.err, run.code


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_shows_what_cjm_does(
    page: Path, cjm: Cjm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = 0
    for block in blocks(page):
        if block.name:
            _write(block, tmp_path)
        if block.name.endswith("/pyproject.toml"):
            _install((tmp_path / block.name).parent, monkeypatch)
        for command in commands(block) if block.kind == "console" else ():
            if command.line == "echo $?":
                printed = f"{code}\n"
            else:
                printed, code = _printed(command, cjm, tmp_path)
            assert printed.rstrip("\n") == command.prints.rstrip("\n"), f"{page.name}:{block.line}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_shows_files_and_commands_only_in_blocks_that_are_checked(page: Path) -> None:
    unnamed = {block.kind for block in blocks(page) if not block.name}
    assert unnamed <= {"console", "sh", "yaml", "toml"}


@pytest.mark.parametrize(
    ("page", "name"), [("README.md", "dress.cjm.yaml"), ("README.da.md", "kjole.cjm.yaml")]
)
def test_the_first_map_has_twenty_lines_and_renders_to_every_format(
    page: str, name: str, cjm: Cjm, tmp_path: Path
) -> None:
    block = next(block for block in blocks(ROOT / page) if block.name == name)
    assert block.text.count("\n") == 20
    _write(block, tmp_path)
    forms = ["html", "svg", "dot", "md"]
    run = cjm("render", name, *(part for form in forms for part in ("--to", form)))
    assert run.code == 0, run.err
    title = block.text.splitlines()[1].removeprefix("title: ")
    for form in forms:
        drawn = (tmp_path / name.replace("cjm.yaml", form)).read_text(encoding="utf-8")
        assert all(word in drawn for word in title.split()), form


def test_the_first_map_is_laid_out_as_a_graph(dot: str, cjm: Cjm, tmp_path: Path) -> None:
    assert dot
    _write(next(block for block in blocks(ROOT / "README.md") if block.name), tmp_path)
    assert cjm("render", "dress.cjm.yaml", "--to", "graph").code == 0
    assert "</svg>" in (tmp_path / "dress.graph.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("page", "name", "drawn"),
    [
        ("README.md", "dress.cjm.yaml", "first-map"),
        ("README.da.md", "kjole.cjm.yaml", "first-map.da"),
    ],
)
def test_the_picture_of_the_first_map_is_of_that_map(page: str, name: str, drawn: str) -> None:
    block = next(block for block in blocks(ROOT / page) if block.name == name)
    source = ROOT / "docs" / "images" / f"{drawn}.cjm.yaml"
    assert source.read_text(encoding="utf-8") == block.text
    assert f"docs/images/{drawn}.svg" in (ROOT / page).read_text(encoding="utf-8")


def _shell_lines(page: Path) -> list[str]:
    text = "".join(block.text for block in blocks(page) if block.kind == "sh")
    return [line.split("  #")[0].strip() for line in text.splitlines()]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_a_page_says_to_type_into_a_shell_exists(page: Path, cjm: Cjm, tmp_path: Path) -> None:
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for line in _shell_lines(page):
        program, *arguments = line.split()
        if program == "make":
            assert f"\n{arguments[0]}:" in makefile
        elif program == "cjm":
            assert cjm(*arguments, given=CLEAN.encode()).code == 0, line
        else:
            assert line in {"pipx install .", "uv tool install .", "pip install -e acme-rules"}

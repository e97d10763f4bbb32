"""What people install works away from the checkout: the wheel, the source archive, the editable install."""

import os
import subprocess
import sys
import venv
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from cjm import __version__

pytestmark = pytest.mark.slow

FORMATS = ["html", "svg", "dot", "md", "mmd", "json"]
MAP = """\
cjm: 1
title: Sara finder et outfit til sommerfesten
language: da
persona: Sara
phases:
  - name: Opmærksomhed
    touchpoints: [Kurv]
"""


@dataclass(frozen=True, slots=True)
class Installed:
    """A cjm in an environment of its own, run from a folder outside the checkout."""

    program: Path
    folder: Path

    def run(self, *arguments: str, expect: int = 0) -> str:
        command = [str(self.program), *arguments]
        answer = subprocess.run(
            command,
            cwd=self.folder,
            env=own_environment(),
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert answer.returncode == expect, answer.stdout + answer.stderr
        return answer.stdout


def own_environment() -> dict[str, str]:
    """Give ours without what leads Python back to the checkout."""
    ours = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))
    }
    return {**ours, "PYTHONUTF8": "1"}


@pytest.fixture(scope="module")
def archives(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the source archive, and the wheel from what is inside it."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--outdir", str(folder), str(root)]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    return folder


@pytest.fixture(scope="module", params=["wheel", "source archive", "editable"])
def cjm(
    request: pytest.FixtureRequest, archives: Path, root: Path, tmp_path_factory: pytest.TempPathFactory
) -> Installed:
    """Install cjm one way or another into a clean environment outside the checkout."""
    what: dict[str, Callable[[], Sequence[str]]] = {
        "wheel": lambda: [str(only(archives, "*.whl"))],
        "source archive": lambda: [str(only(archives, "*.tar.gz"))],
        "editable": lambda: ["--editable", str(root)],
    }
    home = tmp_path_factory.mktemp("home")
    venv.create(home / "venv", with_pip=True, symlinks=True)
    folder = home / "maps"
    folder.mkdir()
    (folder / "sara.cjm.yaml").write_text(MAP, encoding="utf-8")
    install(home / "venv" / "bin" / "python", *what[request.param]())
    return Installed(home / "venv" / "bin" / "cjm", folder)


def only(folder: Path, pattern: str) -> Path:
    (path,) = folder.glob(pattern)
    return path


def install(python: Path, *what: str) -> None:
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *what]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_it_tells_its_version(cjm: Installed) -> None:
    assert __version__ in cjm.run("--version")


def test_it_lints(cjm: Installed) -> None:
    assert "map-without-purpose" in cjm.run("lint", "--fail-on", "never", "sara.cjm.yaml")
    assert "map-without-purpose" in cjm.run("lint", "--fail-on", "warning", "sara.cjm.yaml", expect=1)


@pytest.mark.parametrize("suffix", FORMATS)
def test_it_renders(cjm: Installed, suffix: str) -> None:
    cjm.run("render", "sara.cjm.yaml", "-o", f"out.{suffix}")
    assert "Kurv" in (cjm.folder / f"out.{suffix}").read_text("utf-8")


@pytest.mark.usefixtures("dot")
def test_it_lays_out_the_graph(cjm: Installed) -> None:
    cjm.run("render", "sara.cjm.yaml", "--to", "graph", "-o", "graph.svg")
    assert ET.parse(cjm.folder / "graph.svg").getroot().tag.endswith("svg")  # noqa: S314 - our own file


@pytest.mark.parametrize("name", ["map", "map-json", "persona", "settings"])
def test_it_prints_the_schemas_of_the_checkout(cjm: Installed, root: Path, name: str) -> None:
    assert cjm.run("schema", name) == (root / "schemas" / f"{name}.schema.json").read_text("utf-8")


@pytest.mark.parametrize("template", ["webshop", "b2b", "service", "blank"])
def test_it_starts_a_map_that_it_can_draw(cjm: Installed, template: str) -> None:
    cjm.run("new", f"{template}.cjm.yaml", "--template", template, "--language", "da")
    cjm.run("render", f"{template}.cjm.yaml", "-o", f"{template}.html")
    assert (cjm.folder / f"{template}.html").stat().st_size > 0


def test_it_lists_and_shows_its_rules(cjm: Installed) -> None:
    assert "map-without-purpose" in cjm.run("rule")
    assert "purpose" in cjm.run("rule", "map-without-purpose")

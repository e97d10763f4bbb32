"""The shape of the source holds: directions of imports, sizes, start-up, and nothing of one machine."""

import ast
import re
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tools.imported import imported_by

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "src" / "cjm").rglob("*.py"))


def lengths_of_functions(source: Path) -> Iterator[tuple[int, str]]:
    """Give the lines of each function without its docstring: a rule's is its whole page."""
    for node in ast.walk(ast.parse(source.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield length(node), f"{source.relative_to(ROOT)}:{node.lineno} {node.name}"


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    first = function.body[0]
    documented = ast.get_docstring(function, clean=False) is not None
    docstring = (first.end_lineno or 0) - first.lineno + 1 if documented else 0
    return (function.end_lineno or 0) - function.lineno + 1 - docstring


def ninetieth(sizes: list[int]) -> int:
    return sorted(sizes)[int(len(sizes) * 0.9)]


def tracked_texts() -> Iterator[tuple[str, str]]:
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listed, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in filter(None, names.split("\0")):
        path = ROOT / name
        if path.is_file():
            yield name, path.read_bytes().decode("utf-8", errors="replace")


def test_imports_point_down() -> None:
    program = Path(sys.executable).with_name("lint-imports")
    answer = subprocess.run([program, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout


def test_files_stay_small() -> None:
    sizes = {str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines()) for path in SOURCES}
    assert not [f"{name} has {size} lines" for name, size in sizes.items() if size > 360]
    assert ninetieth(list(sizes.values())) <= 230
    assert statistics.median(sizes.values()) <= 80


def test_functions_stay_short() -> None:
    measured = [found for source in SOURCES for found in lengths_of_functions(source)]
    sizes = [size for size, _ in measured]
    assert not [f"{where} has {size} lines" for size, where in measured if size > 47]
    assert ninetieth(sizes) <= 19
    assert statistics.median(sizes) <= 7


def test_each_file_says_first_which_idea_it_holds() -> None:
    silent = [path for path in SOURCES if not ast.get_docstring(ast.parse(path.read_text("utf-8")))]
    assert not silent


def test_no_file_is_a_drawer_for_odds_and_ends() -> None:
    assert not [path for path in SOURCES if path.stem in {"utils", "util", "helpers", "misc", "common"}]


def test_the_version_is_told_without_the_heavy_packages() -> None:
    assert not imported_by("--version") & {"pydantic", "rich", "jinja2", "graphviz"}


def test_the_help_is_told_without_the_heavy_packages() -> None:
    assert not imported_by("--help") & {"pydantic", "jinja2", "graphviz"}


def test_what_is_known_already_is_told_without_the_heavy_packages(tmp_path: Path) -> None:
    (tmp_path / "cjm.toml").touch()
    (tmp_path / "shop.cjm.yaml").write_text("cjm: 1\ntitle: t\nphases: [a, b]\n", encoding="utf-8")
    call = ("lint", str(tmp_path), "--cache-dir", str(tmp_path / "cache"))
    assert "pydantic" in imported_by(*call, "--write-baseline")
    assert not imported_by(*call) & {"pydantic", "ruamel", "rich", "jinja2", "graphviz"}


@pytest.mark.parametrize(
    "local",
    [
        pytest.param(r"(?<![\w.~/])/(?:root|home|Users|work|workspace)/[\w.-]+", id="path of one machine"),
        pytest.param(r"\"resolved\": ", id="place a package was downloaded from"),
        pytest.param(r"https?://(?:registry|pypi|files|proxy)\.[\w.-]+", id="host of packages"),
    ],
)
def test_nothing_in_the_project_belongs_to_one_machine(local: str) -> None:
    pattern = re.compile(local)
    found = [f"{name}: {hit}" for name, text in tracked_texts() for hit in pattern.findall(text)]
    here = f"{Path(__file__).relative_to(ROOT)}: "
    assert not [hit for hit in found if not hit.startswith(here)]

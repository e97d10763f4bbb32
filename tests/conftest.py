"""What all tests share: the checkout, and the programs beside Python, without which a test is skipped."""

import itertools
import os
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from tests.often import THOROUGH
from tests.tools import find

ROOT = Path(__file__).parent.parent

# While one works, a quarter of the examples; `make check` and CI take them all.
for profile, examples in (("quick", THOROUGH // 4), ("thorough", THOROUGH)):
    hypothesis.settings.register_profile(
        profile,
        max_examples=examples,
        # A machine that does much else at the same moment is slow, and that is no finding.
        deadline=None,
        suppress_health_check=[hypothesis.HealthCheck.too_slow],
    )
hypothesis.settings.load_profile("thorough" if find.in_ci() else "quick")


# What typer and rich look at to decide on colours and width; tests see the same text everywhere.
_OF_TERMINALS = ("FORCE_COLOR", "PY_COLORS", "NO_COLOR", "GITHUB_ACTIONS", "TERMINAL_WIDTH")


def pytest_configure() -> None:
    """Take away what the terminal or the CI has set, for this process and those it starts."""
    for name in _OF_TERMINALS:
        os.environ.pop(name, None)
    os.environ["COLUMNS"] = "100"


@pytest.fixture(scope="session")
def _caches(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give paths for caches, each one new; nothing is there until a test has cjm remember something."""
    folder = tmp_path_factory.mktemp("caches")
    return (folder / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def _nothing_is_recalled(_caches: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """Let each test begin with an empty cache, and leave the one of whoever runs the tests alone."""
    monkeypatch.setenv("CJM_CACHE_DIR", str(next(_caches)))


@pytest.fixture(scope="session")
def root() -> Path:
    """Give the top folder of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def npm_packages() -> Path:
    """Give the folder of the npm packages of tests/tools."""
    return Path(_needed(find.npm_packages(), "the npm packages of tests/tools"))


@pytest.fixture(scope="session")
def node(npm_packages: Path) -> str:  # noqa: ARG001 - node is of use only with them
    """Give a node that has the npm packages of tests/tools."""
    return _needed(find.node(), "node")


@pytest.fixture(scope="session")
def chromium() -> str:
    """Give a Chromium or Chrome."""
    return _needed(find.chromium(), "Chromium")


@pytest.fixture(scope="session")
def japanese_font() -> list[str]:
    """Give the names of the fonts that draw Japanese."""
    found = _needed(find.japanese_font(), "a Japanese font")
    return [name for line in found.splitlines() for name in line.split(",")]


@pytest.fixture(scope="session")
def java(npm_packages: Path) -> str:  # noqa: ARG001 - the checker it runs is one of them
    """Give a Java that runs the Nu Html Checker."""
    return _needed(find.java(), "Java 17")


@pytest.fixture(scope="session")
def dot() -> str:
    """Give Graphviz' `dot`."""
    return _needed(find.dot(), "dot")


def _needed(found: str | None, name: str) -> str:
    if found is None and find.in_ci():
        pytest.fail(f"{name} is missing, and CI leaves nothing out")
    if found is None:
        pytest.skip(f"{name} is missing; make check installs it where it can")
    return found

"""Another cjm, or another Python under it, does not believe what this one kept."""

import os
import sys
from pathlib import Path

import pytest

import cjm
from cjm.ops.cache import edition


@pytest.fixture
def package(tmp_path: Path) -> Path:
    (tmp_path / "cjm" / "rules").mkdir(parents=True)
    (tmp_path / "cjm" / "rules" / "one.py").write_text("1\n")
    (tmp_path / "cjm" / "__pycache__").mkdir()
    return tmp_path / "cjm"


def test_it_is_the_same_as_long_as_nothing_changes(package: Path) -> None:
    assert edition(package, []) == edition(package, [])
    assert edition() == edition()


def test_compiled_modules_make_no_difference(package: Path) -> None:
    before = edition(package, [])
    (package / "__pycache__" / "one.pyc").write_bytes(b"x")
    assert edition(package, []) == before


def test_another_time_of_a_source_file_makes_it_another(package: Path) -> None:
    before = edition(package, [])
    os.utime(package / "rules" / "one.py", ns=(1, 1))
    assert edition(package, []) != before


def test_a_new_file_makes_it_another(package: Path) -> None:
    before = edition(package, [])
    (package / "rules" / "two.py").touch()
    assert edition(package, []) != before


def test_what_is_installed_is_told_by_its_list_and_not_by_times(package: Path) -> None:
    record = package.parent / f"cjm_cli-{cjm.__version__}.dist-info" / "RECORD"
    record.parent.mkdir()
    record.write_text("cjm/rules/one.py,sha256=abc,2\n")
    before = edition(package, [])
    os.utime(package / "rules" / "one.py", ns=(1, 1))
    assert edition(package, []) == before
    record.write_text("cjm/rules/one.py,sha256=abd,2\n")
    assert edition(package, []) != before


def test_another_version_makes_it_another(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = edition(package, [])
    monkeypatch.setattr(cjm, "__version__", "99.0")
    assert edition(package, []) != before


def test_another_python_makes_it_another(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = edition(package, [])
    monkeypatch.setattr(sys, "version", "99.0")
    assert edition(package, []) != before


def test_another_version_of_something_beside_it_makes_it_another(package: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    (site / "pydantic-2.11.0.dist-info").mkdir(parents=True)
    (site / "pydantic").mkdir()
    before = edition(package, [str(site), "no such folder"])
    (site / "pydantic-2.11.0.dist-info").rename(site / "pydantic-2.12.0.dist-info")
    assert edition(package, [str(site), "no such folder"]) != before

"""Which files a call means."""

import os
from pathlib import Path

import pytest

from cjm.diagnostic import CjmError
from cjm.ops.find import find

YAML = (".cjm.yaml", ".cjm.yml")


def test_a_folder_without_git_is_walked_and_hidden_folders_are_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("b/x.cjm.yaml", "a.cjm.yml", ".skjult/y.cjm.yaml", "b/andet.yaml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", "")  # no git at all
    assert [found.path for found in find(["."], (".cjm.yaml", ".cjm.yml"))] == ["a.cjm.yml", "b/x.cjm.yaml"]


def test_files_come_in_the_order_of_the_call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("kort").mkdir()
    for name in ("kort/b.cjm.yaml", "kort/a.cjm.yaml"):
        Path(name).write_text("")
    found = find(["z.cjm.yaml", "kort/", "kort/b.cjm.yaml"], (".cjm.yaml",))
    assert [(file.path, file.within) for file in found] == [
        ("z.cjm.yaml", "z.cjm.yaml"),
        ("kort/a.cjm.yaml", "a.cjm.yaml"),
        ("kort/b.cjm.yaml", "b.cjm.yaml"),
    ]


def test_a_file_comes_once_however_it_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.cjm.yaml").write_text("")
    named = ["./a.cjm.yaml", "a.cjm.yaml", ".", str(tmp_path / "a.cjm.yaml"), "-", "-"]
    assert [found.path for found in find(named, YAML)] == ["./a.cjm.yaml", "-"]


def test_a_pipe_or_a_folder_named_like_a_map_is_not_found_in_a_folder(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.cjm.yaml")
    (tmp_path / "b.cjm.yaml").mkdir()
    (tmp_path / "c.cjm.yaml").write_text("")
    assert [found.within for found in find([str(tmp_path)], YAML)] == ["c.cjm.yaml"]


def test_a_link_that_leads_nowhere_is_found_so_that_it_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.cjm.yaml").symlink_to("ingen.yaml")
    assert [found.within for found in find([str(tmp_path)], YAML)] == ["a.cjm.yaml"]


def test_a_path_that_is_empty_is_no_file() -> None:
    with pytest.raises(CjmError) as error:
        find(["a.cjm.yaml", ""], YAML)
    assert error.value.message == "a path is empty"

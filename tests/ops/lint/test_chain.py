"""The settings files that may have a say about a folder."""

from pathlib import Path

from cjm.ops.cache import of_bytes
from cjm.ops.lint.chain import Chains, within


def chain_below(top: Path, folder: Path) -> list[tuple[int, str, str]]:
    """Give what is found below a test's own folder."""
    depth = len(folder.relative_to(top).parts)
    return [each for each in Chains().of(str(folder)) if each[0] <= depth]


def test_the_nearest_comes_first_and_the_first_cjm_toml_ends_it(tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    (tmp_path / "cjm.toml").write_bytes(b"1")
    (tmp_path / "a" / "cjm.toml").write_bytes(b"2")
    (deep / "pyproject.toml").write_bytes(b"3")
    assert Chains().of(str(deep)) == ((0, "pyproject.toml", of_bytes(b"3")), (1, "cjm.toml", of_bytes(b"2")))


def test_a_pyproject_may_say_nothing_so_that_those_above_count(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "pyproject.toml").write_bytes(b"1")
    (tmp_path / "a" / "pyproject.toml").write_bytes(b"2")
    found = chain_below(tmp_path, tmp_path / "a")
    assert [each[:2] for each in found] == [(0, "pyproject.toml"), (1, "pyproject.toml")]


def test_the_way_to_a_file_begins_so_many_folders_up() -> None:
    assert within("/a/b/c.cjm.yaml", 0) == "c.cjm.yaml"
    assert within("/a/b/c.cjm.yaml", 2) == "a/b/c.cjm.yaml"

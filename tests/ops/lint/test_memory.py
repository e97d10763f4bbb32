"""What is recalled of a file from an earlier run, and what is not."""

import os
from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest

from cjm.diagnostic import Diagnostic, Noted, Place, Severity
from cjm.ops.cache import of_bytes
from cjm.ops.lint.asked import Asked, Outcome
from cjm.ops.lint.memory import UNCERTAIN, Memory, content_of, state_of

TODAY = date(2026, 11, 22)
CONTENT = b"cjm: 1\n"
OUTCOME = Outcome(
    name="a.cjm.yaml",
    diagnostics=(Diagnostic("a.cjm.yaml", "missing-key", Severity.ERROR, "m", Place(1, 1, 1, 2, "x")),),
    bar=2,
    noted=(Noted("persona-without-journey", "a.cjm.yaml", ("sara",)),),
    understood=False,
    dated=True,
    baseline="cjm-baseline.json",
    must=True,
    opened=("sara.persona.yaml",),
    always=frozenset(["missing-key"]),
)
"""One in which nothing is as it is by default."""


@pytest.fixture
def memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Memory:
    monkeypatch.chdir(tmp_path)
    Path("a.cjm.yaml").write_bytes(CONTENT)
    Path("sara.persona.yaml").write_bytes(b"name: Sara\n")
    return Memory.of(Asked(("a.cjm.yaml",), TODAY, cache="cache"))


def again(memory: Memory) -> Memory:
    """Give the memory of the next run."""
    return Memory.of(memory.asked)


def keep(memory: Memory, outcome: Outcome = OUTCOME, path: str = "a.cjm.yaml") -> None:
    states = {name: state_of(name) for name in outcome.opened}
    memory.keep(path, CONTENT, outcome, states)


def test_the_example_leaves_nothing_at_its_default() -> None:
    for each in fields(Outcome):
        assert getattr(OUTCOME, each.name) != each.default


def test_an_outcome_comes_back_as_it_was(memory: Memory) -> None:
    assert memory.recall("a.cjm.yaml") is None
    keep(memory)
    assert memory.recall("a.cjm.yaml") == OUTCOME
    assert again(memory).recall("a.cjm.yaml") == OUTCOME


def test_one_that_is_not_dated_holds_on_other_days(memory: Memory) -> None:
    keep(memory, replace(OUTCOME, dated=False))
    later = Memory.of(replace(memory.asked, today=date(2031, 1, 1)))
    assert later.recall("a.cjm.yaml") == replace(OUTCOME, dated=False)
    keep(memory)
    assert later.recall("a.cjm.yaml") is None


def test_another_content_is_another_file(memory: Memory) -> None:
    keep(memory)
    Path("a.cjm.yaml").write_bytes(CONTENT + b"\n")
    assert memory.recall("a.cjm.yaml") is None


@pytest.mark.parametrize("becomes", [b"name: Sara H\n", None])
def test_another_state_of_a_file_it_opened_is_noticed(memory: Memory, becomes: bytes | None) -> None:
    keep(memory)
    Path("sara.persona.yaml").unlink()
    if becomes:
        Path("sara.persona.yaml").write_bytes(becomes)
    assert again(memory).recall("a.cjm.yaml") is None


def test_a_file_that_comes_to_be_there_is_noticed(memory: Memory) -> None:
    outcome = replace(OUTCOME, opened=("erik.persona.yaml",))
    keep(memory, outcome)
    assert again(memory).recall("a.cjm.yaml") == outcome
    Path("erik.persona.yaml").touch()
    assert again(memory).recall("a.cjm.yaml") is None


def test_what_rests_on_a_file_that_could_not_be_read_is_not_kept(memory: Memory) -> None:
    Path("erik.persona.yaml").mkdir()
    keep(memory, replace(OUTCOME, opened=("erik.persona.yaml",)))
    assert state_of("erik.persona.yaml") == UNCERTAIN
    assert again(memory).recall("a.cjm.yaml") is None


def test_an_uncertain_state_is_never_the_same_again(memory: Memory) -> None:
    keep(memory, replace(OUTCOME, opened=("erik.persona.yaml",)))
    assert memory.store
    for path in Path("cache").glob("??/*"):
        key = path.parent.name + path.name
        data = memory.store.get(key)
        memory.store.put(key, {**data, "opened": {"erik.persona.yaml": UNCERTAIN}})
    Path("erik.persona.yaml").mkdir()
    assert again(memory).recall("a.cjm.yaml") is None


def test_files_that_a_pattern_means_are_held_against_what_they_were(memory: Memory) -> None:
    outcome = replace(OUTCOME, opened=("?*.rules.yaml",))
    keep(memory, outcome)
    assert again(memory).recall("a.cjm.yaml") == outcome
    Path("own.rules.yaml").touch()
    assert again(memory).recall("a.cjm.yaml") is None


@pytest.mark.parametrize(
    "kept",
    [
        [],
        7,
        "text",
        {},
        {"day": None},
        {"day": None, "opened": {}},
        {"day": None, "opened": {}, "found": [1]},
    ],
)
def test_an_entry_of_another_shape_is_not_believed(memory: Memory, kept: object) -> None:
    keep(memory)
    assert memory.store
    for path in Path("cache").glob("??/*"):
        memory.store.put(path.parent.name + path.name, kept)
    assert again(memory).recall("a.cjm.yaml") is None


@pytest.mark.parametrize(
    "another",
    [{"preset": "strict"}, {"select": ("flow",)}, {"ignore": ("flow",)}, {"fail_on": "error"}],
)
def test_another_call_has_memories_of_its_own(memory: Memory, another: dict[str, str]) -> None:
    keep(memory)
    assert Memory.of(replace(memory.asked, **another)).recall("a.cjm.yaml") is None  # type: ignore[arg-type] # a table


@pytest.mark.parametrize("another", [{"paths": (".",)}, {"baseline": "b.json"}, {"max_warnings": 3}])
def test_what_changes_nothing_about_one_file_shares_them(memory: Memory, another: dict[str, str]) -> None:
    keep(memory)
    assert Memory.of(replace(memory.asked, **another)).recall("a.cjm.yaml") == OUTCOME  # type: ignore[arg-type] # a table


def test_settings_that_come_to_be_there_make_it_unknown(memory: Memory, tmp_path: Path) -> None:
    keep(memory)
    (tmp_path / "cjm.toml").touch()
    assert again(memory).recall("a.cjm.yaml") is None


def test_the_same_project_elsewhere_is_the_same(
    memory: Memory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cjm.toml").write_text('preset = "strict"\n')
    memory = Memory.of(replace(memory.asked, cache=str(tmp_path / "cache")))
    keep(memory)
    other = tmp_path / "elsewhere"
    other.mkdir()
    for name in ("cjm.toml", "a.cjm.yaml", "sara.persona.yaml"):
        (other / name).write_bytes((tmp_path / name).read_bytes())
    monkeypatch.chdir(other)
    assert again(memory).recall("a.cjm.yaml") == OUTCOME


def test_without_a_folder_nothing_is_kept(memory: Memory) -> None:
    forgetful = Memory.of(replace(memory.asked, cache=None))
    keep(forgetful)
    assert forgetful.recall("a.cjm.yaml") is None
    forgetful.trim()
    assert not Path("cache").exists()


def test_standard_input_is_not_kept(memory: Memory) -> None:
    keep(memory, path="-")
    assert memory.recall("-") is None
    assert not Path("cache").exists()


def test_only_real_files_are_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert content_of(str(tmp_path / "pipe")) is None
    assert content_of(str(tmp_path)) is None
    assert content_of(str(tmp_path / "no")) is None
    (tmp_path / "file").write_bytes(b"x")
    assert content_of(str(tmp_path / "file")) == b"x"
    assert state_of(str(tmp_path / "file")) == of_bytes(b"x")


def test_a_file_larger_than_any_map_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "large").open("wb") as file:
        file.truncate(60_000_000)
    assert content_of(str(tmp_path / "large")) is None


def test_a_map_that_cannot_be_read_is_not_recalled(memory: Memory) -> None:
    keep(memory)
    Path("a.cjm.yaml").unlink()
    assert memory.recall("a.cjm.yaml") is None

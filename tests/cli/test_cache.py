"""The cache as people meet it: the same findings, sooner; whatever changes is found."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import CLEAN, Cjm, Run
from tests.tools.imported import imported_by

Write = Callable[[str, str | bytes], Path]
GAP = CLEAN.replace("    goals: [Finde et outfit]\n", "")
FILED = CLEAN.replace("persona: Sara\n", "persona: {file: personas/sara.persona.yaml}\n")
DATED = CLEAN.replace("owner:", "reviewed: 2026-01-10\nreview_every: quarter\nowner:")
PERSONA = "name: Sara\n"
BROKEN = "name: Sara\nnmae: x\n"
OWN = """\
rules:
  - name: no-thing
    at: touchpoints
    when: {name: {matches: Annonce}}
    says: "{name} is a thing"
    help: rename it
"""
HEAVY = (
    "pydantic",
    "ruamel",
    "rich",
    "cjm.rules",
    "cjm.model",
    "cjm.lint",
    "cjm.reading",
    "cjm.source",
    "cjm.settings",
)


def fresh(cjm: Cjm, *arguments: str) -> Run:
    return cjm("lint", "--no-cache", "--format", "json", *arguments)


def kept(cjm: Cjm, *arguments: str) -> Run:
    return cjm("lint", "--format", "json", *arguments)


def entries(folder: Path) -> set[Path]:
    return set(folder.glob("??/*"))


@pytest.fixture
def cache() -> Path:
    return Path(os.environ["CJM_CACHE_DIR"])


@pytest.fixture(autouse=True)
def project(write: Write) -> Write:
    """Three maps, a persona and settings."""
    write("cjm.toml", 'preset = "strict"\n')
    write("gap.cjm.yaml", GAP)
    write("filed.cjm.yaml", FILED)
    write("dated.cjm.yaml", DATED)
    write("personas/sara.persona.yaml", PERSONA)
    return write


def test_a_second_run_says_the_same_and_keeps_nothing_new(cjm: Cjm, cache: Path) -> None:
    first = kept(cjm)
    files = entries(cache)
    assert files
    assert kept(cjm) == first == fresh(cjm)
    assert entries(cache) == files


CHANGES: list[tuple[str, str | None]] = [
    ("gap.cjm.yaml", CLEAN),
    ("gap.cjm.yaml", GAP.replace("title:", "titel:")),
    ("gap.cjm.yaml", GAP.replace("\n", "\r\n")),
    ("gap.cjm.yaml", None),
    ("new.cjm.yaml", GAP),
    ("personas/sara.persona.yaml", BROKEN),
    ("personas/sara.persona.yaml", "name: Sara\ngoals: [Et outfit]\n"),
    ("personas/sara.persona.yaml", None),
    ("personas/erik.persona.yaml", "name: Erik\n"),
    ("cjm.toml", 'preset = "minimal"\n'),
    ("cjm.toml", 'preset = "strict"\nseverity = {title-not-a-goal = "error"}\n'),
    ("cjm.toml", 'preset = "strict"\n[limits]\nphases-at-least = 1\n'),
    ("cjm.toml", 'preset = "strict"\n[words]\nvague-wording = ["outfit"]\n'),
    ("cjm.toml", 'preset = "strict"\nexclude = ["gap*"]\n'),
    ("cjm.toml", 'preset = "strict"\nfail-on = "never"\n'),
    ("cjm.toml", 'preset = "strict"\n[[per-file]]\nfiles = ["gap*"]\npreset = "minimal"\n'),
    ("cjm.toml", 'prseet = "strict"\n'),
    ("cjm.toml", None),
    ("personas/cjm.toml", 'preset = "minimal"\n'),
    ("pyproject.toml", '[tool.cjm]\npreset = "minimal"\n'),
]


@pytest.mark.parametrize(("name", "content"), CHANGES)
def test_whatever_changes_is_found_and_so_is_its_taking_back(
    cjm: Cjm, project: Write, tmp_path: Path, name: str, content: str | None
) -> None:
    before = kept(cjm)
    path = tmp_path / name
    was = path.read_bytes() if path.exists() else None
    path.unlink(missing_ok=True)
    if content is not None:
        project(name, content)
    assert kept(cjm) == fresh(cjm)
    path.unlink(missing_ok=True)
    if was is not None:
        project(name, was)
    assert kept(cjm) == before


def test_a_change_that_keeps_time_and_size_is_found(cjm: Cjm, project: Write) -> None:
    path = project("gap.cjm.yaml", GAP)
    kept(cjm)
    looked = path.stat()
    path.write_text(GAP.replace("Opmærksomhed", "opmærksomheD"), encoding="utf-8")
    os.utime(path, ns=(looked.st_atime_ns, looked.st_mtime_ns))
    assert path.stat().st_size == looked.st_size
    assert kept(cjm) == fresh(cjm)
    assert '\\"opmærksomheD\\"' in kept(cjm).out


@pytest.mark.parametrize(
    "arguments",
    [
        ["--preset", "minimal"],
        ["--select", "wording"],
        ["--ignore", "completeness"],
        ["--extend-select", "long-text"],
        ["--fail-on", "never"],
        ["--max-warnings", "0"],
        ["--today", "2031-01-01"],
        ["gap.cjm.yaml"],
        ["./gap.cjm.yaml"],
    ],
)
def test_another_call_is_answered_for_itself(cjm: Cjm, arguments: list[str]) -> None:
    kept(cjm)
    assert kept(cjm, *arguments) == fresh(cjm, *arguments)
    assert kept(cjm, *arguments) == fresh(cjm, *arguments)


def test_a_rule_that_does_not_exist_is_refused_however_much_is_known(cjm: Cjm) -> None:
    kept(cjm)
    assert kept(cjm, "--select", "no-such-rule").code == 2


def test_only_what_follows_from_the_day_is_looked_at_again_the_next_day(cjm: Cjm, cache: Path) -> None:
    first = kept(cjm, "--today", "2026-02-01")
    before = {path: path.stat().st_mtime_ns for path in entries(cache)}
    second = kept(cjm, "--today", "2026-06-01")
    after = {path: path.stat().st_mtime_ns for path in entries(cache)}
    assert second == fresh(cjm, "--today", "2026-06-01")
    assert first != second
    # The entry of the dated map, and no other, was written again.
    assert len([path for path, time in before.items() if after[path] != time]) == 1
    assert kept(cjm, "--today", "2026-02-01") == first


def test_a_file_that_is_given_on_standard_input_is_always_looked_at(cjm: Cjm) -> None:
    arguments = ("--select", "phase-without-goal", "-", "--stdin-filename", "gap.cjm.yaml")
    assert cjm("lint", *arguments, given=GAP.encode()).code == 1
    assert cjm("lint", *arguments, given=CLEAN.encode()).code == 0


def test_rules_of_ones_own_are_looked_at(cjm: Cjm, project: Write) -> None:
    project("cjm.toml", 'rules = ["*.rules.yaml"]\n')
    assert kept(cjm).code == fresh(cjm).code == 2
    project("own.rules.yaml", "rules: []\n")
    kept(cjm)
    project("more.rules.yaml", "rules: [\n")
    assert kept(cjm) == fresh(cjm)


def test_no_cache_neither_reads_nor_writes(cjm: Cjm, cache: Path) -> None:
    fresh(cjm)
    assert not cache.exists()


def test_a_folder_for_it_can_be_named(cjm: Cjm, cache: Path, tmp_path: Path) -> None:
    cjm("lint", "--cache-dir", "here")
    assert entries(tmp_path / "here")
    assert not cache.exists()


@pytest.mark.parametrize("damage", [b"", b"\0" * 100, b"{}"])
def test_a_damaged_cache_is_not_believed_and_mended(cjm: Cjm, cache: Path, damage: bytes) -> None:
    first = kept(cjm)
    for path in entries(cache):
        path.write_bytes(damage)
    assert kept(cjm) == first
    assert all(path.read_bytes() != damage for path in entries(cache))


def test_two_entries_changed_for_each_other_are_not_believed(cjm: Cjm, cache: Path) -> None:
    first = kept(cjm)
    one, other, *_ = sorted(entries(cache))
    content = one.read_bytes()
    one.write_bytes(other.read_bytes())
    other.write_bytes(content)
    assert kept(cjm) == first


def test_a_cache_that_cannot_be_written_is_done_without(cjm: Cjm, powerless: Path) -> None:
    (powerless / "a.cjm.yaml").write_text(GAP, encoding="utf-8")
    (powerless / "locked").mkdir(mode=0o500)
    run = cjm("lint", "--cache-dir", "locked/cache", "--format", "concise")
    assert (run.code, run.err) == (1, "")
    assert "phase-without-goal" in run.out


def test_a_persona_that_may_not_be_read_is_looked_at_anew_each_time(cjm: Cjm, powerless: Path) -> None:
    (powerless / "a.cjm.yaml").write_text(FILED.replace("personas/", ""), encoding="utf-8")
    persona = powerless / "sara.persona.yaml"
    persona.write_text(PERSONA, encoding="utf-8")
    persona.chmod(0)
    arguments = ("a.cjm.yaml", "--cache-dir", "cache")
    first = kept(cjm, *arguments)
    assert "may not be read" in first.out
    assert kept(cjm, *arguments) == first
    persona.chmod(0o600)
    assert "may not be read" not in kept(cjm, *arguments).out


@pytest.mark.slow
def test_runs_at_the_same_time_do_each_other_no_harm(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "cjm", "lint", "--format", "json"]
    said: list[str] = []

    def run() -> None:
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        said.append(done.stdout + done.stderr)

    threads = [threading.Thread(target=run) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    run()
    assert len(set(said)) == 1
    assert json.loads(said[0])["findings"]


def test_an_answer_that_is_known_needs_neither_rules_nor_models_in_any_format(tmp_path: Path) -> None:
    arguments = ("lint", "--fail-on", "never", "--format")
    assert imported_by(*arguments, "json", folder=tmp_path) >= {"pydantic", "cjm.rules"}
    for form in ("text", "concise", "json", "github"):
        loaded = imported_by(*arguments, form, folder=tmp_path)
        assert (form, [name for name in loaded if name.startswith(HEAVY)]) == (form, [])


@pytest.mark.parametrize(
    ("system", "variables", "expected"),
    [
        ("linux", {"HOME": "/h/sara"}, "/h/sara/.cache/cjm"),
        ("linux", {"HOME": "/h/sara", "XDG_CACHE_HOME": "/caches/sara"}, "/caches/sara/cjm"),
        ("linux", {"HOME": "/h/sara", "XDG_CACHE_HOME": "not/absolute"}, "/h/sara/.cache/cjm"),
        ("darwin", {"HOME": "/u/sara"}, "/u/sara/Library/Caches/cjm"),
        ("win32", {"HOME": "/c", "LOCALAPPDATA": "/c/Local"}, "/c/Local/cjm"),
        ("win32", {"HOME": "/c"}, "/c/AppData/Local/cjm"),
    ],
)
def test_unless_it_is_named_it_is_with_the_other_caches(
    monkeypatch: pytest.MonkeyPatch, system: str, variables: dict[str, str], expected: str
) -> None:
    from cjm.cli.cache import cache_folder

    for name in ("HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", system)
    assert cache_folder(None, nothing=False) == expected
    assert cache_folder("", nothing=False) == expected
    assert cache_folder("here", nothing=False) == "here"
    assert cache_folder("here", nothing=True) is None


def test_without_a_home_nothing_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    from cjm.cli.cache import cache_folder

    monkeypatch.delenv("HOME", raising=False)
    monkeypatch.setattr("os.path.expanduser", lambda path: path)
    assert cache_folder(None, nothing=False) is None


def test_settings_that_may_not_be_read_are_told_each_time(cjm: Cjm, powerless: Path) -> None:
    (powerless / "a.cjm.yaml").write_text(CLEAN, encoding="utf-8")
    kept(cjm)
    (powerless / "cjm.toml").write_text("", encoding="utf-8")
    (powerless / "cjm.toml").chmod(0)
    for _ in range(2):
        run = kept(cjm)
        (finding,) = json.loads(run.out)["findings"]
        assert (run.code, finding["rule"], finding["path"]) == (2, "permission-denied", "cjm.toml")
        assert "permission-denied" in run.err


def test_what_rests_on_a_plug_in_is_not_kept(cjm: Cjm, project: Write, cache: Path) -> None:
    project("cjm.toml", 'plugins = ["not-installed"]\n')
    first = kept(cjm, "gap.cjm.yaml")
    assert "broken-plugin" in first.out
    assert not entries(cache)
    assert kept(cjm, "gap.cjm.yaml") == first

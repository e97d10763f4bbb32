"""`cjm lint`, as people and CI call it."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from cjm.rules import ALL
from tests.cli.conftest import BROKEN, CLEAN, Cjm

Write = Callable[[str, str | bytes], Path]
GAP = CLEAN.replace("    goals: [Finde et outfit]\n", "")
NO_TOUCHPOINT = CLEAN[: CLEAN.index("    touchpoints:")]


def rules(out: str) -> list[str]:
    """Give the rules of a concise report."""
    return [line.split()[2] for line in out.splitlines()]


def test_a_map_with_nothing_to_remark_exits_with_0(cjm: Cjm, write: Write) -> None:
    write("sara.cjm.yaml", CLEAN)
    run = cjm("lint", "sara.cjm.yaml")
    assert (run.code, run.out, run.err) == (0, "1 file checked, nothing to remark\n", "")


def test_a_gap_exits_with_1_and_is_shown_at_its_line(cjm: Cjm, write: Write) -> None:
    write("sara.cjm.yaml", GAP)
    run = cjm("lint", "sara.cjm.yaml")
    assert run.code == 1
    assert "warning[phase-without-goal]" in run.out
    assert "--> sara.cjm.yaml:10:11\n" in run.out


def test_without_a_path_the_current_folder_is_linted(cjm: Cjm, write: Write) -> None:
    write("kort/sara.cjm.yaml", GAP)
    write("oskar.cjm.yml", GAP)
    write("notes.yaml", "not: a map")
    run = cjm("lint", "--format", "concise")
    assert [line.split(":")[0] for line in run.out.splitlines()] == ["kort/sara.cjm.yaml", "oskar.cjm.yml"]


def test_a_broken_file_does_not_keep_others_from_being_read(cjm: Cjm, write: Write) -> None:
    write("a.cjm.yaml", BROKEN)
    write("b.cjm.yaml", b"\x89PNG\r\n\x1a\n\x00")
    write("c.cjm.yaml", GAP)
    assert rules(cjm("lint", "--format", "concise").out) == [
        "unknown-key",
        "binary-file",
        "phase-without-goal",
    ]


def test_a_missing_file_exits_with_2_and_the_others_are_still_linted(cjm: Cjm, write: Write) -> None:
    write("sara.cjm.yaml", GAP)
    run = cjm("lint", "nowhere.cjm.yaml", "sara.cjm.yaml", "--format", "concise")
    assert run.code == 2
    assert rules(run.out) == ["file-not-found", "phase-without-goal"]


def test_a_file_that_may_not_be_read_exits_with_2_and_the_others_are_linted(
    cjm: Cjm, powerless: Path
) -> None:
    for name in ("a.cjm.yaml", "b.cjm.yaml"):
        (powerless / name).write_text(GAP, encoding="utf-8")
    (powerless / "a.cjm.yaml").chmod(0)
    run = cjm("lint", "--format", "concise")
    assert (run.code, rules(run.out)) == (2, ["permission-denied", "phase-without-goal"])


def test_a_path_longer_than_any_disk_allows_is_told(cjm: Cjm) -> None:
    run = cjm("lint", "x" * 5000, "--format", "concise")
    assert (run.code, rules(run.out)) == (2, ["unreadable-file"])


def test_a_folder_without_maps_is_a_mistake_in_the_call(cjm: Cjm, write: Write) -> None:
    write("tom/readme.txt", "")
    run = cjm("lint", "tom")
    assert run.code == 2
    assert run.err == (
        "error: there is no map in tom\n"
        "  = help: maps end in .cjm.yaml, and those that git ignores or the settings exclude "
        'are left out; "cjm new" makes one\n'
    )


def test_what_git_ignores_is_left_out_and_what_is_new_is_not(cjm: Cjm, write: Write, tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    write(".gitignore", "build/\n")
    for name in ("a.cjm.yaml", "build/b.cjm.yaml", "dybt/nede/c.cjm.yaml"):
        write(name, GAP)
    run = cjm("lint", "--format", "concise")
    assert [line.split(":")[0] for line in run.out.splitlines()] == ["a.cjm.yaml", "dybt/nede/c.cjm.yaml"]
    # Named outright, it is linted all the same.
    assert cjm("lint", "build/b.cjm.yaml").code == 1


def test_a_repository_inside_the_folder_is_searched_too(cjm: Cjm, write: Write, tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    write("inner/a.cjm.yaml", GAP)
    subprocess.run(["git", "init", "-q"], cwd=tmp_path / "inner", check=True)
    assert rules(cjm("lint", "--format", "concise").out) == ["phase-without-goal"]


def test_a_file_that_git_knows_but_is_gone_is_passed_over(cjm: Cjm, write: Write, tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    write("a.cjm.yaml", CLEAN)
    gone = write("b.cjm.yaml", CLEAN)
    subprocess.run(["git", "add", "."], cwd=tmp_path, check=True)
    gone.unlink()
    assert cjm("lint").out == "1 file checked, nothing to remark\n"


def test_names_with_danish_letters_and_blanks_are_found_in_git(
    cjm: Cjm, write: Write, tmp_path: Path
) -> None:
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    write("min kørsel/blå bær.cjm.yaml", GAP)
    assert cjm("lint", "--format", "concise").out.startswith("min kørsel/blå bær.cjm.yaml:10:11:")


def test_standard_input_is_linted_under_the_name_that_is_given(cjm: Cjm) -> None:
    run = cjm(
        "lint", "-", "--stdin-filename", "kort/sara.cjm.yaml", "--format", "concise", given=GAP.encode()
    )
    assert run.code == 1
    assert run.out.startswith("kort/sara.cjm.yaml:10:11: warning phase-without-goal")


def test_standard_input_may_be_a_persona_file(cjm: Cjm) -> None:
    run = cjm(
        "lint", "-", "--stdin-filename", "sara.persona.yaml", "--format", "concise", given=b"nam: Sara\n"
    )
    assert rules(run.out) == ["unknown-key"]


def test_persona_files_in_a_folder_are_read_too(cjm: Cjm, write: Write) -> None:
    write("personas/sara.persona.yaml", "name: 3\n")
    write("sara.cjm.yaml", CLEAN)
    assert rules(cjm("lint", "--format", "concise").out) == ["wrong-type"]


@pytest.mark.parametrize(("fail_on", "code"), [("error", 0), ("warning", 1), ("info", 1), ("never", 0)])
def test_the_bar_decides_the_exit_code_for_a_warning(cjm: Cjm, write: Write, fail_on: str, code: int) -> None:
    write("sara.cjm.yaml", GAP)
    assert cjm("lint", "--fail-on", fail_on).code == code


def test_even_a_broken_file_passes_when_the_bar_is_never(cjm: Cjm, write: Write) -> None:
    write("sara.cjm.yaml", BROKEN)
    assert cjm("lint", "--fail-on", "never").code == 0


def test_the_preset_decides_how_much_is_asked(cjm: Cjm, write: Write) -> None:
    write("sara.cjm.yaml", NO_TOUCHPOINT)
    minimal = rules(cjm("lint", "--preset", "minimal", "--format", "concise").out)
    assert minimal == ["phase-without-touchpoint"]


def test_select_takes_rules_and_groups_with_commas_or_one_by_one(cjm: Cjm, write: Write) -> None:
    write("sara.cjm.yaml", "cjm: 1\ntitle: Sara\nphases:\n  - name: Køb\n")
    asked = ("--select", "map-without-persona,access", "--select", "phase-without-goal")
    found = rules(cjm("lint", *asked, "--format", "concise").out)
    assert {"language-missing", "map-without-persona", "phase-without-goal"} <= set(found)
    access = {rule.name for rule in ALL if rule.group == "access"}
    assert set(found) <= access | {"map-without-persona", "phase-without-goal"}


def test_ignore_leaves_out_and_extend_select_adds(cjm: Cjm, write: Write) -> None:
    write("sara.cjm.yaml", NO_TOUCHPOINT)
    run = cjm("lint", "--preset", "minimal", "--ignore", "completeness", "--format", "concise")
    assert (run.code, run.out) == (0, "")
    run = cjm("lint", "--preset", "minimal", "--extend-select", "phase-without-goal", "--format", "concise")
    assert rules(run.out) == ["phase-without-touchpoint"]


@pytest.mark.parametrize("option", ["--select", "--ignore", "--extend-select"])
def test_an_unknown_rule_is_an_error_with_the_nearest_name(cjm: Cjm, write: Write, option: str) -> None:
    write("sara.cjm.yaml", CLEAN)
    run = cjm("lint", option, "phase-without-gaol")
    assert run.code == 2
    assert '"phase-without-gaol" is neither a rule nor a group' in run.err
    assert 'did you mean "phase-without-goal"' in run.err


def test_the_day_can_be_given_so_that_a_run_can_be_repeated(cjm: Cjm, write: Write) -> None:
    write("sara.cjm.yaml", CLEAN + "reviewed: 2026-01-31\nreview_every: month\n")
    assert cjm("lint", "--today", "2026-02-28").code == 0
    assert rules(cjm("lint", "--today", "2026-04-01", "--format", "concise").out) == ["stale-review"]


def test_json_goes_to_standard_output_alone(cjm: Cjm, write: Write) -> None:
    write("sara.cjm.yaml", GAP)
    run = cjm("lint", "--format", "json")
    summary = json.loads(run.out)["summary"]
    assert {name: count for name, count in summary.items() if count} == {"files": 1, "warnings": 1}
    assert run.err == ""


def test_github_gets_its_annotations(cjm: Cjm, write: Write) -> None:
    write("sara.cjm.yaml", GAP)
    assert cjm("lint", "--format", "github").out.startswith(
        "::warning title=cjm phase-without-goal,file=sara.cjm.yaml,line=10,col=11,"
    )


def test_colours_come_when_they_are_asked_for_and_go_when_they_are_refused(
    cjm: Cjm, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("sara.cjm.yaml", GAP)
    assert "\x1b" not in cjm("lint").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[1;33mwarning" in cjm("lint").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in cjm("lint").out


def test_a_file_named_twice_is_linted_once(cjm: Cjm, write: Write) -> None:
    write("sara.cjm.yaml", GAP)
    assert len(cjm("lint", "sara.cjm.yaml", "sara.cjm.yaml", "--format", "concise").out.splitlines()) == 1


def test_a_persona_file_beside_the_map_is_used(cjm: Cjm, write: Write) -> None:
    write("personas/sara.persona.yaml", "name: Sara\n")
    write(
        "kort/sara.cjm.yaml", CLEAN.replace("persona: Sara", "persona: {file: ../personas/sara.persona.yaml}")
    )
    assert cjm("lint").code == 0
    assert cjm("lint", "kort").code == 0


def test_a_persona_file_that_is_not_there_is_an_unknown_reference(cjm: Cjm, write: Write) -> None:
    write("sara.cjm.yaml", CLEAN.replace("persona: Sara", "persona: {file: sara.persona.yaml}"))
    assert "unknown-reference" in rules(cjm("lint", "--format", "concise").out)


def test_a_closed_pipe_is_no_traceback(write: Write, tmp_path: Path) -> None:
    import sys

    for number in range(50):
        write(f"m{number}.cjm.yaml", BROKEN)
    program = f"{sys.executable} -m cjm lint | head -n 1"
    done = subprocess.run(program, shell=True, cwd=tmp_path, capture_output=True, check=False)  # noqa: S602
    assert done.stderr == b""


def test_a_folder_that_may_not_be_looked_into_is_told(cjm: Cjm, powerless: Path) -> None:
    (powerless / "a.cjm.yaml").write_text(GAP, encoding="utf-8")
    (powerless / "lukket").mkdir(mode=0)
    run = cjm("lint", "--format", "concise")
    assert (run.code, rules(run.out)) == (2, ["phase-without-goal", "permission-denied"])
    assert "./lukket:1:1: error permission-denied" in run.out


def test_an_empty_place_in_a_list_of_rules_is_told(cjm: Cjm, write: Write) -> None:
    write("sara.cjm.yaml", GAP)
    for given in ("", "emotion,,flow"):
        run = cjm("lint", "--select", given)
        assert (run.code, run.out) == (2, "")
        assert run.err.startswith("error: a list of rules has an empty place in it\n")


@pytest.mark.parametrize("name", ["reading", "unknown-key"])
def test_what_is_said_of_reading_cannot_be_ignored(cjm: Cjm, write: Write, name: str) -> None:
    write("sara.cjm.yaml", GAP)
    run = cjm("lint", "--ignore", name)
    assert run.code == 2
    assert run.err.startswith(f'error: "{name}" is about reading, which is always on\n')


def test_hundreds_of_maps_are_reported_in_order_whatever_process_saw_them(cjm: Cjm, write: Write) -> None:
    for number in range(200):
        write(f"m{number:03}.cjm.yaml", GAP if number % 2 else CLEAN)
    run = cjm("lint", "--format", "concise")
    assert [line.split(":")[0] for line in run.out.splitlines()] == [
        f"m{number:03}.cjm.yaml" for number in range(1, 200, 2)
    ]
    assert run.code == 1


def test_a_comment_that_asks_for_silence_of_no_rule_is_told(cjm: Cjm, write: Write) -> None:
    write(
        "sara.cjm.yaml",
        GAP.replace("- name: Opmærksomhed", "- name: Opmærksomhed  # cjm: ignore[phase-without-gaol] so"),
    )
    run = cjm("lint", "--format", "concise")
    assert sorted(rules(run.out)) == ["invalid-suppression", "phase-without-goal"]
    assert 'did you mean "phase-without-goal"' in cjm("lint").out

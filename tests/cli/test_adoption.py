"""Bringing cjm to maps that are there: comments for what is found, warnings that are let pass, numbers."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import BROKEN, CLEAN, Cjm

Write = Callable[[str, str | bytes], Path]

GAPS = CLEAN.replace("owner: Butikschefen\n", "").replace("    goals: [Finde et outfit]\n", "")
"""Two warnings: nobody owns it, and its phase has no goal."""
ERROR = CLEAN.replace(
    "touchpoints:\n      - {name: Annonce, channel: social, emotions: [{score: 1}]}", "x-a: 1"
)
"""An error beside others: a phase without a touchpoint."""
PHASE = "  - name: Opmærksomhed"
AS_FOUND = "as found on 2026-11-22"


def test_after_the_comments_a_run_is_clean(cjm: Cjm, write: Write) -> None:
    path = write("a.cjm.yaml", GAPS)
    run = cjm("lint", "--add-ignores", "--today", "2026-11-22")
    assert (run.code, run.out) == (0, "1 file checked, nothing to remark\n")
    assert run.err == "wrote comments for 2 findings into 1 file\n"
    assert path.read_text(encoding="utf-8") == GAPS.replace(
        PHASE, f"{PHASE}  # cjm: ignore[phase-without-goal] {AS_FOUND}"
    ).replace("outfit\nlanguage", f"outfit  # cjm: ignore[map-without-owner] {AS_FOUND}\nlanguage")
    assert cjm("lint", "--add-ignores").err == "no comment was written\n"


def test_the_comments_give_the_reason_of_the_call(cjm: Cjm, write: Write) -> None:
    path = write("a.cjm.yaml", b"\xef\xbb\xbf" + GAPS.replace("\n", "\r\n").encode())
    path.chmod(0o640)
    assert cjm("lint", "--add-ignores", "--reason", "vi spørger til efteråret").code == 0
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbfcjm: 1\r\n")
    assert "ignore[phase-without-goal] vi spørger til efteråret\r\n".encode() in content
    assert content.count(b"\n") == content.count(b"\r\n")
    assert path.stat().st_mode & 0o777 == 0o640


def test_what_reading_says_and_what_the_baseline_holds_gets_no_comment(cjm: Cjm, write: Write) -> None:
    broken = write("a.cjm.yaml", BROKEN)
    known = write("b.cjm.yaml", GAPS)
    cjm("lint", "b.cjm.yaml", "--write-baseline")
    run = cjm("lint", "--add-ignores", "--format", "concise")
    assert (run.code, run.err) == (1, "no comment was written\n")
    assert "unknown-key" in run.out
    assert broken.read_text(encoding="utf-8") == BROKEN
    assert known.read_text(encoding="utf-8") == GAPS


def test_a_finding_that_no_comment_reaches_is_told_of(cjm: Cjm, write: Write) -> None:
    write("a.cjm.yaml", '{cjm: 1, title: "Sara\n  finder", phases: ["TODO\n  x", Ro]}\n')
    run = cjm("lint", "--select", "placeholder-text", "--add-ignores", "--format", "concise")
    assert run.err.startswith("no comment was written\nno comment can stand at 1 finding, told of below\n")
    assert "placeholder-text" in run.out


def test_where_a_reason_is_required_one_has_to_be_given(cjm: Cjm, write: Write) -> None:
    write("cjm.toml", 'suppression-reasons = "required"\n')
    path = write("a.cjm.yaml", GAPS)
    run = cjm("lint", "--add-ignores")
    assert run.code == 2
    assert run.err.splitlines() == [
        'error: the settings require a reason in "a.cjm.yaml"',
        '  = help: say one for all: --reason "we ask in the autumn"',
    ]
    assert path.read_text(encoding="utf-8") == GAPS
    assert cjm("lint", "--add-ignores", "--reason", "we ask in the autumn").code == 0


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (["--add-ignores", "--reason", "…"], "this reason cannot be written into a comment"),
        (["--add-ignores", "--reason", "see #42"], "this reason cannot be written into a comment"),
        (["--add-ignores", "--reason", "one\ntwo"], "this reason cannot be written into a comment"),
        (["--reason", "so"], "a reason is for the comments of --add-ignores"),
        (["-", "--add-ignores"], "comments cannot be written into standard input"),
        (
            ["--add-ignores", "--fix"],
            "findings are mended, written into the baseline, given comments or watched: one at a time",
        ),
        (["--statistics", "--format", "sarif"], "there are no statistics as sarif"),
    ],
)
def test_what_makes_no_sense_is_refused(cjm: Cjm, write: Write, call: list[str], message: str) -> None:
    path = write("a.cjm.yaml", GAPS)
    run = cjm("lint", *call, given=GAPS.encode())
    assert (run.code, run.out) == (2, "")
    assert run.err.splitlines()[0] == f"error: {message}"
    assert path.read_text(encoding="utf-8") == GAPS


def test_in_a_persona_file_a_comment_for_a_map_rule_is_told_of(cjm: Cjm, write: Write) -> None:
    write("sara.persona.yaml", "cjm: 1\nname: Sara  # cjm: ignore[phase-without-goal] we know\n")
    run = cjm("lint", "--format", "concise")
    assert run.code == 1
    assert run.out == (
        'sara.persona.yaml:2:27: warning unused-suppression "phase-without-goal" never says anything about '
        "a persona file\n"
    )


@pytest.mark.parametrize(
    ("call", "code", "excess"),
    [
        ([], 1, ""),
        (["--max-warnings", "2"], 0, ""),
        (["--max-warnings", "1"], 1, "2 warnings are more than the 1 that --max-warnings lets pass\n"),
        (["--max-warnings", "0"], 1, "2 warnings are more than the 0 that --max-warnings lets pass\n"),
        (["--max-warnings", "1", "--fail-on", "never"], 1, "2 warnings are more"),
        (["--max-warnings", "1", "--fail-on", "error"], 1, "2 warnings are more"),
        (["--max-warnings", "2", "--fail-on", "info"], 0, ""),
        (["--max-warnings", "2", "--fail-on", "info", "--extend-select", "map-without-audience"], 1, ""),
    ],
)
def test_so_many_warnings_pass_whatever_the_bar_is_for_others(
    cjm: Cjm, write: Write, call: list[str], code: int, excess: str
) -> None:
    write("a.cjm.yaml", GAPS)
    run = cjm("lint", *call)
    assert run.code == code
    assert run.err.startswith(excess)
    assert bool(run.err) == bool(excess)


def test_an_error_fails_however_many_warnings_are_let_pass(cjm: Cjm, write: Write) -> None:
    write("a.cjm.yaml", ERROR)
    assert cjm("lint", "--max-warnings", "99").code == 1
    assert cjm("lint", "--max-warnings", "99", "--fail-on", "never").code == 0


def test_known_warnings_are_not_counted_and_one_is_one(cjm: Cjm, write: Write) -> None:
    write("a.cjm.yaml", GAPS)
    cjm("lint", "--write-baseline")
    assert cjm("lint", "--max-warnings", "0").code == 0
    write("b.cjm.yaml", CLEAN.replace("owner: Butikschefen\n", ""))
    assert cjm("lint", "--max-warnings", "0").err.startswith("1 warning is more than the 0 ")


def test_quiet_leaves_nothing_but_findings(cjm: Cjm, write: Write) -> None:
    write("a.cjm.yaml", CLEAN)
    run = cjm("lint", "-q")
    assert (run.code, run.out, run.err) == (0, "", "")
    write("a.cjm.yaml", GAPS)
    loud, quiet = cjm("lint"), cjm("lint", "--quiet")
    assert loud.out.startswith(quiet.out)
    assert loud.out.removeprefix(quiet.out).count("\n") == 2
    run = cjm("lint", "--quiet", "--add-ignores")
    assert (run.code, run.out, run.err) == (0, "", "")


def test_statistics_take_the_place_of_findings(cjm: Cjm, write: Write) -> None:
    write("a.cjm.yaml", GAPS)
    write("b.cjm.yaml", GAPS.replace("    actions: [Ser en annonce]\n", ""))
    run = cjm("lint", "--statistics", "--format", "text", "--format", "json:numbers.json")
    assert run.code == 1
    assert run.out.splitlines()[:4] == [
        "2  warning  map-without-owner",
        "2  warning  phase-without-goal",
        "1  warning  phase-without-action",
        "",
    ]
    report = json.loads(Path("numbers.json").read_text(encoding="utf-8"))
    assert [(each["rule"], each["findings"], each["files"]) for each in report["statistics"]] == [
        ("map-without-owner", 2, 2),
        ("phase-without-goal", 2, 2),
        ("phase-without-action", 1, 1),
    ]


def test_maps_that_do_not_read_are_counted_apart(cjm: Cjm, write: Write) -> None:
    write("a.cjm.yaml", BROKEN)
    write("b.cjm.yaml", GAPS)
    assert " in 2 files, 1 of them not looked at by any rule yet; " in cjm("lint").out
    assert "no rule has looked" not in cjm("lint", "gone.cjm.yaml").out


def test_some_files_have_settings_of_their_own(cjm: Cjm, write: Write) -> None:
    write(
        "cjm.toml",
        '[[per-file]]\nfiles = ["old/**"]\nignore = ["map-without-owner"]\n'
        'severity = {phase-without-goal = "info"}\n[[per-file]]\nfiles = ["*/gone/*"]\npreset = "minimal"\n',
    )
    for name in ("a", "old/b", "old/gone/c"):
        write(f"{name}.cjm.yaml", GAPS)
    run = cjm("lint", "--format", "concise")
    assert [tuple(line.split(" ")[:3]) for line in run.out.splitlines()] == [
        ("a.cjm.yaml:2:8:", "warning", "map-without-owner"),
        ("a.cjm.yaml:9:11:", "warning", "phase-without-goal"),
        ("old/b.cjm.yaml:9:11:", "info", "phase-without-goal"),
    ]


def test_settings_of_some_files_follow_the_call_and_the_place(
    cjm: Cjm, write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("cjm.toml", 'exclude = ["old/x/*"]\n[[per-file]]\nfiles = ["old/**"]\npreset = "minimal"\n')
    write("old/b.cjm.yaml", GAPS)
    write("old/x/c.cjm.yaml", BROKEN)
    assert cjm("lint").out == "1 file checked, nothing to remark\n"
    assert cjm("lint", "--preset", "recommended").code == 1
    monkeypatch.chdir(tmp_path / "old")
    assert cjm("lint", "b.cjm.yaml").code == 0
    assert cjm("lint", "-", "--stdin-filename", "b.cjm.yaml", given=GAPS.encode()).code == 0


def test_a_rule_of_some_files_that_does_not_exist_is_told_at_its_place(cjm: Cjm, write: Write) -> None:
    write("cjm.toml", '[[per-file]]\nfiles = ["a"]\nignore = ["phase-without-gaol"]\n')
    write("a.cjm.yaml", CLEAN)
    run = cjm("lint")
    assert run.code == 2
    assert (
        'error[unknown-rule]: "phase-without-gaol" is neither a rule nor a group\n --> cjm.toml:3:11'
        in run.err
    )

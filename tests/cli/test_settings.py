"""Settings files, as the command line finds them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import CLEAN, Cjm
from tests.cli.test_lint import GAP, rules

Write = Callable[[str, str | bytes], Path]


def test_the_nearest_settings_upwards_from_each_file_apply(cjm: Cjm, write: Write) -> None:
    write("cjm.toml", 'ignore = ["phase-without-goal"]\n')
    write("strict/cjm.toml", 'severity = { phase-without-goal = "error" }\n')
    write("a.cjm.yaml", GAP)
    write("strict/deep/b.cjm.yaml", GAP)
    run = cjm("lint", "--format", "concise")
    assert (
        run.out
        == 'strict/deep/b.cjm.yaml:10:11: error phase-without-goal phase "Opmærksomhed" '
        + run.out.split('"Opmærksomhed" ')[1]
    )


def test_pyproject_may_hold_the_settings(cjm: Cjm, write: Write) -> None:
    write("pyproject.toml", '[project]\nname = "x"\n[tool.cjm]\nfail-on = "error"\n')
    write("a.cjm.yaml", GAP)
    assert cjm("lint").code == 0


def test_a_pyproject_that_says_nothing_to_cjm_is_passed_over(cjm: Cjm, write: Write) -> None:
    write("cjm.toml", 'fail-on = "error"\n')
    write("kort/pyproject.toml", '[project]\nname = "x"\n')
    write("kort/a.cjm.yaml", GAP)
    assert cjm("lint").code == 0


def test_the_call_wins_over_the_settings(cjm: Cjm, write: Write) -> None:
    write("cjm.toml", 'fail-on = "error"\npreset = "minimal"\n')
    write("a.cjm.yaml", GAP)
    assert cjm("lint").code == 0
    assert cjm("lint", "--preset", "recommended", "--fail-on", "info").code == 1


def test_an_unknown_setting_is_an_error_at_its_line_with_the_nearest_name(cjm: Cjm, write: Write) -> None:
    write("cjm.toml", '# ours\nprset = "minimal"\n')
    write("a.cjm.yaml", CLEAN)
    run = cjm("lint")
    assert (run.code, run.out) == (2, "")
    assert "--> cjm.toml:2:1\n" in run.err
    assert 'did you mean "preset"?' in run.err


def test_a_rule_in_the_settings_that_does_not_exist_is_an_error_at_its_line(cjm: Cjm, write: Write) -> None:
    write("cjm.toml", 'ignore = [\n  "phase-without-goal",\n  "map-without-onwer",\n]\n')
    write("a.cjm.yaml", CLEAN)
    run = cjm("lint")
    assert run.code == 2
    assert "error[unknown-rule]" in run.err
    assert "--> cjm.toml:3:3\n" in run.err
    assert 'did you mean "map-without-owner"' in run.err


def test_excluded_files_are_left_out_of_a_search_but_not_when_named(cjm: Cjm, write: Write) -> None:
    write("cjm.toml", 'exclude = ["archive/**"]\n')
    write("archive/old.cjm.yaml", GAP)
    write("new.cjm.yaml", CLEAN)
    assert cjm("lint").out == "1 file checked, nothing to remark\n"
    assert rules(cjm("lint", "archive/old.cjm.yaml", "--format", "concise").out) == ["phase-without-goal"]


EXCLUDED = "no file checked: the settings exclude all that are named\n"


def test_excluded_files_are_left_out_even_when_named_if_the_call_says_so(cjm: Cjm, write: Write) -> None:
    write("cjm.toml", 'exclude = ["archive/**"]\n')
    write("archive/old.cjm.yaml", GAP)
    write("new.cjm.yaml", GAP)
    run = cjm("lint", "--force-exclude", "archive/old.cjm.yaml", "new.cjm.yaml", "--format", "concise")
    assert [line.split(":")[0] for line in run.out.splitlines()] == ["new.cjm.yaml"]
    alone = cjm("lint", "--force-exclude", "archive/old.cjm.yaml")
    assert (alone.code, alone.out, alone.err) == (0, EXCLUDED, "")
    assert cjm("lint", "--force-exclude", "archive/old.cjm.yaml", "--quiet").out == ""
    assert cjm("lint", "--force-exclude", "nosuch.cjm.yaml").code == 2


def test_standard_input_is_left_out_under_an_excluded_name(cjm: Cjm, write: Write) -> None:
    write("cjm.toml", 'exclude = ["archive/**"]\n')
    named = ("--force-exclude", "-", "--stdin-filename")
    old = (*named, "archive/old.cjm.yaml")
    assert cjm("lint", *old, given=GAP.encode()).out == EXCLUDED
    assert "phase-without-goal" in cjm("lint", *named, "new.cjm.yaml", given=GAP.encode()).out
    assert cjm("lint", "--fix", *old, given=b"cjm:  1").out == "cjm:  1"


@pytest.mark.parametrize(
    ("option", "out"), [((), "cjm:   1\n"), (("--check",), ""), (("--diff",), "")], ids=str
)
def test_standard_input_that_is_not_to_be_tidied_comes_out_as_it_came_in(
    cjm: Cjm, write: Write, option: tuple[str, ...], out: str
) -> None:
    write("cjm.toml", 'exclude = ["archive/**"]\n')
    call = ("fmt", "-", "--force-exclude", "--stdin-filename", "archive/old.cjm.yaml", *option)
    run = cjm(*call, given=b"cjm:   1\n")
    assert (run.code, run.out, run.err) == (0, out, EXCLUDED)


def test_excluded_files_are_not_tidied_even_when_named_if_the_call_says_so(cjm: Cjm, write: Write) -> None:
    write("cjm.toml", 'exclude = ["archive/**"]\n')
    old, new = (write(name, GAP + "tags:   [ x ]\n") for name in ("archive/old.cjm.yaml", "new.cjm.yaml"))
    run = cjm("fmt", "--force-exclude", "archive/old.cjm.yaml", "new.cjm.yaml")
    assert (run.out, run.err) == ("tidied new.cjm.yaml\n", "1 of 1 file tidied\n")
    assert old.read_text(encoding="utf-8").endswith("tags:   [ x ]\n")
    assert not new.read_text(encoding="utf-8").endswith("tags:   [ x ]\n")


@pytest.mark.parametrize("command", ["lint", "fmt"])
def test_a_folder_that_is_left_out_as_a_whole_is_no_mistake_if_the_call_says_so(
    cjm: Cjm, write: Write, command: str
) -> None:
    write("cjm.toml", 'exclude = ["archive/**"]\n')
    write("archive/old.cjm.yaml", GAP)
    write("empty/notes.txt", "")
    run = cjm(command, "--force-exclude", "archive/")
    assert (run.code, run.out + run.err) == (0, EXCLUDED)
    assert cjm(command, "archive/").code == 2
    assert cjm(command, "--force-exclude", "empty/").code == 2


@pytest.mark.parametrize("call", [("fmt", "-"), ("lint", "--fix", "-")], ids=" ".join)
def test_standard_input_is_given_back_whole_or_not_at_all(
    cjm: Cjm, write: Write, call: tuple[str, ...]
) -> None:
    write("cjm.toml", 'exclude = ["archive/**"]\n')
    much = b"cjm: 1\n# " + b"x" * (6 * 1024 * 1024)
    run = cjm(*call, "--force-exclude", "--stdin-filename", "archive/old.cjm.yaml", given=much)
    assert (run.code, run.out) == (2, "")
    assert "error: standard input is larger than 5 MB" in run.err


def test_settings_of_a_wrong_type_are_told_with_their_line(cjm: Cjm, write: Write) -> None:
    write("cjm.toml", "[limits]\nphases-at-most = 'otte'\n")
    write("a.cjm.yaml", CLEAN)
    run = cjm("lint")
    assert run.code == 2
    assert "--> cjm.toml:2:" in run.err


def test_a_limit_changes_what_a_rule_finds(cjm: Cjm, write: Write) -> None:
    write("a.cjm.yaml", CLEAN + CLEAN[CLEAN.index("  - name") :].replace("Opmærksomhed", "Overvejelse"))
    assert cjm("lint").code == 0
    write("cjm.toml", "[limits]\nphases-at-most = 1\n")
    assert rules(cjm("lint", "--format", "concise").out) == ["too-many-phases"]


def test_excluded_files_are_neither_drawn_nor_tidied(cjm: Cjm, write: Write) -> None:
    write("cjm.toml", 'exclude = ["archive/**"]\n')
    old = write("archive/old.cjm.yaml", GAP + "tags:   [ x ]\n")
    write("new.cjm.yaml", CLEAN)
    assert cjm("render", ".", "--to", "md", "-o", "ud").out == "wrote ud/new.md\n"
    cjm("fmt")
    assert old.read_text(encoding="utf-8").endswith("tags:   [ x ]\n")
    assert cjm("lint", "archive").code == 2

"""Rules across files, as `cjm lint` runs them: on whole projects, through the cache, in several processes."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cjm.cli.choices import Report
from tests.cli.conftest import Cjm

Write = Callable[[str, str | bytes], Path]
BOTH = ("--select", "persona-without-journey,phase-name-drift", "--fail-on", "info")


def a_map(title: str, phase: str, persona: str = "", more: str = "") -> str:
    named = f"persona: {{file: {persona}}}\n" if persona else ""
    return (
        f"cjm: 1\ntitle: {title}\nlanguage: da\n{named}{more}phases:\n  - {{name: {phase}, kind: purchase}}\n"
    )


@pytest.fixture
def project(write: Write) -> Write:
    """Three maps, one of which calls its purchase otherwise, and a persona that none uses."""
    write("cjm.toml", "")
    write("maps/a.cjm.yaml", a_map("A", "Køb", "../personas/sara.persona.yaml"))
    write("maps/b.cjm.yaml", a_map("B", "1. køb"))
    write("maps/c.cjm.yaml", a_map("C", "Bestilling"))
    write("personas/sara.persona.yaml", "name: Sara\n")
    write("personas/erik.persona.yaml", "name: Erik\n")
    return write


DRIFT = (
    'maps/c.cjm.yaml:5:12: info phase-name-drift the purchase phase is called "Bestilling" here, '
    'and "Køb" in 2 other maps (called "Køb" here: maps/a.cjm.yaml:6:12)\n'
)
LONELY = (
    "personas/erik.persona.yaml:1:7: info persona-without-journey "
    'no map tells the journey of the persona "Erik"\n'
)


def lint(cjm: Cjm, *arguments: str) -> str:
    return cjm("lint", *BOTH, "--format", "concise", *arguments).out


@pytest.mark.usefixtures("project")
def test_they_see_all_files_of_a_run(cjm: Cjm) -> None:
    assert lint(cjm) == DRIFT + LONELY
    assert cjm("lint", *BOTH).code == 1


@pytest.mark.usefixtures("project")
def test_they_say_the_same_from_the_cache(cjm: Cjm) -> None:
    assert lint(cjm) == lint(cjm) == lint(cjm, "--no-cache")


def test_what_one_file_changes_is_heard_of_in_another(cjm: Cjm, project: Write) -> None:
    lint(cjm)
    project("maps/c.cjm.yaml", a_map("C", "KØB", "../personas/erik.persona.yaml"))
    assert lint(cjm) == ""
    project("maps/a.cjm.yaml", a_map("A", "Kassen"))
    assert 'a.cjm.yaml:5:12: info phase-name-drift the purchase phase is called "Kassen"' in lint(cjm)
    assert "sara.persona.yaml" in lint(cjm)


@pytest.mark.usefixtures("project")
def test_they_are_silent_about_a_part_of_a_project(cjm: Cjm) -> None:
    lint(cjm)
    for part in (
        ["maps"],
        ["personas"],
        ["maps/c.cjm.yaml", "maps/a.cjm.yaml"],
        ["personas/erik.persona.yaml"],
    ):
        assert lint(cjm, *part) == ""


@pytest.mark.usefixtures("project")
def test_all_files_of_a_project_are_the_whole_of_it_however_they_are_named(cjm: Cjm) -> None:
    assert lint(cjm, "maps", "personas") == DRIFT + LONELY


def test_the_project_is_that_of_git_where_there_is_one(cjm: Cjm, project: Write, tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    project("maps/cjm.toml", "")
    assert lint(cjm) == DRIFT + LONELY
    assert lint(cjm, "maps") == ""
    assert lint(cjm, "maps", "personas") == DRIFT + LONELY


@pytest.mark.usefixtures("project")
def test_without_settings_and_git_the_project_is_the_current_folder(
    cjm: Cjm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cjm.toml").unlink()
    assert lint(cjm) == DRIFT + LONELY
    monkeypatch.chdir(tmp_path / "maps")
    assert lint(cjm) == DRIFT.replace("maps/", "")
    assert lint(cjm, "..") == DRIFT.replace("maps/", "../maps/")  # what lies beside it is of no project


def test_broken_settings_beside_what_was_asked_for_stop_nothing(cjm: Cjm, project: Write) -> None:
    project("other/cjm.toml", "prseet = 1\n")
    project("other/d.cjm.yaml", a_map("D", "Køb"))
    run = cjm("lint", *BOTH, "maps", "personas")
    assert (run.code, run.err) == (0, "")


@pytest.mark.usefixtures("project")
def test_standard_input_has_no_part_in_them(cjm: Cjm) -> None:
    text = a_map("C", "Bestilling").encode()
    assert cjm("lint", *BOTH, "-", "--stdin-filename", "maps/c.cjm.yaml", given=text).code == 0


def test_a_persona_is_not_called_unused_while_a_map_does_not_read(cjm: Cjm, project: Write) -> None:
    project(
        "maps/d.cjm.yaml", "cjm: 1\ntitle: D\npersona: {file: ../personas/erik.persona.yaml}\nphasse: []\n"
    )
    assert "persona-without-journey" not in lint(cjm)


def test_of_a_persona_that_a_map_has_by_name_and_without_the_file_it_says_so(
    cjm: Cjm, project: Write
) -> None:
    project("maps/d.cjm.yaml", a_map("D", "Køb", more="persona: Erik\n"))
    assert lint(cjm) == DRIFT.replace(" 2 ", " 3 ") + (
        "personas/erik.persona.yaml:1:7: info persona-without-journey no map uses this file, "
        'and one has a persona "Erik" of its own (a persona "Erik" here: maps/d.cjm.yaml:4:10)\n'
    )


def test_a_map_in_which_the_rule_is_off_counts_all_the_same(cjm: Cjm, project: Write) -> None:
    project("cjm.toml", '[[per-file]]\nfiles = ["maps/*"]\nignore = ["consistency"]\n')
    arguments = ("--preset", "strict", "--format", "concise", "--fail-on", "never")
    said = cjm("lint", *arguments).out
    assert "phase-name-drift" not in said
    assert 'persona-without-journey no map tells the journey of the persona "Erik"' in said
    assert 'journey of the persona "Sara"' not in said


def test_a_comment_silences_them_and_is_used(cjm: Cjm, project: Write) -> None:
    project(
        "maps/c.cjm.yaml", a_map("C", "Bestilling") + "    # cjm: ignore-file[phase-name-drift] as agreed\n"
    )
    project(
        "personas/erik.persona.yaml", "name: Erik # cjm: ignore[persona-without-journey] his map is drawn\n"
    )
    assert lint(cjm) == ""


def test_severity_is_that_of_the_file(cjm: Cjm, project: Write) -> None:
    project("maps/cjm.toml", 'severity = {phase-name-drift = "error"}\n')
    assert "maps/c.cjm.yaml:5:12: error phase-name-drift" in lint(cjm)


def test_they_hold_with_several_processes(cjm: Cjm, project: Write) -> None:
    for number in range(80):
        project(f"many/{number:02}.cjm.yaml", a_map(f"M{number}", "Køb"))
    said = lint(cjm)
    assert '"Bestilling" here, and "Køb" in 82 other maps' in said
    assert LONELY in said
    assert lint(cjm) == said


def test_a_language_is_the_same_in_every_country(cjm: Cjm, project: Write) -> None:
    project("maps/c.cjm.yaml", a_map("C", "Bestilling").replace("language: da", "language: da-GL"))
    assert lint(cjm) == DRIFT + LONELY


def test_a_name_is_held_against_the_same_language_alone(cjm: Cjm, project: Write) -> None:
    project("maps/c.cjm.yaml", a_map("C", "Purchase").replace("language: da", "language: en-GB"))
    assert "phase-name-drift" not in lint(cjm)


def test_two_phases_of_a_kind_need_names_that_differ(cjm: Cjm, project: Write) -> None:
    project("maps/c.cjm.yaml", a_map("C", "Bestilling") + "  - {name: Betaling, kind: purchase}\n")
    assert "phase-name-drift" not in lint(cjm)


def test_of_two_names_the_first_stays(cjm: Cjm, write: Write) -> None:
    write("a.cjm.yaml", a_map("A", "Køb"))
    write("b.cjm.yaml", a_map("B", "Bestilling"))
    assert lint(cjm).startswith(
        'b.cjm.yaml:5:12: info phase-name-drift the purchase phase is called "Bestilling"'
    )
    assert 'and "Køb" in another map (called "Køb" here: a.cjm.yaml:5:12)\n' in lint(cjm)


def test_the_name_of_most_is_shown_without_its_number_where_it_first_stands(cjm: Cjm, write: Write) -> None:
    write("a.cjm.yaml", a_map("A", "Bestilling"))
    write("b.cjm.yaml", a_map("B", "2. Køb"))
    write("c.cjm.yaml", a_map("C", "Køb"))
    assert lint(cjm) == (
        'a.cjm.yaml:5:12: info phase-name-drift the purchase phase is called "Bestilling" here, '
        'and "Køb" in 2 other maps (called "Køb" here: b.cjm.yaml:5:12)\n'
    )


@pytest.mark.usefixtures("project")
def test_paths_may_be_absolute(cjm: Cjm, tmp_path: Path) -> None:
    said = lint(cjm, str(tmp_path))
    assert f"{tmp_path}/personas/erik.persona.yaml:1:7: info" in said
    assert '"Sara"' not in said
    assert '"Sara"' not in lint(cjm, "maps", str(tmp_path / "personas"))


SHOWN: dict[str, str] = {
    "text": '::: maps/a.cjm.yaml:6:12: called "Køb" here',
    "concise": '(called "Køb" here: maps/a.cjm.yaml:6:12)',
    "github": '%0Acalled "Køb" here: maps/a.cjm.yaml, line 6',
    "gitlab": '"path": "maps/c.cjm.yaml"',
    "junit": "\nmaps/a.cjm.yaml:6:12: called &quot;Køb&quot; here",
    "checkstyle": "(called &quot;Køb&quot; here: maps/a.cjm.yaml:6:12)",
    "markdown": 'called "Køb" here: maps/a.cjm.yaml, line 6',
}


@pytest.mark.parametrize(("form", "expected"), SHOWN.items())
@pytest.mark.usefixtures("project")
def test_a_second_place_in_another_file_is_shown(cjm: Cjm, form: str, expected: str) -> None:
    out = cjm("lint", *BOTH, "--format", form).out
    assert expected in out or expected.replace("&quot;", '"') in out


def related(cjm: Cjm, form: str) -> Any:
    data = json.loads(
        cjm("lint", *BOTH, "--format", form).out.splitlines()[0]
        if form == "jsonl"
        else cjm("lint", *BOTH, "--format", form).out
    )
    if form == "sarif":
        where = data["runs"][0]["results"][0]["relatedLocations"][0]["physicalLocation"]
        return where["artifactLocation"]["uri"], where["region"]["startLine"]
    found = data if form == "jsonl" else data["findings"][0]
    return found["related"][0]["path"], found["related"][0]["place"]["line"]


@pytest.mark.parametrize("form", ["json", "jsonl", "sarif"])
@pytest.mark.usefixtures("project")
def test_programs_are_given_the_other_file(cjm: Cjm, form: str) -> None:
    assert related(cjm, form) == ("maps/a.cjm.yaml", 6)


def test_every_format_is_among_these() -> None:
    assert {*SHOWN, "json", "jsonl", "sarif"} == set(Report)

"""`cjm lint` and its reports: several at once, into files, on GitHub's pages."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cjm.cli.choices import Report
from cjm.report import OutputFormat
from tests.cli.conftest import CLEAN, Cjm

Write = Callable[[str, str | bytes], Path]
GAP = CLEAN.replace("    goals: [Finde et outfit]\n", "")


def test_the_edge_knows_every_format() -> None:
    assert list(Report) == [str(form) for form in OutputFormat]


def test_several_formats_come_out_of_one_run(cjm: Cjm, write: Write, tmp_path: Path) -> None:
    write("sara.cjm.yaml", GAP)
    run = cjm("lint", "--format", "concise", "--format", "sarif:ud/r.sarif", "--format", "junit:ud/r.xml")
    assert (run.code, run.err) == (1, "")
    assert run.out.startswith("sara.cjm.yaml:10:11: warning phase-without-goal ")
    assert run.out.count("\n") == 1
    sarif = json.loads((tmp_path / "ud" / "r.sarif").read_text("utf-8"))
    assert [found["ruleId"] for found in sarif["runs"][0]["results"]] == ["phase-without-goal"]
    assert "<testsuite " in (tmp_path / "ud" / "r.xml").read_text("utf-8")


def test_a_report_goes_into_a_file_and_nothing_is_printed(cjm: Cjm, write: Write, tmp_path: Path) -> None:
    write("sara.cjm.yaml", GAP)
    run = cjm("lint", "--output-file", "r.txt")
    assert (run.code, run.out, run.err) == (1, "", "")
    assert "warning[phase-without-goal]" in (tmp_path / "r.txt").read_text("utf-8")


def test_a_mistake_in_the_formats_is_told_before_anything_is_linted(cjm: Cjm) -> None:
    run = cjm("lint", "nowhere.cjm.yaml", "--format", "sarf")
    assert (run.code, run.out) == (2, "")
    assert run.err == 'error: there is no format "sarf"\n  = help: did you mean "sarif"?\n'


def test_a_file_that_cannot_be_written_exits_with_2_after_what_is_printed(cjm: Cjm, write: Write) -> None:
    write("sara.cjm.yaml", GAP)
    run = cjm("lint", "--format", "concise", "--format", "json:sara.cjm.yaml/r.json")
    assert run.code == 2
    assert "phase-without-goal" in run.out
    assert run.err.startswith('error: "sara.cjm.yaml/r.json" cannot be written: ')


TYPO = "preset = 'strict'\nfail_onn = 'error'\n"


def test_a_mistake_in_the_settings_reaches_annotations_and_files(
    cjm: Cjm, write: Write, tmp_path: Path
) -> None:
    write("cjm.toml", TYPO)
    write("sara.cjm.yaml", CLEAN)
    told = cjm("lint").err
    assert "error[unknown-setting]" in told
    run = cjm("lint", "--format", "github", "--format", "sarif:r.sarif", "--format", "text:r.txt")
    assert (run.code, run.err) == (2, told)
    assert run.out.startswith("::error title=cjm unknown-setting,file=cjm.toml,line=2,")
    (result,) = json.loads((tmp_path / "r.sarif").read_text("utf-8"))["runs"][0]["results"]
    assert result["ruleId"] == "unknown-setting"
    assert result["locations"][0]["physicalLocation"]["region"]["startLine"] == 2
    assert (tmp_path / "r.txt").read_text("utf-8") == told


def test_a_mistake_in_the_settings_is_json_where_that_is_asked_for(cjm: Cjm, write: Write) -> None:
    write("cjm.toml", TYPO)
    write("sara.cjm.yaml", CLEAN)
    run = cjm("lint", "--format", "json")
    (finding,) = json.loads(run.out)["findings"]
    assert (run.code, finding["path"], finding["rule"]) == (2, "cjm.toml", "unknown-setting")
    assert finding["place"]["line"] == 2


def test_a_mistake_in_the_settings_as_text_is_told_aside(cjm: Cjm, write: Write) -> None:
    write("cjm.toml", TYPO)
    write("sara.cjm.yaml", CLEAN)
    run = cjm("lint")
    assert (run.code, run.out) == (2, "")
    assert "--> cjm.toml:2:1" in run.err


def test_a_mistake_in_the_settings_leaves_what_is_mended_on_standard_input_alone(
    cjm: Cjm, write: Write
) -> None:
    write("cjm.toml", TYPO)
    run = cjm("lint", "-", "--fix", "--format", "concise", given=CLEAN.encode())
    assert (run.code, run.out) == (2, "")
    assert "cjm.toml:2:1: error unknown-setting" in run.err


def test_junit_has_a_suite_for_a_clean_map_too(cjm: Cjm, write: Write) -> None:
    write("a.cjm.yaml", CLEAN)
    write("b.cjm.yaml", GAP)
    out = cjm("lint", "--format", "junit").out
    assert '<testsuite name="a.cjm.yaml" tests="1" failures="0" errors="0">' in out
    assert '<testsuite name="b.cjm.yaml" tests="1" failures="1" errors="0">' in out


def test_standard_input_has_its_given_name_in_reports(cjm: Cjm) -> None:
    run = cjm("lint", "-", "--stdin-filename", "kort/a.cjm.yaml", "--format", "junit", given=CLEAN.encode())
    assert '<testsuite name="kort/a.cjm.yaml" ' in run.out


def test_github_gets_annotations_and_a_summary_on_the_steps_page(
    cjm: Cjm, write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("sara.cjm.yaml", GAP)
    page = tmp_path / "summary"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(page))
    assert cjm("lint", "--format", "concise").code == 1
    assert not page.exists()
    assert cjm("lint", "--format", "github").out.startswith("::warning title=cjm phase-without-goal,")
    assert cjm("lint", "--format", "github").code == 1
    assert page.read_text("utf-8").count("## cjm: 1 warning in 1 file\n") == 2


def test_without_a_page_for_the_step_nothing_is_written(cjm: Cjm, write: Write, tmp_path: Path) -> None:
    write("sara.cjm.yaml", GAP)
    cjm("lint", "--format", "github")
    assert [path.name for path in tmp_path.iterdir()] == ["sara.cjm.yaml"]


def fingerprints(out: str) -> dict[str, str]:
    issues: list[dict[str, Any]] = json.loads(out)
    return {issue["description"]: issue["fingerprint"] for issue in issues}


def test_fingerprints_outlive_moved_lines_and_reordered_phases(cjm: Cjm, write: Write) -> None:
    names = ("Valg", "Køb", "Brug")
    phases = [f"  - name: {name}\n    touchpoints: [{{name: Kasse i {name}}}]\n" for name in names]
    head = "cjm: 1\ntitle: Jeg vil finde et outfit\npersona: Sara\nphases:\n"
    call = ("lint", "--select", "phase-without-goal,touchpoint-without-channel", "--format", "gitlab")
    write("sara.cjm.yaml", head + "".join(phases))
    before = cjm(*call).out
    assert len(set(fingerprints(before).values())) == 6
    write("sara.cjm.yaml", "# ny linje\n\n" + head + "".join(reversed(phases)))
    after = cjm(*call).out
    assert fingerprints(after) == fingerprints(before)
    lines = [[issue["location"]["lines"]["begin"] for issue in json.loads(out)] for out in (before, after)]
    assert lines[0] != lines[1]

"""The baseline: only new findings count, what is mended must be dropped, and nothing else is lost."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import CLEAN, Cjm

Write = Callable[[str, str], Path]

GAPS = CLEAN.replace("owner: Butikschefen\n", "").replace("    goals: [Finde et outfit]\n", "")
"""Nobody owns it, and its phase has no goal."""
OWNERLESS = {"path": "a.cjm.yaml", "rule": "map-without-owner", "at": []}
GOALLESS = {"path": "a.cjm.yaml", "rule": "phase-without-goal", "at": ["phases", "opmærksomhed"]}


def held(folder: Path, name: str = "cjm-baseline.json") -> list[dict[str, Any]]:
    """Give the findings in a baseline."""
    findings: list[dict[str, Any]] = json.loads((folder / name).read_text(encoding="utf-8"))["findings"]
    return findings


def test_what_is_known_counts_no_more_and_what_is_new_does(cjm: Cjm, write: Write, tmp_path: Path) -> None:
    write("a.cjm.yaml", GAPS)
    run = cjm("lint", "--write-baseline")
    assert (run.code, run.out) == (0, "1 file checked, nothing new, 2 in the baseline\n")
    assert run.err == "wrote cjm-baseline.json: 2 findings in 1 file\n"
    assert held(tmp_path) == [OWNERLESS, GOALLESS]
    write("a.cjm.yaml", GAPS.replace("    questions: [Hvilken butik er det?]\n", ""))
    run = cjm("lint", "--format", "concise")
    assert (run.code, run.out.split()[2]) == (1, "phase-without-question")
    assert run.out.count("\n") == 1


def test_lines_that_move_and_lists_in_another_order_change_nothing(cjm: Cjm, write: Write) -> None:
    two = GAPS.replace("phases:\n", "phases:\n  - {name: Brug, touchpoints: []}\n")
    write("a.cjm.yaml", two)
    assert cjm("lint", "--write-baseline").code == 0
    first = "  - {name: Brug, touchpoints: []}\n"
    write("a.cjm.yaml", "# a comment\n\n" + two.replace(first, "") + first)
    assert cjm("lint").out.startswith("1 file checked, nothing new, ")


def test_one_more_of_a_kind_at_one_place_is_new(cjm: Cjm, write: Write, tmp_path: Path) -> None:
    text = CLEAN.replace("[Hvilken butik er det?]", "[TODO]")
    write("a.cjm.yaml", text)
    assert cjm("lint", "--write-baseline").code == 0
    (found,) = held(tmp_path)
    assert "count" not in found
    found["count"] = 2
    (tmp_path / "cjm-baseline.json").write_text(json.dumps({"version": 1, "findings": [found]}))
    run = cjm("lint", "--format", "concise")
    assert run.out == (
        'cjm-baseline.json:1:60: error stale-baseline-entry "placeholder-text" is found 1 of 2 times at '
        'phases/opmærksomhed/questions/todo/text in "a.cjm.yaml"\n'
    )


def test_what_is_mended_must_be_dropped(cjm: Cjm, write: Write, tmp_path: Path) -> None:
    write("a.cjm.yaml", GAPS)
    cjm("lint", "--write-baseline")
    write("a.cjm.yaml", CLEAN.replace("owner: Butikschefen\n", ""))
    run = cjm("lint")
    assert run.code == 1
    assert run.out == (
        'error[stale-baseline-entry]: "phase-without-goal" is found no more at phases/opmærksomhed in '
        '"a.cjm.yaml"\n'
        " --> cjm-baseline.json:6:36\n"
        '6 |     {"path": "a.cjm.yaml", "rule": "phase-without-goal", "at": ["phases", "opmærksomhed"]}\n'
        f"  | {' ' * 35}{'^' * 20}\n"
        '  = help: "cjm lint --write-baseline" takes it out\n'
        "\n"
        '1 error in 1 file, 1 in the baseline; "cjm rule stale-baseline-entry" says why\n'
    )
    assert cjm("lint", "--fail-on", "never").code == 0
    run = cjm("lint", "--write-baseline")
    assert (run.code, run.err) == (0, "wrote cjm-baseline.json: 1 finding in 1 file (1 dropped)\n")
    assert held(tmp_path) == [OWNERLESS]
    assert cjm("lint", "--write-baseline").err == "cjm-baseline.json stays as it is: 1 finding in 1 file\n"


def test_what_this_run_does_not_look_at_may_still_hold(cjm: Cjm, write: Write, tmp_path: Path) -> None:
    for name in ("maps/a.cjm.yaml", "maps/b.cjm.yaml", "other/c.cjm.yaml"):
        write(name, GAPS)
    cjm("lint", "--write-baseline")
    for name in ("maps/a.cjm.yaml", "maps/b.cjm.yaml", "other/c.cjm.yaml"):
        write(name, CLEAN)
    assert cjm("lint", "maps/a.cjm.yaml", "--format", "concise").out.count("stale-baseline-entry") == 2
    assert cjm("lint", "maps", "--select", "map-without-owner", "--format", "concise").out.count("stale") == 2
    assert cjm("lint", "--ignore", "ownership", "--format", "concise").out.count("stale") == 3
    assert cjm("lint", "--format", "concise").out.count("stale") == 6
    assert cjm("lint", "maps", "--select", "map-without-owner", "--write-baseline").code == 0
    assert [(each["path"], each["rule"]) for each in held(tmp_path)] == [
        ("maps/a.cjm.yaml", "phase-without-goal"),
        ("maps/b.cjm.yaml", "phase-without-goal"),
        ("other/c.cjm.yaml", "map-without-owner"),
        ("other/c.cjm.yaml", "phase-without-goal"),
    ]


def test_a_file_that_is_gone_is_told_of_when_its_folder_is_looked_at(cjm: Cjm, write: Write) -> None:
    write("maps/a.cjm.yaml", CLEAN)
    gone = write("maps/b.cjm.yaml", GAPS)
    write("other/c.cjm.yaml", CLEAN)
    cjm("lint", "--write-baseline")
    gone.unlink()
    assert cjm("lint", "other").code == 0
    assert cjm("lint", "maps/a.cjm.yaml").code == 0
    run = cjm("lint", "maps", "--format", "concise")
    assert run.out.count('the file "maps/b.cjm.yaml" is there no more') == 2
    assert cjm("lint", "maps", "--write-baseline").code == 0
    assert cjm("lint").code == 0


def test_what_stands_in_the_way_of_reading_is_never_known(cjm: Cjm, write: Write, tmp_path: Path) -> None:
    write("a.cjm.yaml", GAPS)
    cjm("lint", "--write-baseline")
    write("a.cjm.yaml", GAPS + "phasse: []\n")
    write("b.cjm.yaml", CLEAN + "# cjm: ignore[flow] # nothing\n")
    run = cjm("lint", "--write-baseline", "--format", "concise")
    assert run.code == 1
    assert [line.split()[2] for line in run.out.splitlines()] == [
        "unknown-key",
        "suppression-without-reason",
        *([] if "unused" not in run.out else ["unused-suppression"]),
    ]
    assert held(tmp_path) == [OWNERLESS, GOALLESS]  # what is known of a map that does not read stays


def test_nothing_is_written_where_there_is_nothing_to_write(cjm: Cjm, write: Write, tmp_path: Path) -> None:
    write("a.cjm.yaml", CLEAN)
    run = cjm("lint", "--write-baseline")
    assert (run.code, run.err) == (0, "there is nothing to write into a baseline\n")
    assert not (tmp_path / "cjm-baseline.json").exists()
    write("a.cjm.yaml", GAPS)
    cjm("lint", "--write-baseline")
    write("a.cjm.yaml", CLEAN)
    assert (
        cjm("lint", "--write-baseline").err == "wrote cjm-baseline.json: 0 findings in 0 files (2 dropped)\n"
    )
    assert held(tmp_path) == []


def test_all_findings_are_shown_again_on_demand(cjm: Cjm, write: Write) -> None:
    write("a.cjm.yaml", GAPS)
    cjm("lint", "--write-baseline")
    run = cjm("lint", "--no-baseline", "--format", "concise")
    assert (run.code, run.out.count("\n")) == (1, 2)


def test_programs_are_told_how_many_are_known(cjm: Cjm, write: Write) -> None:
    write("a.cjm.yaml", GAPS)
    cjm("lint", "--write-baseline")
    report = json.loads(cjm("lint", "--format", "json").out)
    assert (report["findings"], report["summary"]["baseline"]) == ([], 2)


def test_the_settings_say_which_file_it_is_and_it_stands_beside_them(
    cjm: Cjm, write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("shop/cjm.toml", 'baseline = "lint/known.json"\n')
    write("shop/maps/a.cjm.yaml", GAPS)
    run = cjm("lint", "shop")
    assert (run.code, run.out) == (2, "")
    assert run.err == (
        'error: there is no baseline "shop/lint/known.json"\n'
        '  = help: "cjm lint --write-baseline" writes it\n'
    )
    run = cjm("lint", "shop", "--write-baseline")
    assert run.err == "wrote shop/lint/known.json: 2 findings in 1 file\n"
    assert {each["path"] for each in held(tmp_path / "shop" / "lint", "known.json")} == {"../maps/a.cjm.yaml"}
    monkeypatch.chdir(tmp_path / "shop" / "maps")
    assert cjm("lint", "a.cjm.yaml").code == 0
    assert cjm("lint", "-", "--stdin-filename", "a.cjm.yaml", given=GAPS.encode()).code == 0
    assert cjm("lint", str(tmp_path / "shop")).code == 0


def test_each_settings_file_has_a_baseline_of_its_own(cjm: Cjm, write: Write) -> None:
    for name in ("a", "b"):
        write(f"{name}/cjm.toml", 'preset = "recommended"\n')
        write(f"{name}/map.cjm.yaml", GAPS)
    run = cjm("lint", "--write-baseline")
    assert run.err.splitlines() == [
        "wrote a/cjm-baseline.json: 2 findings in 1 file",
        "wrote b/cjm-baseline.json: 2 findings in 1 file",
    ]
    assert cjm("lint").out == "2 files checked, nothing new, 4 in the baseline\n"


def test_the_call_says_which_file_it_is(cjm: Cjm, write: Write, tmp_path: Path) -> None:
    write("a.cjm.yaml", GAPS)
    run = cjm("lint", "--baseline", "known.json")
    assert (run.code, run.err.splitlines()[0]) == (2, 'error: there is no baseline "known.json"')
    assert cjm("lint", "--baseline", "known.json", "--write-baseline").code == 0
    assert held(tmp_path, "known.json") == [OWNERLESS, GOALLESS]
    assert cjm("lint", "--baseline", "known.json").code == 0
    assert cjm("lint").code == 1


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (["--no-baseline", "--write-baseline"], "--no-baseline leaves no baseline to write"),
        (["-", "--write-baseline"], "standard input has no place in a baseline"),
        (
            ["--write-baseline", "--baseline", "b.cjm.yaml"],
            '"b.cjm.yaml" would be written over, and that is the name of a map',
        ),
        (
            ["--write-baseline", "--add-ignores"],
            "findings are mended, written into the baseline, given comments or watched: one at a time",
        ),
    ],
)
def test_what_makes_no_sense_is_refused(cjm: Cjm, write: Write, call: list[str], message: str) -> None:
    write("a.cjm.yaml", GAPS)
    run = cjm("lint", *call, given=GAPS.encode())
    assert (run.code, run.out) == (2, "")
    assert run.err.splitlines()[0] == f"error: {message}"


def test_what_must_not_be_written_down_is_not_in_the_baseline(cjm: Cjm, write: Write, tmp_path: Path) -> None:
    note = "evidence:\n  - {title: Line Holm 22 33 44 55, source: wiki, date: 2026-01-01}\n"
    write("a.cjm.yaml", CLEAN + note)
    run = cjm("lint", "--write-baseline")
    assert run.code == 0
    text = (tmp_path / "cjm-baseline.json").read_text(encoding="utf-8")
    assert '"rule": "personal-data-in-map"' in text
    assert "22" not in text.replace("2026", "").split("personal-data-in-map")[0]
    assert "holm" not in text.lower()
    assert "•••• •••• •• •• •• ••" in cjm("lint", "--no-baseline").out
    write("a.cjm.yaml", CLEAN)
    assert '"personal-data-in-map" is found no more at private/' in cjm("lint").out


def test_a_name_with_personal_data_is_written_down_with_none_of_the_findings_about_it(
    cjm: Cjm, write: Write, tmp_path: Path
) -> None:
    people = "personas:\n  - {name: Sara 26 12 34 56, primary: true}\n  - {name: Bo}\n"
    first, second = "{title: Hos bo@example.com, note: Ring 26 12 34 56}", "{title: Kasse, note: b@c.dk}"
    evidence = f"evidence:\n  - {first}\n  - {second}\n"
    write("a.cjm.yaml", CLEAN.replace("persona: Sara\n", people + evidence))
    strict = ("lint", "--preset", "strict")
    shown = cjm(*strict, "--format", "concise").out
    assert 'persona "Bo"' in shown
    assert not [name for name in ("26 12", "example") if name in shown]
    cjm(*strict, "--write-baseline")
    written = (tmp_path / "cjm-baseline.json").read_text(encoding="utf-8")
    assert not [name for name in ("26-12", "example") if name in written]
    # What is told apart by a name that is nobody's is found by it when the data is gone.
    assert '"at": ["evidence", "kasse"]' in written
    assert cjm(*strict).out == f"1 file checked, nothing new, {len(held(tmp_path))} in the baseline\n"

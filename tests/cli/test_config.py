"""`cjm config`: what applies to a file, and from where."""

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cjm.ops.config import applying
from cjm.ops.lint import Asked
from cjm.ops.lint.work import Applied
from cjm.settings import Limits, Settings
from tests.cli.conftest import CLEAN, Cjm

Write = Callable[[str, str | bytes], Path]

SETTINGS = """\
# ours
preset = "strict"
select = ["emotion"]
extend-select = [
  "loop-without-exit",
]
ignore = ["flow", "map-without-owner"]
limits.phases-at-most = 10
exclude = ["archive/*"]

[severity]
phase-without-question = "info"
wording = "warning"

[[per-file]]
files = ["drafts/*", "*.draft.cjm.yaml"]
preset = "minimal"
ignore = ["long-text"]
fail-on = "never"
limits = {low-point = -1.5, phases-at-most = 12}

[[per-file]]
files = ["drafts/new/*"]
extend-select = ["long-text"]
words = {vague-wording = ["nice"]}
"""


def lines(out: str) -> dict[str, tuple[str, str]]:
    """Give each setting's value and origin as they are shown."""
    found = {}
    for line in out.splitlines():
        left, separator, right = line.rpartition("  ")
        key, _, value = left.replace(" is nothing", " = nothing").partition(" = ")
        if separator and value:
            found[key] = (value.strip(), right)
    return found


def test_what_is_set_comes_with_its_line_and_the_rest_with_its_default(cjm: Cjm, write: Write) -> None:
    write("cjm.toml", SETTINGS)
    run = cjm("config", "--all", "maps/shop.cjm.yaml")
    assert run.code == 0
    assert run.out.startswith("maps/shop.cjm.yaml\nsettings: cjm.toml\n\npreset = ")
    told = lines(run.out)
    assert told["preset"] == ('"strict"', "cjm.toml:2")
    assert told["select"] == ('["emotion"]', "cjm.toml:3")
    assert told["extend-select"] == ('["loop-without-exit"]', "cjm.toml:5")
    assert told["ignore"] == ('["flow", "map-without-owner"]', "cjm.toml:7")
    assert told["limits.phases-at-most"] == ("10", "cjm.toml:8")
    assert told["exclude"] == ('["archive/*"]', "cjm.toml:9")
    assert told["severity.phase-without-question"] == ('"info"', "cjm.toml:12")
    assert told["fail-on"] == ('"warning"', "not set")
    assert told["limits.low-point"] == ("-1", "not set")
    assert list(told.values())[-1][1] == "not set"


def test_the_tables_about_the_file_are_named_and_win(cjm: Cjm, write: Write) -> None:
    write("cjm.toml", SETTINGS)
    run = cjm("config", "drafts/new/shop.cjm.yaml")
    assert run.out.splitlines()[1] == (
        "settings: cjm.toml, with [[per-file]] in line 15 for drafts/*, *.draft.cjm.yaml, "
        "with [[per-file]] in line 22 for drafts/new/*"
    )
    told = lines(run.out)
    assert told["preset"] == ('"minimal"', "cjm.toml:17")
    assert told["select"] == ("[]", "cjm.toml:17")
    assert told["fail-on"] == ('"never"', "cjm.toml:19")
    assert told["limits.low-point"] == ("-1.5", "cjm.toml:20")
    assert told["limits.phases-at-most"] == ("12", "cjm.toml:20")
    assert told["ignore"] == ('["flow", "map-without-owner"]', "cjm.toml:7")
    assert told["extend-select"] == ('["loop-without-exit", "long-text"]', "cjm.toml:5, cjm.toml:24")
    assert told["words.vague-wording"] == ('["nice"]', "cjm.toml:25")


def test_every_setting_is_there(cjm: Cjm) -> None:
    told = lines(cjm("config", "--all").out)
    tables = {key.partition(".")[0] for key in told}
    # One that is empty has nothing to list.
    assert tables == {name.replace("_", "-") for name in Settings.model_fields} - {
        "per-file",
        "severity",
        "views",
    }
    assert {key for key in told if key.startswith("limits.")} == {
        f"limits.{name.replace('_', '-')}" for name in Limits.model_fields
    }
    assert {origin for _, origin in told.values()} == {"not set"}


def test_limits_and_words_that_are_not_set_are_counted(cjm: Cjm, write: Write) -> None:
    write("cjm.toml", "[limits]\nphases-at-most = 10\n")
    out = cjm("config").out
    assert re.search(r"\n\n\d+ more, such as limits, are not set; --all lists them\n", out)
    assert out.count("limits.") == 1
    assert "--all" not in cjm("config", "--all").out


def test_without_settings_it_says_so(cjm: Cjm) -> None:
    assert "no settings: neither a cjm.toml nor a [tool.cjm] in a pyproject.toml" in cjm("config").out


def test_a_folder_stands_for_the_files_right_in_it(cjm: Cjm, write: Write) -> None:
    write("cjm.toml", 'preset = "strict"\n')
    write("maps/pyproject.toml", '[project]\nname = "x"\n\n[tool.cjm]\npreset = "minimal"\n')
    assert lines(cjm("config").out)["preset"] == ('"strict"', "cjm.toml:1")
    assert lines(cjm("config", "maps").out)["preset"] == ('"minimal"', "maps/pyproject.toml:5")
    assert lines(cjm("config", "maps/").out)["preset"] == ('"minimal"', "maps/pyproject.toml:5")


def states(out: str) -> dict[str, tuple[str, str]]:
    found = {}
    for line in out.splitlines():
        severity, _, rest = line.partition(" ")
        if severity in ("error", "warning", "info", "off"):
            name, _, why = rest.strip().partition("  ")
            found[name] = (severity, why.strip())
    return found


def test_rules_come_with_their_reason(cjm: Cjm, write: Write) -> None:
    write("cjm.toml", SETTINGS)
    told = states(cjm("config", "--rules", "maps/shop.cjm.yaml").out)
    assert told["flat-emotion-curve"] == ("warning", '"emotion" in select, cjm.toml:3')
    assert told["loop-without-exit"] == ("error", "in extend-select, cjm.toml:5")
    assert told["no-exit-path"] == ("off", '"flow" in ignore, cjm.toml:7')
    assert told["map-without-owner"] == ("off", "in ignore, cjm.toml:7")
    assert told["phase-without-goal"] == ("off", "not in select")
    told = states(cjm("config", "--rules", "drafts/new/shop.cjm.yaml").out)
    assert told["long-text"] == ("warning", "in extend-select, cjm.toml:24")
    assert told["phase-without-touchpoint"] == ("error", "in preset minimal")


def test_without_asking_the_rules_are_counted(cjm: Cjm, write: Write) -> None:
    write("cjm.toml", 'select = ["phase-without-goal", "map-without-owner"]\n')
    assert "\n2 of " in cjm("config").out
    assert cjm("config").out.endswith(" rules are on; --rules lists them\n")


@pytest.mark.parametrize("path", ["shop.cjm.yaml", "drafts/a.cjm.yaml", "drafts/new/a.cjm.yaml"])
@pytest.mark.parametrize("more", ["", "plugins = []\n", "[words]\ngood-feelings = []\n"])
def test_the_rules_that_are_on_are_those_that_are_run(cjm: Cjm, write: Write, path: str, more: str) -> None:
    write("cjm.toml", SETTINGS + ("" if more.startswith("plugins") else more))
    cjm("config")
    run = Applied(Asked((), date(2026, 11, 22))).to(path)[1]
    told = {state.name: state.severity for state in applying(path).rules if state.on}
    assert told == {rule.name: rule.severity.word for rule in run}


def test_programs_get_all_of_it(cjm: Cjm, write: Write) -> None:
    write("cjm.toml", SETTINGS)
    data: dict[str, Any] = json.loads(cjm("config", "drafts/a.cjm.yaml", "--format", "json").out)
    assert (data["version"], data["path"], data["file"]) == (1, "drafts/a.cjm.yaml", "cjm.toml")
    assert data["per_file"] == [{"line": 15, "files": ["drafts/*", "*.draft.cjm.yaml"]}]
    values = {each["key"]: each for each in data["settings"]}
    assert values["fail-on"] == {"key": "fail-on", "value": "never", "lines": [19]}
    assert values["baseline"] == {"key": "baseline", "value": "cjm-baseline.json", "lines": []}
    rules = {each["name"]: each for each in data["rules"]}
    assert rules["map-without-owner"] == {
        "name": "map-without-owner",
        "group": "ownership",
        "on": False,
        "severity": "warning",
        "why": "in ignore",
        "lines": [7],
    }


def test_settings_with_a_mistake_are_told_as_by_lint(cjm: Cjm, write: Write) -> None:
    write("cjm.toml", 'prseet = "strict"\n')
    write("a.cjm.yaml", CLEAN)
    run = cjm("config")
    assert (run.code, run.out) == (2, "")
    assert run.err == cjm("lint").err


def test_rules_of_ones_own_are_listed(cjm: Cjm, write: Write) -> None:
    cjm("rule", "new", "purchase-without-owner")
    write("cjm.toml", 'rules = ["**/*.rules.yaml"]\n')
    assert "purchase-without-owner" in states(cjm("config", "--rules").out)

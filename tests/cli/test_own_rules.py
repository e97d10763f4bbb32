"""Rules of one's own from end to end: named in the settings, they are like ours."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from cjm.ops.lint import Asked, lint_files
from tests.cli.conftest import CLEAN, Cjm
from tests.ops.acme import Install, installer

Write = Callable[[str, str], Path]

HOUSE = """\
rules:
  - name: touchpoint-without-device
    what: A touchpoint does not say on which device it is met.
    why: We test on the devices people have.
    severity: info
    each: touchpoint
    must: {has: device}
    message: '"{it}" has no device'
    help: write "device:"
"""

ACME = '''\
from cjm.diagnostic import Severity
from cjm.lint import Finding, rule
from cjm.model import phases

@rule(Severity.WARNING)
def phase_shouts(subject):
    """A phase has a name in capitals.

    It is tiring to read.
    """
    for path, phase in phases(subject.journey):
        if phase.name == "BROKEN":
            1 / 0
        if phase.name.isupper():
            yield Finding(path, f'"{phase.name}" is in capitals')
'''


@pytest.fixture
def project(write: Write) -> Path:
    """Give a folder with a map, a rule of one's own, and settings that name it."""
    write("rules/house.rules.yaml", HOUSE)
    write("shop.cjm.yaml", CLEAN)
    return write("cjm.toml", 'rules = ["rules/*.rules.yaml"]\n').parent


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    return installer(tmp_path, monkeypatch)


FOUND = 'shop.cjm.yaml:15:16: info touchpoint-without-device "Annonce" has no device\n'


def concise(cjm: Cjm, *arguments: str) -> str:
    run = cjm("lint", "--format", "concise", *arguments)
    assert run.err == ""
    return run.out


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("preset", ["minimal", "recommended", "strict"])
def test_a_rule_in_a_file_that_the_settings_name_is_on(cjm: Cjm, preset: str) -> None:
    assert FOUND in concise(cjm, "--preset", preset)


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ('ignore = ["touchpoint-without-device"]', ""),
        ('ignore = ["own"]', ""),
        ('select = ["flow"]', ""),
        ('select = ["own"]', FOUND),
        ('select = ["touchpoint-without-device"]', FOUND),
        ('[severity]\ntouchpoint-without-device = "error"', FOUND.replace("info", "error")),
        ('[severity]\nown = "warning"', FOUND.replace("info", "warning")),
        ('[[per-file]]\nfiles = ["shop*"]\nignore = ["own"]', ""),
    ],
)
def test_settings_speak_of_it_as_of_ours(cjm: Cjm, project: Path, settings: str, expected: str) -> None:
    with (project / "cjm.toml").open("a", encoding="utf-8") as file:
        file.write(settings + "\n")
    assert [line for line in concise(cjm).splitlines(keepends=True) if "device" in line] == (
        [expected] if expected else []
    )


def test_comments_can_silence_it(cjm: Cjm, project: Path) -> None:
    text = CLEAN.replace(
        "- {name: Annonce", "# cjm: ignore[touchpoint-without-device] all\n      - {name: Annonce"
    )
    (project / "shop.cjm.yaml").write_text(text, encoding="utf-8")
    assert "device" not in concise(cjm)
    (project / "shop.cjm.yaml").write_text(text.replace("-device]", "-devise]"), encoding="utf-8")
    said = cjm("lint").out
    assert 'no rule or group is called "touchpoint-without-devise"' in said
    assert 'did you mean "touchpoint-without-device"' in said


def test_a_name_in_the_settings_that_is_no_rule_is_held_against_it(cjm: Cjm, project: Path) -> None:
    (project / "cjm.toml").write_text(
        'rules = ["rules/*"]\nignore = ["touchpoint-without-devise"]\n', encoding="utf-8"
    )
    run = cjm("lint")
    assert run.code == 2
    assert 'did you mean "touchpoint-without-device"' in run.out + run.err


def test_it_has_a_page_and_stands_in_the_list(cjm: Cjm, project: Path) -> None:
    listed = cjm("rule").out
    assert (
        "| touchpoint-without-device | info | minimal | A touchpoint does not say on which device" in listed
    )
    with (project / "rules" / "more.rules.yaml").open("w", encoding="utf-8") as file:
        file.write(HOUSE.replace("touchpoint-without-device", "another-rule"))
    page = cjm("rule", "touchpoint-without-device").out
    assert page.startswith("# touchpoint-without-device\n\ninfo · own · in the presets minimal, ")
    assert "## Why\n\nWe test on the devices people have.\n" in page
    assert "## Reported" not in page
    assert "## Written in rules/house.rules.yaml:2\n\n```yaml\n  - name: touchpoint-without-device\n" in page
    assert "phase-without-goal" in cjm("rule", "phase-without-goal").out
    assert "it is a group: touchpoint-without-device" in cjm("rule", "own").err


def test_reports_for_machines_carry_its_page(cjm: Cjm, project: Path) -> None:
    quiet = HOUSE.replace("touchpoint-without-device", "another-rule").replace("has: device", "has: name")
    (project / "rules" / "more.rules.yaml").write_text(quiet, encoding="utf-8")
    log = json.loads(cjm("lint", "--format", "sarif").out)["runs"][0]
    (told,) = [each for each in log["tool"]["driver"]["rules"] if each["id"] == "touchpoint-without-device"]
    assert told["shortDescription"]["text"] == "A touchpoint does not say on which device it is met."
    assert told["defaultConfiguration"]["level"] == "note"
    assert told["properties"]["tags"] == ["own"]
    (finding,) = json.loads(cjm("lint", "--format", "json").out)["findings"]
    assert (finding["rule"], finding["severity"]) == ("touchpoint-without-device", "info")
    assert finding["help"] == 'write "device:"'


def test_a_rules_file_with_mistakes_is_told_like_a_map_with_mistakes(cjm: Cjm, project: Path) -> None:
    (project / "rules" / "house.rules.yaml").write_text(
        HOUSE.replace("has: device", "has: devise"), encoding="utf-8"
    )
    run = cjm("lint")
    assert run.code == 2
    said = run.out + run.err
    assert (
        'error[wrong-value]: "devise" is not a key of a touchpoint\n --> rules/house.rules.yaml:7:17\n'
        in said
    )
    assert '7 |     must: {has: devise}\n  |                 ^^^^^^\n  = help: did you mean "device"' in said
    assert "wrong-value" in cjm("rule", "wrong-value").out


@pytest.mark.parametrize(
    "pattern", ["rules/*.yml", "house.rules.yaml", "../no/*.yaml", "a\\u0000/*", "rules"]
)
def test_a_pattern_that_means_no_file_is_said(cjm: Cjm, project: Path, pattern: str) -> None:
    (project / "cjm.toml").write_text(f'rules = ["rules/*.yaml", "{pattern}"]\n', encoding="utf-8")
    run = cjm("lint")
    assert run.code == 2
    assert "error[file-not-found]: there is no rules file" in run.out + run.err
    assert "cjm.toml:1:26" in run.out + run.err


def test_a_rules_file_that_is_no_text_is_said(cjm: Cjm, project: Path) -> None:
    (project / "rules" / "house.rules.yaml").write_bytes(b"\xff\xfe\x00a")
    run = cjm("lint")
    assert (run.code, "rules/house.rules.yaml" in run.out + run.err) == (2, True)


def test_a_rules_file_that_cannot_be_opened_is_said(cjm: Cjm, powerless: Path) -> None:
    (powerless / "a.rules.yaml").write_text(HOUSE, encoding="utf-8")
    (powerless / "a.rules.yaml").chmod(0)
    (powerless / "cjm.toml").write_text('rules = ["a.rules.yaml"]\n', encoding="utf-8")
    (powerless / "shop.cjm.yaml").write_text(CLEAN, encoding="utf-8")
    run = cjm("lint")
    assert (run.code, "permission-denied" in run.out + run.err) == (2, True)


def test_a_file_that_two_patterns_mean_is_read_once(cjm: Cjm, project: Path) -> None:
    (project / "cjm.toml").write_text('rules = ["rules/*", "./rules/house.rules.yaml"]\n', encoding="utf-8")
    assert concise(cjm).count("device") == 2


def test_one_name_in_two_files_is_said(cjm: Cjm, project: Path) -> None:
    (project / "rules" / "more.rules.yaml").write_text(HOUSE, encoding="utf-8")
    said = cjm("lint")
    assert (
        '"touchpoint-without-device" is the name of the rule at rules/house.rules.yaml:2'
        in said.out + said.err
    )


@pytest.mark.parametrize("name", ["phase-without-goal", "flow", "own", "reading", "unknown-key", "new"])
def test_a_name_that_means_something_already_is_refused(cjm: Cjm, project: Path, name: str) -> None:
    text = HOUSE.replace("touchpoint-without-device", name)
    (project / "rules" / "house.rules.yaml").write_text(text, encoding="utf-8")
    said = cjm("lint")
    assert (said.code, f'"{name}" is the name of a ' in said.out + said.err) == (2, True)


def test_a_warning_about_a_rules_file_is_told_once(cjm: Cjm, project: Path) -> None:
    (project / "rules" / "house.rules.yaml").write_text(f"{HOUSE}x-a: {{on: 1}}\n", encoding="utf-8")
    (project / "more.cjm.yaml").write_text(CLEAN, encoding="utf-8")
    for _ in range(2):
        assert concise(cjm).count("ambiguous-key") == 1


@pytest.mark.usefixtures("project")
def test_the_cache_sees_a_rule_that_changed_and_a_file_that_came(cjm: Cjm, project: Path) -> None:
    kept = ("--cache-dir", str(project / "kept"))
    assert concise(cjm, *kept).count('"Annonce" has no device') == 1
    assert concise(cjm, *kept).count('"Annonce" has no device') == 1
    house = project / "rules" / "house.rules.yaml"
    house.write_text(HOUSE.replace("has no device", "lacks a device"), encoding="utf-8")
    assert concise(cjm, *kept).count('"Annonce" lacks a device') == 1
    more = HOUSE.replace("touchpoint-without-device", "another-rule")
    (project / "rules" / "more.rules.yaml").write_text(more, encoding="utf-8")
    assert concise(cjm, *kept).count("another-rule") == 1


def test_the_cache_does_not_take_the_rules_of_one_project_for_those_of_its_copy(
    cjm: Cjm, write: Write, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for copy, text in (("one", HOUSE), ("[two]", HOUSE.replace("has no device", "lacks a device"))):
        write(f"{copy}/cjm.toml", 'rules = ["rules/*.rules.yaml"]\n')
        write(f"{copy}/rules/house.rules.yaml", text)
        write(f"{copy}/maps/shop.cjm.yaml", CLEAN)
    kept = ("--cache-dir", str(tmp_path / "kept"))
    for copy, words in (("one", "has no"), ("[two]", "lacks a"), ("one", "has no")):
        monkeypatch.chdir(tmp_path / copy / "maps")
        assert concise(cjm, *kept).count(f'"Annonce" {words} device') == 1


def test_several_processes_run_it(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project)
    for number in range(64):
        (project / f"map{number}.cjm.yaml").write_text(CLEAN, encoding="utf-8")
    monkeypatch.setattr("cjm.ops.spread._processors", lambda: 2)
    found = lint_files(Asked(paths=(".",), today=date(2026, 11, 22))).result
    assert sum(each.rule == "touchpoint-without-device" for each in found.diagnostics) == 65


def test_a_plug_in_that_the_settings_name_is_run(cjm: Cjm, write: Write, install: Install) -> None:
    install(ACME)
    write("shop.cjm.yaml", CLEAN.replace("Opmærksomhed", "FØR"))
    assert "FØR" not in concise(cjm)
    write("cjm.toml", 'plugins = ["acme", "acme"]\n')
    expected = 'shop.cjm.yaml:10:11: warning phase-shouts "FØR" is in capitals\n'
    assert expected in concise(cjm)
    assert "A phase has a name in capitals." in cjm("rule", "phase-shouts").out
    write("cjm.toml", 'plugins = ["acme"]\nignore = ["phase-shouts"]\n')
    assert "FØR" not in concise(cjm)


def test_a_broken_plug_in_is_a_warning_and_the_run_goes_on(cjm: Cjm, write: Write, install: Install) -> None:
    install("import nowhere_at_all\n")
    write("cjm.toml", 'plugins = ["acme"]\nignore = ["phase-shouts"]\n')
    write("shop.cjm.yaml", CLEAN.replace("goals", "# cjm: ignore[phase-shouts] ours\n    x-goals"))
    run = cjm("lint")
    assert (run.code, run.err) == (1, "")
    assert 'warning[broken-plugin]: the plug-in "acme" cannot be loaded: ModuleNotFoundError' in run.out
    assert ' --> cjm.toml:1:12\n1 | plugins = ["acme"]\n  |            ^^^^^^\n' in run.out
    assert "phase-without-goal" in run.out
    assert "invalid-suppression" not in run.out
    assert "broken-plugin" in cjm("rule").out
    assert cjm("lint", "--fail-on", "error").code == 0
    assert "1 warning in 1 file" in cjm("lint", "--select", "phase-shouts").out


def test_a_mistake_in_a_rules_file_promises_no_fix_as_maps_alone_are_mended(cjm: Cjm, project: Path) -> None:
    house = project / "rules" / "house.rules.yaml"
    house.write_text(HOUSE.replace("severity:", "severty:"), encoding="utf-8")
    run = cjm("lint", "--fix", "--unsafe-fixes")
    assert run.code == 2
    assert 'did you mean "severity"?' in run.err
    assert "fix" not in run.out + run.err
    assert "severty:" in house.read_text(encoding="utf-8")


def test_what_a_plug_in_would_mend_is_mended(cjm: Cjm, write: Write, install: Install) -> None:
    quieter = "Remedy('write it small', SetText((*path, 'name'), phase.name.capitalize()), safe=True)"
    acme = ACME.replace("is in capitals')", f"is in capitals', fix={quieter})")
    install(acme.replace("import Finding, rule", "import Finding, Remedy, SetText, rule"))
    write("cjm.toml", 'plugins = ["acme"]\n')
    path = write("shop.cjm.yaml", CLEAN.replace("Opmærksomhed", "FØR"))
    run = cjm("lint", "--fix")
    assert (run.code, run.out) == (0, "1 file checked, nothing left to remark, 1 fixed in 1 file\n")
    assert path.read_text(encoding="utf-8") == CLEAN.replace("Opmærksomhed", "Før")


def test_a_rule_of_a_plug_in_that_fails_on_a_map_is_a_warning_about_that_map(
    cjm: Cjm, write: Write, install: Install
) -> None:
    install(ACME)
    write("cjm.toml", 'plugins = ["acme"]\n')
    write("a.cjm.yaml", CLEAN.replace("Opmærksomhed", "BROKEN"))
    write("b.cjm.yaml", CLEAN.replace("Opmærksomhed", "FØR"))
    run = cjm("lint", "--format", "concise")
    first, second = run.out.splitlines()[:2]
    assert first.startswith(
        'a.cjm.yaml:1:1: warning broken-plugin the rule "phase-shouts" of the plug-in "acme" '
    )
    assert second == 'b.cjm.yaml:10:11: warning phase-shouts "FØR" is in capitals'


def test_settings_without_rules_of_ones_own_load_nothing(cjm: Cjm, write: Write, install: Install) -> None:
    install("raise SystemExit(9)\n")
    write("shop.cjm.yaml", CLEAN)
    write("cjm.toml", "plugins = []\nrules = []\n")
    assert concise(cjm) == ""


def test_a_first_rule_is_written_and_found(cjm: Cjm, write: Write) -> None:
    write("shop.cjm.yaml", CLEAN.replace("    goals:", "    kind: purchase\n    goals:"))
    run = cjm("rule", "new", "purchase-without-owner")
    assert run.out == (
        "wrote rules/purchase-without-owner.rules.yaml\n"
        "in cjm.toml write, above any line in [brackets]:\n"
        '  rules = ["rules/*.rules.yaml"]\n'
        "then:  cjm lint\n"
    )
    write("cjm.toml", run.out.splitlines()[2])
    assert 'warning purchase-without-owner "Annonce" has no owner\n' in concise(cjm)
    assert cjm("rule", "new", "another-rule").out == (
        "wrote rules/another-rule.rules.yaml\nthe settings name it already:  cjm lint\n"
    )
    assert "another-rule" in concise(cjm)


def test_a_first_rule_in_python_is_written_and_found(cjm: Cjm, write: Write, install: Install) -> None:
    write("cjm.toml", 'preset = "minimal"\nplugins = ["acme"]\n')
    install(ACME)
    run = cjm("rule", "new", "purchase-without-owner", "--python")
    assert run.out == (
        "wrote purchase-without-owner/pyproject.toml\n"
        "wrote purchase-without-owner/purchase_without_owner.py\n"
        "install it beside cjm:  pip install -e purchase-without-owner\n"
        "in cjm.toml write, above any line in [brackets]:\n"
        '  plugins = ["acme", "purchase-without-owner"]\n'
        "then:  cjm lint\n"
    )
    folder = Path("purchase-without-owner")
    told = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    ((name, module),) = told["entry-points"]["cjm.rules"].items()
    install((folder / f"{module}.py").read_text(encoding="utf-8"), module, f"{name} = {module}")
    write("cjm.toml", run.out.splitlines()[4])
    write("shop.cjm.yaml", CLEAN.replace("    goals:", "    kind: purchase\n    goals:"))
    assert 'warning purchase-without-owner "Annonce" has no owner\n' in concise(cjm)


def test_settings_further_up_are_told_the_way_from_their_folder(
    cjm: Cjm, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    top = write("cjm.toml", 'preset = "strict"\n').parent
    (top / "shop").mkdir()
    monkeypatch.chdir(top / "shop")
    told = cjm("rule", "new", "our-rule").out
    assert f"in {top / 'cjm.toml'} write, above any line in [brackets]:\n" in told
    assert '  rules = ["shop/rules/*.rules.yaml"]\n' in told


@pytest.mark.parametrize("more", [(), ("--python",)])
def test_nothing_is_ever_written_over(cjm: Cjm, write: Write, more: tuple[str, ...]) -> None:
    written = "our-rule/our_rule.py" if more else "rules/our-rule.rules.yaml"
    write(written, "mine")
    run = cjm("rule", "new", "our-rule", *more)
    assert (run.code, f'"{written}" is already there' in run.err) == (2, True)
    assert Path(written).read_text(encoding="utf-8") == "mine"
    assert not Path("our-rule/pyproject.toml").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["new"], "a new rule has one name"),
        (["new", "a-b", "c-d"], "a new rule has one name"),
        (["a-b", "c-d"], "one rule is explained at a time"),
        (["--python"], "one rule is explained at a time"),
        (["new", "Our Rule"], '"Our Rule" is no name for a rule'),
        (["new", "rule"], '"rule" is no name for a rule'),
        (["new", "../up-and-away"], '"../up-and-away" is no name for a rule'),
        (["new", "phase-without-goal"], 'there is a rule "phase-without-goal" already'),
        (["nowhere-at-all"], 'there is no rule "nowhere-at-all"'),
    ],
)
def test_a_call_that_cannot_be_meant_is_said(cjm: Cjm, arguments: list[str], message: str) -> None:
    run = cjm("rule", *arguments)
    assert (run.code, run.err.startswith(f"error: {message}\n")) == (2, True)


@pytest.mark.usefixtures("project")
def test_a_rule_of_ones_own_cannot_be_begun_twice(cjm: Cjm) -> None:
    run = cjm("rule", "new", "touchpoint-without-device")
    assert (run.code, 'there is a rule "touchpoint-without-device" already' in run.err) == (2, True)


def test_the_schema_of_rules_files_is_printed(cjm: Cjm) -> None:
    assert json.loads(cjm("schema", "rules").out)["$id"] == "urn:cjm:rules:1"


OUR_WORDS = """\
rules:
  - name: not-our-words
    what: A text says a word that we do not use.
    each: text
    must-not: {text: {says: {bruger: kunde, brugere: kunder}}}
    message: it says "{found}"
    fix: "{instead}"
  - name: old-team
    what: A team has another name now.
    each: phase
    must-not: {owner: {is: EDB}}
    message: '"{owner}" is called Web now'
    fix: {with: Web, safe: true}
"""
USERS = f"{CLEAN}    owner: 'EDB'  # siden 2019\n    pains: [\"Brugere venter\", En bruger går]\n"


def test_a_rule_of_ones_own_is_mended_like_ours(cjm: Cjm, write: Write) -> None:
    write("house.rules.yaml", OUR_WORDS)
    write("cjm.toml", 'rules = ["house.rules.yaml"]\n')
    path = write("shop.cjm.yaml", USERS)
    safe = USERS.replace("'EDB'", "'Web'")
    diff = cjm("lint", "--diff", "--unsafe-fixes").out.splitlines()
    assert [line for line in diff if line.startswith("+ ")] == [
        "+    owner: 'Web'  # siden 2019",
        '+    pains: ["Kunder venter", En kunde går]',
    ]
    cjm("lint", "--fix")
    assert path.read_text(encoding="utf-8") == safe
    assert cjm("lint", "--fix", "--unsafe-fixes").code == 0
    assert path.read_text(encoding="utf-8") == safe.replace("Brugere", "Kunder").replace("bruger", "kunde")


def test_the_fix_of_a_rule_of_ones_own_stands_in_reports(cjm: Cjm, write: Write) -> None:
    write("house.rules.yaml", OUR_WORDS)
    write("cjm.toml", 'rules = ["house.rules.yaml"]\n')
    write("shop.cjm.yaml", USERS)
    for _ in range(2):  # the second answer comes from the cache
        found = json.loads(cjm("lint", "--format", "json").out)["findings"]
        assert [(each["fix"]["message"], each["fix"]["safe"]) for each in found] == [
            ('write "Web"', True),
            ('replace "Brugere" with "Kunder"', False),
            ('replace "bruger" with "kunde"', False),
        ]
    results = json.loads(cjm("lint", "--format", "sarif").out)["runs"][0]["results"]
    written = [
        each["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"]
        for each in results
    ]
    assert written == ["'Web'", '"Kunder venter"', "En kunde går"]

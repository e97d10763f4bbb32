"""The report for code scanning: SARIF 2.1.0."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator

from cjm import __version__
from cjm.diagnostic import Diagnostic, Edit, Fix, Place, Severity
from cjm.report import Explained, OutputFormat, Result, write
from tests.report.findings import gap, nudge, twice

GAP = Explained(
    "phase-without-touchpoint",
    "completeness",
    Severity.ERROR,
    "A phase has no touchpoint.",
    "An empty column reads as\n**no problem here**.\n\nMore about it.",
    "# phase-without-touchpoint\n\nThe whole page.\n",
)


def log(*findings: Diagnostic, rules: tuple[Explained, ...] = ()) -> Any:
    return json.loads(write(Result(findings, 1, rules=rules), OutputFormat.SARIF))


def results(*findings: Diagnostic) -> Any:
    return log(*findings)["runs"][0]["results"]


@pytest.fixture(scope="session")
def official(npm_packages: Path) -> Draft4Validator:
    """The official schema, as a package of its makers carries it."""
    file = npm_packages / "@microsoft" / "jest-sarif" / "lib" / "schemas" / "sarif-2.1.0-rtm.5.json"
    return Draft4Validator(json.loads(file.read_text(encoding="utf-8")))


def test_the_official_schema_has_nothing_to_say(official: Draft4Validator) -> None:
    official.validate(log())
    elsewhere = replace(gap(), path="/srv/kort/a b.cjm.yaml")
    official.validate(log(gap(), twice(), nudge(), elsewhere, rules=(GAP,)))


def test_the_official_schema_would_have_something_to_say(official: Draft4Validator) -> None:
    broken = log(gap())
    broken["runs"][0]["results"][0]["level"] = "info"
    assert not official.is_valid(broken)


def test_a_run_says_which_tool_made_it_and_how_columns_count() -> None:
    run = log()["runs"][0]
    driver = {"name": "cjm", "version": __version__, "rules": []}
    assert run == {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"%SRCROOT%": {"description": {"text": "the folder that cjm ran in"}}},
        "results": [],
    }


def test_a_finding_has_rule_level_message_and_place() -> None:
    (found,) = results(gap())
    assert len(found.pop("partialFingerprints")["cjm/v1"]) == 32
    region = {"startLine": 12, "startColumn": 11, "endLine": 12, "endColumn": 14}
    artifact = {"uri": "maps/sara.cjm.yaml", "uriBaseId": "%SRCROOT%"}
    assert found == {
        "ruleId": "phase-without-touchpoint",
        "ruleIndex": 0,
        "level": "error",
        "message": {"text": 'phase "Køb" has no touchpoint\nwrite where you meet under `touchpoints`'},
        "locations": [{"physicalLocation": {"artifactLocation": artifact, "region": region}}],
    }


def test_a_second_place_is_a_related_location() -> None:
    (found,) = results(twice())
    region = {"startLine": 3, "startColumn": 7, "endLine": 3, "endColumn": 10}
    artifact = {"uri": "maps/sara.cjm.yaml", "uriBaseId": "%SRCROOT%"}
    place = {"artifactLocation": artifact, "region": region}
    assert found["relatedLocations"] == [{"physicalLocation": place, "message": {"text": "first used here"}}]


def test_a_finding_about_the_whole_file_stands_at_its_first_line() -> None:
    (found,) = results(nudge())
    assert found["locations"][0]["physicalLocation"]["region"] == {"startLine": 1}


def test_levels_are_sarifs_own() -> None:
    severities = (Severity.ERROR, Severity.WARNING, Severity.INFO)
    found = results(*(replace(nudge(), severity=severity) for severity in severities))
    assert [each["level"] for each in found] == ["error", "warning", "note"]


def test_rules_that_found_something_come_with_their_page() -> None:
    other = replace(GAP, name="map-without-title", severity=Severity.INFO)
    run = log(nudge(), gap(), gap(), rules=(other, GAP))["runs"][0]
    assert run["tool"]["driver"]["rules"] == [
        {"id": "map-without-owner"},  # a rule nobody could explain
        {
            "id": "phase-without-touchpoint",
            "shortDescription": {"text": "A phase has no touchpoint."},
            "fullDescription": {"text": "An empty column reads as **no problem here**."},
            "help": {"text": GAP.page, "markdown": GAP.page},
            "defaultConfiguration": {"level": "error"},
            "properties": {"tags": ["completeness"], "problem.severity": "error"},
        },
    ]
    assert [found["ruleIndex"] for found in run["results"]] == [0, 1, 1]


def test_a_rule_without_reasons_is_described_by_what_it_finds() -> None:
    run = log(gap(), rules=(replace(GAP, why=""),))["runs"][0]
    described = run["tool"]["driver"]["rules"][0]["fullDescription"]
    assert described == {"text": "A phase has no touchpoint."}


@pytest.mark.parametrize(
    ("path", "artifact"),
    [
        ("./maps/a.cjm.yaml", {"uri": "maps/a.cjm.yaml", "uriBaseId": "%SRCROOT%"}),
        ("blå bær#1.cjm.yaml", {"uri": "bl%C3%A5%20b%C3%A6r%231.cjm.yaml", "uriBaseId": "%SRCROOT%"}),
        ("a:b.cjm.yaml", {"uri": "a%3Ab.cjm.yaml", "uriBaseId": "%SRCROOT%"}),
        ("\udcff.cjm.yaml", {"uri": "%FF.cjm.yaml", "uriBaseId": "%SRCROOT%"}),
        ("\ud800.cjm.yaml", {"uri": "%EF%BF%BD.cjm.yaml", "uriBaseId": "%SRCROOT%"}),
        ("<stdin>", {"uri": "%3Cstdin%3E", "uriBaseId": "%SRCROOT%"}),
        ("/srv/a b.cjm.yaml", {"uri": "file:///srv/a%20b.cjm.yaml"}),
    ],
)
def test_a_path_is_an_address(path: str, artifact: dict[str, str]) -> None:
    (found,) = results(replace(gap(), path=path))
    assert found["locations"][0]["physicalLocation"]["artifactLocation"] == artifact


def test_what_would_be_a_link_in_a_message_stays_text() -> None:
    (found,) = results(replace(nudge(), message='phase "[Køb](1) [x]" has no goal'))
    assert found["message"]["text"] == 'phase "\\[Køb](1) [x]" has no goal'


WRITES = Fix("write `channel: Facebook`", (Edit(120, 122, "Facebook", Place(9, 33, 9, 35, "")),), safe=True)
REMOVES = Fix("take it out", (Edit(90, 104, "", Place(7, 1, 8, 1, "")),), safe=False)


def test_a_fix_says_what_goes_and_what_comes_in_its_place() -> None:
    (result,) = results(replace(gap(), fix=WRITES))
    (fix,) = result["fixes"]
    region = {"startLine": 9, "startColumn": 33, "endLine": 9, "endColumn": 35}
    assert fix == {
        "description": {"text": "write `channel: Facebook`"},
        "artifactChanges": [
            {
                "artifactLocation": {"uri": "maps/sara.cjm.yaml", "uriBaseId": "%SRCROOT%"},
                "replacements": [{"deletedRegion": region, "insertedContent": {"text": "Facebook"}}],
            }
        ],
        "properties": {"safe": True},
    }


def test_a_fix_that_only_takes_out_puts_nothing_there() -> None:
    (result,) = results(replace(gap(), fix=REMOVES))
    (fix,) = result["fixes"]
    (replacement,) = fix["artifactChanges"][0]["replacements"]
    assert replacement == {"deletedRegion": {"startLine": 7, "startColumn": 1, "endLine": 8, "endColumn": 1}}
    assert fix["properties"] == {"safe": False}


def test_a_finding_that_nothing_mends_has_no_fixes() -> None:
    assert "fixes" not in results(gap())[0]


def test_the_official_schema_knows_fixes(official: Draft4Validator) -> None:
    official.validate(log(replace(gap(), fix=WRITES), replace(gap(), fix=REMOVES)))
    broken = log(replace(gap(), fix=WRITES))
    del broken["runs"][0]["results"][0]["fixes"][0]["artifactChanges"][0]["replacements"][0]["deletedRegion"]
    assert not official.is_valid(broken)

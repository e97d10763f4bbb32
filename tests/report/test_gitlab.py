"""The report for GitLab's merge requests."""

import json
from dataclasses import replace
from typing import Any

from cjm.diagnostic import Diagnostic, Place, Severity
from cjm.report import OutputFormat, Result, write
from tests.report.findings import gap, nudge, twice


def issues(*findings: Diagnostic) -> Any:
    return json.loads(write(Result(findings, 1), OutputFormat.GITLAB))


def test_an_issue_has_what_gitlab_documents_and_nothing_else() -> None:
    (issue,) = issues(gap())
    assert len(issue.pop("fingerprint")) == 32
    assert issue == {
        "description": 'phase "Køb" has no touchpoint',
        "check_name": "phase-without-touchpoint",
        "severity": "major",
        "location": {"path": "maps/sara.cjm.yaml", "lines": {"begin": 12, "end": 12}},
    }


def test_second_places_stand_behind_what_is_wrong_as_gitlab_has_no_room_of_its_own_for_them() -> None:
    elsewhere = replace(twice(), related=(replace(twice().related[0], path="./kort/b.cjm.yaml"),))
    assert [issue["description"] for issue in issues(twice(), elsewhere)] == [
        'the id "køb" is used twice (first used here: 3:7)',
        'the id "køb" is used twice (first used here: kort/b.cjm.yaml:3:7)',
    ]


def test_severities_are_gitlabs_own() -> None:
    severities = (Severity.ERROR, Severity.WARNING, Severity.INFO)
    found = issues(*(replace(nudge(), severity=severity) for severity in severities))
    assert [issue["severity"] for issue in found] == ["major", "minor", "info"]


def test_fingerprints_are_unique_as_gitlab_shows_only_the_first_of_equals() -> None:
    assert len({issue["fingerprint"] for issue in issues(gap(), gap(), nudge(), gap("b.cjm.yaml"))}) == 4


def test_a_path_has_no_dot_in_front() -> None:
    (issue,) = issues(gap("./maps/../kort/a.cjm.yaml"))
    assert issue["location"]["path"] == "kort/a.cjm.yaml"


def test_a_finding_about_the_whole_file_stands_at_its_first_line() -> None:
    assert issues(nudge())[0]["location"]["lines"] == {"begin": 1}


def test_a_finding_over_several_lines_names_the_last_too() -> None:
    (issue,) = issues(replace(gap(), place=Place(3, 5, 6, 2, "x")))
    assert issue["location"]["lines"] == {"begin": 3, "end": 6}


def test_nothing_found_is_an_empty_list() -> None:
    assert issues() == []

"""Running rules: where a finding stands, in which order, and over which files."""

from collections.abc import Iterator

import pytest

from cjm.diagnostic import Severity
from cjm.lint import Finding, Subject
from tests.lint.readings import TODAY, finds, linted, made

MAP = """\
cjm: 1
title: Sara finder et outfit
persona:
  file: sara.persona.yaml
scope:
  starts: Et behov
evidence:
  - id: a
    title: Samtaler
phases:
  - Opdagelse
  - kind: purchase
    name: Køb
    goals:
      - Få ro
      - for: []
        text: Spare
    emotions: [{score: 1, feeling: Glad}]
flow:
  - from: køb
    kind: exit
"""


def place(path: tuple[str | int, ...], at_key: bool = False) -> tuple[int, int, str]:
    """Give line, column and text of what a finding at a path points at."""
    (found,) = linted(MAP, finds(Finding(path, "something is wrong", at_key=at_key)))
    assert found.place is not None
    line = found.place.text
    end = found.place.end_column if found.place.end_line == found.place.line else len(line) + 1
    return found.place.line, found.place.column, line[found.place.column - 1 : end - 1]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        pytest.param((), (2, 8, "Sara finder et outfit"), id="the map: its title"),
        pytest.param(("persona",), (4, 9, "sara.persona.yaml"), id="a persona: its file"),
        pytest.param(("evidence", 0), (9, 12, "Samtaler"), id="evidence: its title"),
        pytest.param(("phases", 0), (11, 5, "Opdagelse"), id="a short phase: all of it"),
        pytest.param(("phases", 0, "name"), (11, 5, "Opdagelse"), id="the name of a short phase"),
        pytest.param(("phases", 1), (13, 11, "Køb"), id="a phase: its name"),
        pytest.param(("phases", 1, "goals", 0, "text"), (15, 9, "Få ro"), id="the text of a short entry"),
        pytest.param(("phases", 1, "goals", 1), (17, 15, "Spare"), id="an entry: its text"),
        pytest.param(("phases", 1, "kind"), (12, 11, "purchase"), id="a value"),
        pytest.param(
            ("phases", 1, "emotions", 0), (18, 16, "{score: 1, feeling: Glad}"), id="nothing with a name"
        ),
        pytest.param(
            ("phases", 1, "owner"), (13, 11, "Køb"), id="what is not there: the name of what lacks it"
        ),
        pytest.param(("persona", "quote"), (4, 9, "sara.persona.yaml"), id="what another file holds"),
        pytest.param(("scope",), (6, 3, "starts: Et behov"), id="a mapping without a name: all of it"),
        pytest.param(("purpose",), (2, 8, "Sara finder et outfit"), id="a key the map lacks: the title"),
    ],
)
def test_a_finding_points_at_the_name_of_a_part(
    path: tuple[str | int, ...], expected: tuple[int, int, str]
) -> None:
    assert place(path) == expected


def test_a_finding_can_point_at_a_key() -> None:
    assert place(("scope",), at_key=True) == (5, 1, "scope")
    assert place(("phases", 1, "goals"), at_key=True) == (14, 5, "goals")


def test_a_diagnostic_carries_what_the_finding_and_the_rule_say() -> None:
    finding = Finding(("flow", 0, "kind"), "an exit", "stay", related=((("phases", 1), "from here"),))
    (found,) = linted(MAP, finds(finding, name="no-exit", severity=Severity.INFO))
    assert (found.path, found.rule, found.severity) == ("map.cjm.yaml", "no-exit", Severity.INFO)
    assert (found.message, found.help) == ("an exit", "stay")
    ((place, words),) = ((related.place, related.message) for related in found.related)
    assert (place.line, place.column, words) == (13, 11, "from here")


def test_a_message_with_a_name_over_several_lines_is_one_line() -> None:
    (found,) = linted(MAP, finds(Finding((), 'phase "a\n  b" is\tlost')))
    assert found.message == 'phase "a b" is lost'


def test_findings_come_in_the_order_of_the_file_and_the_worst_first_at_one_place() -> None:
    low = finds(
        Finding(("flow", 0), "z"), Finding((), "b"), Finding((), "a"), name="low", severity=Severity.INFO
    )
    high = finds(Finding((), "c"), name="high", severity=Severity.ERROR)
    assert [found.message for found in linted(MAP, low, high)] == ["c", "a", "b", "z"]


def test_a_rule_sees_the_journey_the_limits_and_the_day() -> None:
    def check(subject: Subject) -> Iterator[Finding]:
        yield Finding((), f"{subject.journey.title} {subject.limits.phases_at_most} {subject.today}")

    (found,) = linted(MAP, made("sees", check=check))
    assert found.message == f"Sara finder et outfit 8 {TODAY}"


@pytest.mark.parametrize("text", ["title: Uden version\n", "[", "", "cjm: 1\ntitle: a\nphases: [{nam: a}]\n"])
def test_over_a_file_that_did_not_read_well_only_reading_is_heard(text: str) -> None:
    found = linted(text, finds(Finding((), "never")))
    assert found
    assert "a-rule" not in {each.rule for each in found}

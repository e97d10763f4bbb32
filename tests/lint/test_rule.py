"""A rule made of a function."""

from collections.abc import Iterator
from datetime import date

import pytest

from cjm.diagnostic import Severity
from cjm.lint import Finding, Group, Preset, Subject, rule
from cjm.model import Index, Phase, Touchpoint
from cjm.model.reference import Target
from cjm.reading import read_map
from cjm.settings import Limits
from cjm.source import SourceFile


def some_rule(subject: Subject) -> Iterator[Finding]:
    """Something is wrong."""
    yield Finding((), subject.journey.title)


def test_a_rule_has_the_name_of_its_function_and_the_group_of_its_folder(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(some_rule, "__module__", "cjm.rules.flow.some_rule")
    made = rule(Severity.ERROR, Preset.MINIMAL)(some_rule)
    assert (made.name, made.group, made.severity) == ("some-rule", Group.FLOW, Severity.ERROR)
    assert (made.preset, made.page, made.check) == (Preset.MINIMAL, "Something is wrong.", some_rule)


def test_a_rule_without_a_docstring_has_an_empty_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(some_rule, "__module__", "cjm.rules.flow.some_rule")
    monkeypatch.setattr(some_rule, "__doc__", None)
    assert rule(Severity.ERROR, Preset.MINIMAL)(some_rule).page == ""


def test_a_folder_that_is_no_group_makes_no_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(some_rule, "__module__", "cjm.rules.lint.some_rule")
    with pytest.raises(ValueError, match="lint"):
        rule(Severity.ERROR, Preset.MINIMAL)(some_rule)


def test_a_subject_gives_the_parts_of_exactly_one_kind() -> None:
    text = "cjm: 1\ntitle: a\nphases: [{name: A, touchpoints: [a1, a2]}, {name: B, touchpoints: [b1]}]\n"
    journey = read_map(SourceFile("m.cjm.yaml", text)).journey
    assert journey is not None
    subject = Subject(journey, Index(journey), Limits(), date(2026, 11, 22))
    assert [touchpoint.name for _, touchpoint in subject.each(Touchpoint)] == ["a1", "a2", "b1"]
    assert [path for path, _ in subject.each(Phase)] == [("phases", 0), ("phases", 1)]


def test_a_subject_gives_every_name_that_is_used_for_another_part() -> None:
    text = (
        "cjm: 1\ntitle: a\nphases: [{name: A, lanes: {klima: [Tog]}}]\nflow: [{from: a, to: b, for: [c]}]\n"
    )
    journey = read_map(SourceFile("m.cjm.yaml", text)).journey
    assert journey is not None
    subject = Subject(journey, Index(journey), Limits(), date(2026, 11, 22))
    assert sorted(subject.references, key=str) == [
        (("flow", 0, "for", 0), "c", Target.PERSONA),
        (("flow", 0, "from"), "a", Target.PLACE),
        (("flow", 0, "to"), "b", Target.DESTINATION),
        (("phases", 0, "lanes", "klima"), "klima", Target.LANE),
    ]

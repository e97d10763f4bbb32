"""Rules of plug-ins: whatever goes wrong in one, the run goes on and says so."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm.diagnostic import Diagnostic, Severity
from cjm.lint import (
    Finding,
    Group,
    Preset,
    Remedy,
    Remove,
    Rule,
    SetKey,
    SetText,
    Subject,
    guarded,
    rule,
)
from cjm.model import Journey, Phase
from cjm.ops.fix.expected import changed, same
from cjm.ops.fix.mend import with_edits
from cjm.source import SourceFile, parse
from tests.lint.readings import finds, linted, made

MAP = "cjm: 1\ntitle: Sara finds an outfit\nphases:\n  - name: Look\n  - name: Buy\n"


def run(check: Any, *others: Rule) -> list[Diagnostic]:
    """Run a check as the rule of a plug-in, and other rules beside it."""
    return list(linted(MAP, guarded(made("acme-rule", check=check), "acme"), *others))


def failing(_: Subject) -> Iterator[Finding]:
    yield Finding(("phases", 0), "found before the mistake")
    raise ValueError("no such day\nat all")


def test_a_mistake_is_a_warning_that_names_the_plug_in_and_the_others_are_heard() -> None:
    broken, before, other = run(failing, finds(Finding(("phases", 1), "found beside it")))
    assert (broken.rule, broken.severity, broken.place) == ("broken-plugin", Severity.WARNING, None)
    assert (
        broken.message == 'the rule "acme-rule" of the plug-in "acme" failed: ValueError: no such day at all'
    )
    line = failing.__code__.co_firstlineno + 2
    assert broken.help == f"it happened at {__file__}:{line}; tell those who wrote the plug-in"
    assert [before.message, other.message] == ["found before the mistake", "found beside it"]


def test_a_plug_in_that_wants_to_end_the_run_does_not() -> None:
    assert "failed: SystemExit: 3" in run(lambda _: sys.exit(3))[0].message


def test_somebody_who_interrupts_the_run_is_heard() -> None:
    def interrupted(_: Subject) -> Iterator[Finding]:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(interrupted)


@pytest.mark.parametrize(
    ("findings", "wrong"),
    [
        ([3], "int, expected a Finding"),
        ([None], "NoneType, expected a Finding"),
        ([Finding((), cast("str", 3))], "a finding whose message or help is no text"),
        ([Finding((), "a", cast("str", 3))], "a finding whose message or help is no text"),
        ([Finding(cast("tuple[str]", "phases"), "a")], "a finding at a place that is no path"),
        ([Finding(cast("tuple[str]", (None,)), "a")], "a finding at a place that is no path"),
        ([Finding((), "a", related=cast("Any", 3))], "a finding at a place that is no path"),
        ([Finding((), "a", related=cast("Any", (((), 3),)))], "a finding at a place that is no path"),
        ([Finding((), "a", related=cast("Any", ((3, "b"),)))], "a finding at a place that is no path"),
    ],
)
def test_what_is_no_finding_is_said(findings: list[Any], wrong: str) -> None:
    (broken,) = run(lambda _: iter(findings))
    assert broken.message == f'the rule "acme-rule" of the plug-in "acme" gave {wrong}'
    assert broken.help == "tell those who wrote the plug-in"


def test_a_check_that_gives_nothing_to_go_through_is_said() -> None:
    (broken,) = run(lambda _: None)
    assert broken.message.endswith("failed: TypeError: 'NoneType' object is not iterable")
    assert broken.help == "tell those who wrote the plug-in"


def test_a_finding_may_point_at_what_is_not_in_the_file_and_at_second_places() -> None:
    (found,) = run(lambda _: iter([Finding(("phases", 7, "name"), "lost", None, ((("phases", 1), "here"),))]))
    assert found.place is not None
    assert found.place.line == 4
    assert [(each.place.line, each.message) for each in found.related] == [(5, "here")]


def remedied(step: Any, message: Any = "do it", safe: Any = True) -> Any:
    return Finding(("phases", 0), "wrong", fix=Remedy(message, step, safe))


def test_a_remedy_of_a_plug_in_becomes_a_fix() -> None:
    remedy = Remedy("call it Search", SetText(("phases", 0, "name"), "Search"), safe=True)
    (found,) = run(lambda _: iter([Finding(("phases", 0), "wrong", fix=remedy)]))
    assert found.fix is not None
    assert (found.fix.message, found.fix.safe) == ("call it Search", True)
    assert [(edit.place.line, edit.text) for edit in found.fix.edits] == [(4, "Search")]


@pytest.mark.parametrize(
    "finding",
    [
        Finding((), "wrong", fix=cast("Any", "take it out")),
        remedied(Remove(()), message=3),
        remedied(Remove(()), safe="yes"),
        remedied("take it out"),
        remedied(Remove(cast("Any", "phases"))),
        remedied(SetText((), cast("Any", 3))),
        remedied(SetText(("title",), "\ud800")),
        remedied(SetKey((), Journey, "titel", "t")),
        remedied(SetKey((), cast("Any", str), "title", "t")),
        remedied(SetKey((), cast("Any", None), "title", "t")),
        remedied(SetKey((), Journey, "summary", cast("Any", None))),
    ],
)
def test_a_fix_that_is_no_remedy_is_said(finding: Finding) -> None:
    (broken,) = run(lambda _: iter([finding]))
    assert broken.message.endswith('"acme" gave a finding with a fix that is no remedy')


STEPS = st.one_of(st.sampled_from(["phases", "name", "title", "goals", "", "0"]), st.integers(-3, 3))
PATHS = st.lists(STEPS, max_size=4).map(tuple)
TEXTS = st.text(max_size=5)
KEYS = st.sampled_from([(Journey, "summary"), (Journey, "phases"), (Phase, "kind"), (Phase, "name")])


@given(
    st.one_of(
        st.builds(Remove, PATHS),
        st.builds(SetText, PATHS, TEXTS),
        st.builds(lambda path, key, text: SetKey(path, key[0], key[1], text), PATHS, KEYS, TEXTS),
    )
)
def test_whatever_a_remedy_wants_the_map_becomes_no_other_yaml_than_it_says(step: Any) -> None:
    (found,) = run(lambda _: iter([remedied(step)]))
    assert found.message == "wrong"
    if found.fix:
        source = SourceFile("map.cjm.yaml", MAP)
        after, before = (parse(each).tree for each in (with_edits(source, [found.fix]), source))
        assert after is not None
        assert before is not None
        assert same(after.data, changed(before.data, found.fix.changes))


def test_a_plug_in_can_silence_its_findings_with_comments() -> None:
    text = MAP.replace("name: Look", "name: Look  # cjm: ignore[acme-rule] known")
    acme = guarded(made("acme-rule", check=lambda _: iter([Finding(("phases", 0), "wrong")])), "acme")
    assert linted(text, acme, known=(acme,)) == ()


def test_outside_our_folders_a_rule_is_in_the_group_own_and_in_every_preset() -> None:
    @rule(Severity.INFO)
    def phase_too_short(subject: Subject) -> Iterator[Finding]:
        """A phase is too short."""
        yield Finding((), subject.journey.title)

    made_of = (phase_too_short.name, phase_too_short.group, phase_too_short.preset, phase_too_short.page)
    assert made_of == ("phase-too-short", Group.OWN, Preset.MINIMAL, "A phase is too short.")
    assert [each.message for each in linted(MAP, phase_too_short)] == ["Sara finds an outfit"]


def test_a_rule_may_say_its_name_and_its_group() -> None:
    made_of = rule(Severity.ERROR, Preset.STRICT, name="køb-uden-ejer", group="ownership")(failing)
    assert (made_of.name, made_of.group, made_of.preset) == ("køb-uden-ejer", Group.OWNERSHIP, Preset.STRICT)


def test_a_group_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="acme"):
        rule(Severity.ERROR, group="acme")(failing)

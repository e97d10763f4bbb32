"""What reading can mend: a mistyped key, and one that older tools take for something else."""

import pytest

from cjm.diagnostic import Change, Fix
from cjm.reading import read_map
from cjm.source import SourceFile

HEAD = "cjm: 1\ntitle: Sara finder et outfit\n"


def fixes(text: str) -> list[Fix]:
    """Give the fixes of a text, in its order."""
    found = read_map(SourceFile("map.cjm.yaml", text)).diagnostics
    return [each.fix for each in found if each.fix]


def mended(text: str) -> str:
    """Give a text with its only fix."""
    ((edit,),) = (fix.edits for fix in fixes(text))
    return text[: edit.start] + edit.text + text[edit.end :]


@pytest.mark.parametrize(
    ("phase", "expected"),
    [
        pytest.param("{name: Køb, goal: [Få ro]}", "{name: Køb, goals: [Få ro]}", id="a slip"),
        pytest.param("{name: Køb, 'Goals': [Få ro]}", "{name: Køb, goals: [Få ro]}", id="with its quotes"),
        pytest.param("{name: Køb, mål: [Få ro]}", "{name: Køb, goals: [Få ro]}", id="another language"),
    ],
)
def test_a_mistyped_key_is_written_as_it_was_meant(phase: str, expected: str) -> None:
    text = f"{HEAD}phases: [{phase}]\n"
    assert mended(text) == f"{HEAD}phases: [{expected}]\n"
    (fix,) = fixes(text)
    assert not fix.safe
    assert fix.message == 'write "goals"'
    assert [change.key for change in fix.changes] == ["goals"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{HEAD}phases: [{{name: Køb, zzz: 1}}]\n", id="nobody knows what was meant"),
        pytest.param(f"{HEAD}phases: [{{name: Køb, goals: [A], goal: [B]}}]\n", id="the right key is there"),
        pytest.param(f"{HEAD}phases: [{{name: Køb, goal: [A], Goals: [B]}}]\n", id="two are meant to be it"),
        pytest.param(f"{HEAD}phases: [{{name: Køb, stage: [A]}}]\n", id="a key of something else"),
        pytest.param(f"{HEAD}phases: [&a {{name: Køb, goal: [A]}}, *a]\n", id="an alias shares it"),
        pytest.param(f"{HEAD}phases: [{{name: Så, wrong}}]\n", id="text that a comma has cut"),
    ],
)
def test_a_key_that_may_be_meant_otherwise_is_left_alone(text: str) -> None:
    assert fixes(text) == []


def test_below_a_mistyped_key_the_paths_are_those_of_the_file() -> None:
    text = f"{HEAD}phases: [{{name: Køb, touchpoint: [{{name: Kurv, chanel: app}}]}}]\n"
    changes = {change for fix in fixes(text) for change in fix.changes}
    assert changes == {
        Change(("phases", 0, "touchpoint"), key="touchpoints"),
        Change(("phases", 0, "touchpoint", 0, "chanel"), key="channel"),
    }


def test_a_key_that_older_tools_misread_is_put_into_quotes() -> None:
    text = f"{HEAD}phases: [Køb]\nx-own:\n  no: 1\n"
    assert mended(text) == text.replace("no:", '"no":')
    (fix,) = fixes(text)
    assert fix.safe
    assert fix.changes == ()

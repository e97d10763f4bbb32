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


@pytest.mark.parametrize(
    ("phase", "expected"),
    [
        ("{name: Køb, goals: Få ro}", "{name: Køb, goals: [Få ro]}"),
        ("{name: Køb, goals: 'Få ro: nu'}", "{name: Køb, goals: ['Få ro: nu']}"),
        ("{name: Køb, emotions: 2}", "{name: Køb, emotions: [2]}"),
        ("{name: Køb, lanes: {mood: glad}}", "{name: Køb, lanes: {mood: [glad]}}"),
        (
            "{name: Køb, goals: 'Få det hele, og få det nu, inden ferien'}",
            "{name: Køb, goals: ['Få det hele, og få det nu, inden ferien']}",
        ),
    ],
)
def test_a_text_where_a_list_belongs_becomes_a_list_of_one(phase: str, expected: str) -> None:
    text = f"{HEAD}phases: [{phase}]\n"
    assert mended(text) == f"{HEAD}phases: [{expected}]\n"
    (fix,) = fixes(text)
    assert not fix.safe
    assert fix.message.startswith("write it as a list")


def test_a_text_with_signs_that_a_list_would_part_is_quoted() -> None:
    text = f"{HEAD}phases:\n  - name: Køb\n    goals: Billigt, hurtigt  # og let\n"
    assert mended(text) == text.replace("Billigt, hurtigt", '["Billigt, hurtigt"]')


@pytest.mark.parametrize(
    ("phase", "expected", "message"),
    [
        ("pain: Det gør ondt", "pains: [Det gør ondt]", "write pains: [Det gør ondt]"),
        (
            f"pain: {'meget ' * 8}ondt",
            f"pains: [{'meget ' * 8}ondt]",
            'write "pains" as a list',
        ),
    ],
)
def test_a_mistyped_key_of_a_list_makes_a_list_of_its_text(phase: str, expected: str, message: str) -> None:
    text = f"{HEAD}phases:\n  - name: Køb\n    {phase}\n"
    (fix,) = fixes(text)
    key, value = fix.edits
    after = text[: key.start] + key.text + text[key.end : value.start] + value.text + text[value.end :]
    assert after == f"{HEAD}phases:\n  - name: Køb\n    {expected}\n"
    assert (fix.message, fix.safe) == (message, False)
    assert fix.changes == (Change(("phases", 0, "pain"), key="pains", listed=True),)


@pytest.mark.parametrize(
    "phases",
    [
        pytest.param("phases: [{name: Køb, goal: {a: b}}]", id="keys under a mistyped key"),
        pytest.param("phases:\n  - name: Køb\n    goals: Få ro\n      og fred", id="a text over two lines"),
        pytest.param("phases:\n  - name: Køb\n    goals: |\n      Få ro", id="a block of text"),
        pytest.param("phases: [{name: Køb, goals: &a Få ro}]", id="a text that may be repeated"),
        pytest.param("phases: [{name: Køb, goals: 5}]", id="a number where texts belong"),
        pytest.param("phases: [{name: Køb, emotions: 7}]", id="a score off the scale"),
        pytest.param("phases: [&a {name: Køb, goals: Få ro}, *a]", id="an alias shares it"),
    ],
)
def test_what_would_be_no_proper_list_is_left_alone(phases: str) -> None:
    assert fixes(f"{HEAD}{phases}\n") == []


def test_a_key_that_older_tools_misread_is_put_into_quotes() -> None:
    text = f"{HEAD}phases: [Køb]\nx-own:\n  no: 1\n"
    assert mended(text) == text.replace("no:", '"no":')
    (fix,) = fixes(text)
    assert fix.safe
    assert fix.changes == ()

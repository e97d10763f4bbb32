"""Comments that ask for silence: what mends the ones that get none."""

from collections.abc import Collection

import pytest

from cjm.diagnostic import Diagnostic
from cjm.lint import Finding, Group, Rule
from tests.lint.readings import linted, made

MAP = (
    "cjm: 1\ntitle: Sara finder et outfit\nphases:\n  - name: Køb  {comment}\n    goals: [Få ro]\n  - Brug\n"
)
GOAL = made("phase-without-goal", Group.COMPLETENESS)
ACTION = made("phase-without-action", Group.COMPLETENESS)
STUCK = made("dead-end-phase", Group.FLOW, check=lambda _: iter([Finding(("phases", 0), "stuck")]))
KNOWN = (GOAL, ACTION, STUCK)


def remarks(text: str, known: tuple[Rule, ...] = KNOWN) -> list[Diagnostic]:
    """Give what is said of comments that may well have a reason."""
    found = linted(text, *KNOWN, known=known)
    return [each for each in found if each.rule in ("unused-suppression", "invalid-suppression")]


def mended(comment: str, text: str = MAP) -> Collection[str]:
    """Give the texts that the fixes of all remarks would make of one, with what is behind Køb alone."""
    before = text.format(comment=comment)
    made_of_it = []
    for remark in remarks(before):
        if remark.fix:
            assert remark.fix.safe
            assert remark.fix.changes == ()
            (edit,) = remark.fix.edits
            made_of_it.append(before[: edit.start] + edit.text + before[edit.end :])
    head, tail = MAP.split("  {comment}")
    return [each.removeprefix(head).removesuffix(tail) for each in made_of_it]


@pytest.mark.parametrize(
    ("comment", "left"),
    [
        pytest.param("# cjm: ignore[phase-without-goal] why", [""], id="all of a comment"),
        pytest.param(
            "# cjm: ignore[dead-end-phase, phase-without-goal] why",
            ["  # cjm: ignore[dead-end-phase] why"],
            id="the last name",
        ),
        pytest.param(
            "# cjm: ignore[phase-without-goal, dead-end-phase] why",
            ["  # cjm: ignore[dead-end-phase] why"],
            id="the first name",
        ),
        pytest.param(
            "# cjm: ignore[phase-without-goal, phase-without-action] why",
            ["  # cjm: ignore[phase-without-action] why", "  # cjm: ignore[phase-without-goal] why"],
            id="each of two names by itself",
        ),
        pytest.param(
            "# mine # cjm: ignore[phase-without-goal] why", ["  # mine"], id="what was said before stays"
        ),
        pytest.param(
            "# cjm: ignore[phase-without-goal] why  # mine", ["  # mine"], id="what is said behind stays"
        ),
        pytest.param("# cjm: ignore[unknown-key] why", [""], id="what cannot be silenced"),
        pytest.param("# cjm: ignore[reading] why", [""], id="a group that cannot"),
        pytest.param("# cjm: ignore[dead-end-phase] why", [], id="what is used stays"),
    ],
)
def test_what_silences_nothing_is_taken_out(comment: str, left: list[str]) -> None:
    assert mended(comment) == left


@pytest.mark.parametrize(
    ("comment", "left"),
    [
        pytest.param(
            "# cjm ignore[dead-end-phase] why", ["  # cjm: ignore[dead-end-phase] why"], id="no colon"
        ),
        pytest.param(
            "# cjm: disable[dead-end-phase] why", ["  # cjm: ignore[dead-end-phase] why"], id="other words"
        ),
        pytest.param("# CJM: Ignore-File [flow] why", ["  # cjm: ignore-file[flow] why"], id="capitals"),
        pytest.param(
            "# cjm: ignore dead-end-phase why", ["  # cjm: ignore[dead-end-phase] why"], id="no brackets"
        ),
        pytest.param("# cjm: ignore dead-end-phase, flow-x", [], id="one of them is unknown"),
        pytest.param(
            "# cjm: ignore[dead-end-phase phase-without-goal] why",
            ["  # cjm: ignore[dead-end-phase, phase-without-goal] why"],
            id="no comma",
        ),
        pytest.param("# cjm: ignore[dead-end-fase] why", [], id="a name that is not known"),
        pytest.param("# cjm: ignore[dead-end phase] why", [], id="names that are not known"),
        pytest.param("# cjm: ignore why", [], id="nothing is named"),
        pytest.param("# cjm: ignore[dead-end-phase why", [], id="nobody knows where the names end"),
        pytest.param("# cjm: ignore[! !] why", [], id="no name at all"),
        pytest.param("# cjm ignore[!] why", [], id="no colon and no name"),
    ],
)
def test_what_is_not_understood_is_written_as_it_was_meant(comment: str, left: list[str]) -> None:
    assert mended(comment) == left


def test_without_the_names_of_rules_nothing_is_known_to_be_meant() -> None:
    found = remarks(MAP.format(comment="# cjm ignore[dead-end-phase] why"), known=())
    assert [each.fix for each in found] == [None]


def test_a_comment_with_a_line_of_its_own_takes_the_line_along() -> None:
    text = MAP.replace("  {comment}", "").replace("    goals", "    {comment}\n    goals")
    assert mended("# cjm: ignore[phase-without-goal] why", text) == [""]


def test_at_the_end_of_a_file_it_takes_the_line_end_before_it() -> None:
    text = "cjm: 1\ntitle: A\nphases: [B]\n# cjm: ignore[phase-without-goal] why"
    (remark,) = remarks(text)
    assert remark.fix is not None
    (edit,) = remark.fix.edits
    assert text[: edit.start] + edit.text + text[edit.end :] == "cjm: 1\ntitle: A\nphases: [B]"

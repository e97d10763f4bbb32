"""Comments that do not do what they seem to: what is said of them, and where."""

import pytest

from cjm.diagnostic import Diagnostic, Severity
from cjm.lint import Finding, Group
from tests.lint.readings import linted, made

MAP = """\
cjm: 1
title: Sara finder et outfit
phases:
  - name: Køb  {comment}
    goals: [Få ro]
  - Brug
"""
GOAL = made("phase-without-goal", Group.COMPLETENESS)
ACTION = made("phase-without-action", Group.COMPLETENESS)
FLOW = made("dead-end-phase", Group.FLOW, check=lambda _: iter([Finding(("phases", 0), "stuck")]))
KNOWN = (GOAL, ACTION, FLOW)
RUN = (GOAL, FLOW)
"""What is selected: one of two rules of a group, which finds nothing, and one that finds Køb."""


def remarks(comment: str, text: str = MAP) -> list[Diagnostic]:
    """Give what is said of a comment behind the name Køb."""
    found = linted(text.format(comment=comment), *RUN, known=KNOWN)
    return [each for each in found if each.rule.endswith("-suppression")]


def pointed_at(found: Diagnostic) -> str:
    assert found.place is not None
    return found.place.text[found.place.column - 1 : found.place.end_column - 1]


WRITE = 'write "# cjm: ignore[{}] the reason"'
IN_FILE = 'write "# cjm: ignore-file[{}] the reason"'


@pytest.mark.parametrize(
    ("comment", "said", "advice"),
    [
        ("# cjm: ignore", "cjm: ignore", WRITE.format("rule-name")),
        ("# cjm: ignore-file", "cjm: ignore-file", IN_FILE.format("rule-name")),
        ("# cjm: ignore[]", "cjm: ignore[]", WRITE.format("rule-name")),
        ("# cjm: ignore[ , ] later", "cjm: ignore[ , ]", WRITE.format("rule-name")),
        ("# cjm: ignore phase-without-goal", "cjm: ignore", WRITE.format("phase-without-goal")),
        ("# cjm: ignore this one", "cjm: ignore", WRITE.format("rule-name")),
        (
            "# cjm: ignore-file phase-without-goal, dead-end-phase",
            "cjm: ignore-file",
            IN_FILE.format("phase-without-goal, dead-end-phase"),
        ),
    ],
)
def test_a_comment_that_names_nothing_is_told_which_form_to_write(
    comment: str, said: str, advice: str
) -> None:
    (found,) = remarks(comment)
    assert (found.rule, found.severity) == ("invalid-suppression", Severity.WARNING)
    assert found.message == f'"{said}" does not say in brackets what is to be silent'
    assert (pointed_at(found), found.help) == (said, advice)


@pytest.mark.parametrize(
    ("comment", "said", "advice"),
    [
        ("# cjm: disable[dead-end-phase]", "cjm: disable[dead-end-phase]", WRITE.format("dead-end-phase")),
        ("# cjm: ingore[a, b] why", "cjm: ingore[a, b]", WRITE.format("a, b")),
        ("# cjm: disable dead-end-phase", "cjm: disable", WRITE.format("dead-end-phase")),
        ("# cjm: ignore-next-line[a]", "cjm: ignore-next-line[a]", WRITE.format("a")),
        ("# cjm: ignore_file[a]", "cjm: ignore_file[a]", IN_FILE.format("a")),
        ("# cjm: ignore[dead-end-phase", "cjm: ignore[dead-end-phase", WRITE.format("dead-end-phase")),
        ("# CJM: Ignore[a]", "CJM: Ignore[a]", WRITE.format("a")),
        ("# cjm ignore[a]", "cjm ignore[a]", WRITE.format("a")),
        ("# cjm : ignore[a]", "cjm : ignore[a]", WRITE.format("a")),
        ("# noqa # cjm: disable[a]", "cjm: disable[a]", WRITE.format("a")),
    ],
)
def test_a_form_that_is_not_known_is_told_with_the_one_that_is(comment: str, said: str, advice: str) -> None:
    (found,) = remarks(comment)
    assert (found.rule, pointed_at(found), found.help) == ("invalid-suppression", said, advice)
    assert found.message == f'"{said}" is not understood, and silences nothing'


@pytest.mark.parametrize(
    "comment",
    [
        "# an ordinary comment [1]",
        "# cjm is what we lint this with",
        "# cjm ignores what nobody knows",
        "# cjm: 1",
        "# cjm: this row is for Thursday",
        "# cjm: see [the wiki]",
        "# cjm: ignored rows stand in the wiki",
        "# cjmx: ignore[a]",
        "# see cjm: ignore[dead-end-phase]",
    ],
)
def test_a_remark_that_only_mentions_cjm_is_left_alone(comment: str) -> None:
    assert remarks(comment) == []


@pytest.mark.parametrize(
    ("name", "message", "advice"),
    [
        (
            "phase-without-gaol",
            'no rule or group is called "phase-without-gaol"',
            'did you mean "phase-without-goal" or "phase-without-action"?',
        ),
        ("flwo", 'no rule or group is called "flwo"', 'did you mean "flow"?'),
        ("zzz", 'no rule or group is called "zzz"', '"cjm rule" lists them all'),
        ("a;b", 'no rule is called "a;b"', 'put commas between names: "[a, b]"'),
        ("flow access", 'no rule is called "flow access"', 'put commas between names: "[flow, access]"'),
        ("*", 'no rule is called "*"', 'put commas between names: "[rule-name]"'),
        (
            "missing-key",
            '"missing-key" is always on and cannot be silenced',
            "mend what it reports, and take this out",
        ),
        (
            "reading",
            '"reading" is always on and cannot be silenced',
            "mend what it reports, and take this out",
        ),
        (
            "unused-suppression",
            '"unused-suppression" is always on and cannot be silenced',
            "mend what it reports, and take this out",
        ),
    ],
)  # fmt: skip
@pytest.mark.parametrize("form", ["ignore", "ignore-file"])
def test_a_name_that_can_silence_nothing_is_told_at_its_place(
    form: str, name: str, message: str, advice: str
) -> None:
    (found,) = remarks(f"# cjm: {form}[dead-end-phase, {name} ] a reason")
    assert (found.rule, found.severity) == ("invalid-suppression", Severity.WARNING)
    assert (found.message, pointed_at(found), found.help) == (message, name, advice)


def test_without_the_names_there_are_any_well_formed_one_may_be_a_rule() -> None:
    assert linted(MAP.format(comment="# cjm: ignore[own-rule, ownership]"), GOAL) == ()
    (found,) = linted(MAP.format(comment="# cjm: ignore[a;b]"), GOAL)
    assert found.rule == "invalid-suppression"


def test_a_name_with_nothing_to_silence_is_told_and_one_that_silences_is_not() -> None:
    (found,) = remarks("# cjm: ignore[dead-end-phase, phase-without-goal] known")
    assert (found.rule, found.severity) == ("unused-suppression", Severity.WARNING)
    assert found.message == '"phase-without-goal" has nothing to silence here'
    assert pointed_at(found) == "phase-without-goal"
    assert found.help == (
        'take it out, or put it at the entry; for the whole file write "ignore-file[phase-without-goal]"'
    )


def test_for_the_whole_file_there_is_nothing_to_silence_anywhere() -> None:
    (found,) = remarks("# cjm: ignore-file[phase-without-goal]")
    assert found.message == '"phase-without-goal" has nothing to silence in this file'
    assert found.help == "take it out"


@pytest.mark.parametrize(
    ("comment", "unused"),
    [
        pytest.param("# cjm: ignore[phase-without-action]", [], id="a rule that is not selected"),
        pytest.param("# cjm: ignore[completeness]", [], id="a group of which a rule is not selected"),
        pytest.param("# cjm: ignore[ownership]", ["ownership"], id="no such group among the rules"),
        pytest.param("# cjm: ignore[flow]", [], id="a group that silences"),
        pytest.param("# cjm: ignore[flow] # cjm: ignore[dead-end-phase]", [], id="two for one finding"),
        pytest.param("# cjm: ignore-file[flow]", [], id="a group that silences somewhere"),
    ],
)
def test_of_what_was_not_asked_nothing_is_said(comment: str, unused: list[str]) -> None:
    assert [pointed_at(found) for found in remarks(comment)] == unused


def test_a_group_that_is_selected_whole_can_be_unused() -> None:
    text = MAP.format(comment="# cjm: ignore[completeness]")
    (found,) = linted(text, GOAL, ACTION, known=KNOWN)
    assert found.message == '"completeness" has nothing to silence here'


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("# {comment}\n\ncjm: 1\ntitle: Sara\nphases: [Køb]\n", id="above the version"),
        pytest.param("cjm: 1\ntitle: Sara\nphases: [Køb]\n{comment}\n", id="below everything"),
        pytest.param("cjm: 1\ntitle: Sara  {comment}\nphases: [Køb]\n", id="at another entry"),
    ],
)
def test_a_comment_at_the_wrong_place_is_told(text: str) -> None:
    (found,) = remarks("# cjm: ignore[dead-end-phase] we know", text)
    assert (found.rule, pointed_at(found)) == ("unused-suppression", "dead-end-phase")


def test_a_comment_cannot_silence_what_is_said_of_comments() -> None:
    found = remarks("# cjm: ignore-file[invalid-suppression] # cjm: ignore[zzz]")
    assert [pointed_at(each) for each in found] == ["invalid-suppression", "zzz"]


def test_over_a_file_that_did_not_read_well_nothing_is_said_of_its_comments() -> None:
    assert remarks("# cjm: ignore", "cjm: 1\ntitel: Sara\nphases: [Køb]  {comment}\n") == []

"""Comments that do not do what they seem to: what is said of them, and where."""

from dataclasses import replace

import pytest

from cjm.diagnostic import Diagnostic, Severity
from cjm.lint import Finding, Group, Note, ProjectCheck, Rule, examine_persona, lint
from cjm.reading import read_map, read_persona
from cjm.settings import Limits, Reasons
from cjm.source import SourceFile
from tests.lint.readings import TODAY, linted, made

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
    assert linted(MAP.format(comment="# cjm: ignore[own-rule, ownership] known"), GOAL) == ()
    (found,) = linted(MAP.format(comment="# cjm: ignore[a;b] known"), GOAL)
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
    text = MAP.format(comment="# cjm: ignore[completeness] known")
    (found,) = linted(text, GOAL, ACTION, known=KNOWN)
    assert found.message == '"completeness" has nothing to silence here'


def unreasoned(text: str, reasons: Reasons = Reasons.WANTED) -> list[tuple[str, Severity]]:
    """Give what is pointed at for want of a reason behind a comment at Køb, and how bad that is."""
    document = read_map(SourceFile("map.cjm.yaml", MAP.format(comment=text)))
    found = lint(document, RUN, Limits(), TODAY, known=KNOWN, reasons=reasons)
    return [(pointed_at(each), each.severity) for each in found if each.rule == "suppression-without-reason"]


@pytest.mark.parametrize(
    "comment",
    [
        "# cjm: ignore[dead-end-phase]",
        "# cjm: ignore[dead-end-phase]   ",
        "# cjm: ignore[dead-end-phase] …",
        "# cjm: ignore[dead-end-phase] -- # known",
        "# cjm: ignore[dead-end-phase]# known",
    ],
)
def test_a_comment_that_says_no_reason_is_remarked_upon(comment: str) -> None:
    said = comment[2:29].rstrip()
    assert unreasoned(comment) == [(said, Severity.INFO)]


def test_what_would_be_a_reason_is_shown() -> None:
    (found,) = linted(MAP.format(comment="# cjm: ignore-file[dead-end-phase]"), *RUN, known=KNOWN)
    assert found.message == '"cjm: ignore-file[dead-end-phase]" does not say why'
    assert found.help == 'write the reason behind it: "# cjm: ignore-file[dead-end-phase] the reason"'


@pytest.mark.parametrize(
    "comment",
    [
        "# cjm: ignore[dead-end-phase] det er sådan",
        "# cjm: ignore[dead-end-phase]: see issue#42",
        "# cjm: ignore[dead-end-phase] 旅",
        "# cjm: ignore",
        "# cjm: disable[dead-end-phase]",
    ],
)
def test_a_reason_is_any_word_and_what_silences_nothing_needs_none(comment: str) -> None:
    assert unreasoned(comment) == []


def test_each_of_two_in_one_comment_has_a_reason_of_its_own() -> None:
    two = "# cjm: ignore[dead-end-phase] # cjm: ignore[flow] known"
    assert [said for said, _ in unreasoned(two)] == ["cjm: ignore[dead-end-phase]"]


def test_the_settings_say_whether_a_reason_must_be_given() -> None:
    comment = "# cjm: ignore[dead-end-phase]"
    assert [severity for _, severity in unreasoned(comment, Reasons.REQUIRED)] == [Severity.ERROR]
    assert unreasoned(comment, Reasons.OPTIONAL) == []


PERSONA = "cjm: 1\nname: Sara  {comment}\ngoals: [Få ro]\n"


def persona_remarks(comment: str, noting: Rule | None = None) -> list[tuple[str, str, str | None]]:
    """Give name, message and help of what is said of a comment in a persona file; one rule may look there."""
    document = read_persona(SourceFile("sara.persona.yaml", PERSONA.format(comment=comment)))
    known = (*KNOWN, noting) if noting else KNOWN
    found = examine_persona(document, known, known)
    return [(each.rule, each.message, each.help) for each in found.diagnostics]


def noting(path: tuple[str, ...]) -> Rule:
    """Make a rule across files that notes a place of every persona file."""
    check = ProjectCheck(lambda _: iter(()), lambda _: iter(()), lambda _: iter([Note(path, ())]))
    return replace(made("persona-without-journey", Group.CONSISTENCY), project=check)


def test_in_a_persona_file_a_comment_for_a_rule_about_maps_has_no_effect() -> None:
    for name in ("phase-without-goal", "completeness"):
        assert persona_remarks(f"# cjm: ignore[{name}] known") == [
            (
                "unused-suppression",
                f'"{name}" never says anything about a persona file',
                "take it out, and write it in the map where it is to be silent",
            )
        ]


def test_in_a_persona_file_comments_are_told_of_as_in_maps() -> None:
    assert [rule for rule, *_ in persona_remarks("# cjm: ignore")] == ["invalid-suppression"]
    assert [rule for rule, *_ in persona_remarks("# cjm: ignore[no-such-rule] x")] == ["invalid-suppression"]
    assert [rule for rule, *_ in persona_remarks("# cjm: ignore[flow]")] == [
        "suppression-without-reason",
        "unused-suppression",
    ]


def test_a_rule_that_looks_at_persona_files_can_be_silenced_there() -> None:
    at_name = noting(("name",))
    for name in ("persona-without-journey", "consistency"):
        assert persona_remarks(f"# cjm: ignore[{name}] a new one", at_name) == []
    elsewhere = noting(("goals",))
    (found,) = persona_remarks("# cjm: ignore[persona-without-journey] a new one", elsewhere)
    assert found[1] == '"persona-without-journey" has nothing to silence here'


def test_a_persona_file_with_errors_is_told_of_those_alone() -> None:
    document = read_persona(SourceFile("sara.persona.yaml", "nam: Sara  # cjm: ignore\n"))
    assert examine_persona(document, KNOWN).diagnostics == document.diagnostics
    assert document.diagnostics


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

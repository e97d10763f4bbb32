"""Settings: what a file may say, and what is said about one that says something else."""

from typing import Any

import pytest

from cjm.diagnostic import Severity
from cjm.settings import FailOn, Level, Limits, Preset, Settings, read_settings, rule_names
from cjm.settings.sentences import SENTENCES
from cjm.source import SourceFile
from tests.broken.expectation import as_lines

TOOL = ("tool", "cjm")


def said(text: str, table: tuple[str, ...] = ()) -> str:
    """Give what is wrong, in the form of tests/broken/expected.toml."""
    found = read_settings(SourceFile("cjm.toml", text), table)
    assert isinstance(found, tuple)
    return as_lines(found)


def test_an_empty_file_gives_the_defaults() -> None:
    assert read_settings(SourceFile("cjm.toml", "")) == Settings()


def test_the_defaults_are_those_of_the_rules() -> None:
    settings = Settings()
    assert settings.preset is Preset.RECOMMENDED
    assert settings.fail_on is FailOn.WARNING
    assert settings.limits == Limits(
        phases_at_most=8, curve_points=4, curve_range=2, low_point=-1, review_grace_days=0
    )
    assert [*settings.select, *settings.extend_select, *settings.ignore, *settings.exclude] == []


def test_every_setting_can_be_set() -> None:
    text = """
        preset = "strict"
        select = ["structure"]
        extend-select = ["flow"]
        ignore = ["map-without-owner"]
        fail-on = "never"
        exclude = ["archive/**"]
        severity = {phase-without-goal = "info"}
        [limits]
        phases-at-most = 6
        curve-points = 5
        curve-range = 1.5
        low-point = -1.5
        review-grace-days = 14
    """
    assert read_settings(SourceFile("cjm.toml", text)) == Settings(
        preset=Preset.STRICT,
        select=["structure"],
        extend_select=["flow"],
        ignore=["map-without-owner"],
        fail_on=FailOn.NEVER,
        exclude=["archive/**"],
        severity={"phase-without-goal": Level.INFO},
        limits=Limits(
            phases_at_most=6, curve_points=5, curve_range=1.5, low_point=-1.5, review_grace_days=14
        ),
    )


def test_a_project_file_without_our_table_has_nothing_to_say() -> None:
    assert read_settings(SourceFile("pyproject.toml", "[tool.other]\na = 1\n"), TOOL) is None
    assert read_settings(SourceFile("pyproject.toml", "tool = 1\n"), TOOL) is None


def test_a_project_file_that_cannot_be_read_is_explained() -> None:
    assert said("[tool.cjm]\nselect\n", TOOL).startswith('2:7 syntax-error: a "=" is missing')


def test_our_table_in_a_project_file_is_read_alone() -> None:
    text = '[project]\nname = "x"\n[tool.cjm]\npreset = "minimal"\n'
    assert read_settings(SourceFile("pyproject.toml", text), TOOL) == Settings(preset=Preset.MINIMAL)


def test_the_bar_rises_from_info_to_never() -> None:
    bars = [FailOn.INFO.least, FailOn.WARNING.least, FailOn.ERROR.least, FailOn.NEVER.least]
    assert bars[:3] == [Severity.INFO, Severity.WARNING, Severity.ERROR]
    assert bars[3] > Severity.ERROR


def test_a_level_is_a_severity() -> None:
    assert [level.severity for level in Level] == [Severity.ERROR, Severity.WARNING, Severity.INFO]


def test_everything_wrong_in_a_settings_file_is_found_in_one_run() -> None:
    text = """\
# ours
preset = "strickt"
fail_on = "error"
select = "structure"
phases-at-most = 3
limits = {curve-points = 1, "low-point" = "3", x.y = 3, preset = 1, curve-range = 4.5}
exclude = [1, "a", true]
[severity]
a = "eror"
"b" = 3
"""
    assert (
        said(text)
        == """\
2:10 wrong-value: "preset" cannot be "strickt"
  help: did you mean "strict"? it may be minimal, recommended or strict
3:1 unknown-setting: "fail_on" is not a setting
  help: did you mean "fail-on"?
4:10 wrong-type: "select" is text, expected a list
  help: write it as a list: select = ["structure"]
5:1 unknown-setting: "phases-at-most" is not a setting
  help: "phases-at-most" is a limit: move it under [limits]
6:26 wrong-value: "curve-points" is 1, expected 2 or more
6:43 wrong-type: "low-point" is text, expected a number
  help: remove the quotation marks: low-point = 3
6:48 unknown-setting: "x" is not a limit
  help: "cjm schema settings" lists them all
6:57 unknown-setting: "preset" is not a limit
  help: "preset" is a setting: move it out of "limits"
6:83 wrong-value: "curve-range" is 4.5, expected 4 or less
7:12 wrong-type: item 1 of "exclude" is the number 1, expected text
  help: put it in quotation marks: "1"
7:20 wrong-type: item 3 of "exclude" is true, expected text
  help: put it in quotation marks: "true"
9:5 wrong-value: "a" cannot be "eror"
  help: did you mean "error"? it may be error, warning or info
10:7 wrong-type: "b" is the number 3, expected a word in quotation marks
  help: it may be error, warning or info
"""
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "[tool]\ncjm = 3\n",
            '2:7 wrong-type: "cjm" is the number 3, expected a table\n',
        ),
        (
            "[tool.cjm]\nlimits = []\n",
            '2:10 wrong-type: "limits" is a list, expected a table\n',
        ),
        (
            "[tool.cjm]\nseverity = 2026-03-31\n",
            '2:12 wrong-type: "severity" is a date or a time, expected a table\n',
        ),
        (
            "[tool.cjm.limits]\ncurve-range = inf\n",
            '2:15 wrong-value: "curve-range" is inf, expected a number\n',
        ),
        (
            "[tool.cjm.limits]\ncurve-range = nan\n",
            '2:15 wrong-value: "curve-range" is nan, expected a number\n',
        ),
        (
            "[tool.cjm.limits]\nphases-at-most = 2.5\n",
            '2:18 wrong-type: "phases-at-most" is the number 2.5, expected a whole number\n',
        ),
        (
            '[tool.cjm]\nfail-on = "zebra"\nfial-on = "x"\nzebra = 1\n',
            (
                '2:11 wrong-value: "fail-on" cannot be "zebra"\n'
                "  help: it may be error, warning, info or never\n"
                '3:1 unknown-setting: "fial-on" is not a setting\n  help: did you mean "fail-on"?\n'
                '4:1 unknown-setting: "zebra" is not a setting\n'
                '  help: "cjm schema settings" lists them all\n'
            ),
        ),
        (
            "[tool.cjm.preset]\na = 1\n",
            (
                '1:1 wrong-type: "preset" is a table, expected a word in quotation marks\n'
                "  help: it may be minimal, recommended or strict\n"
            ),
        ),
    ],
)
def test_a_wrong_setting_of_a_project_is_said_at_its_place(text: str, expected: str) -> None:
    assert said(text, TOOL) == expected


def test_names_of_rules_come_with_their_places() -> None:
    text = '[tool.cjm]\nignore = ["a",\n  "b"]  # both\n[tool.cjm.severity]\n"c" = "info"\n'
    names = rule_names(SourceFile("pyproject.toml", text), TOOL)
    assert [(each.name, each.setting, each.place.line, each.place.column) for each in names] == [
        ("a", "ignore", 2, 11),
        ("b", "ignore", 3, 3),
        ("c", "severity", 5, 1),
    ]
    assert rule_names(SourceFile("cjm.toml", "")) == ()
    assert rule_names(SourceFile("pyproject.toml", ""), TOOL) == ()


def kinds(node: Any) -> set[str]:
    """Give every kind of schema in a schema."""
    if isinstance(node, list | tuple):
        return set().union(*map(kinds, node))
    if not isinstance(node, dict):
        return set()
    below = (kinds(value) for key, value in node.items() if key not in ("metadata", "function"))
    own = {node["type"]} if isinstance(node.get("type"), str) else set()
    return own.union(*below)


def test_every_error_that_the_settings_can_raise_has_a_sentence() -> None:
    raised = {kind: f"{kind}_type" for kind in ("dict", "float", "int", "list", "model")}
    raised |= {"enum": "enum", "str": "string_type"}
    harmless = {"default", "model-field", "model-fields", "definitions", "definition-ref", "nullable"}
    found = kinds(Settings.__pydantic_core_schema__)
    assert found <= set(raised) | harmless
    bounds = {"greater_than_equal", "less_than_equal", "finite_number", "extra_forbidden"}
    bounds |= {"missing", "too_short", "string_pattern_mismatch", "string_too_long"}
    assert set(raised.values()) | bounds == set(SENTENCES)


def test_every_setting_and_limit_says_what_it_is_for() -> None:
    for table in (Settings, Limits):
        assert all(
            field.description and field.description.endswith(".") for field in table.model_fields.values()
        )

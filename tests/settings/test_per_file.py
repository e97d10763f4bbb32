"""Settings of some files: what may be said, what is wrong with it, and what applies to a file."""

import pytest

from cjm.settings import (
    FailOn,
    Level,
    Preset,
    Reasons,
    Settings,
    for_file,
    meant_for,
    read_settings,
    rule_names,
)
from cjm.settings.json_schema import settings_schema
from cjm.source import SourceFile
from tests.broken.expectation import as_lines

TOOL = ("tool", "cjm")


def settings(text: str) -> Settings:
    """Read settings that are right."""
    found = read_settings(SourceFile("cjm.toml", text))
    assert isinstance(found, Settings)
    return found


def said(text: str) -> str:
    """Give what is wrong, in the form of tests/broken/expected.toml."""
    found = read_settings(SourceFile("cjm.toml", text))
    assert isinstance(found, tuple)
    return as_lines(found)


TWO = """\
preset = "strict"
ignore = ["phase-without-goal", "flow"]
extend-select = ["weak-ending"]
fail-on = "warning"
severity = {phase-without-action = "info", weak-ending = "info"}
[limits]
phases-at-most = 6
low-point = -2
[words]
vague-wording = ["seamless"]
[[per-file]]
files = ["legacy/**", "old-*.cjm.yaml"]
preset = "minimal"
extend-select = ["phase-without-goal"]
ignore = ["weak-ending"]
fail-on = "error"
severity = {phase-without-action = "error"}
suppression-reasons = "required"
limits = {phases-at-most = 20}
words = {vague-wording = ["nice"]}
[[per-file]]
files = ["legacy/b2b/*"]
select = ["structure"]
"""


@pytest.mark.parametrize(
    ("within", "tables"),
    [
        ("shop.cjm.yaml", ()),
        ("legacy/shop.cjm.yaml", (0,)),
        ("legacy/deep/down/shop.cjm.yaml", (0,)),
        ("old-shop.cjm.yaml", (0,)),
        ("legacy/b2b/shop.cjm.yaml", (0, 1)),
        ("more/legacy/shop.cjm.yaml", ()),
    ],
)
def test_a_table_is_about_the_files_of_its_patterns(within: str, tables: tuple[int, ...]) -> None:
    assert meant_for(settings(TWO), within) == tables


def test_without_a_table_the_settings_are_those_for_all() -> None:
    assert for_file(settings(TWO), ()) == settings(TWO)


def test_what_a_table_says_replaces_and_what_it_leaves_out_stays() -> None:
    laid_over = for_file(settings(TWO), (0,))
    assert (laid_over.preset, laid_over.fail_on) == (Preset.MINIMAL, FailOn.ERROR)
    assert laid_over.suppression_reasons is Reasons.REQUIRED
    assert laid_over.severity == {"phase-without-action": Level.ERROR, "weak-ending": Level.INFO}
    assert (laid_over.limits.phases_at_most, laid_over.limits.low_point) == (20, -2)
    assert laid_over.words.vague_wording == ["nice"]
    last = for_file(settings(TWO), (1,))
    assert (last.preset, last.fail_on, last.limits.phases_at_most) == (Preset.STRICT, FailOn.WARNING, 6)


def test_a_list_takes_its_names_out_of_the_list_that_says_the_contrary() -> None:
    laid_over = for_file(settings(TWO), (0,))
    assert laid_over.ignore == ["flow", "weak-ending"]
    assert laid_over.extend_select == ["phase-without-goal"]


def test_later_tables_win_and_a_preset_takes_the_place_of_a_selection() -> None:
    both = for_file(settings(TWO), (0, 1))
    assert (both.preset, both.select) == (Preset.MINIMAL, ["structure"])
    assert both.ignore == ["flow", "weak-ending"]
    chosen = 'select = ["flow"]\n[[per-file]]\nfiles = ["a"]\npreset = "strict"\n'
    assert for_file(settings(chosen), (0,)).select == []
    assert for_file(settings(chosen.replace('preset = "strict"', "")), (0,)).select == ["flow"]


def test_names_of_rules_are_found_in_the_tables_too() -> None:
    text = (
        '[tool.cjm]\nignore = ["a"]\n[[tool.cjm.per-file]]\nfiles = ["x"]\nselect = ["b"]\n'
        '[tool.cjm.per-file.severity]\nc = "info"\n[[tool.cjm.per-file]]\nfiles = ["y"]\nignore = ["d"]\n'
    )
    found = rule_names(SourceFile("pyproject.toml", text), TOOL)
    assert [(name.name, name.setting, name.place.line, name.place.column) for name in found] == [
        ("a", "ignore", 2, 11),
        ("b", "select", 5, 11),
        ("c", "severity", 7, 1),
        ("d", "ignore", 10, 11),
    ]


def test_everything_wrong_in_a_table_is_said_at_its_place() -> None:
    text = """\
[[per-file]]
files = ["a"]
preset = "strickt"
[per-file.severity]
a = "eror"
[[per-file]]
preset = "strict"
[[per-file]]
files = []
exclude = ["a"]
phases-at-most = 3
suppression-reason = "x"
zebra = 1
suppression-reasons = 1
[per-file.limits]
preset = "x"
phases-at-most = "3"
low-pint = 3
"""
    assert (
        said(text)
        == """\
3:10 wrong-value: "preset" cannot be "strickt"
  help: did you mean "strict"? it may be minimal, recommended or strict
5:5 wrong-value: "a" cannot be "eror"
  help: did you mean "error"? it may be error, warning or info
6:1 wrong-value: a [[per-file]] does not say which files
  help: name them by globs: files = ["archive/**"]
9:9 wrong-value: "files" is an empty list
  help: name them by globs: files = ["archive/**"]
10:1 unknown-setting: "exclude" is not a per-file setting
  help: "exclude" counts for all files: move it above [[per-file]]
11:1 unknown-setting: "phases-at-most" is not a per-file setting
  help: "phases-at-most" is a limit: move it under [per-file.limits]
12:1 unknown-setting: "suppression-reason" is not a per-file setting
  help: did you mean "suppression-reasons"?
13:1 unknown-setting: "zebra" is not a per-file setting
  help: the per-file settings are preset, select, extend-select, ignore, fail-on, severity, limits, words, \
suppression-reasons and files
14:23 wrong-type: "suppression-reasons" is the number 1, expected a word in quotation marks
  help: it may be required, wanted or optional
16:1 unknown-setting: "preset" is not a limit
  help: "preset" is a setting: move it out of "limits"
17:18 wrong-type: "phases-at-most" is text, expected a whole number
  help: remove the quotation marks: phases-at-most = 3
18:1 unknown-setting: "low-pint" is not a limit
  help: did you mean "low-point"?
"""
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '[per-file]\nfiles = ["a"]\n',
            (
                '1:1 wrong-type: "per-file" is a table, expected a list\n'
                "  help: it is a list of tables, each begun by a line of its own: [[per-file]]\n"
            ),
        ),
        (
            'per-file = "a"\n',
            (
                '1:12 wrong-type: "per-file" is text, expected a list\n'
                "  help: it is a list of tables, each begun by a line of its own: [[per-file]]\n"
            ),
        ),
        ('per-file = ["a"]\n', '1:13 wrong-type: item 1 of "per-file" is text, expected a table\n'),
    ],
)
def test_what_is_no_list_of_tables_is_told_how_they_are_written(text: str, expected: str) -> None:
    assert said(text) == expected


def test_the_schema_promises_no_default_for_what_a_table_leaves_out() -> None:
    schema = settings_schema()
    table = schema["definitions"]["per-file"]
    assert table["required"] == ["files"]
    assert not [name for name, setting in table["properties"].items() if "default" in setting]
    assert schema["properties"]["preset"]["default"] == "recommended"


def test_reasons_are_an_error_a_remark_or_nothing() -> None:
    assert [reasons.severity and reasons.severity.word for reasons in Reasons] == ["error", "info", None]

"""Where reports go."""

import json
from pathlib import Path

import pytest

from cjm.diagnostic import CjmError
from cjm.ops.report import Destination, add_summary, destinations, printed, save
from cjm.report import COLOUR, OutputFormat, Result
from tests.report.findings import gap

RESULT = Result((gap(),), 1, ("maps/sara.cjm.yaml",))
TEXT, SARIF, JSON = OutputFormat.TEXT, OutputFormat.SARIF, OutputFormat.JSON


@pytest.mark.parametrize(
    ("formats", "output_file", "expected"),
    [
        (["text"], None, [Destination(TEXT, "-")]),
        (["text:-"], None, [Destination(TEXT, "-")]),
        (["text"], "-", [Destination(TEXT, "-")]),
        (["text"], "out.txt", [Destination(TEXT, "out.txt")]),
        (["text", "sarif:a/b.sarif"], None, [Destination(TEXT, "-"), Destination(SARIF, "a/b.sarif")]),
        (["text:-", "sarif"], "x", [Destination(TEXT, "-"), Destination(SARIF, "x")]),
        (["json:C:\\out.json"], None, [Destination(JSON, "C:\\out.json")]),
        (["json", "text:./-"], None, [Destination(JSON, "-"), Destination(TEXT, "./-")]),
    ],
)
def test_a_format_may_name_its_file(
    formats: list[str], output_file: str | None, expected: list[Destination]
) -> None:
    assert destinations(formats, output_file) == tuple(expected)


@pytest.mark.parametrize(
    ("formats", "output_file", "message", "help_"),
    [
        (["sarf"], None, 'there is no format "sarf"', 'did you mean "sarif"?'),
        (["sarif:"], None, '"sarif:" names no file', "write sarif:PATH, or sarif alone"),
        (
            ["xyzzy:out"],
            None,
            'there is no format "xyzzy"',
            "it is one of text, concise, json, jsonl, sarif, github, gitlab, junit, checkstyle, markdown",
        ),
        (
            ["json:kort/sara.cjm.yaml"],
            None,
            '"kort/sara.cjm.yaml" would be written over, and that is the name of a map',
            "give another name",
        ),
        (
            ["text"],
            "sara.persona.yml",
            '"sara.persona.yml" would be written over, and that is the name of a persona file',
            "give another name",
        ),
        (
            ["text", "json"],
            None,
            "text and json both go to standard output",
            "give one a file of its own: json:PATH",
        ),
        (
            ["json:out", "text", "sarif:./out"],
            None,
            'json and sarif both go to "out"',
            "give one a file of its own: sarif:PATH",
        ),
        (["text", "json"], "o", 'text and json both go to "o"', "give one a file of its own: json:PATH"),
        (
            ["json:a"],
            "b",
            'no format is left for "b"',
            "every format has a path of its own; leave out that of one",
        ),
    ],
)
def test_a_call_that_cannot_be_meant_is_told(
    formats: list[str], output_file: str | None, message: str, help_: str
) -> None:
    with pytest.raises(CjmError) as caught:
        destinations(formats, output_file)
    assert (caught.value.message, caught.value.help) == (message, help_)


def test_one_report_is_printed_and_the_others_are_written(tmp_path: Path) -> None:
    wanted = (Destination(OutputFormat.CONCISE), Destination(JSON, f"{tmp_path}/ud/r.json"))
    assert printed(RESULT, wanted, COLOUR).startswith("maps/sara.cjm.yaml:12:11: \x1b[1;31merror\x1b[0m ")
    save(RESULT, wanted)
    assert [path.name for path in (tmp_path / "ud").iterdir()] == ["r.json"]
    assert json.loads((tmp_path / "ud" / "r.json").read_text("utf-8"))["summary"]["errors"] == 1


def test_a_file_gets_no_colours(tmp_path: Path) -> None:
    save(RESULT, (Destination(TEXT, f"{tmp_path}/r.txt"),))
    assert "\x1b" not in (tmp_path / "r.txt").read_text("utf-8")


def test_sarif_explains_the_rules_that_found_something() -> None:
    (run,) = json.loads(printed(RESULT, (Destination(SARIF),), COLOUR))["runs"]
    (rule,) = run["tool"]["driver"]["rules"]
    assert rule["shortDescription"] == {"text": "A phase in which customer and company never meet."}
    assert rule["help"]["markdown"].startswith("# phase-without-touchpoint\n\nerror · completeness · ")


def test_a_summary_is_added_to_what_is_there(tmp_path: Path) -> None:
    page = tmp_path / "summary.md"
    page.write_text("# Before\n\n", encoding="utf-8")
    add_summary(RESULT, str(page))
    assert page.read_text("utf-8").startswith("# Before\n\n## cjm: 1 error in 1 file\n")


def test_a_summary_that_cannot_be_added_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CjmError) as caught:
        add_summary(RESULT, str(tmp_path / "nowhere" / "summary.md"))
    assert caught.value.message == (
        f'the summary cannot be added to "{tmp_path}/nowhere/summary.md": no such file or directory'
    )

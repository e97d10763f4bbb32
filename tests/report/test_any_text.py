"""Whatever a file says, each format holds it: read back, the report has the findings it was given."""

import json
import re
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from cjm.diagnostic import Diagnostic, Place, Related, Severity
from cjm.report import OutputFormat, Result, write
from cjm.report.safe import shown
from tests.report.test_machines import unescaped
from tests.report.test_markdown import cells

NASTY = [
    "]]>",
    "<!--",
    "&amp;",
    "|",
    "\\",
    "::error::",
    "%0A",
    "\n",
    "\r\n",
    "\x00",
    "\ud800",
    "\ufffe",
    "@",
    "`",
]
TEXTS = st.lists(st.sampled_from(NASTY) | st.text(st.characters(), max_size=4), max_size=6).map("".join)
PLACE = Place(3, 5, 3, 9, "    name: Køb")
FINDINGS = st.builds(
    Diagnostic,
    path=TEXTS.map(lambda text: f"m{text}.cjm.yaml"),
    rule=st.sampled_from(["phase-without-goal", "duplicate-id"]),
    severity=st.sampled_from(Severity),
    message=TEXTS,
    place=st.none() | st.just(PLACE),
    help=st.none() | TEXTS,
    related=st.lists(st.builds(Related, st.just(PLACE), TEXTS), max_size=2).map(tuple),
    key=st.lists(TEXTS, max_size=3).map(tuple),
    private=st.booleans(),
)
RESULTS = st.lists(FINDINGS, max_size=4).map(lambda found: Result(tuple(found), len(found)))


@given(RESULTS)
def test_every_report_is_text_that_can_be_written_to_a_file(result: Result) -> None:
    for form in OutputFormat:
        report = write(result, form)
        report.encode("utf-8")
        assert not report or report.endswith("\n")


@given(RESULTS)
def test_json_gives_back_every_message(result: Result) -> None:
    messages = [finding.message for finding in result.diagnostics]
    assert [each["message"] for each in json.loads(write(result, OutputFormat.JSON))["findings"]] == messages
    lines = write(result, OutputFormat.JSONL).split("\n")[:-1]
    assert [json.loads(line)["message"] for line in lines] == messages
    issues = json.loads(write(result, OutputFormat.GITLAB))
    assert all(
        issue["description"].startswith(message) for issue, message in zip(issues, messages, strict=True)
    )
    assert len({issue["fingerprint"] for issue in issues}) == len(messages)
    (run,) = json.loads(write(result, OutputFormat.SARIF))["runs"]
    assert [found["ruleId"] for found in run["results"]] == [found.rule for found in result.diagnostics]


@given(RESULTS)
def test_xml_gives_back_every_finding_as_it_can_be_shown(result: Result) -> None:
    junit = ET.fromstring(write(result, OutputFormat.JUNIT))  # noqa: S314 - our own text
    found = [finding for finding in result.diagnostics if finding.severity > Severity.INFO]
    expected = sorted(
        shown(finding.message).replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd") for finding in found
    )
    assert sorted(each.get("message", "") for each in junit.iter("failure")) == expected
    checkstyle = ET.fromstring(write(result, OutputFormat.CHECKSTYLE))  # noqa: S314 - our own text
    assert len(list(checkstyle.iter("error"))) == len(result.diagnostics)


@given(RESULTS)
def test_github_gets_one_command_a_finding_whatever_it_says(result: Result) -> None:
    lines = write(result, OutputFormat.GITHUB).split("\n")[:-1]
    assert len(lines) == len(result.diagnostics)
    for line, finding in zip(lines, result.diagnostics, strict=True):
        command = re.fullmatch(r"::(error|warning|notice) title=[^,:]*,file=([^,:]*)(,[^:]*)?::(.*)", line)
        assert command
        assert unescaped(command[4]).startswith(shown(finding.message))


@given(RESULTS)
def test_markdown_has_four_cells_a_finding_whatever_it_says(result: Result) -> None:
    assert len(cells(write(result, OutputFormat.MARKDOWN))) == 4 * len(result.diagnostics)

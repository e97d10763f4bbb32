"""Findings on hostile maps: what they quote stays a quotation in every report."""

import json
import re
import unicodedata
from xml.etree import ElementTree as ET

import pytest
from markdown_it import MarkdownIt

from cjm.diagnostic import Diagnostic, Place, Severity
from cjm.report import OutputFormat, Result, write
from tests.render.hostile.inputs import HOSTILE

LINES = [OutputFormat.TEXT, OutputFormat.CONCISE, OutputFormat.GITHUB]


def result(text: str) -> Result:
    """Give two findings that quote a text wherever one may."""
    first = text.splitlines()[0] if text.strip() else text
    finding = Diagnostic(
        f"{first[:80]}.cjm.yaml",
        "phase-without-goal",
        Severity.WARNING,
        f'phase "{text}" does not say what the customer wants',
        place=Place(3, 5, 3, 9, f"    name: {first}"),
        help=f"write {text}",
        key=("phases", text),
    )
    return Result((finding, finding), 1)


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("form", LINES)
def test_a_report_in_lines_steers_no_terminal(name: str, form: OutputFormat) -> None:
    odd = {one for one in write(result(HOSTILE[name]), form) if unicodedata.category(one) in {"Cc", "Cs"}}
    assert odd <= {"\n"}
    turning = re.compile("[\u202a-\u202e\u2066-\u2069]")
    assert not turning.search(write(result(HOSTILE[name]), form))


@pytest.mark.parametrize("name", HOSTILE)
def test_github_gets_two_commands_and_no_third(name: str) -> None:
    lines = write(result(HOSTILE[name]), OutputFormat.GITHUB).splitlines()
    assert [line.partition(" ")[0] for line in lines] == ["::warning", "::warning"]
    said = write(result(HOSTILE[name]), OutputFormat.TEXT).splitlines()
    assert not [line for line in said if line.startswith("::")]


@pytest.mark.parametrize("name", HOSTILE)
def test_markdown_gets_no_html_link_or_picture(name: str) -> None:
    report = write(result(HOSTILE[name]), OutputFormat.MARKDOWN)
    tokens = MarkdownIt("commonmark").enable("table").parse(report)
    flat = [token for each in tokens for token in (each, *(each.children or []))]
    kinds = {token.type for token in flat}
    assert kinds.isdisjoint({"html_block", "link_open", "image", "fence", "code_block"})
    # Between a message and its help stands a break of ours.
    assert {token.content for token in flat if token.type == "html_inline"} == {"<br>"}


@pytest.mark.parametrize("name", HOSTILE)
def test_machines_read_two_findings(name: str) -> None:
    found = result(HOSTILE[name])
    assert len(json.loads(write(found, OutputFormat.JSON))["findings"]) == 2
    assert len(json.loads(write(found, OutputFormat.GITLAB))) == 2
    assert len(json.loads(write(found, OutputFormat.SARIF))["runs"][0]["results"]) == 2
    for form, tag in ((OutputFormat.JUNIT, "failure"), (OutputFormat.CHECKSTYLE, "error")):
        root = ET.fromstring(write(found, form))  # noqa: S314 - our own text
        assert len(list(root.iter(tag))) == 2

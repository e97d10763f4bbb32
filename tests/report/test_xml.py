"""The reports in XML: JUnit and Checkstyle."""

from dataclasses import replace
from xml.etree import ElementTree as ET

from cjm.diagnostic import Diagnostic, Severity
from cjm.report import OutputFormat, Result, write
from tests.report.findings import gap, nudge, twice

REMARK = replace(nudge(), severity=Severity.INFO)
PATHS = ("maps/clean.cjm.yaml", "maps/sara.cjm.yaml")


def text(form: OutputFormat, *findings: Diagnostic, paths: tuple[str, ...] = PATHS) -> str:
    return write(Result(findings, len(paths), paths), form)


def tree(form: OutputFormat, *findings: Diagnostic) -> ET.Element:
    return ET.fromstring(text(form, *findings))  # noqa: S314 - our own text


def test_junit_has_a_suite_for_each_file_and_a_case_for_each_finding() -> None:
    assert text(OutputFormat.JUNIT, gap(), REMARK) == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<testsuites name="cjm" tests="3" failures="1" errors="0">\n'
        '  <testsuite name="maps/clean.cjm.yaml" tests="1" failures="0" errors="0">\n'
        '    <testcase name="nothing to remark" classname="maps/clean.cjm.yaml"'
        ' file="maps/clean.cjm.yaml"/>\n'
        "  </testsuite>\n"
        '  <testsuite name="maps/sara.cjm.yaml" tests="2" failures="1" errors="0">\n'
        '    <testcase name="phase-without-touchpoint 12:11" classname="maps/sara.cjm.yaml"'
        ' file="maps/sara.cjm.yaml" line="12">\n'
        '      <failure message="phase &quot;Køb&quot; has no touchpoint" type="error">'
        "maps/sara.cjm.yaml:12:11: phase &quot;Køb&quot; has no touchpoint\n"
        "write where you meet under `touchpoints`</failure>\n"
        "    </testcase>\n"
        '    <testcase name="map-without-owner" classname="maps/sara.cjm.yaml"'
        ' file="maps/sara.cjm.yaml" line="1">\n'
        "      <system-out>maps/sara.cjm.yaml: nobody is named as owner of the map</system-out>\n"
        "    </testcase>\n"
        "  </testsuite>\n"
        "</testsuites>\n"
    )


def test_errors_and_warnings_fail_and_remarks_do_not() -> None:
    suites = tree(OutputFormat.JUNIT, gap(), nudge(), REMARK)
    assert (suites.get("tests"), suites.get("failures")) == ("4", "2")
    assert [each.get("type") for each in suites.iter("failure")] == ["error", "warning"]


def test_a_failure_names_the_second_place() -> None:
    (failure,) = tree(OutputFormat.JUNIT, twice()).iter("failure")
    assert failure.text == (
        'maps/sara.cjm.yaml:20:9: the id "køb" is used twice\nmaps/sara.cjm.yaml:3:7: first used here'
    )


def test_a_file_that_was_never_listed_still_has_its_suite() -> None:
    suites = tree(OutputFormat.JUNIT, gap("gone.cjm.yaml"))
    assert [suite.get("name") for suite in suites] == [*PATHS, "gone.cjm.yaml"]


def test_checkstyle_has_an_element_for_each_file_with_its_findings() -> None:
    assert text(OutputFormat.CHECKSTYLE, twice(), nudge()) == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<checkstyle version="4.3">\n'
        '  <file name="maps/clean.cjm.yaml">\n'
        "  </file>\n"
        '  <file name="maps/sara.cjm.yaml">\n'
        '    <error line="20" column="9" severity="error"'
        ' message="the id &quot;køb&quot; is used twice (first used here: 3:7)" source="cjm.duplicate-id"/>\n'
        '    <error line="1" column="1" severity="warning"'
        ' message="nobody is named as owner of the map" source="cjm.map-without-owner"/>\n'
        "  </file>\n"
        "</checkstyle>\n"
    )


def test_what_xml_may_not_hold_is_shown_as_an_escape() -> None:
    hostile = replace(gap(), message="a\x00b ]]> \ufffe <x> \x1b\nc", help="d\ne\x08")
    (failure,) = tree(OutputFormat.JUNIT, hostile).iter("failure")
    assert failure.get("message") == "a\\x00b ]]> \ufffd <x> \\x1b\\nc"
    assert failure.text == "maps/sara.cjm.yaml:12:11: a\\x00b ]]> \ufffd <x> \\x1b\nc\nd\ne\\x08"

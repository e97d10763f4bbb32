"""The formats a report can be written in."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from cjm.report.checkstyle import checkstyle
from cjm.report.concise import concise
from cjm.report.github import github
from cjm.report.gitlab import gitlab
from cjm.report.json import json, jsonl
from cjm.report.junit import junit
from cjm.report.markdown import markdown
from cjm.report.palette import PLAIN, Palette
from cjm.report.result import Result
from cjm.report.sarif import sarif
from cjm.report.text import text


class OutputFormat(StrEnum):
    """How findings are written."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"
    JSONL = "jsonl"
    SARIF = "sarif"
    GITHUB = "github"
    GITLAB = "gitlab"
    JUNIT = "junit"
    CHECKSTYLE = "checkstyle"
    MARKDOWN = "markdown"


_FORMATS: dict[OutputFormat, Callable[[Result, Palette], str]] = {
    OutputFormat.TEXT: text,
    OutputFormat.CONCISE: concise,
    OutputFormat.JSON: json,
    OutputFormat.JSONL: jsonl,
    OutputFormat.SARIF: sarif,
    OutputFormat.GITHUB: github,
    OutputFormat.GITLAB: gitlab,
    OutputFormat.JUNIT: junit,
    OutputFormat.CHECKSTYLE: checkstyle,
    OutputFormat.MARKDOWN: markdown,
}


def write(result: Result, form: OutputFormat, palette: Palette = PLAIN) -> str:
    """Write a result in a format; the text ends with a line end, or is empty.

    A file's name may hold bytes that are no UTF-8; they come out as `\\udcff`, which JSON reads back.
    """
    return _FORMATS[form](result, palette).encode("utf-8", "backslashreplace").decode("utf-8")

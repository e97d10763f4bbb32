"""The formats a report can be written in."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from cjm.report.concise import concise
from cjm.report.github import github
from cjm.report.json import json
from cjm.report.palette import PLAIN, Palette
from cjm.report.result import Result
from cjm.report.text import text


class OutputFormat(StrEnum):
    """How findings are written."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"
    GITHUB = "github"


FORMATS: dict[OutputFormat, Callable[[Result, Palette], str]] = {
    OutputFormat.TEXT: text,
    OutputFormat.CONCISE: concise,
    OutputFormat.JSON: json,
    OutputFormat.GITHUB: github,
}


def write(result: Result, form: OutputFormat, palette: Palette = PLAIN) -> str:
    """Write a result in a format; the text ends with a line end, or is empty."""
    return FORMATS[form](result, palette)

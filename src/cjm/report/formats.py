"""The formats a report can be written in."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from importlib import import_module

from cjm.report.palette import PLAIN, Palette
from cjm.report.result import Result


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


def write(result: Result, form: OutputFormat, palette: Palette = PLAIN) -> str:
    """Write a result in a format; the text ends with a line end, or is empty.

    A file's name may hold bytes that are no UTF-8; they come out as `\\udcff`, which JSON reads back.
    """
    return _writer(form)(result, palette).encode("utf-8", "backslashreplace").decode("utf-8")


def _writer(form: OutputFormat) -> Callable[[Result, Palette], str]:
    """Give what writes a format: the function of its name, in the module of its name; no other is read."""
    module = import_module(f"cjm.report.{'json' if form is OutputFormat.JSONL else form.value}")
    writer: Callable[[Result, Palette], str] = getattr(module, form.value)
    return writer

"""Diagnostics as text: one pure function for each format."""

from cjm.report.formats import FORMATS, OutputFormat, write
from cjm.report.palette import COLOUR, PLAIN, Palette
from cjm.report.result import Result

__all__ = ["COLOUR", "FORMATS", "PLAIN", "OutputFormat", "Palette", "Result", "write"]

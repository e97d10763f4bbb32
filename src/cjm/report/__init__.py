"""Diagnostics as text: one pure function for each format."""

from cjm.report.explained import Explained
from cjm.report.formats import OutputFormat, write
from cjm.report.palette import COLOUR, PLAIN, Palette
from cjm.report.result import Result

__all__ = ["COLOUR", "PLAIN", "Explained", "OutputFormat", "Palette", "Result", "write"]

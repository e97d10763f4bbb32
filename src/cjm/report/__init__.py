"""Diagnostics as text: one pure function for each format."""

from cjm.report.explained import Explained
from cjm.report.formats import OutputFormat, write
from cjm.report.palette import COLOUR, PLAIN, Palette
from cjm.report.result import ALL_EXCLUDED, Result

__all__ = ["ALL_EXCLUDED", "COLOUR", "PLAIN", "Explained", "OutputFormat", "Palette", "Result", "write"]

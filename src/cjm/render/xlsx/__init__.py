"""The map as a spreadsheet: the grid, and everything in it as tables."""

from cjm.render.xlsx.render import render_xlsx

__all__ = ["render_xlsx"]

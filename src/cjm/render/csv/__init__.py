"""The entries of the lanes as comma-separated values, for programs and pivot tables."""

from cjm.render.csv.write import render_csv

__all__ = ["render_csv"]

"""The map as a PDF: tagged, with its fonts inside, one or more sheets of A3."""

from cjm.render.pdf.render import render_pdf

__all__ = ["render_pdf"]

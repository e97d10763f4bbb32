"""The map as slides of native shapes that people can edit."""

from cjm.render.pptx.render import render_pptx

__all__ = ["render_pptx"]

"""The map as a picture of pixels: our SVG, drawn in the fonts that come with cjm."""

from cjm.render.png.render import render_png

__all__ = ["render_png"]

"""The map as one SVG picture that asks nothing of anybody: no script, no request, no image."""

from cjm.render.svg.picture import picture
from cjm.render.svg.render import names, render_svg
from cjm.render.svg.style import SHIPPED

__all__ = ["SHIPPED", "names", "picture", "render_svg"]

"""Views to files: HTML, SVG, DOT, a laid-out graph, Markdown, or anybody's own template."""

from cjm.render.formats import Form, render
from cjm.render.own import OwnTemplate

__all__ = ["Form", "OwnTemplate", "render"]

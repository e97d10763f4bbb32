"""Views to files: HTML, SVG, DOT, a laid-out graph, Markdown, or anybody's own template."""

from cjm.render.formats import Drawing, Form, render
from cjm.render.own import OwnTemplate

__all__ = ["Drawing", "Form", "OwnTemplate", "render"]

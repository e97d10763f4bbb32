"""The journey as DOT, for Graphviz and whatever else reads it."""

from cjm.render.dot.escape import escape_dot
from cjm.render.dot.write import names, render_dot

__all__ = ["escape_dot", "names", "render_dot"]

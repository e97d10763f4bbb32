"""The map as one HTML page that asks nothing of anybody: no script, no request, no font."""

from cjm.render.html.page import escape_html, names, render_html

__all__ = ["escape_html", "names", "render_html"]

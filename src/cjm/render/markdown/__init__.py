"""The map as a Markdown page, readable as it stands and as a wiki shows it."""

from cjm.render.markdown.escape import escape_markdown
from cjm.render.markdown.write import names, render_markdown

__all__ = ["escape_markdown", "names", "render_markdown"]

"""The map as a `journey` diagram of Mermaid: sections, tasks and scores."""

from cjm.render.mermaid.escape import escape_mermaid
from cjm.render.mermaid.write import render_mermaid

__all__ = ["escape_mermaid", "render_mermaid"]

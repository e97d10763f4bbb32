"""Text in DOT: inside a label, quoted or HTML-like, it is letters and nothing else."""

from __future__ import annotations

import graphviz
from markupsafe import escape

from cjm.render.text import clean


def escape_dot(text: str) -> str:
    r"""Give a text so that a label, `"…"` or `<…>`, shows it as it is, on one line.

    Graphviz decodes entities in both kinds of label, and in both replaces `\N` and its like by the names
    of things, so each backslash is doubled. Nothing at all would end an HTML-like label too early, so an
    empty text becomes a no-break space.
    """
    return str(escape(str(graphviz.escape(clean(text))))) or "&#160;"

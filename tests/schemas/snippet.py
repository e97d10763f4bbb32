"""Snippets as an editor leaves them when their author accepts every proposal."""

from __future__ import annotations

import re


def filled(snippet: str) -> str:
    """Give the text of a snippet with its first choices and its proposals taken, empty places left empty."""
    chosen = re.sub(r"\$\{\d+\|([^,|]*)[^|]*\|\}", r"\1", snippet)
    return re.sub(r"\$\d+", "", re.sub(r"\$\{\d+:([^}]*)\}", r"\1", chosen))

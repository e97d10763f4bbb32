"""Text in a table file: never a formula, whichever program opens it."""

from __future__ import annotations

import re

from cjm.render.text import clean

_FORMULA = re.compile(r"""(^|[;\t|])([\s"';|]*)(?=[=+\-@＝＋－＠﹢﹣﹦﹫])""")


def harmless(text: str) -> str:
    """Give a text on one line that no program of tables takes for a formula.

    An apostrophe goes before what would begin one: at the start, and after a semicolon or a stroke, since a
    program may be set to part its columns there.
    """
    return _FORMULA.sub(r"\1\2'", clean(text))

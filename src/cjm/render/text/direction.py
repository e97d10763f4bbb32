"""Which way a text reads."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

_ISOLATE, _END = "\N{RIGHT-TO-LEFT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


def is_right_to_left(text: str) -> bool:
    """Say whether the first letter with a direction of its own reads from right to left."""
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"


def isolated(texts: Sequence[str]) -> list[str]:
    """Give the parts of one line so that together they read from right to left, wherever they stand."""
    whole = [*texts]
    whole[0] = _ISOLATE + whole[0]
    whole[-1] += _END
    return whole

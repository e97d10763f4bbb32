"""Of how many in a list something must be true."""

from __future__ import annotations

from enum import Enum


class Which(Enum):
    """Some, every, or none of them."""

    SOME = "some"
    EVERY = "every"
    NONE = "none"

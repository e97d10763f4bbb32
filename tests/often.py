"""How often a test is put to generated data: in CI and by `make check` more often than while one works."""

from __future__ import annotations

from hypothesis import settings

THOROUGH = 100
"""How often, where nothing else is said; another profile gives another part of all numbers."""


def often(times: int) -> int:
    """Give so many times in the thorough profile, and its part of them in the one that is loaded."""
    return max(5, times * settings().max_examples // THOROUGH)

"""The colours of every picture that is drawn without a theme: those of the paper theme, by day."""

from __future__ import annotations

from collections.abc import Mapping

from cjm.settings.palettes import PAPER

COLOURS: Mapping[str, str] = PAPER.light
"""By name: paper and ink, and one that means "needs action"."""

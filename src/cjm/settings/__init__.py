"""The settings of a project, from `cjm.toml` or `pyproject.toml`."""

from cjm.settings.appearance import BUILT_IN_VIEWS, Colours, Section, Theme, ThemeName, View
from cjm.settings.palettes import Palette
from cjm.settings.per_file import for_file, meant_for
from cjm.settings.read import RuleName, items_of, read_settings, rule_names
from cjm.settings.settings import (
    FailOn,
    Level,
    Limits,
    PerFile,
    Preset,
    Reasons,
    Settings,
    Wordings,
)

__all__ = [
    "BUILT_IN_VIEWS",
    "Colours",
    "FailOn",
    "Level",
    "Limits",
    "Palette",
    "PerFile",
    "Preset",
    "Reasons",
    "RuleName",
    "Section",
    "Settings",
    "Theme",
    "ThemeName",
    "View",
    "Wordings",
    "for_file",
    "items_of",
    "meant_for",
    "read_settings",
    "rule_names",
]

"""The settings of a project, from `cjm.toml` or `pyproject.toml`."""

from cjm.settings.read import RuleName, read_settings, rule_names
from cjm.settings.settings import FailOn, Level, Limits, Preset, Settings, Wordings

__all__ = [
    "FailOn",
    "Level",
    "Limits",
    "Preset",
    "RuleName",
    "Settings",
    "Wordings",
    "read_settings",
    "rule_names",
]

"""The settings of a project: which rules count, how much, and where their limits lie."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, Strict

from cjm.diagnostic import Severity
from cjm.model.vocabulary import Term


class Preset(Term):
    """Which rules are on before anything is selected or ignored."""

    MINIMAL = "minimal", "What every map must hold."
    RECOMMENDED = "recommended", "What a good map holds."
    STRICT = "strict", "All rules."


class Level(Term):
    """How much a finding matters."""

    ERROR = "error", "It must be mended."
    WARNING = "warning", "It should be mended."
    INFO = "info", "It is worth a thought."

    @property
    def severity(self) -> Severity:
        """Give the severity that the word stands for."""
        return Severity[self.name]


class FailOn(Term):
    """How bad a finding must be for the check to fail."""

    ERROR = "error", "Errors alone."
    WARNING = "warning", "Warnings and errors."
    INFO = "info", "Any finding."
    NEVER = "never", "None: findings are shown, and the check passes."

    @property
    def least(self) -> int:
        """Give the least severity that fails the check; beyond the worst when none does."""
        return max(Severity) + 1 if self is FailOn.NEVER else Severity[self.name]


def _kebab(name: str) -> str:
    return name.replace("_", "-")


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, alias_generator=_kebab, validate_by_name=True)


Whole = Annotated[int, Strict()]
Number = Annotated[float, Strict(), Field(allow_inf_nan=False)]
RuleNames = list[str]


class Limits(_Table):
    """The numbers that rules measure against."""

    phases_at_most: Whole = Field(8, ge=1, description="The most phases a map should have.")
    curve_points: Whole = Field(
        4, ge=2, description="The fewest scores from which an emotion curve can be called flat."
    )
    curve_range: Number = Field(
        2,
        ge=0,
        le=4,
        description="The least distance between the highest and the lowest score of a lively curve.",
    )
    low_point: Number = Field(
        -1, ge=-2, le=2, description="The score at or below which an opportunity is expected."
    )
    review_grace_days: Whole = Field(
        0, ge=0, description="How many days a review may be overdue before anything is said."
    )


class Settings(_Table):
    """What `cjm.toml`, or `[tool.cjm]` in `pyproject.toml`, may set."""

    preset: Preset = Field(Preset.RECOMMENDED, description="The rules to begin with.")
    select: RuleNames = Field(
        [], description="These rules and groups alone, instead of the preset's.", examples=[["completeness"]]
    )
    extend_select: RuleNames = Field(
        [], description="Rules and groups to add to the preset's.", examples=[["single-channel-map"]]
    )
    ignore: RuleNames = Field(
        [], description="Rules and groups to leave out.", examples=[["map-without-owner"]]
    )
    fail_on: FailOn = Field(FailOn.WARNING, description="How bad a finding must be for the check to fail.")
    severity: dict[str, Level] = Field(
        {},
        description="How much the findings of a rule matter, by its name.",
        examples=[{"phase-without-goal": "info"}],
    )
    limits: Limits = Field(Limits(), description="The numbers that rules measure against.")
    exclude: list[str] = Field(
        [],
        description="Files and folders that a folder's search leaves out, as globs.",
        examples=[["archive/**"]],
    )

"""The settings of a project: which rules count, how much, and where their limits lie."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, Strict

from cjm.diagnostic import Severity
from cjm.model.vocabulary import Term
from cjm.settings.appearance import Theme, View
from cjm.settings.table import Table


class Preset(Term):
    """Which rules are on before anything is selected or ignored."""

    MINIMAL = "minimal", "What every map must hold."
    RECOMMENDED = "recommended", "What a good map holds."
    STRICT = "strict", "All rules."

    def holds(self, other: Preset) -> bool:
        """Say whether the rules of another preset are on in this one: each holds those before it."""
        order = list(Preset)
        return order.index(other) <= order.index(self)


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


class Reasons(Term):
    """Whether a comment that asks for silence must say why."""

    REQUIRED = "required", "One without a reason is an error."
    WANTED = "wanted", "One without a reason is remarked upon."
    OPTIONAL = "optional", "Nothing is said about it."

    @property
    def severity(self) -> Severity | None:
        """Give the severity of a comment without a reason; None where nothing is said."""
        return {Reasons.REQUIRED: Severity.ERROR, Reasons.WANTED: Severity.INFO}.get(self)


Whole = Annotated[int, Strict()]
Number = Annotated[float, Strict(), Field(allow_inf_nan=False)]
RuleNames = list[str]


class Limits(Table):
    """The numbers that rules measure against."""

    phases_at_least: Whole = Field(3, ge=0, description="The fewest phases that make a journey.")
    phases_at_most: Whole = Field(8, ge=1, description="The most phases a map should have.")
    straight_phases: Whole = Field(
        4, ge=1, description="The fewest phases from which a way back or aside is expected."
    )
    touchpoints_at_most: Whole = Field(12, ge=1, description="The most touchpoints a phase should have.")
    single_channel_touchpoints: Whole = Field(
        3, ge=1, description="The fewest touchpoints from which more than one channel is expected."
    )
    stakeholders_at_least: Whole = Field(
        2, ge=0, description="The fewest stakeholders of a journey in which a company buys."
    )
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
    evidence_months: Whole = Field(
        24, ge=1, description="After how many months evidence should be gathered again."
    )
    claims_at_least: Whole = Field(
        4, ge=1, description="The fewest emotions, pains and needs that can be called mostly assumed."
    )
    assumption_share: Number = Field(
        0.5, ge=0, le=1, description="The largest part of the emotions, pains and needs that may be assumed."
    )
    emotion_jump: Number = Field(
        3, ge=0.5, le=4, description="The step from one score to the next from which a reason is expected."
    )
    moments_of_truth_at_most: Whole = Field(3, ge=1, description="The most moments of truth of a map.")
    moments_of_truth_share: Number = Field(
        0.2, ge=0, le=1, description="The part of the touchpoints that may be one on a large map."
    )
    importance_at_least: Whole = Field(
        3, ge=2, description="The fewest touchpoints with an importance that can be called all the same."
    )
    drop_off: Number = Field(
        0.3,
        ge=0,
        le=1,
        description="The part of the people who leave a phase above which a reason is expected.",
    )
    drop_off_of_none: Number = Field(
        0.02, ge=0, le=1, description="Up to which part of the people who leave a phase nobody is said to."
    )
    high_point: Number = Field(
        1, ge=-2, le=2, description="The score at or above which nobody is expected to leave."
    )
    entry_length: Whole = Field(140, ge=1, description="The most letters of an entry.")
    name_length: Whole = Field(40, ge=1, description="The most letters of a name.")
    repeated_words: Whole = Field(
        4, ge=1, description="From how many words on a text should stand in one place only."
    )


Words = list[str]


class Wordings(Table):
    """Words of one's own for the rules that look for words; they count in every language."""

    company_voice: Words = Field(
        [], description="Words by which the company speaks of itself.", examples=[["our store"]]
    )
    department_phase: Words = Field([], description="Departments and teams.", examples=[["Growth"]])
    vague_wording: Words = Field([], description="Words that say nothing.", examples=[["nice"]])
    solution_as_pain: Words = Field(
        [], description="Things one builds or buys; one that is missing is no pain.", examples=[["beacon"]]
    )
    good_feelings: Words = Field([], description="Feelings that no score below zero has.")
    bad_feelings: Words = Field([], description="Feelings that no score above zero has.")


class _Judgement(Table):
    """What may be set for all files, and for some of them."""

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
    limits: Limits = Field(Limits.model_construct(), description="The numbers that rules measure against.")
    words: Wordings = Field(
        Wordings.model_construct(), description="Words of one's own for the rules that look for words."
    )
    suppression_reasons: Reasons = Field(
        Reasons.WANTED, description="Whether a comment that silences a rule must say why."
    )


class PerFile(_Judgement):
    """What is set for some files alone; what is left out stays as it is for all."""

    files: list[str] = Field(
        min_length=1,
        description="Which files, as globs for the path from the folder of the settings.",
        examples=[["archive/**"]],
    )


class Settings(_Judgement):
    """What `cjm.toml`, or `[tool.cjm]` in `pyproject.toml`, may set."""

    baseline: str = Field(
        "cjm-baseline.json",
        description="The file with the findings that are known, beside the settings; only new ones count.",
    )
    rules: list[str] = Field(
        [],
        description="Files with rules of one's own, as globs for the path from the folder of the settings.",
        examples=[["rules/*.rules.yaml"]],
    )
    plugins: list[str] = Field(
        [], description="Installed packages with rules in Python, by name; no other is loaded."
    )
    per_file: list[PerFile] = Field([], description="What is set for some files alone; later ones win.")
    exclude: list[str] = Field(
        [],
        description="Files and folders that a folder's search leaves out, as globs.",
        examples=[["archive/**"]],
    )
    theme: Theme = Field(Theme.model_construct(), description="How maps look.")
    views: dict[str, View] = Field(
        {},
        description="Choices of what is drawn, by name, for cjm render --view.",
        examples=[{"board": {"lanes": ["pains"]}}],
    )

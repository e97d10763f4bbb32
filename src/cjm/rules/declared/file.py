"""What a rules file holds: rules of one's own, as pydantic models."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from pydantic import Field, WithJsonSchema

from cjm.model import Part
from cjm.model.scalars import Flag, FormatVersion, Maybe, Text
from cjm.model.vocabulary import Term
from cjm.rules.declared.place import Each
from cjm.settings import Level


class Home(Term):
    """The group that a rule counts to; one that is selected or silenced takes the rule along."""

    OWN = "own", "The rules of one's own."
    STRUCTURE = "structure", "The map as a whole, and how it is cut."
    COMPLETENESS = "completeness", "What a map lacks."
    CONSISTENCY = "consistency", "Ids, names and channels."
    FLOW = "flow", "Ways through the journey."
    EVIDENCE = "evidence", "What the map rests on."
    EMOTION = "emotion", "The curve."
    OWNERSHIP = "ownership", "Who takes care of what."
    MEASUREMENT = "measurement", "Numbers."
    WORDING = "wording", "How it is said."
    ACCESS = "access", "Who can read it."


Condition = Annotated[Any, WithJsonSchema({"type": "object"})]
"""A map of keys; which it may have depends on `each`, so that it is looked at by itself."""


class OwnFix(Part):
    """What is to be written in the place of what a rule finds."""

    called: ClassVar[str] = "a fix"
    short: ClassVar[str] = "with"

    with_: Text = Field(
        alias="with",
        description="What to write in the place of what was found: of the word, or else of the whole text. "
        "{found} is the word that was found, {instead} the one to write that stands behind its colon.",
        examples=["{instead}"],
    )
    replace: Maybe[Text] = Field(
        None,
        description="The word to replace, where it is not the one that `says` found; * at its beginning or "
        "end stands for any letters.",
        examples=["!"],
    )
    safe: Flag = Field(
        False,
        description="Whether `--fix` does it without `--unsafe-fixes`, as no reader would miss anything.",
    )


class OwnRule(Part):
    """A rule: a place in the map, what must hold there, and what is said where it does not."""

    called: ClassVar[str] = "a rule"

    name: Text = Field(
        description="What the rule is called: it says what is wrong, in small letters with - between words.",
        examples=["purchase-without-owner"],
    )
    what: Text = Field(description="What the rule finds, in a sentence.")
    why: Text = Field("", description="Why that matters; shown by `cjm rule`.")
    severity: Level = Field(Level.WARNING, description="How much a finding matters; warning if left out.")
    group: Home = Field(Home.OWN, description="The group it counts to; `own` if left out.")
    each: Each = Field(description="What is looked at, one by one.")
    where: Condition = Field(None, description="Which of them alone; all if left out.")
    must: Condition = Field(None, description="What must be true of each.")
    must_not: Condition = Field(None, alias="must-not", description="What must not be true of any.")
    message: Text = Field(
        description="What is said of each that is wrong; {it} is its name, {owner} what its `owner` is.",
        examples=['"{it}" has no owner'],
    )
    help: Maybe[Text] = Field(None, description="What would mend it.")
    fix: Maybe[OwnFix] = Field(None, description="How `cjm lint --fix` mends it, where it is about a text.")


class RulesFile(Part):
    """Rules of one's own."""

    called: ClassVar[str] = "a rules file"

    cjm: Maybe[FormatVersion] = Field(None, description="The version of the format: 1.")
    rules: list[OwnRule] = Field(description="The rules, one after the other.")

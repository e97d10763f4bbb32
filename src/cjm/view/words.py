"""The words cjm itself adds to a map, in the map's language: Danish or English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cjm.model.vocabulary import Term


@dataclass(frozen=True, slots=True)
class Words:
    """Everything a rendered map says that its author did not write.

    `terms` holds a word for each member of each of the format's closed sets (set by set, since members
    of two sets may be the same text); names that end in `_of` are sentences with places to fill in by name.
    `quotes` are the two marks around what somebody said.
    """

    language: str
    terms: Mapping[type[Term], Mapping[Term, str]]
    levels: tuple[str, str, str, str, str]
    quotes: str
    customer_journey_map: str
    skip_to_map: str
    skip_to_follow: str
    persona: str
    primary: str
    goals: str
    needs: str
    frustrations: str
    age: str
    occupation: str
    share_of_group: str
    purpose: str
    audience: str
    scenario: str
    trigger: str
    starts: str
    ends: str
    state: str
    status: str
    owner: str
    reviewed: str
    review_every: str
    not_reviewed: str
    market: str
    based_on: str
    tags: str
    phase: str
    phases: str
    touchpoint: str
    no_touchpoint: str
    medium: str
    no_medium: str
    curve: str
    curve_of: str
    peak: str
    valley: str
    nobody_knows: str
    assumption: str
    whole_assumption: str
    moment_of_truth: str
    gap: str
    ways: str
    wide_line: str
    entered: str
    continued: str
    left: str
    left_of: str
    biggest_drop: str
    target_of: str
    opportunities: str
    value: str
    effort: str
    due: str
    addresses: str
    what_if: str
    alternatives: str
    evidence: str
    no_evidence: str
    sample_of: str
    source: str
    stakeholders: str
    role: str
    influence: str
    walkthroughs: str
    legend: str
    only_for_of: str
    by_of: str
    answered_by_of: str
    unanswered: str
    severity_of: str
    importance: str
    to_customer: str
    to_business: str
    not_ours: str
    line_of_interaction: str
    line_of_visibility: str
    picture: str
    paper: str
    paper_a3: str
    paper_a4: str
    made_with: str
    diagram_without_of: str
    diagram_unscored_of: str
    diagram_rounded_of: str
    needs_action: str
    do_first: str
    customer_side: str
    company_side: str

    def quoted(self, text: str) -> str:
        """Give what somebody said with the language's marks around it."""
        return f"{self.quotes[0]}{text}{self.quotes[1]}"

"""How many people leave a phase, and why, as far as the map says so."""

from __future__ import annotations

from cjm.lint import Subject
from cjm.model import Path, Phase, phases
from cjm.model.reference import Target
from cjm.rules.addressed import Addressed
from cjm.rules.lanes import entries
from cjm.rules.ways import STAYS


def drop_off_of(phase: Phase) -> float | None:
    """Give the part of the people who leave in a phase, fit to be held against a limit: 3 of 10 are 0.3."""
    drop = phase.funnel.drop_off if phase.funnel else None
    return None if drop is None else round(drop, 9)


def unaddressed_loss(subject: Subject, addressed: Addressed) -> tuple[Path, Phase, float] | None:
    """Give the phase that loses the largest part of its people, and the part, if no opportunity is for it."""
    drops = [
        (path, phase, drop)
        for path, phase in phases(subject.journey)
        if phase.funnel and (drop := phase.funnel.drop_off) is not None and drop > 0
    ]
    if not drops:
        return None
    largest = max(drop for _, _, drop in drops)
    worst = [found for found in drops if found[2] == largest]
    return None if any(addressed.reaches(path) for path, _, _ in worst) else worst[0]


def phases_with_ways_out(subject: Subject) -> set[Path]:
    """Give the phases out of which a way of `flow` leads, with a reason: an exit, a way back or a skip."""
    found: set[Path] = set()
    for flow in subject.journey.flow:
        if flow.reason and flow.kind not in STAYS:
            place = subject.index.find(flow.from_, Target.PLACE)
            if place:
                found.add(place[0][:2])
    return found


def phases_with_trouble(subject: Subject) -> set[Path]:
    """Give the phases in which a pain or an unmet need stands, at a touchpoint or for the phase."""
    return {path[:2] for path, _ in entries(subject, "pains", "needs")}

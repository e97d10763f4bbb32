"""The rule funnel-increases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Funnel, Path, phases
from cjm.model.reference import Target


@rule(Severity.WARNING, Preset.STRICT)
def funnel_increases(subject: Subject) -> Iterator[Finding]:
    """More people come into a phase than went on from the phases before it.

    Either the two numbers count different things, such as buyers of a month and all who own the product, or
    people come in from the side and the map does not show where. The second is worth knowing: they are
    the ones a friend sent, or who come back on their own.

    A way of `flow` that leads into the phase from another explains it, whatever its kind. Where a phase gives
    no number, the last one before it counts; funnels of different periods are not compared.

    Bad:
        cjm: 1
        title: Get a bike that fits my commute
        phases:
          - {name: Try, touchpoints: [Test ride], funnel: {entered: 240, continued: 180}}
          - name: Buy
            touchpoints: [Counter]
            funnel:
              entered: 220  # <- reported
              continued: 200
    Good:
        cjm: 1
        title: Get a bike that fits my commute
        phases:
          - {name: Try, touchpoints: [Test ride], funnel: {entered: 240, continued: 180}}
          - name: Service
            touchpoints: [Workshop]
          - name: Buy
            touchpoints: [Counter]
            funnel:
              entered: 220
              continued: 200
        flow:
          - {from: service, to: buy, kind: forward, reason: Comes for a repair and leaves with a bike}
    """
    if not subject.each(Funnel):
        return
    entrances = _entrances(subject)
    before: _Known | None = None
    for path, phase in phases(subject.journey):
        if path in entrances:
            before = None
        if phase.funnel:
            if before and before.is_exceeded_by(phase.funnel):
                yield _finding((*path, "funnel", "entered"), phase.name, phase.funnel, before)
            before = _known(path, phase.funnel) or before


@dataclass(frozen=True, slots=True)
class _Known:
    """The last number of people before a phase."""

    path: Path
    people: int
    period: str | None

    def is_exceeded_by(self, funnel: Funnel) -> bool:
        comparable = self.period is None or funnel.period is None or self.period == funnel.period
        return comparable and funnel.entered is not None and funnel.entered > self.people


def _known(path: Path, funnel: Funnel) -> _Known | None:
    for key, people in (("continued", funnel.continued), ("entered", funnel.entered)):
        if people is not None:
            return _Known((*path, "funnel", key), people, funnel.period)
    return None


def _entrances(subject: Subject) -> set[Path]:
    """Give the phases into which a way leads from another phase."""
    found: set[Path] = set()
    for flow in subject.journey.flow:
        start = subject.index.find(flow.from_, Target.PLACE)
        goal = subject.index.find(flow.to, Target.PLACE) if flow.to else None
        if start and goal and start[0][:2] != goal[0][:2]:
            found.add(goal[0][:2])
    return found


def _finding(path: Path, name: str, funnel: Funnel, before: _Known) -> Finding:
    return Finding(
        path,
        f'{funnel.entered} come into phase "{name}", and {before.people} could come from before it',
        help="count the same people in both, or show the way they come in: `flow: [{from: …, to: …}]`",
        related=((before.path, "the last number before it"),),
    )

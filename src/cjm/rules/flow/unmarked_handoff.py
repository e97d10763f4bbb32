"""The rule unmarked-handoff."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Path, Touchpoint, phases, touchpoints
from cjm.model.reference import Target
from cjm.model.vocabulary import TouchpointStatus
from cjm.rules.channel_names import ChannelNames


@dataclass(frozen=True, slots=True)
class _Stop:
    """A touchpoint with the one who looks after it, there or for the phase, and its channel's id."""

    path: Path
    touchpoint: Touchpoint
    owner: str | None
    channel: str | None

    @property
    def says_what_happens_behind(self) -> bool:
        at = self.touchpoint
        return bool(at.frontstage or at.backstage or at.support)

    @property
    def says_what_breaks(self) -> bool:
        at = self.touchpoint
        return bool(at.pains or at.needs or at.opportunities)


@rule(Severity.INFO, Preset.STRICT)
def unmarked_handoff(subject: Subject) -> Iterator[Finding]:
    """From one touchpoint to the next both channel and owner change, and nobody says how that goes.

    Each team looks after its own stretch, and the customer falls between two of them: sales promised what
    support has never heard of, and everything has to be told again. Where the channel changes as well,
    nothing that was typed or said comes along by itself.

    Neighbours are touchpoints that follow each other, also from one phase to the next. The owner is the
    touchpoint's, else the phase's. A hand-off is marked when the one who takes over has a pain, a need or an
    opportunity there, when either of the two says what happens behind (`frontstage`, `backstage`,
    `support`), or when a way of `flow` between the two has a `reason`. Left out are touchpoints that are
    `retired`, that are not ours (`owned: false`), or that no persona meets both of.

    Bad:
        cjm: 1
        title: Hannah wants a rota that everyone can trust
        persona: Hannah
        phases:
          - name: Agree
            touchpoints:
              - {name: Contract, channel: email, owner: Legal}
          - name: Go live
            owner: Customer success
            touchpoints:
              - {name: Kick-off, channel: video-call}  # <- reported
    Good:
        cjm: 1
        title: Hannah wants a rota that everyone can trust
        persona: Hannah
        phases:
          - name: Agree
            touchpoints:
              - {name: Contract, channel: email, owner: Legal}
          - name: Go live
            owner: Customer success
            touchpoints:
              - {name: Kick-off, channel: video-call, backstage: [Sales hands over what was promised]}
    """
    handed_on = [(one, other) for one, other in pairwise(_stops(subject)) if _is_handoff(one, other)]
    explained = _explained(subject) if handed_on else set()
    for one, other in handed_on:
        if not _is_marked(one, other) and (one.path, other.path) not in explained:
            yield Finding(
                other.path,
                f'between "{one.touchpoint.name}" and "{other.touchpoint.name}" channel and owner change',
                help="write what breaks there (`pains`), or what makes it hold (`backstage`)",
                related=((one.path, "comes from here"),),
            )


def _stops(subject: Subject) -> Iterator[_Stop]:
    names = ChannelNames(subject.journey.channels)
    for path, phase in phases(subject.journey):
        for below, touchpoint in touchpoints(path, phase):
            if touchpoint.status is not TouchpointStatus.RETIRED:
                channel = names.meant(touchpoint.channel) if touchpoint.channel else None
                yield _Stop(below, touchpoint, touchpoint.owner or phase.owner, channel)


def _is_handoff(one: _Stop, other: _Stop) -> bool:
    known = one.owner and other.owner and one.channel and other.channel
    if not known or one.owner == other.owner or one.channel == other.channel:
        return False
    ours = one.touchpoint.owned is not False and other.touchpoint.owned is not False
    theirs, others = set(one.touchpoint.for_), set(other.touchpoint.for_)
    return ours and (not theirs or not others or bool(theirs & others))


def _is_marked(one: _Stop, other: _Stop) -> bool:
    return other.says_what_breaks or other.says_what_happens_behind or one.says_what_happens_behind


def _explained(subject: Subject) -> set[tuple[Path, Path]]:
    """Give the pairs of touchpoints between which a way is explained, in either direction."""
    pairs: set[tuple[Path, Path]] = set()
    for flow in subject.journey.flow:
        start = subject.index.find(flow.from_, Target.TOUCHPOINT)
        goal = subject.index.find(flow.to, Target.TOUCHPOINT) if flow.to else None
        if start and goal and flow.reason:
            pairs |= {(start[0], goal[0]), (goal[0], start[0])}
    return pairs

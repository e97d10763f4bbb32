"""The rule flow-shares-exceed-one."""

from collections.abc import Iterator
from itertools import accumulate

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Index, Path
from cjm.model.reference import Target
from cjm.model.vocabulary import FlowKind
from cjm.rules.ways import personas_of, taken_by

_ROUNDING = 1e-9


@rule(Severity.ERROR, Preset.MINIMAL)
def flow_shares_exceed_one(subject: Subject) -> Iterator[Finding]:
    """The shares of those who leave a place come to more than all of them.

    A share is the part of the people at `from` who go that way, so those out of one place cannot pass 1;
    what is left of 1 goes straight on. A sum above it means that two sources were mixed, that a share was
    said of all visitors rather than of those at the place, or that a percentage slipped by a digit.

    Skips, ways back, ways aside and exits are added up; influence moves other people and is not. A way
    for some personas is added to theirs alone. A phase and a touchpoint in it are two places.

    Bad:
        cjm: 1
        title: Jeg vil have et mobilabonnement uden binding
        persona: Amir
        phases:
          - {name: Overblik, touchpoints: [Egen regning]}
          - {name: Valg, touchpoints: [Sammenligningsside]}
          - {name: Flytning, touchpoints: [Formular]}
        flow:
          - {from: flytning, to: valg, kind: back, share: 0.7}
          - from: flytning
            kind: exit
            share: 0.5  # <- reported
    Good:
        cjm: 1
        title: Jeg vil have et mobilabonnement uden binding
        persona: Amir
        phases:
          - {name: Overblik, touchpoints: [Egen regning]}
          - {name: Valg, touchpoints: [Sammenligningsside]}
          - {name: Flytning, touchpoints: [Formular]}
        flow:
          - {from: flytning, to: valg, kind: back, share: 0.2}
          - from: flytning
            kind: exit
            share: 0.5
    """
    if not any(flow.share for flow in subject.journey.flow):
        return
    reported: set[Path] = set()
    for persona in personas_of(subject.index):
        for place, shares in _shares_by_place(subject, persona).items():
            sums = list(accumulate(share for _, share in shares))
            if _is_over_one(sums[-1]) and place not in reported:
                reported.add(place)
                yield _finding(subject.index, place, shares, sums)


_Shares = list[tuple[Path, float]]


def _shares_by_place(subject: Subject, persona: str | None) -> dict[Path, _Shares]:
    found: dict[Path, _Shares] = {}
    for at, flow in enumerate(subject.journey.flow):
        place = subject.index.find(flow.from_, Target.PLACE)
        if place and flow.share and flow.kind is not FlowKind.INFLUENCE and taken_by(persona, flow):
            found.setdefault(place[0], []).append((("flow", at, "share"), flow.share))
    return found


def _is_over_one(total: float) -> bool:
    return total > 1 + _ROUNDING


def _finding(index: Index, place: Path, shares: _Shares, sums: list[float]) -> Finding:
    """Point at the share that brings the sum over one."""
    over = next(at for at, so_far in enumerate(sums) if _is_over_one(so_far))
    others = (path for at, (path, _) in enumerate(shares) if at != over)
    return Finding(
        shares[over][0],
        f'the shares out of "{index.ids[place]}" add up to {100 * sums[-1]:.6g}%',
        help="a share is the part of the people at `from`; together they are 1 at most",
        related=tuple((path, "added here") for path in others),
    )

"""The rule unreachable-phase."""

from collections.abc import Iterator
from itertools import groupby

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Path, Phase, phases
from cjm.rules.ways import END, Way, emptied, followers, personas_of, reached, ways


@rule(Severity.ERROR, Preset.MINIMAL)
def unreachable_phase(subject: Subject) -> Iterator[Finding]:
    """Nobody ever gets to a phase.

    A phase that no customer comes to is work for nothing, or a number is wrong. Phases follow each other
    in the order of the file, so there is a way in unless `flow` takes it away: when the shares of those
    who leave the phase before it by a skip, a way back or an exit come to 1, nobody is left to go
    straight on. Then some way of `flow`, from a phase that is reached, must lead to the phase or to one
    of its touchpoints.

    Shares count where they are said of a whole phase, or of its only touchpoint; of those at one of
    several touchpoints the others may still go on. Ways aside come back, and influence moves other
    people, so neither empties a phase. A way for some personas counts for them only: a phase is
    unreachable when no persona gets there. Of several in a row the first is reported, and what lies behind
    a loop that nobody leaves is a matter for `loop-without-exit`.

    Bad:
        cjm: 1
        title: Få repareret min cykel
        persona: Ida
        phases:
          - name: Aflevering
            touchpoints: [Værkstedet]
          - name: Ventetid  # <- reported
            touchpoints: [Sms om cyklen]
          - name: Afhentning
            touchpoints: [Værkstedet]
        flow:
          - {from: aflevering, to: afhentning, share: 0.8, reason: Cyklen lappes med det samme}
          - {from: aflevering, kind: exit, share: 0.2, reason: Reparationen er for dyr}
    Good:
        cjm: 1
        title: Få repareret min cykel
        persona: Ida
        phases:
          - name: Aflevering
            touchpoints: [Værkstedet]
          - name: Ventetid
            touchpoints: [Sms om cyklen]
          - name: Afhentning
            touchpoints: [Værkstedet]
        flow:
          - {from: aflevering, to: afhentning, share: 0.3, reason: Cyklen lappes med det samme}
          - {from: aflevering, kind: exit, share: 0.2, reason: Reparationen er for dyr}
    """
    if not any(flow.share for flow in subject.journey.flow):
        return
    met: set[int] = set()
    for persona in personas_of(subject.index):
        met |= _met(subject, ways(subject.index, persona))
    for run in _runs_without(met, list(phases(subject.journey))):
        path, phase = run[0]
        others = f" and the {len(run) - 1} after it" if len(run) > 1 else ""
        yield Finding(
            path,
            f'nobody gets to phase "{phase.name}"{others}',
            help="leave some of the people in the phase before to go on, or add a way here to `flow`",
        )


def _runs_without(met: set[int], all_phases: list[tuple[Path, Phase]]) -> Iterator[list[tuple[Path, Phase]]]:
    """Give the phases nobody gets to, those that follow each other together, as they have one cause."""
    for missed, run in groupby(enumerate(all_phases), key=lambda numbered: numbered[0] not in met):
        if missed:
            yield [pair for _, pair in run]


def _met(subject: Subject, taken: list[Way]) -> set[int]:
    after = followers(subject.journey, taken)
    for number in sorted(emptied(taken)):
        if END not in reached(after, number):
            after[number].add(number + 1)
    return reached(after, 0)

"""The rule loop-without-exit."""

from collections import defaultdict
from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Path
from cjm.rules.ways import END, Way, followers, personas_of, reached, ways


@rule(Severity.ERROR, Preset.MINIMAL)
def loop_without_exit(subject: Subject) -> Iterator[Finding]:
    """The customer goes round in a circle that nobody leaves.

    People do go back, and a map should say so. But when everybody at a place is sent back, and nothing
    they pass on the way leads on or out, then either a share is wrong or the journey truly traps people,
    as forms do that end where they began. Both need to be seen.

    A way back without a `share`, or with one below 1, leaves somebody to go straight on and is no trap.
    Shares count where they are said of a whole phase, or of its only touchpoint; ways aside and influence
    do not keep anybody from going on. One finding stands at the way that closes the circle.

    Bad:
        cjm: 1
        title: Get my refund for the cancelled train
        persona: Bo
        phases:
          - {name: Look up my rights, touchpoints: [Board at the station]}
          - {name: Apply, touchpoints: [Web form]}
          - {name: Hear back, touchpoints: [Reply by e-mail]}
        flow:
          - from: hear-back
            to: apply  # <- reported
            kind: back
            share: 1
            reason: A ticket number is missing every time
    Good:
        cjm: 1
        title: Get my refund for the cancelled train
        persona: Bo
        phases:
          - {name: Look up my rights, touchpoints: [Board at the station]}
          - {name: Apply, touchpoints: [Web form]}
          - {name: Hear back, touchpoints: [Reply by e-mail]}
        flow:
          - from: hear-back
            to: apply
            kind: back
            share: 0.4
            reason: A ticket number is missing
    """
    if not any(flow.share for flow in subject.journey.flow):
        return
    seen: set[Path] = set()
    for persona in personas_of(subject.index):
        for way in _closing(subject, ways(subject.index, persona)):
            if way.path not in seen:
                seen.add(way.path)
                yield Finding(
                    (*way.path, "to"),
                    f'all who go back to "{way.flow.to}" end up here again',
                    help="let the shares leave somebody to go on, or add an exit to the circle",
                )


def _closing(subject: Subject, taken: list[Way]) -> Iterator[Way]:
    """Give, for each circle that can be reached but not left, the way that closes it."""
    after = followers(subject.journey, taken)
    before = _turned_round(after)
    caught = reached(after, 0) - reached(before, END)
    for number in reversed(range(len(subject.journey.phases))):
        if number in caught:
            circle, leading_here = reached(after, number), reached(before, number)
            if circle <= leading_here:
                back = [way for way in taken if way.start in circle and way.goal <= way.start]
                # There is one, as straight on leads out of the last phase of the circle unless all go back.
                yield [way for way in back if not way.stays][-1]
            # What else leads here is no circle that nobody leaves: one leaves it by coming here.
            caught -= leading_here


def _turned_round(after: dict[int, set[int]]) -> dict[int, set[int]]:
    """Give the phases, and the end, with those from which one gets there."""
    before: defaultdict[int, set[int]] = defaultdict(set)
    for number, goals in after.items():
        for goal in goals:
            before[goal].add(number)
    return before

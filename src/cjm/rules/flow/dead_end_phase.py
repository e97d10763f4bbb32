"""The rule dead-end-phase."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Path, phases
from cjm.rules.ways import Way, emptied, followers, personas_of, reached, ways


@rule(Severity.WARNING, Preset.STRICT)
def dead_end_phase(subject: Subject) -> Iterator[Finding]:
    """From a phase there is no way on and no way out, only back.

    This is where customers get stuck: the form that sends everybody back to the start, the refusal after
    which one can only apply again. If it is true it is the most important place in the map; if it is not,
    a share is wrong or an exit was forgotten, since in life somebody always gives up.

    A phase leads on to the next one unless the shares of those who go another way come to 1. It is a dead
    end when all these ways lead to the phase itself or to earlier ones. An exit is a way out, and the last
    phase is allowed to be the end. One persona who gets there and no further is enough.

    Bad:
        cjm: 1
        title: Get my refund for the cancelled train
        persona: Bo
        phases:
          - {name: Apply, touchpoints: [Web form]}
          - {name: Refused, touchpoints: [Letter]}  # <- reported
          - {name: Get paid, touchpoints: [Bank account]}
        flow:
          - {from: apply, to: get-paid, share: 0.6, reason: The claim is approved}
          - {from: refused, to: apply, kind: back, share: 1, reason: A ticket number is missing}
    Good:
        cjm: 1
        title: Get my refund for the cancelled train
        persona: Bo
        phases:
          - {name: Apply, touchpoints: [Web form]}
          - {name: Refused, touchpoints: [Letter]}
          - {name: Get paid, touchpoints: [Bank account]}
        flow:
          - {from: apply, to: get-paid, share: 0.6, reason: The claim is approved}
          - {from: refused, to: apply, kind: back, share: 0.7, reason: A ticket number is missing}
          - {from: refused, kind: exit, share: 0.3, reason: Not worth the trouble}
    """
    if not any(flow.share for flow in subject.journey.flow):
        return
    ways_back: dict[int, tuple[Path, ...]] = {}
    for persona in personas_of(subject.index):
        taken = ways(subject.index, persona)
        for number in _dead_ends(subject, taken):
            ways_back.setdefault(number, tuple(way.path for way in taken if way.start == number))
    for path, phase in phases(subject.journey):
        number = int(path[1])
        if number in ways_back:
            yield Finding(
                path,
                f'from phase "{phase.name}" all ways lead back',
                help="leave some of the people to go on, or add the exit of those who give up",
                related=tuple((way, "leads back") for way in ways_back[number]),
            )


def _dead_ends(subject: Subject, taken: list[Way]) -> set[int]:
    after = followers(subject.journey, taken)
    last = len(subject.journey.phases) - 1
    stuck = {
        number for number in emptied(taken) - {last} if all(0 <= goal <= number for goal in after[number])
    }
    return stuck & reached(after, 0) if stuck else stuck

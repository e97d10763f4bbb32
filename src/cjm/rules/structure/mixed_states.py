"""The rule mixed-states."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Touchpoint
from cjm.model.vocabulary import State


@rule(Severity.WARNING, Preset.STRICT)
def mixed_states(subject: Subject) -> Iterator[Finding]:
    """Some touchpoints say whether they exist today, and others leave it open.

    Channels in use and channels wished for belong apart: the first are measured, the second need money
    and a date. Once one touchpoint is marked `proposed`, a reader takes the unmarked ones for real, or
    takes the whole map for a wish, and the budget is drawn up on the guess.

    In a map with `state: current` an unmarked touchpoint is one of today, so marking the exceptions is
    enough there. A map of the future, or of an unknown state, has no such default. What is missing is
    told once, at the first touchpoint that leaves it open.

    Bad:
        cjm: 1
        title: Apply for a nursery place
        state: future
        persona: Amina
        phases:
          - name: Wait
            touchpoints:
              - {name: Status page, status: proposed}
              - name: Call to citizen service  # <- reported
              - Letter on paper
    Good:
        cjm: 1
        title: Apply for a nursery place
        state: future
        persona: Amina
        phases:
          - name: Wait
            touchpoints:
              - {name: Status page, status: proposed}
              - {name: Call to citizen service, status: current}
              - {name: Letter on paper, status: retired}
    """
    if subject.journey.state is State.CURRENT:
        return
    all_of_them = subject.each(Touchpoint)
    silent = [(path, touchpoint) for path, touchpoint in all_of_them if touchpoint.status is None]
    marked = [path for path, touchpoint in all_of_them if touchpoint.status is not None]
    if silent and marked:
        path, touchpoint = silent[0]
        others = f" and {len(silent) - 1} more do not say whether they exist" if len(silent) > 1 else ""
        what = others or " does not say whether it exists"
        yield Finding(
            path,
            f'touchpoint "{touchpoint.name}"{what} today, as others do',
            help="write `status: current`, `proposed` or `retired` at every touchpoint",
            related=((marked[0], "says so"),),
        )

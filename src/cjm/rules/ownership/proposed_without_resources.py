"""The rule proposed-without-resources."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import phases, touchpoints
from cjm.model.vocabulary import TouchpointStatus


@rule(Severity.INFO, Preset.STRICT)
def proposed_without_resources(subject: Subject) -> Iterator[Finding]:
    """A touchpoint is proposed, and the map does not say what it takes.

    A wish is quickly drawn. What decides whether it comes true are the people, skills, data and money behind
    it, and a map that leaves them out promises what nobody can keep. List what is needed, `status: need`,
    under the phase's `resources`.

    A phase that lists what is at hand for it (`status: have`) has been thought through as well: not all that
    is new needs something new. A resource that does not say which of the two it is does not count.

    Bad:
        cjm: 1
        title: Get a nursery place before my leave ends
        phases:
          - name: Wait
            touchpoints:
              - {name: Status page, status: proposed}  # <- reported
              - {name: Call centre, status: current}
    Good:
        cjm: 1
        title: Get a nursery place before my leave ends
        phases:
          - name: Wait
            touchpoints:
              - {name: Status page, status: proposed}
              - {name: Call centre, status: current}
            resources:
              - {text: Daily export of the waiting list, status: need}
    """
    for path, phase in phases(subject.journey):
        if any(resource.status for resource in phase.resources):
            continue
        for below, touchpoint in touchpoints(path, phase):
            if touchpoint.status is TouchpointStatus.PROPOSED:
                yield Finding(
                    below,
                    f'touchpoint "{touchpoint.name}" is proposed, and its phase lists no resources',
                    help="write what it takes: `resources: [{text: …, status: need}]`",
                )

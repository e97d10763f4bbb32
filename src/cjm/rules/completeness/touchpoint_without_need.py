"""The rule touchpoint-without-need."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Touchpoint, phases, touchpoints
from cjm.model.vocabulary import TouchpointStatus


@rule(Severity.INFO, Preset.STRICT)
def touchpoint_without_need(subject: Subject) -> Iterator[Finding]:
    """A touchpoint does not say what the customer lacks there.

    At each meeting something is felt, something is asked, and some wish goes unmet; the last is where the
    next good idea comes from. A touchpoint that lists actions alone describes how our page is used, not
    what its visitor came for and did not get.

    A need, a question or a pain at the touchpoint says what is lacking, and so does a need of the whole
    phase. Nothing is asked where every score at the touchpoint is above zero, as a meeting that works may
    leave nothing to wish for, nor of a touchpoint that is `retired`.

    Bad:
        cjm: 1
        title: Find a cream my skin can take
        persona: Line
        phases:
          - name: Look around
            touchpoints:
              - name: Product page  # <- reported
                actions: [Reads the list of contents twice]
                emotions: [{score: -1, feeling: Unsure}]
              - name: Reviews
                emotions: [{score: 1, feeling: Reassured}]
    Good:
        cjm: 1
        title: Find a cream my skin can take
        persona: Line
        phases:
          - name: Look around
            touchpoints:
              - name: Product page
                actions: [Reads the list of contents twice]
                emotions: [{score: -1, feeling: Unsure}]
                needs: [To know what each ingredient is for]
              - name: Reviews
                emotions: [{score: 1, feeling: Reassured}]
    """
    for path, phase in phases(subject.journey):
        if phase.needs:
            continue
        for below, touchpoint in touchpoints(path, phase):
            if not _says_it(touchpoint):
                yield Finding(
                    below,
                    f'touchpoint "{touchpoint.name}" does not say what the customer lacks there',
                    help="write which wish goes unmet, or what is asked or hurts: `needs: […]`",
                )


def _says_it(touchpoint: Touchpoint) -> bool:
    if touchpoint.needs or touchpoint.questions or touchpoint.pains:
        return True
    scores = [emotion.score for emotion in touchpoint.emotions if emotion.score is not None]
    return min(scores, default=0) > 0 or touchpoint.status is TouchpointStatus.RETIRED

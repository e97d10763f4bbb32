"""The rule touchpoint-without-owner."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Phase, Touchpoint
from cjm.model.vocabulary import TouchpointStatus


@rule(Severity.INFO, Preset.STRICT)
def touchpoint_without_owner(subject: Subject) -> Iterator[Finding]:
    """Nobody is named who takes care of a touchpoint.

    When the receipt confuses people, who can change it? Touchpoints without an owner are found between two
    departments, each sure that it is the other's, and that is where customers get lost.

    The owner of a phase owns all its touchpoints. What is not ours (`owned: false`, or by its channel
    word of mouth or a review site) has no owner among us, and a retired touchpoint needs none. Where no
    touchpoint has an owner at all, that is said once.

    Bad:
        cjm: 1
        title: Change my energy supplier
        phases:
          - name: Sign
            touchpoints:
              - {name: Order form, owner: Web team}
              - Welcome letter  # <- reported
              - {name: A neighbour's tip, owned: false}
    Good:
        cjm: 1
        title: Change my energy supplier
        phases:
          - name: Sign
            owner: Web team
            touchpoints:
              - {name: Order form}
              - Welcome letter
              - {name: A neighbour's tip, owned: false}
    """
    owned = {path for path, phase in subject.each(Phase) if phase.owner}
    ours = [(path, touchpoint) for path, touchpoint in subject.each(Touchpoint) if _is_ours(touchpoint)]
    bare = [(path, part) for path, part in ours if not (part.owner or path[:2] in owned)]
    advice = "name who can change it, `owner: …`, or say that it is not ours: `owned: false`"
    if len(bare) == len(ours) > 1:
        yield Finding((), f"none of the {len(ours)} touchpoints has an owner", help=advice)
        return
    for path, touchpoint in bare:
        yield Finding(path, f'touchpoint "{touchpoint.name}" has no owner', help=advice)


def _is_ours(touchpoint: Touchpoint) -> bool:
    if touchpoint.status is TouchpointStatus.RETIRED:
        return False
    if touchpoint.owned is None:
        return touchpoint.channel not in ("word-of-mouth", "review-site")
    return touchpoint.owned

"""The rule touchpoint-without-medium."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Remedy, SetKey, Subject, rule
from cjm.model import Path, Touchpoint
from cjm.model.vocabulary import Medium
from cjm.rules.channel_names import ChannelNames


@rule(Severity.INFO, Preset.STRICT)
def touchpoint_without_medium(subject: Subject) -> Iterator[Finding]:
    """Neither a touchpoint nor its channel says whether it is digital or physical.

    A digital meeting can be measured as it happens and changed overnight; a physical one needs people, a
    room and stock; a hybrid one breaks where the two meet. Whoever looks for all digital touchpoints, or
    for the walk from screen to shelf, does not find one that leaves it open.

    The built-in channels know their medium, also under another spelling, and a channel of the map's own
    passes its `medium` on to every touchpoint in it. A touchpoint that names no channel at all is a
    matter for `touchpoint-without-channel`.

    Fix:
        Safe: writes the medium that all other touchpoints in the channel have that name one.

    Bad:
        cjm: 1
        title: Jeg vil i form uden at binde mig
        persona: Oskar
        phases:
          - name: Brug
            touchpoints:
              - {name: Prøvetime, channel: Livetimer, medium: digital}
              - {name: Yogatimer, channel: Livetimer}  # <- reported
              - {name: Påmindelse om næste time, channel: sms}
    Good:
        cjm: 1
        title: Jeg vil i form uden at binde mig
        persona: Oskar
        phases:
          - name: Brug
            touchpoints:
              - {name: Prøvetime, channel: Livetimer, medium: digital}
              - {name: Yogatimer, channel: Livetimer, medium: digital}
              - {name: Påmindelse om næste time, channel: sms}
    """
    names = ChannelNames(subject.journey.channels)
    elsewhere = _elsewhere(subject, names)
    for path, touchpoint in subject.each(Touchpoint):
        if touchpoint.medium is not None or touchpoint.channel is None:
            continue
        if names.medium(touchpoint.channel) is None:
            yield Finding(
                path,
                f'neither "{touchpoint.name}" nor its channel says if it is digital or physical',
                help="write `medium: digital`, `physical` or `hybrid`, here or at the channel",
                fix=_fix(path, elsewhere.get(names.meant(touchpoint.channel), set())),
            )


def _elsewhere(subject: Subject, names: ChannelNames) -> dict[str, set[Medium]]:
    """Give the mediums that touchpoints name, by their channel."""
    found: dict[str, set[Medium]] = {}
    for _, touchpoint in subject.each(Touchpoint):
        if touchpoint.channel is not None and touchpoint.medium is not None:
            found.setdefault(names.meant(touchpoint.channel), set()).add(touchpoint.medium)
    return found


def _fix(path: Path, mediums: set[Medium]) -> Remedy | None:
    if len(mediums) != 1:
        return None
    (medium,) = mediums
    return Remedy(f"write `medium: {medium}`", SetKey(path, Touchpoint, "medium", medium.value), safe=True)

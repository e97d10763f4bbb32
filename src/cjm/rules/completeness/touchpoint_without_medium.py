"""The rule touchpoint-without-medium."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Touchpoint
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

    Bad:
        cjm: 1
        title: Jeg vil i form uden at binde mig
        persona: Oskar
        phases:
          - name: Brug
            touchpoints:
              - {name: Yogatimer, channel: Livetimer}  # <- reported
              - {name: Påmindelse om næste time, channel: sms}
    Good:
        cjm: 1
        title: Jeg vil i form uden at binde mig
        persona: Oskar
        phases:
          - name: Brug
            touchpoints:
              - {name: Yogatimer, channel: Livetimer, medium: digital}
              - {name: Påmindelse om næste time, channel: sms}
    """
    names = ChannelNames(subject.journey.channels)
    for path, touchpoint in subject.each(Touchpoint):
        if touchpoint.medium is not None or touchpoint.channel is None:
            continue
        if names.medium(touchpoint.channel) is None:
            yield Finding(
                path,
                f'neither "{touchpoint.name}" nor its channel says if it is digital or physical',
                help="write `medium: digital`, `physical` or `hybrid`, here or at the channel",
            )

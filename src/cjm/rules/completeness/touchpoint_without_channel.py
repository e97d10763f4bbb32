"""The rule touchpoint-without-channel."""

import re
from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import BUILT_IN, phases, touchpoints


@rule(Severity.WARNING, Preset.RECOMMENDED)
def touchpoint_without_channel(subject: Subject) -> Iterator[Finding]:
    """A touchpoint does not say in which channel it happens.

    Asking about a parcel in a chat at night and asking at the counter of a shop are two experiences, with
    two owners, two sets of numbers and two ways of going wrong. The channel is also what shows the jumps:
    a customer who is sent from the app to the phone and on to a letter feels every change of channel,
    and a map without channels hides them all. Any name will do; the built-in ones bring an icon.

    Bad:
        cjm: 1
        title: Hvor bliver min pakke af?
        persona: Line
        phases:
          - name: Ventetid
            touchpoints:
              - Sporing af pakken  # <- reported
              - {name: Spørgsmål om forsinkelsen, channel: chat}
    Good:
        cjm: 1
        title: Hvor bliver min pakke af?
        persona: Line
        phases:
          - name: Ventetid
            touchpoints:
              - {name: Sporing af pakken, channel: website}
              - {name: Spørgsmål om forsinkelsen, channel: chat}
    """
    for path, phase in phases(subject.journey):
        for below, touchpoint in touchpoints(path, phase):
            if touchpoint.channel is None:
                yield Finding(
                    below,
                    f'touchpoint "{touchpoint.name}" does not say in which channel it is',
                    help=f"write the channel it happens in: `channel: {_likely(touchpoint.name)}`",
                )


def _likely(name: str) -> str:
    """Give the built-in channel that a touchpoint's name speaks of, or dots where it speaks of none."""
    words = " ".join(["", *re.findall(r"[\w-]+", name.casefold()), ""])
    for channel in BUILT_IN.values():
        if any(f" {known.casefold()} " in words for known in (channel.id, channel.da, channel.en)):
            return channel.id
    return "…"

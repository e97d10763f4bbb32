"""The rule undeclared-channel."""

import re
from collections.abc import Iterator

from cjm.diagnostic import Severity, did_you_mean
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import BUILT_IN, default_id
from cjm.rules.channel_names import spelled_channels

_MOST_COMPARED = 20_000
"""In a map with very many channels only the first strange ones get near names."""

_IS_ID = re.compile(r"\w[\w.-]*")


@rule(Severity.INFO, Preset.STRICT)
def undeclared_channel(subject: Subject) -> Iterator[Finding]:
    """A channel is neither built in nor declared in the map.

    Any name works as a channel, and that is why a slip of the finger goes unnoticed: `webhsop` is drawn
    without an icon and counted as a channel of its own. Declaring a channel once, under `channels`, gives
    it a name to read, a medium and an icon, and tells a choice from a slip.

    Told once for each channel, at its first touchpoint. Other spellings of one channel are a matter for
    `channel-alias`.

    Bad:
        cjm: 1
        title: Jeg vil i form uden at binde mig
        persona: Oskar
        phases:
          - name: Opdagelse
            touchpoints:
              - {name: Klip fra timerne, channel: TikTok}  # <- reported
              - {name: Oversigt, channel: webhsop}  # <- reported
              - {name: Lærerens profil, channel: TikTok}
    Good:
        cjm: 1
        title: Jeg vil i form uden at binde mig
        persona: Oskar
        channels:
          - {id: TikTok, medium: digital, icon: social}
        phases:
          - name: Opdagelse
            touchpoints:
              - {name: Klip fra timerne, channel: TikTok}
              - {name: Oversigt, channel: webshop}
              - {name: Lærerens profil, channel: TikTok}
    """
    known = [*BUILT_IN, *(own.id for own in subject.journey.channels)]
    left = _MOST_COMPARED
    for channel in spelled_channels(subject):
        if not channel.known:
            left -= len(known)
            near = did_you_mean(channel.right, known) if left > 0 else None
            yield Finding(
                channel.spellings[channel.right][0],
                f'the channel "{channel.right}" is neither built in nor declared',
                help=near or _declaration(channel.right),
            )


def _declaration(name: str) -> str:
    if _IS_ID.fullmatch(name):
        return f"declare it under `channels`: `{{id: {name}, medium: …}}`"
    id_ = default_id(name) or "…"
    return (
        f"declare it under `channels`: `{{id: {id_}, name: {name}, medium: …}}`, and write `channel: {id_}`"
    )

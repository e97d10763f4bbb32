"""The rule channel-alias."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Remedy, SetText, Subject, rule
from cjm.rules.channel_names import spelled_channels


@rule(Severity.WARNING, Preset.STRICT)
def channel_alias(subject: Subject) -> Iterator[Finding]:
    """One channel is spelled in several ways.

    To a program `FB` and `Facebook` are two channels: the counts are split, a filter finds half of them,
    and the picture shows two icons or none. The same goes for another name of a built-in channel, such as
    `Telefon` for `phone`: it loses the icon, the medium and the translation that the built-in one brings.
    In a Danish map `phone` is drawn as "Telefon" anyway.

    Known are the ids and the Danish and English names of the built-in channels, the ids and names of the
    map's own, and common other names of both kinds; capitals, spaces and hyphens make no difference. Right
    is the id of a built-in or declared channel, else the spelling that is used most. Who wants to keep a
    name declares it under `channels`. `Shop` is left alone, as it may be a shop or a web shop.

    Fix:
        Safe: writes the right spelling.

    Bad:
        cjm: 1
        title: Jeg vil have en kjole til festen
        persona: Sara
        phases:
          - name: Opmærksomhed
            touchpoints:
              - {name: Annonce, channel: Facebook}
              - {name: Opslag fra en ven, channel: FB}  # <- reported
              - {name: Spørgsmål, channel: Telefon}  # <- reported
    Good:
        cjm: 1
        title: Jeg vil have en kjole til festen
        persona: Sara
        phases:
          - name: Opmærksomhed
            touchpoints:
              - {name: Annonce, channel: Facebook}
              - {name: Opslag fra en ven, channel: Facebook}
              - {name: Spørgsmål, channel: phone}
    """
    for channel in spelled_channels(subject):
        for spelling, paths in channel.spellings.items():
            if spelling != channel.right:
                for path in paths:
                    advice = f"write `channel: {channel.right}`"
                    yield Finding(
                        path,
                        f'"{spelling}" is another spelling of the channel "{channel.right}"',
                        help=advice,
                        fix=Remedy(advice, SetText(path, channel.right), safe=True),
                    )

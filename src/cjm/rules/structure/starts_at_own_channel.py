"""The rule starts-at-own-channel."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Touchpoint, phases, touchpoints
from cjm.rules.channel_names import ChannelNames

_OTHERS_SPEAK = frozenset({"word-of-mouth", "review-site", "community", "search", "marketplace", "partner"})
"""Built-in channels in which one meets others than us, unless a touchpoint says `owned: true`."""


@rule(Severity.INFO, Preset.STRICT)
def starts_at_own_channel(subject: Subject) -> Iterator[Finding]:
    """The journey begins with something of ours, and nothing says what made the customer look.

    A journey starts with a need: worn-out shoes, an invitation, a letter from work. A map that opens with
    our advert makes us the cause of it all; the reason why this person stopped at the advert, and the
    friend, the search and the competitor that came before, fall outside the picture. `trigger` holds the
    need or event in a sentence.

    The first touchpoint of the first phase counts as ours unless it says `owned: false` or is in a
    channel where others speak: word of mouth, a review site, a community, search, a marketplace or
    a partner.

    Bad:
        cjm: 1
        title: Jeg vil have et par sko, der holder
        persona: Ida
        phases:
          - name: Opmærksomhed
            touchpoints:
              - {name: Annonce på Instagram, channel: ads}  # <- reported
              - {name: Produktside, channel: webshop}
    Good:
        cjm: 1
        title: Jeg vil have et par sko, der holder
        trigger: Hul i sålen midt i en regnvejrsuge
        persona: Ida
        phases:
          - name: Opmærksomhed
            touchpoints:
              - {name: Annonce på Instagram, channel: ads}
              - {name: Produktside, channel: webshop}
    """
    if subject.journey.trigger is not None:
        return
    names = ChannelNames(subject.journey.channels)
    for path, phase in list(phases(subject.journey))[:1]:
        for below, touchpoint in list(touchpoints(path, phase))[:1]:
            if _is_ours(touchpoint, names):
                yield Finding(
                    below,
                    f'the journey starts at "{touchpoint.name}", and not with what made the customer look',
                    help="write the need or event before it: `trigger: …`; or here `owned: false`, "
                    "if it is not yours",
                )


def _is_ours(touchpoint: Touchpoint, names: ChannelNames) -> bool:
    if touchpoint.owned is None and touchpoint.channel is not None:
        return names.meant(touchpoint.channel) not in _OTHERS_SPEAK
    return touchpoint.owned is not False

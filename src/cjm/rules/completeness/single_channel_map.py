"""The rule single-channel-map."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Touchpoint
from cjm.rules.channel_names import spelled_channels


@rule(Severity.INFO, Preset.STRICT)
def single_channel_map(subject: Subject) -> Iterator[Finding]:
    """Everything in the map happens in one channel.

    People read about it on the phone, ask a friend, look in the shop and pay at the computer. A map in
    which all of it happens in the web shop is a map of the web shop: the hand-over from mail to page, the
    call that saves an order and the friend's advice are what it cannot show.

    Asked are maps in which every touchpoint names a channel, and which have 3 touchpoints or more (a
    setting). Several spellings of one channel are one channel.

    Bad:
        cjm: 1
        title: Find a cream my skin can take  # <- reported
        persona: Line
        phases:
          - name: Look around
            touchpoints:
              - {name: Front page, channel: webshop}
              - {name: Product page, channel: webshop}
          - name: Pay
            touchpoints:
              - {name: Basket, channel: webshop}
    Good:
        cjm: 1
        title: Find a cream my skin can take
        persona: Line
        phases:
          - name: Look around
            touchpoints:
              - {name: A colleague's advice, channel: word-of-mouth, owned: false}
              - {name: Product page, channel: webshop}
          - name: Pay
            touchpoints:
              - {name: Basket, channel: webshop}
    """
    count = len(subject.each(Touchpoint))
    if count < subject.limits.single_channel_touchpoints:
        return
    channels = spelled_channels(subject)
    if len(channels) == 1 and sum(map(len, channels[0].spellings.values())) == count:
        yield Finding(
            (),
            f'all {count} touchpoints are in the channel "{channels[0].right}"',
            help="add where else the customer looks, asks, waits and pays, also where it is not yours",
        )

"""The rule channel-medium-conflict."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Remedy, SetText, Subject, rule
from cjm.model import BUILT_IN, Channel, Path, Touchpoint
from cjm.model.vocabulary import Medium
from cjm.rules.channel_names import ChannelNames

_MAY_BE_EITHER = frozenset(
    {
        *("ads", "newsletter", "broadcast", "marketplace", "community", "payment"),
        *("event", "meeting", "visit", "delivery", "outdoor", "word-of-mouth"),
    }
)
"""Built-in channels that have both a digital and a physical form in everyday speech."""


@rule(Severity.WARNING, Preset.STRICT)
def channel_medium_conflict(subject: Subject) -> Iterator[Finding]:
    """A medium contradicts the channel it stands beside.

    A store that is digital, or a web shop made of bricks, is a slip: a line was copied, or the channel
    was meant to be another one. Whoever then counts the digital touchpoints counts wrong, and asks the
    shop's staff for click rates.

    Only digital against physical is a contradiction; `hybrid` goes with everything. What a channel is
    follows from the built-in one of that name, or from the map's own `channels`. Left alone are built-in
    channels that come in both forms, such as an online event, a printed newsletter, cash as payment, or
    advice from a friend by text message.

    Fix:
        Unsafe, as the channel may be what is wrong: writes the medium that the channel has.

    Bad:
        cjm: 1
        title: Get a bike that fits my commute
        persona: Ida
        phases:
          - name: Try
            touchpoints:
              - name: Test ride
                channel: store
                medium: digital  # <- reported
    Good:
        cjm: 1
        title: Get a bike that fits my commute
        persona: Ida
        phases:
          - name: Try
            touchpoints:
              - name: Test ride
                channel: store
                medium: physical
    """
    names = ChannelNames(subject.journey.channels)
    own = {channel.id: (path, channel) for path, channel in reversed(subject.each(Channel))}
    for path, channel in subject.each(Channel):
        if _contradict(channel.medium, _built_in_medium(channel.id)):
            yield _finding(path, channel.medium, channel.id)
    for path, touchpoint in subject.each(Touchpoint):
        if touchpoint.medium is None or touchpoint.channel is None:
            continue
        meant = names.meant(touchpoint.channel)
        declared = own.get(meant)
        medium = declared[1].medium if declared and declared[1].medium else _built_in_medium(meant)
        if _contradict(touchpoint.medium, medium):
            yield _finding(path, touchpoint.medium, touchpoint.channel, declared[0] if declared else None)


def _built_in_medium(channel: str) -> Medium | None:
    """Give the medium of a built-in channel that has only one; None for all others."""
    if channel not in BUILT_IN or channel in _MAY_BE_EITHER:
        return None
    return BUILT_IN[channel].medium


def _contradict(one: Medium | None, other: Medium | None) -> bool:
    return {one, other} == {Medium.DIGITAL, Medium.PHYSICAL}


def _finding(path: Path, medium: Medium | None, channel: str, declared: Path | None = None) -> Finding:
    other = Medium.PHYSICAL if medium is Medium.DIGITAL else Medium.DIGITAL
    return Finding(
        (*path, "medium"),
        f'the channel "{channel}" is {other}, and this says {medium}',
        help="leave the medium out, as the channel knows it, or choose another channel",
        related=() if declared is None else ((declared, "the channel"),),
        # It may as well be the channel that is wrong.
        fix=Remedy(f'write "{other}"', SetText((*path, "medium"), other.value), safe=False),
    )

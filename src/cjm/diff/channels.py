"""The channels of two journeys: one id for one meaning, and how touchpoints read in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cjm.diff.told import folded
from cjm.model import Channel, Journey, Touchpoint, known_channel
from cjm.model.vocabulary import Medium


@dataclass(frozen=True, slots=True)
class Channels:
    """The channels of two journeys, read in the language of the new one."""

    own: list[Channel]
    language: str

    @classmethod
    def of(cls, old: Journey, new: Journey) -> Channels:
        """Give the channels of journeys that share their ids."""
        return cls([*new.channels, *old.channels], _language(new))

    def read(self, touchpoint: Touchpoint) -> dict[str, str | Medium | None]:
        """Give a touchpoint's channel and medium as they are read, whatever the ids."""
        known = known_channel(touchpoint.channel, self.own) if touchpoint.channel else None
        return {
            "channel": folded(known.name(self.language)) if known else None,
            "medium": touchpoint.medium or (known.medium if known else None),
        }


def with_own_channels(old: Journey, new: Journey) -> Journey:
    """Give the old journey with other ids for the channels that mean something else in the new one.

    Those alone are its own; all others it shares with the new one.
    """
    own = _own(old, new)

    def moved(touchpoint: Touchpoint) -> Touchpoint:
        channel = own.get(touchpoint.channel or "")
        return touchpoint.model_copy(update={"channel": channel.id}) if channel else touchpoint

    phases = [
        phase.model_copy(update={"touchpoints": [moved(touchpoint) for touchpoint in phase.touchpoints]})
        for phase in old.phases
    ]
    return old.model_copy(update={"phases": phases, "channels": [*own.values()]})


def _own(old: Journey, new: Journey) -> dict[str, Channel]:
    """Give the channels that only the old journey knows, by what it calls them."""
    used = tuple(dict.fromkeys(_used(old)))
    taken = {*used, *_used(new), *(channel.id for channel in new.channels)}
    own: dict[str, Channel] = {}
    for name in used:
        meant = known_channel(name, old.channels)
        if meant != known_channel(name, new.channels):
            id_ = _free(name, taken)
            taken.add(id_)
            own[name] = Channel.model_construct(
                id=id_, name=meant.name(_language(new)), medium=meant.medium, icon=meant.icon
            )
    return own


def _used(journey: Journey) -> Iterator[str]:
    for phase in journey.phases:
        yield from (touchpoint.channel for touchpoint in phase.touchpoints if touchpoint.channel)


def _free(name: str, taken: set[str]) -> str:
    while name in taken:
        name += "'"
    return name


def _language(journey: Journey) -> str:
    return (journey.language or "").lower().split("-")[0]

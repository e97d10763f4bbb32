"""Which channel a name means, however it is spelled, and how each channel of a map is spelled."""

from __future__ import annotations

from dataclasses import dataclass

from cjm.lint import Subject
from cjm.model import BUILT_IN, Channel, Path, Touchpoint, known_channel
from cjm.model.vocabulary import Medium

_ALSO_CALLED = {
    "search": "søgemaskine søgemaskiner searchengine searchengines",
    "ads": "ad annonce annoncering advertising",
    "social": "some",
    "website": "hjemmesiden hjemmesider webside websted websitet homepage",
    "webshop": "webshoppen webshops webbutik netbutik netbutikken onlinebutik onlineshop onlinestore eshop",
    "app": "appen mobilapp mobileapp",
    "email": "emails epost",
    "newsletter": "nyhedsbrevet nyhedsbreve newsletters",
    "sms": "smser textmessages tekstbesked tekstbeskeder",
    "chat": "chatten livechat",
    "phone": "telefonen tlf telefonopkald opkald phonecall phonecalls telephone",
    "video-call": "videocall videocalls videoopkald videokonference",
    "store": "butikken butikker fysiskbutik physicalstore",
    "counter": "skranken",
    "event": "events arrangementer",
    "meeting": "meetings møder",
    "delivery": "leveringen",
    "post": "brevpost",
    "outdoor": "outofhome ooh",
    "podcast": "podcasts",
    "webinar": "webinars webinarer",
    "blog": "bloggen",
    "review-site": "reviewsites anmeldelsessider",
    "marketplace": "markedspladsen",
    "word-of-mouth": "wom",
    "support": "kundeservicen kundesupport customersupport",
    "payment": "betalingen",
    # Channels that are not built in, by the name without spaces that people mean.
    "facebook": "fb",
    "instagram": "ig insta",
    "youtube": "yt",
}

_OF_TWO_CHANNELS = frozenset({"shop"})
"""The English name of `store`, which Danish uses for a web shop. "Mail" is on no list for the same reason."""


def _plain(name: str) -> str:
    """Give a name without what people spell differently: capitals, spaces, hyphens."""
    return "".join(filter(str.isalnum, name.casefold()))


_MEANT = {
    plain: channel.id
    for channel in BUILT_IN.values()
    for plain in map(_plain, (channel.id, channel.da, channel.en))
    if plain not in _OF_TWO_CHANNELS
} | {name: meant for meant, names in _ALSO_CALLED.items() for name in names.split()}


def _shared(plain: str) -> str:
    """Give what the spellings of a channel that is not built in have in common."""
    meant = _MEANT.get(plain, plain)
    return plain if meant in BUILT_IN else meant


@dataclass(frozen=True, slots=True)
class Spelled:
    """One channel as a map spells it: each spelling with the places that use it.

    `known` says whether the channel is built in or declared; then `right` is its id, else the spelling
    that is used most.
    """

    right: str
    known: bool
    spellings: dict[str, list[Path]]


class ChannelNames:
    """The names of a map's own channels and of the built-in ones."""

    def __init__(self, own: list[Channel]) -> None:
        self._own: dict[str, Channel] = {}
        self._declared: dict[str, str] = {}
        for channel in own:
            self._own.setdefault(channel.id, channel)
            for name in (channel.id, channel.name or channel.id):
                self._declared.setdefault(_shared(_plain(name)), channel.id)

    def is_known(self, name: str) -> bool:
        """Say whether a channel is built in or declared under exactly this id."""
        return name in BUILT_IN or name in self._own

    def meant(self, name: str) -> str:
        """Give the id of the channel that a name means; of a stranger, what its spellings share."""
        if self.is_known(name):
            return name
        plain = _plain(name) or name
        return self._declared.get(_shared(plain)) or _MEANT.get(plain) or plain

    def medium(self, name: str) -> Medium | None:
        """Give the medium of the channel that a name means, None for a stranger's."""
        meant = self.meant(name)
        own = self._own.get(meant)
        return known_channel(meant, [own] if own else []).medium


def spelled_channels(subject: Subject) -> list[Spelled]:
    """Give the channels that touchpoints are in, in the order of their first use."""
    names = ChannelNames(subject.journey.channels)
    used: dict[str, dict[str, list[Path]]] = {}
    for path, touchpoint in subject.each(Touchpoint):
        if touchpoint.channel is not None:
            spellings = used.setdefault(names.meant(touchpoint.channel), {})
            spellings.setdefault(touchpoint.channel, []).append((*path, "channel"))
    return [
        Spelled(meant, True, spellings)
        if names.is_known(meant)
        else Spelled(_most_used(spellings), False, spellings)
        for meant, spellings in used.items()
    ]


def _most_used(spellings: dict[str, list[Path]]) -> str:
    """Give the spelling of most places; of two the longer, as `Facebook` over `FB`."""
    return max(spellings, key=lambda spelling: (len(spellings[spelling]), len(spelling)))

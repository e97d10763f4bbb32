"""The channels every map knows: names in Danish and English, medium, icon."""

from __future__ import annotations

from dataclasses import dataclass

from cjm.model.context import Channel
from cjm.model.vocabulary import Medium


@dataclass(frozen=True, slots=True)
class KnownChannel:
    """A channel as people read it; `icon` is the id of a built-in channel, None for a stranger's."""

    id: str
    da: str
    en: str
    medium: Medium | None
    icon: str | None

    def name(self, language: str) -> str:
        """Give its name in Danish for `da`, else in English."""
        return self.da if language == "da" else self.en


def _built_in(id_: str, da: str, en: str, medium: Medium) -> KnownChannel:
    return KnownChannel(id_, da, en, medium, id_)


_D, _P, _H = Medium.DIGITAL, Medium.PHYSICAL, Medium.HYBRID

BUILT_IN: dict[str, KnownChannel] = {
    channel.id: channel
    for channel in (
        _built_in("search", "Søgning", "Search", _D),
        _built_in("ads", "Annoncer", "Ads", _D),
        _built_in("social", "Sociale medier", "Social media", _D),
        _built_in("website", "Hjemmeside", "Website", _D),
        _built_in("webshop", "Webshop", "Web shop", _D),
        _built_in("app", "App", "App", _D),
        _built_in("email", "E-mail", "E-mail", _D),
        _built_in("newsletter", "Nyhedsbrev", "Newsletter", _D),
        _built_in("sms", "Sms", "Text message", _D),
        _built_in("chat", "Chat", "Chat", _D),
        _built_in("phone", "Telefon", "Phone", _D),
        _built_in("video-call", "Videomøde", "Video call", _D),
        _built_in("store", "Butik", "Shop", _P),
        _built_in("counter", "Skranke", "Counter", _P),
        _built_in("kiosk", "Selvbetjeningsstander", "Kiosk", _H),
        _built_in("event", "Arrangement", "Event", _P),
        _built_in("meeting", "Møde", "Meeting", _P),
        _built_in("visit", "Besøg", "Visit", _P),
        _built_in("delivery", "Levering", "Delivery", _P),
        _built_in("post", "Post", "Post", _P),
        _built_in("packaging", "Emballage", "Packaging", _P),
        _built_in("print", "Tryksag", "Print", _P),
        _built_in("outdoor", "Udendørsreklame", "Outdoor", _P),
        _built_in("broadcast", "Tv og radio", "TV and radio", _D),
        _built_in("podcast", "Podcast", "Podcast", _D),
        _built_in("webinar", "Webinar", "Webinar", _D),
        _built_in("blog", "Blog", "Blog", _D),
        _built_in("review-site", "Anmeldelsesside", "Review site", _D),
        _built_in("marketplace", "Markedsplads", "Marketplace", _D),
        _built_in("community", "Fællesskab", "Community", _D),
        _built_in("word-of-mouth", "Mund til mund", "Word of mouth", _P),
        _built_in("support", "Kundeservice", "Customer service", _H),
        _built_in("payment", "Betaling", "Payment", _D),
        _built_in("partner", "Partner", "Partner", _H),
    )
}


def known_channel(name: str, own: list[Channel]) -> KnownChannel:
    """Find what a touchpoint's `channel` means: the map's own, a built-in, or a stranger by its own name."""
    base = BUILT_IN.get(name)
    declared = next((channel for channel in own if channel.id == name), None)
    if declared is None:
        return base or KnownChannel(name, name, name, None, None)
    drawn_as = BUILT_IN.get(declared.icon or "") or base
    title = declared.name or (base.en if base else name)
    medium = declared.medium or (drawn_as.medium if drawn_as else None)
    danish = declared.name or (base.da if base else name)
    return KnownChannel(name, danish, title, medium, drawn_as.icon if drawn_as else None)

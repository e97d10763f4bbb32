"""The channels of two maps: one id for one meaning, compared as they are read."""

import pytest

from cjm.diff import merge
from cjm.model import Journey, known_channel
from tests.diff.test_merge import read


def with_channels(own: str, *touchpoints: str, language: str = "da") -> Journey:
    phase = f"{{name: A, touchpoints: [{', '.join(touchpoints)}]}}"
    return read(f"cjm: 1\ntitle: T\nlanguage: {language}\nchannels: [{own}]\nphases: [{phase}]\n")


def drawn(old: Journey, new: Journey) -> dict[str, tuple[str, str | None, str | None]]:
    """Give name, medium and icon of the channel of each touchpoint of the map that holds both."""
    journey = merge(old, new).journey
    channels = {
        touchpoint.name: known_channel(touchpoint.channel, journey.channels)
        for phase in journey.phases
        for touchpoint in phase.touchpoints
        if touchpoint.channel
    }
    return {name: (known.da, known.medium, known.icon) for name, known in channels.items()}


def test_what_only_the_old_map_has_keeps_its_channel_where_the_new_one_means_something_else() -> None:
    old = with_channels(
        "{id: desk, name: Skranken, medium: physical, icon: counter}, {id: sms, medium: hybrid}",
        "{name: Spørge, channel: desk}", "{name: Aftale, channel: sms}", "{name: Købe, channel: webshop}",
        "{name: Hente, channel: Kiosken}", "{name: Vente, channel: \"desk'\"}",
    )  # fmt: skip
    new = with_channels(
        "{id: desk, name: Chatten, medium: digital}, {id: webshop, name: Butik}, {id: Kiosken, name: Boden}",
        "{name: Skrive, channel: desk}", "{name: Få besked, channel: sms}",
    )  # fmt: skip
    assert drawn(old, new) == {
        "Spørge": ("Skranken", "physical", "counter"),
        "Aftale": ("Sms", "hybrid", "sms"),
        "Købe": ("Webshop", "digital", "webshop"),
        "Hente": ("Kiosken", None, None),
        "Vente": ("desk'", None, None),
        "Skrive": ("Chatten", "digital", None),
        "Få besked": ("Sms", "digital", "sms"),
    }


@pytest.mark.parametrize(
    ("old", "was", "new", "now"),
    [
        ("", "webshop", "{id: webshop, name: Webshop}", "webshop"),  # Web shop in English alone
        ("{id: desk, name: Skranken}", "desk", "{id: counter, name: SKRANKEN}", "counter, medium: physical"),
        ("", "app", "", "app, medium: digital"),
        ("{id: desk, icon: phone, name: D}", "desk", "{id: desk, medium: digital, name: D}", "desk"),
    ],
)
def test_channels_that_read_the_same_do_not_differ(old: str, was: str, new: str, now: str) -> None:
    medium = ", medium: physical" if "physical" in now else ""
    before = with_channels(old, f"{{name: Møde, channel: {was}{medium}}}")
    assert merge(before, with_channels(new, f"{{name: Møde, channel: {now}}}")).differences == {}


def test_names_are_compared_in_the_language_of_the_new_map() -> None:
    old = with_channels("", "{name: Buy, channel: webshop}", language="da")
    new = with_channels("{id: webshop, name: Webshop}", "{name: Buy, channel: webshop}", language="en-GB")
    assert [*merge(old, new).differences] == [("phases", 0, "touchpoints", 0)]


def test_a_channel_that_comes_or_goes_is_a_difference() -> None:
    bare, reached = with_channels("", "Møde"), with_channels("", "{name: Møde, channel: visit}")
    for old, new in ((bare, reached), (reached, bare)):
        assert [*merge(old, new).differences] == [("phases", 0, "touchpoints", 0)]

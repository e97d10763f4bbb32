"""What a touchpoint's channel means: the map's own, a built-in one, or a stranger by its own name."""

from __future__ import annotations

from typing import Any

import pytest

from cjm.model import Channel, known_channel
from cjm.model.vocabulary import Medium


def own(**keys: Any) -> list[Channel]:
    return [Channel.model_validate({"id": "andet"}), Channel.model_validate(keys)]


def test_a_built_in_channel_has_danish_and_english_names() -> None:
    channel = known_channel("newsletter", [])
    assert (channel.name("da"), channel.name("en"), channel.name("de")) == (
        "Nyhedsbrev",
        "Newsletter",
        "Newsletter",
    )
    assert (channel.medium, channel.icon) == (Medium.DIGITAL, "newsletter")


def test_a_stranger_is_taken_by_its_own_name() -> None:
    channel = known_channel("TikTok", own(id="tiktok", name="Noget andet"))
    assert (channel.name("da"), channel.name("en")) == ("TikTok", "TikTok")
    assert (channel.medium, channel.icon) == (None, None)


@pytest.mark.parametrize(
    ("keys", "da", "en", "medium", "icon"),
    [
        ({"id": "refill"}, "refill", "refill", None, None),
        ({"id": "refill", "name": "Station"}, "Station", "Station", None, None),
        ({"id": "refill", "icon": "kiosk"}, "refill", "refill", Medium.HYBRID, "kiosk"),
        ({"id": "refill", "icon": "ukendt"}, "refill", "refill", None, None),
        (
            {"id": "refill", "icon": "kiosk", "medium": "physical"},
            "refill",
            "refill",
            Medium.PHYSICAL,
            "kiosk",
        ),
        ({"id": "store"}, "Butik", "Shop", Medium.PHYSICAL, "store"),
        ({"id": "store", "name": "Flagship"}, "Flagship", "Flagship", Medium.PHYSICAL, "store"),
        ({"id": "store", "medium": "hybrid"}, "Butik", "Shop", Medium.HYBRID, "store"),
        ({"id": "store", "icon": "event"}, "Butik", "Shop", Medium.PHYSICAL, "event"),
    ],
)
def test_a_declared_channel_says_what_it_says_and_keeps_the_rest(
    keys: dict[str, Any], da: str, en: str, medium: Medium | None, icon: str | None
) -> None:
    channel = known_channel(keys["id"], own(**keys))
    assert (channel.id, channel.name("da"), channel.name("en")) == (keys["id"], da, en)
    assert (channel.medium, channel.icon) == (medium, icon)

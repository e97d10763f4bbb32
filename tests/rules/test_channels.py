"""Cases of the rules about channels and their media, whatever their group."""

import pytest

from cjm.settings import Limits
from tests.rules.reported import diagnostics, lines, messages, whole_map


def channels(*names: str, own: str = "[]") -> str:
    """Give a map with a touchpoint in each channel, from line 5."""
    touchpoints = "".join(f"      - {{name: T{at}, channel: {name}}}\n" for at, name in enumerate(names))
    return whole_map(f"\n  - touchpoints:\n{touchpoints}    name: Køb\n", f"channels: {own}\n")


@pytest.mark.parametrize(
    ("names", "own", "told"),
    [
        pytest.param(["Facebook", "FB"], "[]", [("FB", "Facebook")], id="two spellings of a stranger"),
        pytest.param(["FB", "Facebook", "FB"], "[]", [("Facebook", "FB")], id="the most used is right"),
        pytest.param(["tik-tok", "TikTok", "TikTok"], "[]", [("tik-tok", "TikTok")], id="but for signs"),
        pytest.param(["Insta", "IG"], "[]", [("IG", "Insta")], id="neither in full"),
        pytest.param(["Telefon"], "[]", [("Telefon", "phone")], id="the Danish name of a built-in one"),
        pytest.param(["Web shop", "webshop"], "[]", [("Web shop", "webshop")], id="the English name"),
        pytest.param(["EMAIL", "E-mail"], "[]", [("EMAIL", "email"), ("E-mail", "email")], id="two of one"),
        pytest.param(["Netbutik"], "[]", [("Netbutik", "webshop")], id="another name of a built-in one"),
        pytest.param(
            ["Genopfyldning"], "[{id: fyld, name: Genopfyldning}]", [("Genopfyldning", "fyld")], id="own"
        ),
        pytest.param(["Facebook"], "[{id: fb, medium: digital}]", [("Facebook", "fb")], id="own in short"),
        pytest.param(["telefon", "phone"], "[{id: telefon, name: Telefon}]", [], id="declared on purpose"),
        pytest.param(["TikTok", "TikTok", "Snapchat"], "[]", [], id="one spelling each"),
        pytest.param(["Shop", "Mail"], "[]", [], id="words of two channels"),
        pytest.param(["webshop", "store", "e-Boks"], "[]", [], id="different"),
        pytest.param(["'-'", "'…'"], "[]", [], id="signs alone"),
    ],
)
def test_one_channel_has_one_spelling(names: list[str], own: str, told: list[tuple[str, str]]) -> None:
    assert messages("channel-alias", channels(*names, own=own)) == [
        f'"{spelling}" is another spelling of the channel "{right}"' for spelling, right in told
    ]


def test_another_spelling_is_told_everywhere_it_is_used() -> None:
    assert lines("channel-alias", channels("FB", "Facebook", "FB", "Facebook")) == [5, 7]
    assert lines("channel-alias", whole_map("[{name: Køb, touchpoints: [Kurv]}]")) == []


@pytest.mark.parametrize(
    ("names", "own", "reported"),
    [
        (["TikTok", "TikTok"], "[]", [5]),
        (["FB", "Facebook"], "[]", [6]),
        (["webshop", "app"], "[]", []),
        (["Telefon"], "[]", []),  # channel-alias knows better
        (["TikTok"], "[{id: TikTok}]", []),
        (["tiktok"], "[{id: TikTok}]", []),
        (["webhsop", "Livevideo"], "[]", [5, 6]),
    ],
)
def test_a_strange_channel_is_told_once(names: list[str], own: str, reported: list[int]) -> None:
    assert lines("undeclared-channel", channels(*names, own=own)) == reported


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("webhsop", 'did you mean "webshop"?'),
        ("genopfyldnig", 'did you mean "genopfyldning"?'),
        ("Livevideo", "declare it under `channels`: `{id: Livevideo, medium: …}`"),
        (
            "Levende Timer",
            (
                "declare it under `channels`: `{id: levende-timer, name: Levende Timer, medium: …}`, "
                "and write `channel: levende-timer`"
            ),
        ),
        ("'?!'", "declare it under `channels`: `{id: …, name: ?!, medium: …}`, and write `channel: …`"),
    ],
)
def test_a_strange_channel_is_told_what_is_near_or_how_to_declare_it(name: str, advice: str) -> None:
    (found,) = diagnostics("undeclared-channel", channels(name, own="[{id: genopfyldning}]"))
    assert found.help == advice


def test_of_very_many_strange_channels_the_last_are_told_without_near_names() -> None:
    found = diagnostics("undeclared-channel", channels(*(f"webhsop{at}" for at in range(1000))))
    assert len(found) == 1000
    assert found[0].help == 'did you mean "webshop"?'
    assert found[-1].help == "declare it under `channels`: `{id: webhsop999, medium: …}`"


def medium(channel: str, medium: str, own: str = "[]") -> str:
    """Give a map with a touchpoint's medium on line 6, and its own channels on line 9."""
    touchpoint = f"      - {{name: T, channel: {channel},\n         medium: {medium}}}\n"
    return whole_map(f"\n  - touchpoints:\n{touchpoint}    name: Køb\n", f"channels: {own}\n")


@pytest.mark.parametrize(
    ("channel", "said", "own", "reported"),
    [
        ("store", "digital", "[]", [6]),
        ("Butik", "digital", "[]", [6]),
        ("website", "physical", "[]", [6]),
        ("phone", "physical", "[]", [6]),
        ("store", "physical", "[]", []),
        ("store", "hybrid", "[]", []),
        ("kiosk", "digital", "[]", []),  # hybrid
        ("event", "digital", "[]", []),
        ("word-of-mouth", "digital", "[]", []),
        ("payment", "physical", "[]", []),
        ("TikTok", "physical", "[]", []),
        ("marked", "digital", "[{id: marked, medium: physical}]", [6]),
        ("marked", "hybrid", "[{id: marked, medium: physical}]", []),
        ("marked", "digital", "[{id: marked}]", []),
        ("store", "digital", "[{id: store, name: Butikken}]", [6]),
        ("event", "digital", "[{id: event, medium: physical}]", [6]),
        ("app", "digital", "[{id: store, medium: digital}]", [9]),
        ("app", "digital", "[{id: event, medium: digital}]", []),
    ],
)
def test_digital_against_physical_is_a_conflict(
    channel: str, said: str, own: str, reported: list[int]
) -> None:
    assert lines("channel-medium-conflict", medium(channel, said, own)) == reported


def test_touchpoints_without_channel_or_medium_contradict_nothing() -> None:
    silent = "Kurv, {name: Butik, channel: store}, {name: Bod, medium: digital}"
    for more, told in (("", []), (",\n {name: Disk, channel: store, medium: digital}", [4])):
        text = whole_map(f"[{{name: Køb, touchpoints: [{silent}{more}]}}]")
        assert lines("channel-medium-conflict", text) == told


def test_a_conflict_is_told_at_the_medium_with_the_maps_own_channel_beside_it() -> None:
    (found,) = diagnostics("channel-medium-conflict", medium("a", "digital", "[{id: a, medium: physical}]"))
    assert found.message == 'the channel "a" is physical, and this says digital'
    assert found.place is not None
    assert (found.place.line, found.place.column, found.place.end_column) == (6, 18, 25)
    assert [(related.place.line, related.message) for related in found.related] == [(9, "the channel")]
    (plain,) = diagnostics("channel-medium-conflict", medium("app", "physical"))
    assert plain.message == 'the channel "app" is digital, and this says physical'
    assert plain.related == ()


@pytest.mark.parametrize(
    ("touchpoint", "reported"),
    [
        ("{name: Timer, channel: Livevideo}", [3]),
        ("{name: Timer, channel: egen}", [3]),
        ("{name: Timer, channel: Livevideo, medium: digital}", []),
        ("{name: Timer, channel: app}", []),
        ("{name: Timer, channel: Telefon}", []),  # another spelling of `phone`, which knows it
        ("{name: Timer, channel: lokal}", []),
        ("{name: Timer, channel: Vores lokale}", []),
        ("Timer", []),  # touchpoint-without-channel comes first
    ],
)
def test_the_medium_comes_from_the_touchpoint_or_its_channel(touchpoint: str, reported: list[int]) -> None:
    own = "channels: [{id: egen}, {id: lokal, name: Vores lokale, medium: physical}]\n"
    text = whole_map(f"[{{name: Brug, touchpoints: [{touchpoint}]}}]", own)
    assert lines("touchpoint-without-medium", text) == reported


@pytest.mark.parametrize(
    ("channels", "reported"),
    [
        (["webshop", "webshop", "webshop"], [2]),
        (["webshop", "Netbutik", "web shop"], [2]),
        (["FB", "Facebook", "facebook"], [2]),
        (["webshop", "webshop", "app"], []),
        (["webshop", "webshop"], []),
        (["webshop", "webshop", None], []),
        ([None, None, None], []),
        ([], []),
    ],
)
def test_a_map_in_one_channel_is_told_however_it_is_spelled(
    channels: list[str | None], reported: list[int]
) -> None:
    touchpoints = [f"{{name: T, channel: {name}}}" if name else "T" for name in channels]
    text = whole_map(f"[{{name: Køb, touchpoints: [{', '.join(touchpoints)}]}}]")
    assert lines("single-channel-map", text) == reported


def test_how_many_touchpoints_make_one_channel_remarkable_is_a_setting() -> None:
    text = whole_map("[{name: Køb, touchpoints: [{name: A, channel: app}, {name: B, channel: app}]}]")
    assert messages("single-channel-map", text, Limits(single_channel_touchpoints=2)) == [
        'all 2 touchpoints are in the channel "app"'
    ]

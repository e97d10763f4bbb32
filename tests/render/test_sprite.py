"""The pictures of channels and media, in every format that has them."""

import re

import pytest

from cjm.model import Journey
from cjm.model.channels import BUILT_IN
from cjm.model.vocabulary import Medium
from cjm.render import Form, render
from cjm.render.sprite import icon_of, symbols
from tests.view.arranged import arranged

OWN = [
    {"id": "intranet", "name": "Intranet", "medium": "digital"},
    {"id": "market", "name": "Torvedag", "medium": "physical"},
    {"id": "collect", "name": "Klik og hent", "medium": "hybrid"},
    {"id": "pop-up", "name": "Pop op-butik", "icon": "store"},
]
PLACES = [
    ({"channel": "intranet"}, "digital"),
    ({"channel": "market"}, "physical"),
    ({"channel": "collect"}, "hybrid"),
    ({"channel": "pop-up"}, "store"),
    ({"channel": "email"}, "email"),
    ({"channel": "market", "medium": "digital"}, "digital"),
    ({"channel": "Fax"}, "named"),
    ({"medium": "physical"}, "physical"),
    ({}, "other"),
]


@pytest.mark.parametrize(("keys", "icon"), PLACES)
def test_a_channel_has_its_picture_and_one_that_cjm_does_not_know_that_of_its_medium(
    keys: dict[str, str], icon: str
) -> None:
    built = arranged(channels=OWN, phases=[{"name": "A", "touchpoints": [{"name": "x", **keys}]}])
    head = built.columns[0].touchpoint
    assert head
    assert icon_of(head) == icon


def test_there_is_a_picture_for_each_channel_and_medium_and_each_is_another() -> None:
    names = {channel.icon for channel in BUILT_IN.values() if channel.icon} | {each.value for each in Medium}
    drawn = [symbol.partition(">")[2] for symbol in symbols(names | {"named", "other"})]
    assert len(drawn) == len(set(drawn)) == len(names) + 2


@pytest.mark.parametrize("form", [Form.HTML, Form.SVG])
def test_pages_and_pictures_draw_the_media_of_own_channels(form: Form) -> None:
    touchpoints = [{"name": "x", **keys} for keys, _ in PLACES]
    data = {"cjm": 1, "title": "x", "channels": OWN, "phases": [{"name": "A", "touchpoints": touchpoints}]}
    drawn = render(Journey.model_validate(data), "x", form).decode()
    assert re.findall(r'href="#i-([a-z-]+)"', drawn) == [icon for _, icon in PLACES]

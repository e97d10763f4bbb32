"""The words of a page's tools: complete in both languages."""

import re
from dataclasses import asdict

import pytest

from cjm.view import Language


@pytest.mark.parametrize("tag", ["da", "en"])
def test_nothing_is_left_unsaid(tag: str) -> None:
    assert all(text.strip() == text != "" for text in asdict(Language.of(tag).controls).values())


def test_both_languages_leave_the_same_places_to_fill_in() -> None:
    danish, english, german = (asdict(Language.of(tag).controls) for tag in ("da", "en", "de"))
    for name, text in danish.items():
        places = set(re.findall(r"{\w+}", text))
        assert places == set(re.findall(r"{\w+}", english[name]))
        assert bool(places) == name.endswith("_of")
    assert {name for name, text in danish.items() if text == english[name]} == set()
    assert german == english

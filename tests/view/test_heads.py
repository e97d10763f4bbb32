"""The heads of tables: complete in both languages."""

from dataclasses import asdict

import pytest

from cjm.view import Language

LANGUAGES = ["da", "en"]


@pytest.mark.parametrize("tag", LANGUAGES)
def test_nothing_is_left_unsaid(tag: str) -> None:
    assert all(text.strip() == text != "" for text in asdict(Language.of(tag).heads).values())


@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_two_columns_of_a_table_have_the_same_head(tag: str) -> None:
    heads = asdict(Language.of(tag).heads)
    assert len({text.lower() for text in heads.values()}) == len(heads)


def test_danish_is_danish_and_every_other_language_english() -> None:
    danish, english, german = (asdict(Language.of(tag).heads) for tag in ("da", "en", "de"))
    same = {name for name, text in danish.items() if text == english[name]}
    assert same == {"id", "score"}
    assert german == english

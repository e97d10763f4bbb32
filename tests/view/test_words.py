"""What cjm itself says: complete in both languages, and the same places to fill in."""

from dataclasses import fields
from string import Formatter

import pytest

from cjm.model.vocabulary import Term
from cjm.view import Words
from cjm.view.danish import DANISH
from cjm.view.english import ENGLISH

BOTH = [DANISH, ENGLISH]


@pytest.mark.parametrize("words", BOTH, ids=lambda words: words.language)
@pytest.mark.parametrize("kind", Term.__subclasses__(), ids=lambda kind: kind.__name__)
def test_every_word_of_the_format_has_a_word_for_readers(words: Words, kind: type[Term]) -> None:
    assert words.terms.get(kind, {}).keys() == set(kind)
    assert all(word.strip() == word != "" for word in words.terms[kind].values())


@pytest.mark.parametrize("words", BOTH, ids=lambda words: words.language)
def test_nothing_is_left_unsaid(words: Words) -> None:
    said = [getattr(words, field.name) for field in fields(words) if field.name not in {"terms", "levels"}]
    assert all(isinstance(text, str) and text.strip() for text in said)
    assert len(set(words.levels)) == 5


@pytest.mark.parametrize(
    "name", [field.name for field in fields(Words) if field.name not in {"terms", "levels"}]
)
def test_both_languages_fill_in_the_same_places(name: str) -> None:
    danish, english = (
        {place for _, place, _, _ in Formatter().parse(getattr(words, name)) if place} for words in BOTH
    )
    assert danish == english
    assert bool(danish) == (name.endswith("_of") and name != "share_of_group")


def test_danish_is_danish() -> None:
    same = {
        field.name
        for field in fields(Words)
        if field.name not in {"terms", "levels"}
        and getattr(DANISH, field.name) == getattr(ENGLISH, field.name)
    }
    assert same <= {"persona", "status"}

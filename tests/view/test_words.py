"""What cjm itself says: complete in both languages, and the same places to fill in."""

import re
from dataclasses import fields
from pathlib import Path
from string import Formatter

import pytest

from cjm.model import vocabulary
from cjm.model.vocabulary import Term
from cjm.view import Words
from cjm.view.danish import DANISH
from cjm.view.english import ENGLISH

BOTH = [DANISH, ENGLISH]
ROOT = Path(__file__).parents[2]
# Not all there are: settings have words of their own, which no map is drawn with.
OF_THE_FORMAT = [kind for kind in Term.__subclasses__() if kind.__module__ == vocabulary.__name__]


@pytest.mark.parametrize("words", BOTH, ids=lambda words: words.language)
@pytest.mark.parametrize("kind", OF_THE_FORMAT, ids=lambda kind: kind.__name__)
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


def test_every_word_is_said_somewhere() -> None:
    files = [*(ROOT / "src" / "cjm").rglob("*.py"), *(ROOT / "templates").rglob("*.j2")]
    said = {word for file in files for word in re.findall(r"\bwords\.(\w+)", file.read_text("utf-8"))}
    assert {field.name for field in fields(Words)} <= said

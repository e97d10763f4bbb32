"""The word lists: whole, each in both languages, and true to their signs."""

import json
import re
from pathlib import Path
from time import process_time

import pytest

import cjm.rules.words
from cjm.lint import Group
from tests.rules.reported import RULES, lines

FOLDER = Path(cjm.rules.words.__file__).parent
LISTS = sorted(FOLDER.glob("*.txt"))


def listed(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]


def test_every_list_is_there_in_danish_and_in_english() -> None:
    names = {path.name.removesuffix(".da.txt").removesuffix(".en.txt") for path in LISTS}
    assert {path.name for path in LISTS} == {f"{name}.{tag}.txt" for name in names for tag in ("da", "en")}
    assert len(names) == 10


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.name)
def test_a_list_says_what_it_is_and_holds_no_word_twice(path: Path) -> None:
    assert path.read_text(encoding="utf-8").startswith("# ")
    words = listed(path)
    assert len(set(words)) == len(words)
    assert all(re.fullmatch(r"!?(\*|[\w’'.*-]+)( [\w’'.*-]+)*", word) for word in words), words
    assert all(word == word.lower() for word in words)


def test_no_feeling_is_good_and_bad() -> None:
    for tag in ("da", "en"):
        good, bad, mixed = (
            set(listed(FOLDER / f"{name}-feelings.{tag}.txt")) for name in ("good", "bad", "mixed")
        )
        assert not good & bad
        assert not (good | bad) & mixed


@pytest.mark.slow
@pytest.mark.parametrize(
    "sign", ["«", "»", "„", "“", "‘", "'", '"', " ", "nemt ", "(", "a", "-", "& ", "ingen "]
)
def test_a_very_long_text_is_looked_through_at_once(sign: str) -> None:
    text = json.dumps(f"nemt vi ingen {sign * 50_000} x", ensure_ascii=False)
    lanes = f"goals: [{text}], pains: [{text}], questions: [{text}], metrics: [{{name: {text}, value: 1}}]"
    written = f"cjm: 1\ntitle: {text}\nlanguage: da\nphases: [{{name: {text}, {lanes}}}]\n"
    for rule in RULES.values():
        if rule.group in (Group.WORDING, Group.MEASUREMENT):
            start = process_time()
            lines(rule, written)
            assert process_time() - start < 2, rule.name

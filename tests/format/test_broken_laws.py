"""Texts that are not what they should be: each law sees its own."""

import pytest

from cjm.format.laws import BrokenLawError, Form, Law, broken_law
from cjm.format.tidy import read_again
from cjm.model import Journey
from cjm.source import SourceFile

TEXT = "cjm: 1\ntitle: x # a\nphases: [A]\nx-a: &a .nan\nx-b: [1, *a] # cjm: ignore[b]\n"


def form(text: str) -> Form:
    return read_again(SourceFile("map.cjm.yaml", text), Journey)


@pytest.mark.parametrize(
    ("old", "new", "law"),
    [
        ("", "", None),
        ("x # a", "y # a", Law.DATA),
        ("[1,", "[1.0,", Law.DATA),
        ("[1,", "[2,", Law.DATA),
        ("[1,", "[true,", Law.DATA),
        ("[1,", "[1, 2,", Law.DATA),
        (".nan", ".inf", Law.DATA),
        ("x-a", "x-c", Law.DATA),
        ("*a", ".nan", Law.NAMES),
        ("&a .nan", "&a !!float .nan", Law.NAMES),
        ("# a", "# b", Law.COMMENTS),
        (" # a\nphases: [A]", "\nphases: [A] # a", Law.COMMENTS),
        (": x # a", ": x\n# a", Law.COMMENTS),
        ("ignore[b]", "ignore[c]", Law.SILENCE),
        ("[1, *a] #", "[1,\n *a] #", Law.SILENCE),
        ("title: x # a\nphases: [A]", "phases: [A]\n\ntitle: x # a", Law.ONCE),
    ],
)
def test_a_law_is_broken_where_something_else_is_said(old: str, new: str, law: Law | None) -> None:
    assert broken_law(form(TEXT), form(TEXT.replace(old, new, 1) if old else TEXT)) is law


def test_what_cannot_be_read_again_breaks_the_first_law() -> None:
    for text in ("cjm: [", "cjm: 1\ncjm: 1\n"):
        with pytest.raises(BrokenLawError) as broken:
            form(text)
        assert broken.value.law is Law.DATA

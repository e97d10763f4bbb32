"""Personal data that one finding points at, kept out of the others."""

import pytest

from cjm.lint import Finding
from tests.lint.readings import finds, linted

MAP = "cjm: 1\ntitle: Sara finds an outfit\npersona: {name: NAME}\nphases: [Look]\n"
WHO = ("persona", "name")


@pytest.mark.parametrize(
    "written",
    ["Sara 26 12 34 56", '"Sara 26 12 34 56"', "'Sara 26 12 34 56'"],
    ids=["plain", "double", "single"],
)
def test_what_others_quote_of_it_is_covered(written: str) -> None:
    private = Finding(WHO, "a phone number", private=True)
    other = Finding(
        WHO,
        '"Sara 26 12 34 56" has no goals',
        "say what Sara 26 12 34 56 wants",
        related=((("title",), "not Sara 26 12 34 56"),),
    )
    found = {
        each.rule: each
        for each in linted(MAP.replace("NAME", written), finds(private), finds(other, name="b"))
    }
    assert found["a-rule"].message == "a phone number"
    assert found["b"].message == '"•••• •• •• •• ••" has no goals'
    assert found["b"].help == "say what •••• •• •• •• •• wants"
    assert [each.message for each in found["b"].related] == ["not •••• •• •• •• ••"]


def test_without_a_private_finding_names_stand_as_they_are() -> None:
    (found,) = linted(MAP.replace("NAME", "Sara"), finds(Finding(WHO, '"Sara" has no goals')))
    assert (found.message, found.help) == ('"Sara" has no goals', None)


def test_a_text_of_several_lines_is_quoted_by_nobody() -> None:
    private, other = Finding(WHO, "a phone number", private=True), Finding(("title",), '"Sara" finds')
    text = MAP.replace("NAME", '"Sara\n  26 12 34 56"')
    found = linted(text, finds(private), finds(other, name="b"))
    assert {each.message for each in found} == {"a phone number", '"Sara" finds'}

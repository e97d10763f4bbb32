"""Very many mistakes, or all on one line: the first are told soon, and the last says that more are left."""

from time import process_time

import pytest

from cjm.reading import opened, read_map

TOP = "cjm: 1\ntitle: t\nphases:\n"
MORE = "the file has more errors, which are told once these are mended"


@pytest.mark.parametrize(
    ("text", "least"),
    [
        (TOP + "- {nam: x}\n" * 40_000, 500),
        (TOP + "- {name: 3}\n" * 990 + "- {nam: x}\n" * 40_000, 990),
        (TOP + f"- name: A\n  touchpoints: [{','.join('3' * 40_000)}]\n", 1_000),
        (TOP + "- name: A\n" + "".join(f"key{number}: 1\n" for number in range(40_000)), 1_000),
    ],
    ids=["mistyped keys", "mistyped keys behind others", "on one line", "unknown keys"],
)
def test_forty_thousand_mistakes_are_bounded_and_take_no_time(text: str, least: int) -> None:
    begun = process_time()
    said = read_map(opened("map.cjm.yaml", text.encode())).diagnostics
    # Twenty seconds where each mistake cost as much time as the file is long.
    assert process_time() - begun < 6
    assert least <= len(said) <= 1_000
    helps = [each.help or "" for each in said]
    assert helps[-1].splitlines()[1:] == [MORE]
    assert not any(MORE in each for each in helps[:-1])


def test_in_a_file_with_too_many_errors_a_mistyped_key_is_not_missed_as_well() -> None:
    said = read_map(opened("map.cjm.yaml", (TOP + "- {nam: x}\n" * 2_000).encode())).diagnostics
    assert {each.rule for each in said} == {"unknown-key"}


def test_a_thousand_errors_are_told_without_a_word_about_more() -> None:
    said = read_map(opened("map.cjm.yaml", (TOP + "- {name: 3}\n" * 1_000).encode())).diagnostics
    assert len(said) == 1_000
    assert MORE not in (said[-1].help or "")


def test_a_place_in_a_very_long_line_keeps_what_is_around_it_only() -> None:
    text = f"cjm: 1\ntitle: t\nsummary: {'x' * 5_000}\nowner: 1\nphases: [{'a, ' * 5_000}3]\n"
    owner, item = read_map(opened("map.cjm.yaml", text.encode())).diagnostics
    assert owner.place is not None
    assert (owner.place.text, owner.place.cut) == ("owner: 1", 0)
    assert item.place is not None
    assert (item.place.line, item.place.column) == (5, 15_010)
    assert item.place.text[item.place.column - 1 - item.place.cut :] == "3]"
    assert len(item.place.text) == 1_002

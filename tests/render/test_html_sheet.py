"""How large a map is printed."""

from typing import Any

import pytest

from cjm.render.html.frame import Frame
from cjm.render.html.sheet import SIZES, print_size
from cjm.view import Board
from tests.render.html_page import page
from tests.render.test_html import full_map
from tests.view.arranged import arranged


def size_of(drawn: Board) -> float:
    from cjm.render.html.curve import plot
    from cjm.render.html.rows import rows, spots

    frame = Frame.of(drawn)
    return print_size(drawn, frame, plot(drawn, frame), rows(drawn, spots(drawn.columns, range(0))))


def lanes(entries: int) -> dict[str, Any]:
    return {"goals": ["Være sikker på købet"] * entries, "pains": ["Fragten vises først til sidst"] * entries}


def test_a_map_of_a_few_words_is_printed_as_large_as_may_be() -> None:
    assert size_of(arranged()) == SIZES[-1] == 1.5
    assert "@media print{:root{--big:1.5}}" in page().html


def test_a_map_that_no_sheet_can_hold_keeps_the_smallest_letters() -> None:
    assert size_of(arranged(phases=[{"name": "Køb", **lanes(200)}])) == 1


def test_the_more_a_map_says_the_smaller_it_is_printed() -> None:
    sizes = [
        size_of(arranged(phases=[{"name": "Køb", **lanes(entries)}])) for entries in (1, 20, 25, 30, 35, 50)
    ]
    assert sizes == sorted(sizes, reverse=True)
    assert len(set(sizes)) > 3


@pytest.mark.parametrize("words", [1, 400])
def test_every_part_of_a_map_takes_room(words: int) -> None:
    text = "Fragten " * words
    assert (size_of(arranged(**full_map(text))) == 1) == (words == 400)

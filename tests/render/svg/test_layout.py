"""Nothing is cut, nothing overlaps: by our own measure of text, which a browser checks elsewhere."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from cjm.model import Journey
from cjm.render.svg import picture
from cjm.render.svg.shape import Group
from cjm.render.svg.shape import Path as Line
from cjm.view import Board, board
from tests.often import often
from tests.render.html_page import EXAMPLES, example
from tests.render.svg_maps import full_board, hard_boards
from tests.render.svg_picture import Extent, extent, overlapping, shapes_of, stretches, texts
from tests.strategies import journeys
from tests.view.arranged import arranged

HARD = hard_boards()


def assert_tidy(drawn: Board) -> None:
    sheet = picture(drawn)
    paper = Extent(0, 0, sheet.width, sheet.height)
    placed = texts(drawn)
    for one in placed:
        assert one.box is not None, one.words
        assert paper.holds(extent(one.box), 0, 0), one.box.name
        assert extent(one.box).holds(one.room, 0.01, 0.5), (one.box.name, one.words)
    boxes = list({id(one.box): extent(one.box) for one in placed if one.box}.values())
    assert overlapping(boxes, 0.01, 0.01) == []
    crossing = overlapping([one.room for one in placed], 0.01, 0.01)
    assert not [(placed[one].words, placed[other].words) for one, other in crossing]


@pytest.mark.parametrize("name", HARD)
def test_hard_texts_stay_in_their_boxes_and_apart(name: str) -> None:
    assert_tidy(HARD[name])


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples_stay_in_their_boxes_and_apart(name: str, root: Path) -> None:
    assert_tidy(board(example(root / "examples" / f"{name}.cjm.yaml"), name))


@settings(max_examples=often(25))
@given(journeys())
def test_any_map_stays_in_its_boxes_and_apart(data: dict[str, Any]) -> None:
    assert_tidy(board(Journey.model_validate(data), "map"))


@pytest.mark.parametrize("name", ["compound", "twelve phases of eight", "arabic", "one phase"])
def test_no_arrow_crosses_words(name: str) -> None:
    arrows = [
        shape for shape in shapes_of(HARD[name]) if isinstance(shape, Line) and "way" in shape.css.split()
    ]
    words = [one for one in texts(HARD[name]) if one.box and one.box.name == "way-words"]
    assert arrows
    assert words
    pieces = [piece for arrow in arrows for piece in stretches(arrow)]
    crossed = [one.words for one in words if any(one.room.meets(piece, -0.01, -0.01) for piece in pieces)]
    assert crossed == []


def test_a_map_grows_wider_with_its_columns_and_not_beyond_need() -> None:
    few, more, many = (picture(full_board("Kort tekst", phases=n, touchpoints=3)).width for n in (1, 5, 10))
    assert 1300 < few < 1450
    assert few < more < 2450
    assert more < many


def test_a_phase_with_more_to_say_is_wider() -> None:
    short = {"name": "A", "goals": ["Kort"]}
    talkative = {"name": "B", "goals": ["En meget lang sætning om det, kunden gerne vil nå. " * 20]}
    drawn = picture(arranged(phases=[short, talkative])).shapes
    first, second = (one.box.width for one in drawn if isinstance(one, Group) and one.name == "phase")
    assert second > 1.3 * first

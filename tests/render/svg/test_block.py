from cjm.render.svg.block import NOTHING, Block, column_width, flowed, placed, stacked
from cjm.render.svg.shape import Group, Icon, Path, Rect, Text, line, outline
from cjm.render.text import Face, Run

FACE = Face("plain", 10, 14)


def box(width: float, height: float) -> Block:
    return Block(width, height, (Rect(0, 0, width, height, "box"),))


def corners(block: Block) -> list[tuple[float, float]]:
    return [(shape.x, shape.y) for shape in block.shapes if isinstance(shape, Rect)]


def test_blocks_are_stacked_with_gaps_between_those_that_hold_something() -> None:
    whole = stacked([NOTHING, box(10, 5), NOTHING, box(20, 7)], gap=3)
    assert (whole.width, whole.height) == (20, 15)
    assert corners(whole) == [(0, 0), (0, 8)]


def test_blocks_are_placed_beside_each_other() -> None:
    whole = placed([(0, box(10, 5)), (30, box(20, 7)), (90, NOTHING)])
    assert (whole.width, whole.height) == (50, 7)
    assert corners(whole) == [(0, 0), (30, 0)]


def test_nothing_placed_takes_no_room() -> None:
    assert placed([]) == stacked([]) == NOTHING


def test_blocks_flow_down_and_then_across_in_columns_about_equally_high() -> None:
    whole = flowed([box(40, height) for height in (30, 10, 10, 30)], 2, 100, 2, 20)
    assert corners(whole) == [(0, 0), (0, 32), (60, 0), (60, 12)]


def test_few_blocks_fill_few_columns() -> None:
    assert corners(flowed([box(10, 10)], 3, 100, 2, 5)) == [(0, 0)]


def test_columns_share_the_width_that_is_not_between_them() -> None:
    assert column_width(3, 100, 5) == 30


def test_a_box_is_as_large_as_its_block() -> None:
    (group,) = box(10, 5).padded(1, 2, 3, 4).boxed("cell").at(100, 200)
    assert isinstance(group, Group)
    assert group.name == "cell"
    assert (group.box.x, group.box.y, group.box.width, group.box.height) == (100, 200, 14, 11)


def test_the_mirror_image_keeps_every_shape_in_its_room_on_the_other_side() -> None:
    shapes = (
        Rect(10, 0, 30, 5, "a"),
        line((10, 1), (40, 2), "b"),
        Icon(10, 0, 20, "shop"),
        Text(10, 5, (Run("a", FACE),)),
        Text(10, 5, (Run("a", FACE),), "end"),
        Text(10, 5, (Run("a", FACE),), "middle"),
    )
    (group,) = (one.mirrored(100) for one in Block(50, 20, shapes).boxed("row").shapes)
    assert isinstance(group, Group)
    rect, path, icon, *texts = group.shapes
    assert group.box.x == 50
    assert isinstance(rect, Rect)
    assert rect.x == 60
    assert isinstance(path, Path)
    assert path.steps == (("M", ((90, 1),)), ("L", ((60, 2),)))
    assert isinstance(icon, Icon)
    assert icon.x == 70
    assert [(one.x, one.anchor) for one in texts if isinstance(one, Text)] == [
        (90, "end"), (90, "start"), (90, "middle"),
    ]  # fmt: skip


def test_an_outline_is_closed() -> None:
    assert [letter for letter, _ in outline(((0, 0), (1, 0), (1, 1)), "a").steps] == ["M", "L", "L", "Z"]

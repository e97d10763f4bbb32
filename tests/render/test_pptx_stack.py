"""Small tables on slides they share, and large ones on slides of their own."""

from itertools import pairwise

from tests.render.slides import crowded_cells, opened, slide_called, tables, titles, words
from tests.view.arranged import arranged


def test_small_tables_share_a_slide_each_under_its_name() -> None:
    drawn = arranged(
        "Køb",
        what_if=[{"if": "Prisen stod der", "then": "Så købte hun"}],
        alternatives=["Apoteket"],
        evidence=["Interview"],
    )
    deck = opened(drawn)
    slide = slide_called(deck, "Hvad nu hvis … · Alternativer · Belæg")
    assert len(deck.slides) - 1 == list(deck.slides).index(slide)
    found = [shape for shape in slide.shapes if shape.has_table or not shape.is_placeholder]
    assert [words(shape) or shape.table.cell(1, 0).text_frame.text for shape in found] == [
        "Hvad nu hvis …", "Prisen stod der", "Alternativer", "Apoteket", "Belæg", "[1]",
    ]  # fmt: skip
    tops = [(shape.top, shape.top + shape.height) for shape in found]
    assert all(above[1] <= below[0] for above, below in pairwise(tops))


def test_a_name_that_no_slide_holds_goes_on_where_it_ended() -> None:
    name = " ".join(["Kunden leder længe efter den rigtige størrelse."] * 60)
    drawn = arranged("Køb", alternatives=[{"name": name}])
    found = [tables(slide)[0] for slide in list(opened(drawn).slides)[-2:]]
    assert [crowded_cells(table) for table in found] == [[], []]
    parts = [table.rows[1].cells[0].text_frame.text for table in found]
    assert " ".join(parts) == name


def test_an_empty_cell_is_no_higher_than_a_full_one() -> None:
    """Programs set an empty paragraph that says nothing of its size in 18 points, and grow the row by it."""
    drawn = arranged("Køb", alternatives=["Apoteket"])
    (table,) = tables(slide_called(opened(drawn), "Alternativer"))
    empty = [cell for cell in table.rows[1].cells if not cell.text_frame.text]
    assert len(empty) == 2
    for cell in empty:
        (size,) = cell._tc.xpath("./a:txBody/a:p/a:endParaRPr/@sz")
        assert int(size) <= 1000


def test_a_table_alone_has_its_name_as_title_and_nothing_is_parted_to_fill_a_slide() -> None:
    # Each row is 12.5 points of text and 6 of margins: 25 of them and the heads fill a slide of 444 points.
    many = [f"Kilde {number}" for number in range(1, 21)]
    drawn = arranged("Køb", alternatives=many[:10], evidence=many)
    deck = opened(drawn)
    assert titles(deck)[-2:] == ["Alternativer", "Belæg"]
    assert [len(tables(slide)) for slide in list(deck.slides)[-2:]] == [1, 1]

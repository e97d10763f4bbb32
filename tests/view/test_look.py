"""A look chooses the rows, and what stands around the grid."""

from dataclasses import replace
from typing import Any

from cjm.model import Journey
from cjm.view import EVERYTHING, Board, Look, board, rows_known

JOURNEY = Journey.model_validate(
    {
        "cjm": 1,
        "title": "Finde en kjole",
        "summary": "Kort.",
        "evidence": [{"id": "skema", "title": "Spørgeskema"}],
        "stakeholders": [{"id": "it", "name": "IT"}],
        "lanes": ["goals", {"id": "pains", "name": "Bøvl"}, {"id": "miljø", "name": "Miljø"}],
        "phases": [
            {
                "name": "Køb",
                "pains": [{"text": "Fragt", "evidence": ["skema"], "by": "it"}],
                "lanes": {"miljø": ["Plastpose"]},
                "opportunities": ["Vis fragten"],
            }
        ],
        "flow": [{"from": "køb", "kind": "exit", "to": "andre"}],
        "what_if": [{"if": "a", "then": "b"}],
        "alternatives": [{"id": "andre", "name": "Andre"}],
        "walkthroughs": [{"by": "Mette"}],
    }
)


def looked(look: Look) -> Board:
    return board(JOURNEY, "kjole", look)


def titles(drawn: Board) -> list[str]:
    return [row.title for row in drawn.lanes]


def test_without_a_choice_the_map_decides() -> None:
    assert titles(board(JOURNEY, "kjole")) == ["Goals", "Bøvl", "Miljø"]
    assert looked(EVERYTHING) == board(JOURNEY, "kjole")


def test_rows_are_drawn_in_the_order_asked_for_under_the_titles_of_the_map() -> None:
    assert titles(looked(Look(lanes=("miljø", "pains", "goals", "needs")))) == [
        "Miljø",
        "Bøvl",
        "Goals",
        "Unmet needs",
    ]


def test_a_row_of_another_map_is_passed_over() -> None:
    assert titles(looked(Look(lanes=("klima", "pains")))) == ["Bøvl"]
    assert "klima" not in rows_known(JOURNEY)
    assert {"miljø", "pains", "funnel"} <= set(rows_known(JOURNEY))


def test_a_choice_of_own_rows_alone_draws_no_others() -> None:
    assert titles(looked(Look(lanes=("miljø",)))) == ["Miljø"]


def test_rows_with_nothing_in_them_can_be_left_out() -> None:
    assert titles(looked(Look(lanes=("goals", "pains", "needs"), gaps=False))) == ["Bøvl"]


def test_evidence_that_is_left_out_takes_its_numbers_along() -> None:
    (pain,) = looked(Look(without=frozenset({"evidence"}))).lanes[1].cells[0].whole
    assert pain.citations == ()
    assert looked(EVERYTHING).lanes[1].cells[0].whole[0].citations == (1,)


def test_each_section_can_be_left_out_and_everything_else_stays() -> None:
    whole = looked(EVERYTHING)
    empty = {"ways": "ways", "opportunities": "opportunities", "what-if": "what_if",
             "alternatives": "alternatives",
             "stakeholders": "stakeholders", "walkthroughs": "walkthroughs"}  # fmt: skip
    for section, field in empty.items():
        assert getattr(whole, field), section
        empty_there: dict[str, Any] = {field: ()}
        there = replace(whole, **empty_there, left_out=frozenset({section}))
        assert looked(Look(without=frozenset({section}))) == there, section
    header = replace(whole.header, summary=None)
    shorter = replace(whole, header=header, left_out=frozenset({"summary"}))
    assert looked(Look(without=frozenset({"summary"}))) == shorter

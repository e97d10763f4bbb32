"""From a journey to a board."""

from tests.view.arranged import arranged


def test_a_board_has_the_id_of_its_map_or_the_name_it_is_given() -> None:
    assert arranged(id="køb").id == "køb"
    assert arranged().id == "rejse"


def test_the_same_journey_gives_the_same_board() -> None:
    assert arranged("A", "B", persona="Sara") == arranged("A", "B", persona="Sara")


def test_a_map_in_another_language_has_english_words_around_it() -> None:
    board = arranged({"name": "Hitta", "goals": ["En klänning"]}, language="sv")
    assert [row.title for row in board.lanes] == ["Goals"]
    assert board.language.tag == "sv"

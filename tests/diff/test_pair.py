"""Two rows as one: the same things paired, in the new order, with the gone ones where they were."""

from hypothesis import given
from hypothesis import strategies as st

from cjm.diff.pair import Pair, pairs


def itself(text: str) -> str:
    return text


def test_what_is_gone_stands_behind_what_it_stood_behind() -> None:
    assert pairs(["a", "b", "c", "d"], ["d", "a", "x"], [itself]) == [
        Pair("d", "d"),
        Pair("a", "a"),
        Pair("b", None),
        Pair("c", None),
        Pair(None, "x"),
    ]


def test_what_was_first_and_is_gone_stands_first() -> None:
    assert pairs(["a", "b"], ["b"], [itself]) == [Pair("a", None), Pair("b", "b")]


def test_a_later_mark_pairs_what_the_first_leaves() -> None:
    assert pairs(["Kurv", "Kasse"], ["KASSE", "Kurv"], [itself, str.casefold]) == [
        Pair("Kasse", "KASSE"),
        Pair("Kurv", "Kurv"),
    ]


def test_a_mark_of_none_says_nothing() -> None:
    assert pairs(["a"], ["b"], [lambda _: None]) == [Pair("a", None), Pair(None, "b")]


def test_texts_much_alike_are_one_thing_reworded_and_others_are_two() -> None:
    old = ["Fragten vises for sent", "Siden er langsom"]
    new = ["Fragten vises alt for sent", "Ingen svarer på chatten"]
    assert pairs(old, new, [itself], itself) == [
        Pair("Fragten vises for sent", "Fragten vises alt for sent"),
        Pair("Siden er langsom", None),
        Pair(None, "Ingen svarer på chatten"),
    ]


def test_very_long_rows_are_not_compared_text_by_text() -> None:
    old, new = [f"tekst nummer {n}" for n in range(30)], [f"tekst  nummer {n}" for n in range(30)]
    assert all(pair.old is None or pair.new is None for pair in pairs(old, new, [itself], itself))


@given(st.lists(st.integers(0, 9)), st.lists(st.integers(0, 9)))
def test_each_thing_of_both_rows_comes_once_and_the_new_ones_in_their_order(
    old: list[int], new: list[int]
) -> None:
    row = pairs(old, new, [lambda number: number])
    assert [pair.new for pair in row if pair.new is not None] == new
    assert sorted(pair.old for pair in row if pair.old is not None) == sorted(old)
    assert all(pair.old == pair.new for pair in row if None not in (pair.old, pair.new))

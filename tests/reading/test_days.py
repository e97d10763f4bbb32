"""Dates in other forms: which day they mean, and when that is not certain."""

from datetime import date

import pytest

from cjm.reading.days import readings

LAST_DAY = [date(2026, 12, 31)]


@pytest.mark.parametrize(
    "text",
    [
        "31/12/2026", "31-12-2026", "31.12.2026", "31. 12. 2026", "12/31/2026", "2026/12/31", "2026.12.31",
        "20261231", "2026-12-31T08:00:00Z", "31. december 2026", "31 Dec 2026", "31st of December 2026",
        "December 31, 2026", "Dec. 31st 2026",
    ],
)  # fmt: skip
def test_a_date_that_can_only_be_one_day_is_that_day(text: str) -> None:
    assert readings(text) == LAST_DAY


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("1. januar 2026", 1), ("1. februar 2026", 2), ("1. marts 2026", 3), ("1. april 2026", 4),
        ("1. maj 2026", 5), ("1. juni 2026", 6), ("1. juli 2026", 7), ("1. august 2026", 8),
        ("1. september 2026", 9), ("1. oktober 2026", 10), ("1. november 2026", 11),
        ("1 March 2026", 3), ("1 May 2026", 5), ("1 October 2026", 10),
    ],
)  # fmt: skip
def test_months_are_known_in_danish_and_english(text: str, month: int) -> None:
    assert readings(text) == [date(2026, month, 1)]


def test_day_and_month_that_could_be_either_way_round_give_two_days() -> None:
    assert readings("03/04/2026") == [date(2026, 4, 3), date(2026, 3, 4)]


def test_with_dots_the_day_comes_first() -> None:
    assert readings("03.04.2026") == [date(2026, 4, 3)]


def test_the_same_number_twice_is_one_day() -> None:
    assert readings("04/04/2026") == [date(2026, 4, 4)]


@pytest.mark.parametrize(
    "text", ["", "soon", "2026", "2026-1", "32/13/2026", "1. foo 2026", "2026-1-2-3", "123456789"]
)
def test_what_is_no_date_gives_none(text: str) -> None:
    assert readings(text) == []

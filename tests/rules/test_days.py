"""Days that lie months later, and how long ago a day was, counted by hand."""

from datetime import date

import pytest

from cjm.rules.days import ago, months_later


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 1, 15), 1, date(2026, 2, 15)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 11, 30), 1, date(2026, 12, 30)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2026, 3, 31), 24, date(2028, 3, 31)),
        (date(9998, 12, 31), 12, date(9999, 12, 31)),
        (date(9999, 11, 30), 1, date(9999, 12, 30)),
        (date(9999, 12, 1), 1, None),
    ],
)
def test_a_day_comes_again_months_later_as_long_as_there_is_a_calendar(
    day: date, months: int, later: date | None
) -> None:
    assert months_later(day, months) == later


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 22), "0 days ago"),
        (date(2026, 11, 21), "yesterday"),
        (date(2026, 11, 20), "2 days ago"),
        (date(2026, 11, 9), "13 days ago"),
        (date(2026, 11, 8), "2 weeks ago"),
        (date(2026, 11, 2), "2 weeks ago"),
        (date(2026, 11, 1), "3 weeks ago"),
        (date(2026, 9, 23), "8 weeks ago"),
        (date(2026, 9, 22), "2 months ago"),
        (date(2026, 8, 23), "2 months ago"),
        (date(2025, 11, 22), "12 months ago"),
        (date(2024, 11, 23), "23 months ago"),
        (date(2024, 11, 22), "2 years ago"),
        (date(2023, 11, 23), "2 years ago"),
        (date(2023, 11, 22), "3 years ago"),
    ],
)
def test_how_long_ago_a_day_was_stands_in_words(day: date, words: str) -> None:
    assert ago(day, date(2026, 11, 22)) == words

"""A place that keeps only a part of its line is shown as if it had kept the whole line."""

from dataclasses import replace

from cjm.diagnostic import Place
from cjm.report.palette import PLAIN
from cjm.report.result import Result
from cjm.report.text import text
from tests.report.findings import gap


def excerpt(place: Place) -> list[str]:
    found = Result((replace(gap(), place=place, related=()),), 1)
    return text(found, PLAIN).splitlines()[2:4]


def test_the_caret_stands_under_the_place_in_what_was_kept() -> None:
    line = "y" * 1_000 + "abc" + "z" * 10
    assert excerpt(Place(1, 5_001, 1, 5_004, line, cut=4_000)) == [
        f"1 | …{'y' * 50}abc{'z' * 10}",
        f"  | {' ' * 51}^^^",
    ]


def test_a_part_of_a_line_looks_as_the_whole_line_does() -> None:
    whole = Place(1, 5_001, 1, 5_004, "y" * 5_000 + "abc" + "z" * 5_000)
    part = Place(1, 5_001, 1, 5_004, "y" * 1_000 + "abc" + "z" * 997, cut=4_000)
    assert excerpt(part) == excerpt(whole)

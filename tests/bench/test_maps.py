"""The maps that are measured with have the length asked for, differ, and are the same on every run."""

import pytest

from tests.bench.maps import map_of


@pytest.mark.parametrize("lines", [150, 151, 1000])
def test_a_map_has_the_lines_asked_for(lines: int) -> None:
    assert map_of(lines, seed=1).count("\n") == lines


def test_a_seed_gives_one_map() -> None:
    assert map_of(150, seed=1) == map_of(150, seed=1) != map_of(150, seed=2)

"""The maps that are measured with have the length asked for, differ, and are the same on every run."""

import pytest

from cjm.reading import read_map
from cjm.source import SourceFile
from tests.bench.maps import map_of, map_to_draw


@pytest.mark.parametrize("lines", [150, 151, 1000])
def test_a_map_has_the_lines_asked_for(lines: int) -> None:
    assert map_of(lines, seed=1).count("\n") == lines


def test_a_seed_gives_one_map() -> None:
    assert map_of(150, seed=1) == map_of(150, seed=1) != map_of(150, seed=2)


@pytest.mark.parametrize("entries", [200, 800, 2000])
def test_a_map_to_draw_has_the_entries_asked_for_and_reads(entries: int) -> None:
    text = map_to_draw(entries)
    assert not read_map(SourceFile("map.cjm.yaml", text)).diagnostics
    in_lists = len([line for line in text.splitlines() if line.lstrip().startswith("- ")])
    goals, phases, evidence = 10, 10, 2
    assert in_lists + goals - phases - evidence == entries

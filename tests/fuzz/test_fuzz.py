"""A short run of what `make fuzz` does a million times, and that it notices what it looks for."""

import contextlib
import random

import pytest

from tests.fuzz.mutate import mutated
from tests.fuzz.put import Thoroughness, TooSlowError, no_longer_than, put
from tests.fuzz.seeds import seeds


@pytest.mark.slow
@pytest.mark.parametrize("round_", range(8))
def test_damaged_maps_are_read_linted_told_of_mended_tidied_and_drawn(round_: int) -> None:
    chance = random.Random(f"suite/{round_}")  # noqa: S311 - the same inputs on every run
    for number in range(500):
        put(mutated(seeds(), chance), number, Thoroughness())


def test_the_same_chance_gives_the_same_damage() -> None:
    one, other = (mutated(seeds(), random.Random(7)) for _ in range(2))  # noqa: S311
    assert one == other
    assert one not in seeds()


def test_a_wait_of_more_than_the_patience_is_noticed() -> None:
    with pytest.raises(TooSlowError), no_longer_than(0.01):
        _hang()


def _hang() -> None:
    """Never end, and let no mistake be seen."""
    while True:
        with contextlib.suppress(Exception):
            sum(range(1000))

"""Stretches of a file found by a place, against looking at each of them."""

from hypothesis import given
from hypothesis import strategies as st

from cjm.lint.stretches import Stretches
from cjm.source import Span

SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 30), st.integers(0, 30))


@given(st.lists(SPANS, max_size=20), st.integers(-1, 62))
def test_just_those_are_found_that_hold_the_place(spans: list[Span], at: int) -> None:
    stretches = Stretches((span, number) for number, span in enumerate(spans))
    holding = [number for number, span in enumerate(spans) if span.start <= at <= span.end]
    assert sorted(stretches.at(at)) == holding

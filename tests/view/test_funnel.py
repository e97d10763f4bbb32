"""The funnel as bars."""

from typing import Any

from cjm.view import FunnelBar
from tests.view.arranged import arranged


def bars(*funnels: Any) -> list[FunnelBar | None]:
    phases = [{"name": f"F{n}", **({"funnel": one} if one else {})} for n, one in enumerate(funnels)]
    return [phase.funnel for phase in arranged(*phases, evidence=[{"id": "e", "title": "Tal"}]).phases]


def test_bars_are_shares_of_the_most_that_came_into_any_phase() -> None:
    first, second, none = bars(
        {"entered": 2000, "continued": 500, "period": "Q3", "evidence": ["e"]},
        {"entered": 500, "continued": 400},
        None,
    )
    assert first == FunnelBar(
        entered="2.000", continued="500", left="1.500", drop_off="75\u00a0%", entered_share=1.0,
        continued_share=0.25, biggest=True, notes=("Q3",), citations=(1,),
        entered_count=2000, continued_count=500,
    )  # fmt: skip
    assert second
    assert (second.left, second.drop_off, second.entered_share, second.continued_share) == (
        "100",
        "20\u00a0%",
        0.25,
        0.2,
    )
    assert not second.biggest
    assert none is None


def test_what_nobody_counted_is_left_out() -> None:
    entered, continued = bars({"entered": 10}, {"continued": 5})
    assert entered
    assert continued
    assert (entered.continued, entered.left, entered.drop_off, entered.continued_share) == (
        None,
        None,
        None,
        0,
    )
    assert (continued.entered, continued.left, continued.entered_share, continued.continued_share) == (
        None,
        None,
        0,
        0.5,
    )


def test_nobody_at_all_gives_empty_bars() -> None:
    (bar,) = bars({"entered": 0, "continued": 0})
    assert bar
    assert (bar.entered, bar.left, bar.drop_off, bar.entered_share) == ("0", "0", None, 0)


def test_a_single_drop_is_not_the_biggest_and_equal_ones_both_are() -> None:
    (only,) = bars({"entered": 10, "continued": 5})
    assert only
    assert not only.biggest
    equal = bars(
        {"entered": 10, "continued": 5}, {"entered": 4, "continued": 2}, {"entered": 2, "continued": 2}
    )
    assert [bar.biggest for bar in equal if bar] == [True, True, False]

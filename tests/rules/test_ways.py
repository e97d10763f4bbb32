"""Which phase leads to which: what takes people away from the way straight on, and what does not."""

import pytest

from tests.rules.reported import lines
from tests.rules.test_flow import flow


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("from: a, to: c, kind: side, share: 1", id="who look aside come back"),
        pytest.param("from: a, to: c, kind: influence, share: 1", id="influence moves others"),
        pytest.param("from: a1, to: c, share: 1", id="at one of its touchpoints"),
        pytest.param("from: a, to: d", id="no share is written"),
        pytest.param("from: a, to: d, share: 0", id="nobody"),
    ],
)
def test_a_way_of_nobody_leaves_it_to_the_others_who_goes_on(other: str) -> None:
    everybody = "from: a, to: c, share: 1"
    assert lines("unreachable-phase", flow(everybody, other)) == [5]
    assert lines("unreachable-phase", flow(other, everybody)) == [5]
    assert lines("unreachable-phase", flow(other)) == []


def test_a_way_from_a_touchpoint_to_itself_does_not_lead_back() -> None:
    assert lines("backward-flow-unmarked", flow("from: a1, to: a1")) == []
    assert lines("backward-flow-unmarked", flow("from: a2, to: a1")) == [9]

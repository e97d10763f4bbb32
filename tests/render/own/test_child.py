"""The process that fills: what it answers, and that it bounds itself."""

import io
import json
import pickle
import signal
import sys
from typing import Any

import pytest

from cjm.render.own import child
from cjm.render.own.order import Bounds, Order
from tests.render.own.ordered import ENDLESS, order


@pytest.fixture(autouse=True)
def limits(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int]]:
    """Write down which limits are set, and set none on the process of the tests."""
    resource = pytest.importorskip("resource")
    told: list[tuple[int, int]] = []
    monkeypatch.setattr(resource, "setrlimit", lambda kind, pair: told.append((kind, pair[0])))
    return told


def answers(asked: Order, *included: str | None) -> list[dict[str, Any]]:
    text = pickle.dumps(asked)
    lines = b"".join(json.dumps(one).encode() + b"\n" for one in included)
    said = io.BytesIO()
    child.serve(io.BytesIO(b"%d\n%b%b" % (len(text), text, lines)), said)
    return [json.loads(line) for line in said.getvalue().splitlines()]


def test_it_answers_with_what_the_template_writes() -> None:
    assert answers(order("{{ board.header.title }}")) == [{"written": "En &lt;tur&gt;"}]


def test_it_asks_for_what_the_template_includes() -> None:
    asked = answers(order("{% include 'a.j2' %}{% include 'b.j2' %}"), "et", "to")
    assert asked == [{"include": "a.j2"}, {"include": "b.j2"}, {"written": "etto"}]


def test_what_is_not_there_is_looked_for_among_ours_and_then_told() -> None:
    asked, said = answers(order("{% include 'nope.j2' %}"), None)
    assert asked == {"include": "nope.j2"}
    assert said["error"] == 'mine.html.j2:1: there is no template "nope.j2" to include'
    assert said["help"] == '"cjm template show" says what a template gets'


def test_it_stops_by_itself_when_time_is_up_and_says_where() -> None:
    (said,) = answers(order(ENDLESS, bounds=Bounds(seconds=0.2)))
    assert said["error"] == "mine.html.j2:2: the template was not done after 0.2 seconds"
    assert said["help"].startswith("look for a loop")


def test_it_leaves_signals_as_they_were() -> None:
    before = signal.getsignal(signal.SIGINT)
    answers(order("a"))
    assert signal.getsignal(signal.SIGINT) is before


def test_a_mistake_of_ours_is_handed_back_whole() -> None:
    (said,) = answers(order("", "png"))
    assert said["bug"].rstrip().endswith("KeyError: 'png'")


def test_memory_and_time_are_bounded_by_the_system(limits: list[tuple[int, int]]) -> None:
    import resource

    answers(order("a", bounds=Bounds(seconds=2, memory=1 << 29)))
    assert limits == [(resource.RLIMIT_AS, 1 << 29), (resource.RLIMIT_CPU, 7)]


def test_a_system_that_refuses_a_bound_is_not_asked_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise ValueError("current limit exceeds maximum limit")

    monkeypatch.setattr("resource.setrlimit", refuse)
    assert answers(order("a")) == [{"written": "a"}]


def test_a_system_without_such_bounds_does_without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "resource", None)
    assert answers(order("a")) == [{"written": "a"}]

"""What a file has to say after fixes."""

from typing import Any

import pytest

from cjm.diagnostic import Change
from cjm.ops.fix.expected import changed, same

MAP: dict[str, Any] = {"title": "A", "phases": [{"name": "B", "goals": ["x", "y", "z"]}, "C"]}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        pytest.param([], MAP, id="nothing"),
        pytest.param([Change(("title",), "D")], {**MAP, "title": "D"}, id="another text"),
        pytest.param([Change(("owner",), "D")], {**MAP, "owner": "D"}, id="a new key"),
        pytest.param([Change(("phases",))], {"title": "A"}, id="a key less"),
        pytest.param(
            [Change(("title",), key="name")], {"name": "A", "phases": MAP["phases"]}, id="another key"
        ),
        pytest.param([Change(("title",), listed=True)], {**MAP, "title": ["A"]}, id="a list of one"),
        pytest.param(
            [Change(("title",), key="names", listed=True)],
            {"names": ["A"], "phases": MAP["phases"]},
            id="another key with a list of one",
        ),
        pytest.param(
            [Change(("phases",), key="steps"), Change(("phases", 1), "D")],
            {"title": "A", "steps": [MAP["phases"][0], "D"]},
            id="another key, and a text below it",
        ),
        pytest.param(
            [
                Change(("phases", 0, "goals", 0)),
                Change(("phases", 0, "goals", 2)),
                Change(("phases", 0, "goals", 1), "Y"),
            ],
            {"title": "A", "phases": [{"name": "B", "goals": ["Y"]}, "C"]},
            id="items by the numbers they had",
        ),
    ],
)
def test_a_change_is_made_at_its_path_and_nowhere_else(changes: list[Change], expected: object) -> None:
    assert changed(MAP, changes) == expected


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}, True),
        ({"a": 1}, {"a": 1.0}, False),
        ({"a": 1}, {"a": True}, False),
        ({"a": 1}, {"a": 1, "b": 2}, False),
        ([1, 2], [2, 1], False),
        ([1], [1, 2], False),
        ([float("nan")], [float("nan")], True),
        ([float("nan")], [0.5], False),
        ("a", "b", False),
    ],
)
def test_the_same_is_the_same_to_the_type(one: object, other: object, alike: bool) -> None:
    assert same(one, other) is alike

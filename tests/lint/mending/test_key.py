"""A key with a text: where it is put, and what it looks like there."""

import pytest

from cjm.lint import SetKey
from cjm.model import Flow, Journey, Touchpoint
from cjm.model.context import Scope
from tests.lint.mending.repairs import after, data

CADENCE = SetKey((), Journey, "review_every", "quarter")
POINT = ("phases", 0, "touchpoints", 0)
MEDIUM = SetKey(POINT, Touchpoint, "medium", "digital")
HEAD = "cjm: 1\ntitle: Find a cream\n"


def in_flow(touchpoint: str) -> str:
    return f"{HEAD}phases:\n  - name: Pay\n    touchpoints:\n      - {touchpoint}\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"{HEAD}reviewed: 2026-09-01  # by Ida\nphases: [Pay]\n",
            f"{HEAD}reviewed: 2026-09-01  # by Ida\nreview_every: quarter\nphases: [Pay]\n",
            id="behind the key that the format has before it",
        ),
        pytest.param(
            f"phases: [Pay]\n{HEAD}", f"phases: [Pay]\n{HEAD}review_every: quarter\n", id="in any order"
        ),
        pytest.param(
            "title: Find a cream\ncjm: 1\nphases: [Pay]\n",
            "title: Find a cream\nreview_every: quarter\ncjm: 1\nphases: [Pay]\n",
            id="behind the last of them in the format's order",
        ),
        pytest.param(
            "phases: [Pay]\ncjm: 1\ntitle: Find a cream",
            "phases: [Pay]\ncjm: 1\ntitle: Find a cream\nreview_every: quarter",
            id="at the end of a file without a line end",
        ),
        pytest.param(
            "cjm: 1\r\ntitle: Find\r\n  a cream\r\n\r\nphases: [Pay]\r\n",
            "cjm: 1\r\ntitle: Find\r\n  a cream\r\nreview_every: quarter\r\n\r\nphases: [Pay]\r\n",
            id="below a text of several lines, with the line ends of the file",
        ),
        pytest.param(
            f"{HEAD}owner:\n# kept\n  Ida\nphases: [Pay]\n",
            f"{HEAD}owner:\n# kept\n  Ida\nreview_every: quarter\nphases: [Pay]\n",
            id="below a value on a line of its own",
        ),
        pytest.param(
            "{cjm: 1, title: Find a cream, phases: [Pay]}\n",
            "{cjm: 1, title: Find a cream, review_every: quarter, phases: [Pay]}\n",
            id="a map in brackets",
        ),
        pytest.param(
            f"{HEAD}review_every: 'year'\nphases: [Pay]\n",
            f"{HEAD}review_every: 'quarter'\nphases: [Pay]\n",
            id="in the place of another text, if there is one",
        ),
    ],
)
def test_a_key_is_put_where_the_format_has_it(text: str, expected: str) -> None:
    assert after(text, CADENCE) == expected
    told = data(expected)
    assert isinstance(told, dict)
    assert told["review_every"] == "quarter"


def test_a_key_of_an_item_is_indented_like_the_others() -> None:
    text = f"{HEAD}phases: [Pay, Look]\nflow:\n  -   from: look\n      to: pay\n      reason: Unsure\n"
    step = SetKey(("flow", 0), Flow, "kind", "back")
    assert after(text, step) == text.replace("to: pay\n", "to: pay\n      kind: back\n")


@pytest.mark.parametrize(
    ("touchpoint", "expected"),
    [
        pytest.param("{name: A, channel: X}", "{name: A, channel: X, medium: digital}", id="one line"),
        pytest.param(
            "{name: A,\n         channel: X,  # why\n         owner: Ida}",
            "{name: A,\n         channel: X, medium: digital,  # why\n         owner: Ida}",
            id="a comment stays with what it is behind",
        ),
        pytest.param(
            "{\n          name: A,\n          channel: X,\n          owner: Ida\n        }",
            "{\n          name: A,\n          channel: X,\n          medium: digital,\n          owner: Ida\n"
            "        }",
            id="a line each",
        ),
        pytest.param(
            "{\n          name: A,\n          channel: X\n        }",
            "{\n          name: A,\n          channel: X,\n          medium: digital\n        }",
            id="a line each, at the end",
        ),
    ],
)
def test_in_brackets_a_key_is_put_behind_a_comma(touchpoint: str, expected: str) -> None:
    assert after(in_flow(touchpoint), MEDIUM) == in_flow(expected)
    assert data(in_flow(expected))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(in_flow("Checkout"), id="a part that is plain text"),
        pytest.param(in_flow("&a {name: A}"), id="a part with an anchor"),
        pytest.param(f"{HEAD}phases: [{{name: Pay, touchpoints: [name: A]}}]\n", id="a pair without braces"),
        pytest.param(in_flow("name: |-\n          A\n\n"), id="below a block text"),
        pytest.param(
            in_flow("name: A\n        channel: X\n        image: a.png").replace(
                "channel: X", "channel: >\n          X"
            ),
            id="below a folded text",
        ),
    ],
)
def test_some_parts_are_left_alone(text: str) -> None:
    assert after(text, MEDIUM) is None


def test_below_a_list_that_ends_in_a_block_text_nothing_is_put() -> None:
    text = "cjm: 1\ntitle: Find a cream\ntags:\n  - a\n  - |\n    b\n\nphases: [Pay]\n"
    assert after(text, SetKey((), Journey, "purpose", "Know")) is None


def test_a_part_without_any_key_that_goes_before_is_left_alone() -> None:
    text = f"{HEAD}scope: {{ends: Pay}}\nphases: [Pay]\n"
    assert after(text, SetKey(("scope",), Scope, "starts", "Look")) is None

"""One slip is told once, with advice that leads to a right map, in the order of the format."""

import pytest

from cjm.reading import opened, read_map
from tests.broken.expectation import as_lines

TOP = "cjm: 1\ntitle: T\n"
ITEM = '4:3 wrong-type: "phases" is a map of keys, expected a list\n  help: '
LONG = "x" * 60


def said(text: str) -> str:
    return as_lines(read_map(opened("map.cjm.yaml", text.encode())).diagnostics)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "phases:\n  name: A\n  goals: [b]\n",
            ITEM + 'put "- " before its first key, as - name, and indent the others by two more spaces\n',
        ),
        (
            f"phases: {{name: A, summary: {LONG}}}\n",
            '3:9 wrong-type: "phases" is a map of keys, expected a list\n  help: put [ ] around it\n',
        ),
        (
            "phases: {name: A}\n",
            (
                '3:9 wrong-type: "phases" is a map of keys, expected a list\n'
                "  help: write it as a list: phases: [{name: A}]\n"
            ),
        ),
        (
            "phases:\n  -name: A\n",
            ITEM + 'a space is missing after the dash: begin each of its items with "- ", as - name\n',
        ),
        (
            "phases:\n  – name: A\n",
            ITEM + 'begin each of its items with "- ", the short dash of the keyboard, as - name\n',
        ),
        (
            "phases: [{name: A, goals: [{a}]}]\n",
            ('3:29 unknown-key: "a" is not a key of an entry\n  help: if this is text, quote it: "{a}"\n'),
        ),
        (
            "phases:\n  - name: A\n    goals: – b\n",
            (
                '5:12 wrong-type: "goals" is text, expected a list\n'
                '  help: begin each of its items with "- ", the short dash of the keyboard\n'
            ),
        ),
        (
            "phases:\n  - name: A\n    goals: - b\n    gaols: [c]\n",
            (
                "5:12 syntax-error: a list cannot begin on the line of its key\n"
                '  help: quote it: goals: "- b", or begin the list on a line of its own\n'
                '6:5 unknown-key: "gaols" is not a key of a phase\n  help: did you mean "goals"?\n'
            ),
        ),
        (
            "phases:\n  - name: A\n    goals:\n      - b\n      -c\n    gaols: [c]\n",
            (
                '7:7 syntax-error: a space is missing after the dash of "-c"\n'
                "  help: write: - c\n  also 6:9: the item above\n"
                '8:5 unknown-key: "gaols" is not a key of a phase\n  help: did you mean "goals"?\n'
            ),
        ),
    ],
)
def test_a_slip_is_told_once(text: str, expected: str) -> None:
    assert said(TOP + text) == expected


def test_missing_keys_come_in_the_order_of_the_format() -> None:
    lines = said("owner: x\n").splitlines()[::2]
    assert lines == [f'1:1 missing-key: the map has no "{key}"' for key in ("cjm", "title", "phases")]

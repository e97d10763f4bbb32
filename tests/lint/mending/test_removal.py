"""Taking something out: what goes with it, and what stays."""

import pytest

from cjm.lint import Remedy, Remove
from cjm.lint.mending import Ground, mended
from cjm.source import SourceFile, parse
from tests.lint.mending.repairs import after, data

HEAD = "cjm: 1\ntitle: Find a cream\n"
GOALS = ("phases", 0, "goals")


def without(lines: str, *path: str | int) -> str | None:
    """Give what is left of a map below its title."""
    left = after(HEAD + lines, Remove(path))
    if left is None:
        return None
    assert left.startswith(HEAD)
    data(left)
    return left[len(HEAD) :]


def goals(lane: str) -> str:
    """Give a map with a lane as it is written."""
    return f"phases:\n  - name: Pay\n    {lane}    owner: Ida\n"


@pytest.mark.parametrize(
    ("lane", "left"),
    [
        pytest.param("goals:\n      - One\n      - Two\n", "goals:\n      - Two\n", id="an item's line"),
        pytest.param("goals:\n      - One\n", "", id="the only item takes the key along"),
        pytest.param("goals: [One]\n", "", id="also in brackets"),
        pytest.param("goals:  # what they want\n      - One  # so\n", "", id="with the comments on the way"),
        pytest.param(
            "goals:\n      # about one\n      # more\n      - One  # so\n      # about two\n      - Two\n",
            "goals:\n      # about two\n      - Two\n",
            id="the comments above it and behind it go, those of the next stay",
        ),
        pytest.param(
            "goals:\n      - One\n        # still about one\n\n        # and this\n      - Two\n",
            "goals:\n      - Two\n",
            id="comments below that are further in go",
        ),
        pytest.param(
            "goals:\n    # about goals\n      - One\n      - Two\n",
            "goals:\n    # about goals\n      - Two\n",
            id="a comment further out stays",
        ),
        pytest.param(
            "goals:\n\n      - One\n\n      - Two\n",
            "goals:\n\n      - Two\n",
            id="of two empty lines one stays",
        ),
        pytest.param(
            "goals:\n      - One\n        and more\n      - Two\n",
            "goals:\n      - Two\n",
            id="all lines of a text",
        ),
        pytest.param(
            "goals:\n      - |\n        One\n      - Two\n", "goals:\n      - Two\n", id="a block text"
        ),
        pytest.param("goals: [One, Two]\n", "goals: [Two]\n", id="in brackets, with the comma"),
        pytest.param("goals: [ One , Two ]\n", "goals: [ Two ]\n", id="whatever the spaces"),
        pytest.param(
            "goals: [\n      One,  # so\n      Two,\n    ]\n",
            "goals: [\n      Two,\n    ]\n",
            id="a line in brackets, with its comment",
        ),
        pytest.param(
            "goals: [\n      # about one\n      One,\n      # about two\n      Two]\n",
            "goals: [\n      # about two\n      Two]\n",
            id="a line in brackets, with the comment above it",
        ),
        pytest.param(
            "goals: [One,  # so\n      Two]\n",
            "goals: [  # so\n      Two]\n",
            id="a comment that may be about the line stays",
        ),
    ],
)
def test_the_first_of_a_list_goes(lane: str, left: str) -> None:
    assert without(goals(lane), *GOALS, 0) == goals(left).replace("    " + "    owner", "    owner")


@pytest.mark.parametrize(
    ("lane", "left"),
    [
        pytest.param("goals: [One, Two]\n", "goals: [One]\n", id="with the comma before it"),
        pytest.param("goals: [One, Two, ]\n", "goals: [One, ]\n", id="a comma at the end stays one"),
        pytest.param("goals: [One,\n      Two]\n", "goals: [One]\n", id="over two lines"),
        pytest.param(
            "goals: [\n      One,\n      Two\n    ]\n",
            "goals: [\n      One,\n    ]\n",
            id="a line of its own",
        ),
        pytest.param(
            "goals: [One,  # so\n      Two]\n",
            "goals: [One,  # so\n      ]\n",
            id="a comment before it stays",
        ),
        pytest.param("goals:\n      - One\n      - Two\n", "goals:\n      - One\n", id="a line"),
    ],
)
def test_the_last_of_a_list_goes(lane: str, left: str) -> None:
    assert without(goals(lane), *GOALS, 1) == goals(left)


@pytest.mark.parametrize(
    ("phase", "key", "left"),
    [
        pytest.param("  - name: Pay\n    owner: Ida\n", "owner", "  - name: Pay\n", id="a key's line"),
        pytest.param("  - name: Pay\n    owner: Ida\n", "name", "  - owner: Ida\n", id="the key at the dash"),
        pytest.param(
            "  - name: Pay  # so\n    owner: Ida\n",
            "name",
            "  - owner: Ida\n",
            id="with the comment behind it",
        ),
        pytest.param(
            "  -\n    name: Pay\n    owner: Ida\n",
            "name",
            "  -\n    owner: Ida\n",
            id="a dash on its own line",
        ),
        pytest.param("  - {name: Pay, owner: Ida}\n", "name", "  - {owner: Ida}\n", id="in braces"),
        pytest.param(
            "  - {\"name\": Pay, 'owner': Ida}\n", "owner", '  - {"name": Pay}\n', id="a key in quotes"
        ),
        pytest.param(
            "  - {owner: Ida\n     , name: Pay}\n",
            "owner",
            "  - {name: Pay}\n",
            id="a comma on the next line",
        ),
    ],
)
def test_a_key_goes_with_its_value(phase: str, key: str, left: str) -> None:
    text = HEAD + "phases:\n" + phase
    # These phases would lack what the format asks for, so that no rule would do it.
    assert _by_hand(text, ("phases", 0, key)) == HEAD + "phases:\n" + left


def _by_hand(text: str, path: tuple[str | int, ...]) -> str | None:
    source = SourceFile("map.cjm.yaml", text)
    tree = parse(source).tree
    assert tree is not None
    fix = mended(Ground(source, tree), Remedy("take it out", Remove(path), safe=False))
    if fix is None:
        return None
    (edit,) = fix.edits
    return text[: edit.start] + edit.text + text[edit.end :]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param(
            f"{HEAD}phases: [Pay]\nowner: Ida", f"{HEAD}phases: [Pay]", id="no line end there is none"
        ),
        pytest.param(f"{HEAD}phases: [Pay]\nowner: Ida\n", f"{HEAD}phases: [Pay]\n", id="one there is one"),
        pytest.param(
            f"{HEAD}phases: [Pay]\n\nowner: Ida\n", f"{HEAD}phases: [Pay]\n", id="no empty line is left over"
        ),
        pytest.param(
            "cjm: 1\r\ntitle: A\r\nowner: Ida\r\nphases: [Pay]\r\n",
            "cjm: 1\r\ntitle: A\r\nphases: [Pay]\r\n",
            id="line ends stay as they are",
        ),
        pytest.param("owner: Ida\n\ncjm: 1\n", "cjm: 1\n", id="at the very beginning"),
    ],
)
def test_the_end_of_the_file_stays_as_it_is(text: str, left: str) -> None:
    assert _by_hand(text, ("owner",)) == left


@pytest.mark.parametrize(
    ("text", "path"),
    [
        pytest.param(f"{HEAD}phases: [Pay]\n", ("phases", 0, "name", "x"), id="what is not there"),
        pytest.param("cjm: 1\n", ("cjm",), id="all there is"),
        pytest.param(f"{HEAD}phases: [&a Pay, *a]\n", ("phases", 1), id="an alias"),
        pytest.param(f"{HEAD}phases: [&a Pay, *a]\n", ("phases", 0), id="an anchor"),
        pytest.param(f"{HEAD}phases:\n  - name: &a Pay\n  - *a\n", ("phases", 0), id="an anchor further in"),
        pytest.param(f"{HEAD}phases:\n  -\n    Pay\n  - Go\n", ("phases", 0), id="a dash on another line"),
        pytest.param("cjm: 1\nx-a:\n  ? b\n  : c\n  d: e\n", ("x-a", "b"), id="a key behind a mark"),
        pytest.param("cjm: 1\nx-a:\n  - - b\n    - c\n", ("x-a", 0, 0), id="a dash behind a dash"),
        pytest.param(
            f"{HEAD}phases:\n  - name: Pay\n    # mine\n    owner: Ida\n",
            ("phases", 0, "name"),
            id="the dash would move",
        ),
        pytest.param(
            f"{HEAD}phases:\n  # cjm: ignore[x] so\n\n  - Pay\n  - Go\n",
            ("phases", 0),
            id="silence would pass on",
        ),
        pytest.param(f"{HEAD}phases: [Pay # so\n    , Go]\n", ("phases", 0), id="a comment before the comma"),
    ],
)
def test_some_things_are_left_alone(text: str, path: tuple[str | int, ...]) -> None:
    assert _by_hand(text, path) is None


def test_what_asks_for_silence_right_above_goes_too() -> None:
    text = f"{HEAD}phases:\n  # cjm: ignore[x] so\n  - Pay\n  - Go\n"
    assert _by_hand(text, ("phases", 0)) == f"{HEAD}phases:\n  - Go\n"


def test_a_comment_further_up_that_says_nothing_to_cjm_stays() -> None:
    text = f"{HEAD}phases:\n  # all of them\n\n  - Pay\n  - Go\n"
    assert _by_hand(text, ("phases", 0)) == f"{HEAD}phases:\n  # all of them\n\n  - Go\n"

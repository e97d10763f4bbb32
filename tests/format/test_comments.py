"""Comments in every place, each with the thing it stands on or above; worked out by hand."""

import pytest

from tests.format.tidying import tidy

TOP = "cjm: 1\ntitle: x\n"


@pytest.mark.parametrize(
    ("phase", "kept"),
    [
        # On and above keys that move.
        (
            "- kind: use # a\n  # b\n  # c\n\n  goals: [d]   # e\n  name: A\n",
            "  - name: A\n    kind: use  # a\n    # b\n    # c\n\n    goals: [d]  # e\n",
        ),
        # Above what comes first in an item, there is only the line above its dash.
        ("- kind: use\n\n  # a\n  name: A\n", "  # a\n  - name: A\n    kind: use\n"),
        ("-\n  # a\n  name: A\n", "  # a\n  - name: A\n"),
        ("- # a\n  name: A\n", "  - name: A  # a\n"),
        ("- # a\n  name: A # b\n", "  # a\n  - name: A  # b\n"),
        ("- # a\n  name: A\n    und B\n", "  # a\n  - name: A\n      und B\n"),
        ("- x-a: # a\n    b # c\n  name: A\n", "  - name: A\n    # a\n    x-a: b  # c\n"),
        # Between a key and its list, in the list, below it.
        (
            "- name: A\n  goals: # a\n  # b\n  - c # d\n  # e\n  - f\n  # g\n",
            "  - name: A\n    goals:  # a\n      # b\n      - c  # d\n      # e\n      - f\n    # g\n",
        ),
        (
            "- name: A\n  goals:\n    - b\n\n    # c\n  # d\n  kind: use\n",
            "  - name: A\n    # d\n    kind: use\n    goals:\n      - b\n\n      # c\n",
        ),
        # Before a value that stands on a line of its own.
        ("- name:\n    # a\n    A\n", "  # a\n  - name: A\n"),
        ("- name: A\n  goals:\n    # a\n    [b]\n", "  - name: A\n    # a\n    goals: [b]\n"),
        # In brackets, which then are no more.
        (
            "- name: A\n  goals: [ # a\n    # b\n    c, # d\n    e\n    # f\n  ] # g\n",
            "  - name: A\n    # a\n    goals:  # g\n      # b\n      - c  # d\n      - e\n      # f\n",
        ),
        ("- name: A\n  goals: [ # a\n    # b\n  ]\n", "  - name: A\n    # b\n    goals: []  # a\n"),
        (
            "- {name: A, touchpoints: [{name: b, # c\n    channel: app}]} # d\n",
            "  - name: A  # d\n    touchpoints:\n      - name: b  # c\n        channel: app\n",
        ),
        ("- {kind: use,\n   # a\n   name: A}\n", "  # a\n  - {name: A, kind: use}\n"),
    ],
)
def test_a_comment_stays_with_its_thing(phase: str, kept: str) -> None:
    assert tidy(f"{TOP}phases:\n{phase}") == f"{TOP}phases:\n{kept}"


def test_the_head_of_a_file_stays_its_head() -> None:
    modeline = "# yaml-language-server: $schema=map.schema.json\n"
    text = f"{modeline}\n# Sara\ntitle: x # t\n\n# version\ncjm: 1\nphases: [A]\n\n# end\n\n\n# of all\n"
    assert tidy(text) == (
        f"{modeline}\n# Sara\n\n# version\ncjm: 1\ntitle: x  # t\nphases: [A]\n\n# end\n\n# of all\n"
    )


def test_a_gap_below_the_head_stays_where_it_was() -> None:
    assert tidy("# a\n\ntitle: x\ncjm: 1\nphases: [A]\n") == "# a\n\ncjm: 1\ntitle: x\nphases: [A]\n"
    assert tidy("# a\ntitle: x\n\ncjm: 1\nphases: [A]\n") == "# a\ncjm: 1\ntitle: x\nphases: [A]\n"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        # At the head, but about the key below it.
        (
            "# a\n# cjm: ignore[x]\ntitle: x\ncjm: 1\nphases: [A]\n",
            "# a\ncjm: 1\n# cjm: ignore[x]\ntitle: x\nphases: [A]\n",
        ),
        (
            "title: x\n# cjm: ignore[x]\n\n# b\ncjm: 1\nphases: [A]\n",
            "# b\n# cjm: ignore[x]\ncjm: 1\ntitle: x\nphases: [A]\n",
        ),
        # Indented like the end of a phase, but about the key below it.
        (
            f"{TOP}phases:\n- A\n  # cjm: ignore[x]\nkind: buyer\n",
            f"{TOP}# cjm: ignore[x]\nkind: buyer\nphases:\n  - A\n",
        ),
        # About a whole phase, whichever of its keys comes first.
        (
            f"{TOP}phases:\n- kind: use # cjm: ignore[x]\n  name: A\n",
            f"{TOP}phases:\n  - name: A  # cjm: ignore[x]\n    kind: use\n",
        ),
        (
            f"{TOP}phases:\n- kind: use # cjm: ignore[x]\n  name: A # b\n",
            f"{TOP}phases:\n  # cjm: ignore[x]\n  - name: A  # b\n    kind: use\n",
        ),
        # About a single key, which must not become the first: there it would be about the phase.
        (
            f"{TOP}phases:\n- kind: use\n  # cjm: ignore[x]\n  name: A\n",
            f"{TOP}phases:\n  - kind: use\n    # cjm: ignore[x]\n    name: A\n",
        ),
        (
            f"{TOP}phases:\n- kind: use\n  name: A # cjm: ignore[x]\n",
            f"{TOP}phases:\n  - kind: use\n    name: A  # cjm: ignore[x]\n",
        ),
        # About one of several things in brackets.
        (
            f"{TOP}phases:\n- name: A\n  goals: [a,\n    # cjm: ignore[x]\n    b]\n",
            f"{TOP}phases:\n  - name: A\n    goals:\n      - a\n      # cjm: ignore[x]\n      - b\n",
        ),
        # About nothing, and so it stays, even where the list above it moves up.
        (
            f"phases: [A]\n{TOP}lanes:\n- goals\npurpose: x\naudience:\n- b\n  # cjm: ignore[x]\n",
            f"{TOP}purpose: x\naudience:\n  - b\n\nphases: [A]\nlanes:\n  - goals\n# cjm: ignore[x]\n",
        ),
        # About the whole file, wherever it stands.
        (f"phases: [A]\n# cjm: ignore-file[x]\n{TOP}", f"# cjm: ignore-file[x]\n{TOP}phases: [A]\n"),
    ],
)
def test_a_request_for_silence_covers_what_it_covered(text: str, kept: str) -> None:
    assert tidy(text) == kept

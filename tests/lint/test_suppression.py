"""Comments that ask for silence, and those that do not."""

from collections.abc import Callable
from time import process_time

import pytest

from cjm.lint import Finding, Group, lint
from cjm.reading import read_map
from cjm.settings import Limits
from cjm.source import SourceFile
from tests.lint.readings import TODAY, linted, made

PHASES = (("phases", 0), ("phases", 0, "goals", 0), ("phases", 0, "touchpoints", 0), ("phases", 1), ())
"""Where the rule finds something: Køb, its goal, its touchpoint, Brug, and the map."""

MAP = """\
{top}cjm: 1
{above_title}title: Sara finder et outfit  {title}
{above_phases}phases:  {phases}
  {above_phase}
  - name: Køb  {phase}
    goals:  {goals}
      {above_goal}
      - Få ro  {goal}
    {above_touchpoints}
    touchpoints: [Kurv]  {touchpoints}
  # an ordinary comment
  - Brug
{end}"""
PLACES = ("top", "above_title", "title", "above_phases", "phases", "above_phase", "phase", "goals")
MORE_PLACES = ("above_goal", "goal", "above_touchpoints", "touchpoints", "end")

KOEB, GOAL, KURV, BRUG, WHOLE = "Køb", "Få ro", "Kurv", "Brug", "Sara finder et outfit"
EVERYTHING = [WHOLE, KOEB, GOAL, KURV, BRUG]


def written(**comments: str) -> str:
    """Give the map with comments in some of its places; those above something get a line of their own."""
    texts = dict.fromkeys((*PLACES, *MORE_PLACES), "")
    for place, comment in comments.items():
        line_of_its_own = place in ("top", "above_title", "above_phases", "end")
        texts[place] = comment + ("\n" if line_of_its_own else "")
    return MAP.format(**texts)


def heard(text: str, name: str = "a-rule", group: Group = Group.FLOW) -> list[str]:
    """Give what is still said, by the text at each place."""
    rule = made(name, group, check=lambda _: iter(Finding(path, "wrong") for path in PHASES))
    places = [found.place for found in linted(text, rule) if found.rule == name]
    return [place.text[place.column - 1 : place.end_column - 1] for place in places if place]


ASKED = "# cjm: ignore[a-rule] we know"


def test_without_a_comment_everything_is_heard() -> None:
    assert heard(written()) == EVERYTHING


@pytest.mark.parametrize(
    ("place", "still_heard"),
    [
        ("title", [KOEB, GOAL, KURV, BRUG]),
        ("above_title", [KOEB, GOAL, KURV, BRUG]),
        ("phases", [WHOLE]),
        ("above_phases", [WHOLE]),
        ("phase", [WHOLE, BRUG]),
        ("above_phase", [WHOLE, BRUG]),
        ("goals", [WHOLE, KOEB, KURV, BRUG]),
        ("goal", [WHOLE, KOEB, KURV, BRUG]),
        ("above_goal", [WHOLE, KOEB, KURV, BRUG]),
        ("touchpoints", [WHOLE, KOEB, GOAL, BRUG]),
        ("above_touchpoints", [WHOLE, KOEB, GOAL, BRUG]),
        ("top", EVERYTHING),
        ("end", EVERYTHING),
    ],
)
def test_a_comment_covers_the_entry_it_stands_behind_or_above_and_all_below(
    place: str, still_heard: list[str]
) -> None:
    assert heard(written(**{place: ASKED})) == still_heard


@pytest.mark.parametrize("place", ["top", "above_phase", "goal", "end"])
def test_a_comment_for_the_file_covers_all_of_it_wherever_it_stands(place: str) -> None:
    assert heard(written(**{place: "# cjm: ignore-file[a-rule] a sketch"})) == []


@pytest.mark.parametrize(
    "comment",
    [
        "# cjm: ignore[flow]",
        "#cjm:ignore[a-rule]",
        "# cjm:  ignore [a-rule]",
        "# cjm: ignore[other-rule, a-rule]",
        "# cjm: ignore[ a-rule ] because # of reasons",
        "# noqa # cjm: ignore[a-rule] of reasons",
        "# see: # cjm: ignore[a-rule]",
        "# cjm: ignore[other-rule] # cjm: ignore[a-rule]",
    ],
)
def test_groups_lists_and_spaces_are_understood(comment: str) -> None:
    assert heard(written(phase=comment)) == [WHOLE, BRUG]


@pytest.mark.parametrize(
    "comment",
    [
        "# cjm: ignore[other-rule]",
        "# cjm: ignore[ownership]",
        "# cjm: ignore[]",
        "# cjm: ignore",
        "# cjm ignore[a-rule]",
        "# CJM: ignore[a-rule]",
        "# cjm: ignore[a-rule",
        "# cjm: ignore[a-rule; other-rule]",
        "# cjm: disable[a-rule]",
        "# see cjm: ignore[a-rule]",
        "# cjm: ignore[a]",
    ],
)
def test_another_name_or_another_form_silences_nothing(comment: str) -> None:
    assert heard(written(phase=comment)) == EVERYTHING


def test_two_comments_above_an_entry_both_count_and_blank_lines_between_do_not_matter() -> None:
    text = written(above_phase=f"{ASKED}\n\n  # cjm: ignore[b-rule]")
    assert heard(text) == [WHOLE, BRUG]
    assert heard(text, "b-rule") == [WHOLE, BRUG]


@pytest.mark.parametrize(
    "goals",
    [
        '\n      - "# cjm: ignore-file[a-rule]"',
        "\n      - '# cjm: ignore-file[a-rule]'",
        "\n      - |\n        # cjm: ignore-file[a-rule]",
        "\n      - >\n        text\n        # cjm: ignore-file[a-rule]",
        "\n      - text#cjm:ignore-file[a-rule]",
    ],
)
def test_a_hash_sign_inside_a_text_is_no_comment(goals: str) -> None:
    text = f"cjm: 1\ntitle: Sara\nphases:\n  - name: Køb\n    goals: {goals}\n"
    rule = made("a-rule", check=lambda _: iter([Finding((), "wrong")]))
    assert len(linted(text, rule)) == 1


def test_a_comment_on_the_first_line_does_not_silence_the_file() -> None:
    rule = made("a-rule", check=lambda _: iter([Finding((), "wrong")]))
    for first in ("--- # cjm: ignore[a-rule] so\ncjm: 1", "cjm: 1 # cjm: ignore[a-rule] so"):
        found = linted(f"{first}\ntitle: Sara\nphases: [Køb]\n", rule)
        assert [each.rule for each in found] == ["unused-suppression", "a-rule"]


def test_a_map_on_one_line_is_covered_by_the_comment_on_that_line() -> None:
    rule = made("a-rule", check=lambda _: iter([Finding((), "wrong")]))
    assert linted("{cjm: 1, title: Sara, phases: [Køb]} # cjm: ignore[a-rule] so\n", rule) == ()


def test_carriage_returns_and_æøå_do_not_shift_a_comment() -> None:
    text = written(above_phase=ASKED).replace("\n", "\r\n")
    assert heard(text) == [WHOLE, BRUG]


def test_what_reading_says_cannot_be_silenced() -> None:
    (found,) = linted("# cjm: ignore-file[missing-key]\ntitle: Sara\nphases: [Køb]\n")
    assert found.rule == "missing-key"


COMMENTS = {
    "a run of comments": lambda n: "  # cjm: ignore[a-rule] we know\n" * n + "  - name: Køb\n",
    "comments with others between": lambda n: (
        "  # cjm: ignore[a-rule] we know\n  #\n" * n + "  - name: Køb\n"
    ),
    "a comment at each of many": lambda n: "".join(
        f"  - name: P{number}  # cjm: ignore[a-rule] we know\n" for number in range(n)
    ),
    "one for all, and one at each": lambda n: (
        "  # cjm: ignore-file[a-rule] we know\n"
        + "".join(f"  - name: P{number}  # cjm: ignore[a-rule] we know\n" for number in range(n))
    ),
}


@pytest.mark.parametrize("comments", COMMENTS.values(), ids=COMMENTS.keys())
def test_thousands_of_comments_are_read_at_once(comments: Callable[[int], str]) -> None:
    text = "cjm: 1\ntitle: t\nphases:\n" + comments(2_000)
    document = read_map(SourceFile("map.cjm.yaml", text))
    assert document.journey is not None
    paths = [("phases", number) for number in range(len(document.journey.phases))]
    rule = made("a-rule", check=lambda _: iter(Finding(path, "wrong") for path in paths))
    start = process_time()
    assert lint(document, [rule], Limits(), TODAY, known=[rule]) == ()
    assert process_time() - start < 1.5

"""The diagram of Mermaid: its sections, tasks and scores, and what it says that it cannot carry."""

from typing import Any

import pytest

from cjm.model import Journey
from cjm.render.mermaid import escape_mermaid, render_mermaid
from cjm.view import board


def drawn(*phases: Any, told: list[str] | None = None, **keys: Any) -> list[str]:
    data = {"cjm": 1, "title": "En rejse", "language": "en", "phases": list(phases), **keys}
    journey = Journey.model_validate(data)
    heard: list[str] = [] if told is None else told
    return render_mermaid(journey, board(journey, "rejse"), heard.append).splitlines()


def point(name: str, *scores: float, **keys: Any) -> dict[str, Any]:
    return {"name": name, "emotions": list(scores), **keys}


def test_a_phase_is_a_section_and_a_touchpoint_a_task() -> None:
    phases = [{"name": "Find", "touchpoints": [point("Ad", 1), point("Shop", -2)]}, {"name": "Buy"}]
    assert drawn(*phases, persona="Sara") == [
        "journey",
        "    title En rejse",
        "    section Find",
        "      Ad: 4: Sara",
        "      Shop: 1: Sara",
        "    section Buy",
        "      Buy: 3: Sara",
        "%% Nobody knows yet how it feels, drawn as 3: Buy",
    ]


@pytest.mark.parametrize(
    ("scores", "face"),
    [
        ([-2], 1),
        ([-1.5], 1),
        ([-1], 2),
        ([-0.5], 2),
        ([0], 3),
        ([0.5], 4),
        ([1.5], 5),
        ([2], 5),
        ([1, 2, -2], 3),
    ],
)
def test_a_score_is_the_mean_as_a_whole_number_from_1_to_5(scores: list[float], face: int) -> None:
    assert drawn({"name": "Find", "touchpoints": [point("Ad", *scores)]})[3] == f"      Ad: {face}"


def test_a_rounded_score_is_told() -> None:
    lines = drawn({"name": "Find", "touchpoints": [point("Ad", 0.5), point("Shop", 1)]})
    assert lines[-1] == "%% Score rounded to a whole number: Ad"


def test_what_is_felt_in_a_phase_holds_for_its_touchpoints() -> None:
    lines = drawn({"name": "Find", "emotions": [2], "touchpoints": ["Ad", "Shop"]})
    assert lines[3:] == ["      Ad: 5", "      Shop: 5"]


def test_a_map_that_the_diagram_shows_in_full_has_no_remarks() -> None:
    told: list[str] = []
    assert drawn({"name": "Find", "emotions": [1]}, told=told)[-1] == "      Find: 4"
    assert told == []


def test_what_is_left_out_is_listed_once_and_told() -> None:
    told: list[str] = []
    lines = drawn(
        {
            "name": "Find",
            "emotions": [1],
            "goals": ["A dress"],
            "touchpoints": [{"name": "Ad", "channel": "social"}],
        },
        evidence=["A survey"],
        told=told,
    )
    assert lines[-1] == "%% Not in the diagram: Goals, Medium, Evidence"
    assert told == [
        "Mermaid shows names, scores and people alone; what its diagram leaves out is listed at its end"
    ]


def test_a_diagram_longer_than_mermaid_takes_by_itself_is_told() -> None:
    """The limit is one of 50,000 characters in UTF-16, where an emoji is two."""
    told: list[str] = []
    # Four lines of 8, 11, 17 and 14 characters beside the title.
    drawn({"name": "Find", "emotions": [1]}, title="😀" * 24_975, told=told)
    assert told == []
    drawn({"name": "Find", "emotions": [1]}, title="😀" * 24_976, told=told)
    assert told == [
        "the diagram has 50,002 characters; Mermaid draws 50,000 unless its maxTextSize says more"
    ]


def test_what_is_left_out_is_said_in_the_language_of_the_map() -> None:
    assert drawn({"name": "Køb", "emotions": [1], "goals": ["x"]}, language="da")[-1] == (
        "%% Ikke med i diagrammet: Mål"
    )


def test_only_those_who_meet_a_touchpoint_are_named() -> None:
    phase = {"name": "Find", "touchpoints": [point("Ad", 1, **{"for": ["jens"]}), point("Shop", 1)]}
    assert drawn(phase, personas=["Line", "Jens"])[3:5] == ["      Ad: 4: Jens", "      Shop: 4: Line, Jens"]


def test_two_phases_of_one_name_stay_two() -> None:
    """Mermaid merges sections of one name in a row, and keeps blanks at their ends."""
    sections = [line for line in drawn("A", "A", "A", "B") if "section" in line]
    assert sections == ["    section A", "    section A ", "    section A", "    section B"]


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("a # b; c: d", "a #35; b#59; c#58; d"),
        ("<b> & 50 %", "#60;b#62; #38; 50 #37;"),
        ("journey review", "#106;ourney review"),
        ("Title of it", "#84;itle of it"),
        ("two\n\tlines ", "two lines"),
        ("a\x00b", "a\ufffdb"),
        ("\ufeffa", "#65279;a"),
        (" ", "…"),
    ],
)
def test_what_would_be_read_as_markup_is_written_as_an_entity(text: str, escaped: str) -> None:
    assert escape_mermaid(text) == escaped


def test_a_comma_does_not_part_a_name_in_two() -> None:
    assert drawn({"name": "A", "emotions": [1]}, persona="Sara, 27")[3] == "      A: 4: Sara#44; 27"


def test_no_text_ends_its_line() -> None:
    hostile = "x\njourney\r\n%%{init: {}}%%\u2028 ; section y: 5"
    lines = drawn(
        {"name": hostile, "goals": [hostile], "touchpoints": [hostile]}, title=hostile, persona=hostile
    )
    assert [line.split()[0] for line in lines[:3]] == ["journey", "title", "section"]
    assert all(line.startswith("%% ") for line in lines[4:])
    assert not any("%%{" in line for line in lines)

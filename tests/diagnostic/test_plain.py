"""What is kept of diagnostics and notes from one run to the next is all of them."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm.diagnostic import (
    Change,
    Diagnostic,
    Edit,
    Fix,
    Noted,
    Place,
    Related,
    Severity,
    diagnostic_from,
    note_from,
    plain,
    plain_note,
)

# Names of files may hold bytes that are no UTF-8, which Python writes as single surrogates.
TEXT = st.text(st.characters(), max_size=12)
NUMBER = st.integers(0, 10_000)
PLACES = st.builds(Place, NUMBER, NUMBER, NUMBER, NUMBER, TEXT, NUMBER)
PERHAPS = st.none() | TEXT
STEPS = st.lists(TEXT, max_size=3).map(tuple)
CHANGES = st.builds(Change, st.lists(TEXT | NUMBER, max_size=3).map(tuple), PERHAPS, PERHAPS)
EDITS = st.builds(Edit, NUMBER, NUMBER, TEXT, PLACES)
FIXES = st.builds(
    Fix,
    TEXT,
    st.lists(EDITS, max_size=2).map(tuple),
    st.booleans(),
    st.lists(CHANGES, max_size=2).map(tuple),
)
DIAGNOSTICS = st.builds(
    Diagnostic,
    TEXT,
    TEXT,
    st.sampled_from(Severity),
    TEXT,
    st.none() | PLACES,
    PERHAPS,
    st.lists(st.builds(Related, PLACES, TEXT, PERHAPS), max_size=2).map(tuple),
    STEPS,
    st.none() | FIXES,
    st.booleans(),
)
NOTES = st.builds(Noted, TEXT, TEXT, STEPS, st.none() | PLACES, STEPS, st.none() | st.sampled_from(Severity))


def through_json(data: Any) -> Any:
    return json.loads(json.dumps(data))


@given(DIAGNOSTICS)
def test_a_diagnostic_comes_back_as_it_was(diagnostic: Diagnostic) -> None:
    assert diagnostic_from(through_json(plain(diagnostic))) == diagnostic


@given(NOTES)
def test_a_note_comes_back_as_it_was(noted: Noted) -> None:
    assert note_from(through_json(plain_note(noted))) == noted


WHOLE = plain(
    Diagnostic(
        "a.cjm.yaml",
        "phase-without-goal",
        Severity.WARNING,
        "m",
        Place(1, 1, 1, 2, "x"),
        "h",
        (Related(Place(1, 1, 1, 2, "x"), "there"),),
        ("phases",),
        Fix("mend", (Edit(0, 1, "y", Place(1, 1, 1, 2, "x")),), True),
    )
)


@pytest.mark.parametrize("at", range(len(WHOLE) - 1))  # the last is true or false, as everything is
@pytest.mark.parametrize("wrong", [{"a": 1}, [[1]], 7.5, [[[1.5, 1, 1, 1, "x", 0], "m", None]]])
def test_what_is_no_diagnostic_is_refused_and_nothing_else_happens(at: int, wrong: Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        diagnostic_from([*WHOLE[:at], wrong, *WHOLE[at + 1 :]])


@pytest.mark.parametrize("wrong", [None, [], "text", 5, {}, WHOLE[:-1], [WHOLE]])
def test_other_data_is_refused(wrong: Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        diagnostic_from(wrong)
    with pytest.raises((TypeError, ValueError)):
        note_from(wrong)


def test_a_second_place_without_a_place_is_refused() -> None:
    with pytest.raises(ValueError, match="place"):
        diagnostic_from([*WHOLE[:6], [[None, "there", None]], *WHOLE[7:]])

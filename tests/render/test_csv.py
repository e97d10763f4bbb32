"""The entries as comma-separated values, read back with Python's own reader."""

import csv
import io
from typing import Any

import pytest
from hypothesis import given, settings

from cjm.model import Journey
from cjm.render.csv import render_csv
from cjm.render.csv.write import HEADS
from cjm.view import Board, board
from cjm.view.entries import entries
from tests.often import often
from tests.render.drawn_graph import HOSTILE
from tests.strategies import journeys
from tests.view.arranged import arranged

PHASE: dict[str, Any] = {
    "name": "Køb",
    "goals": [{"text": "Ro, tid\nog »luft«", "id": "ro", "tags": ["a", "b"], "assumption": True}],
    "funnel": {"entered": 1200, "continued": 300},
    "touchpoints": [
        {
            "name": "Kassen",
            "channel": "webshop",
            "emotions": [{"score": -1.5, "feeling": "Snydt", "quote": "49 kr.?", "for": ["line", "jens"]}],
            "metrics": [{"name": "Klik", "value": 0.1, "unit": "%", "target": -3, "evidence": ["e2", "e1"]}],
            "opportunities": [{"text": "Vis fragt", "value": 5, "effort": 2, "due": "2026-12-01"}],
        }
    ],
}
AROUND = {"personas": ["Line", "Jens"], "evidence": [{"id": f"e{n}", "title": "T"} for n in (1, 2)]}
# What OWASP names, what programs of tables take for the same, and separators of other countries.
FORMULAS = [
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠A", " =1",
    "\xa0=1", '"=1', "'=1", "=cmd|' /C calc'!A0", '=HYPERLINK("https://x.example")', "a;=1", "a;  +1",
    'a;"=1"', "a|@x", ";;=1",
]  # fmt: skip


def rows(drawn: Board) -> list[dict[str, str]]:
    text = render_csv(drawn)
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))


def test_it_is_what_rfc_4180_says_after_a_byte_order_mark() -> None:
    text = render_csv(arranged({"name": "Køb", "goals": ['Ro, "tid"']}))
    head, row, end = text.split("\r\n")
    assert head.startswith("\ufeffmap,phase_number,phase,")
    assert row.startswith('rejse,1,Køb,,,,,goals,Mål,"Ro, ""tid""",')
    assert end == ""
    assert "\n" not in text.replace("\r\n", "")


def test_heads_are_english_and_stay_as_they_are() -> None:
    assert len(set(HEADS)) == len(HEADS)
    assert rows(arranged(PHASE, **AROUND))[0].keys() == set(HEADS)
    assert rows(arranged(PHASE, language="en", **AROUND))[0].keys() == set(HEADS)


def test_a_row_says_where_the_entry_stands_and_everything_it_says() -> None:
    goal, felt, opportunity, funnel, metric = rows(arranged(PHASE, **AROUND))
    assert {key: text for key, text in goal.items() if text} == {
        "map": "rejse", "phase_number": "1", "phase": "Køb", "lane": "goals", "lane_title": "Mål",
        "text": "Ro, tid og »luft«", "assumption": "yes", "tags": "a; b", "id": "ro",
    }  # fmt: skip
    assert (felt["touchpoint_number"], felt["touchpoint"], felt["channel"], felt["medium"]) == (
        "1", "Kassen", "Webshop", "digital",
    )  # fmt: skip
    assert (felt["score"], felt["quote"], felt["for"]) == ("-1.5", "49 kr.?", "Line; Jens")
    assert (opportunity["value"], opportunity["effort"], opportunity["due"]) == ("5", "2", "2026-12-01")
    assert funnel["lane"] == "funnel"
    assert (metric["number"], metric["unit"], metric["target"], metric["evidence"]) == (
        "0.1",
        "%",
        "-3",
        "2 1",
    )


@pytest.mark.parametrize("text", FORMULAS)
def test_text_never_becomes_a_formula(text: str) -> None:
    (row,) = rows(arranged({"name": "Køb", "goals": [text]}))
    for part in row["text"].replace("|", ";").split(";"):
        assert part.lstrip(' \xa0"')[:1] not in {*"=+-@＝＋－＠"}, row["text"]
    assert row["text"].replace("'", "") == " ".join(text.split()).replace("'", "") or "\xa0" in text


@pytest.mark.parametrize("text", ["a-b", "1+1=2", "x@y.example", "Ja – nej", "'citat'", "", "5; 6"])
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    phase = {"name": "Køb", "goals": [{"text": "x", "tags": [text] if text else []}]}
    (row,) = rows(arranged(phase))
    assert row["tags"] == text


def test_every_column_is_harmless() -> None:
    text = "=1"
    drawn = arranged(
        {
            "name": text,
            "goals": [{"text": text, "for": ["p"], "by": "s", "tags": [text]}],
            "questions": [{"text": text, "answered_by": ["t"]}],
            "emotions": [{"feeling": text, "quote": text}],
            "opportunities": [{"text": text, "owner": text}],
            "metrics": [{"name": text, "unit": text, "period": text}],
            "touchpoints": [{"id": "t", "name": text, "channel": text, "actions": [text]}],
        },
        personas=[{"id": "p", "name": text}],
        stakeholders=[{"id": "s", "name": text}],
        lanes=[{"id": "goals", "name": text}, "questions", "emotions", "opportunities", "metrics", "actions"],
    )
    cells = [cell for row in rows(drawn) for cell in row.values()]
    assert "'=1" in cells
    assert not [cell for cell in cells if cell.startswith("=")]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_are_read_back_as_they_were(text: str) -> None:
    (row,) = rows(arranged({"name": "Køb", "goals": [text]}))
    assert row["text"].replace("'", "") == text.replace("'", "")


def test_a_map_without_entries_has_its_heads_alone() -> None:
    assert rows(arranged("Køb")) == []


@settings(max_examples=often(40))
@given(journeys())
def test_any_map_is_read_back_row_by_row(data: dict[str, Any]) -> None:
    drawn = board(Journey.model_validate(data), "kort")
    read = rows(drawn)
    told = list(entries(drawn))
    assert [row["lane"] for row in read] == [row.lane.key for row in told]
    assert [row["score"] and float(row["score"]) for row in read] == [
        "" if row.item.score is None else row.item.score for row in told
    ]
    assert [row["number"] and float(row["number"]) for row in read] == [
        "" if row.item.plain.number is None else row.item.plain.number for row in told
    ]
    assert render_csv(drawn) == render_csv(drawn)

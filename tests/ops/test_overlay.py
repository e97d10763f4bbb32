"""What the linter says of a map, and which part of it each finding is about."""

from datetime import date
from pathlib import Path

import pytest

from cjm.diagnostic import Severity
from cjm.model import Path as Way
from cjm.ops.files import beside, open_file
from cjm.ops.overlay import remarks_on
from cjm.reading import Document, opened, read_map
from cjm.view import Remark

TODAY = date(2026, 11, 22)
MAP = """\
cjm: 1
title: Jeg vil finde et outfit
language: da
persona: Sara
purpose: Se, hvor kunder falder fra
scope: {starts: Sara ser en annonce, ends: Sara anmelder kjolen}
owner: Butikschefen
assumption: true
phases:
  - name: Opmærksomhed
    goals: [Finde et outfit]
    actions: [Ser en annonce, TODO, TODO]
    questions: [Hvilken butik er det?]
    touchpoints:
      - {name: Annonce, channel: social, emotions: [{score: 1}], actions: [TODO]}
  - {name: Køb, goals: [Få den], actions: [Betaler], questions: [Hvad koster det?], touchpoints: [Kurv]}
"""


def read(path: Path, text: str = MAP) -> Document:
    path.write_text(text, encoding="utf-8")
    return read_map(open_file(str(path)), beside(str(path)))


def placed(remarks: tuple[Remark, ...], rule: str) -> list[Way]:
    return [remark.path for remark in remarks if remark.rule == rule]


def test_each_finding_comes_with_the_part_that_it_is_about(tmp_path: Path) -> None:
    remarks = remarks_on(read(tmp_path / "a.cjm.yaml"), TODAY)
    assert placed(remarks, "placeholder-text") == [
        ("phases", 0, "actions", 1),
        # Two of one text are told apart.
        ("phases", 0, "actions", 2),
        ("phases", 0, "touchpoints", 0, "actions", 0),
    ]
    (said, *_) = (remark for remark in remarks if remark.rule == "placeholder-text")
    assert (said.severity, said.message) == (Severity.WARNING, '"TODO" only keeps a place for a text')
    assert said.help


def test_what_is_about_no_part_is_about_the_map(tmp_path: Path) -> None:
    text = MAP.replace("owner: Butikschefen\n", "")
    assert placed(remarks_on(read(tmp_path / "a.cjm.yaml", text), TODAY), "map-without-owner") == [()]


def test_the_settings_and_comments_of_the_map_hold(tmp_path: Path) -> None:
    (tmp_path / "cjm.toml").write_text('ignore = ["placeholder-text"]\n', encoding="utf-8")
    assert placed(remarks_on(read(tmp_path / "a.cjm.yaml"), TODAY), "placeholder-text") == []
    (tmp_path / "cjm.toml").unlink()
    silent = "# cjm: ignore-file[placeholder-text] en skitse\n" + MAP
    assert placed(remarks_on(read(tmp_path / "a.cjm.yaml", silent), TODAY), "placeholder-text") == []


def test_text_from_standard_input_is_linted_under_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    document = read_map(opened("given.cjm.yaml", MAP.encode()), beside("given.cjm.yaml"))
    remarks = remarks_on(document, TODAY, MAP.encode())
    assert len(placed(remarks, "placeholder-text")) == 3


def test_a_map_that_did_not_read_has_findings_and_no_parts(tmp_path: Path) -> None:
    document = read(tmp_path / "a.cjm.yaml", "cjm: 1\ntitle: [\n")
    remarks = remarks_on(document, TODAY)
    assert remarks
    assert {remark.path for remark in remarks} == {()}

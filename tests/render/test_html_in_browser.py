"""How pages lie in a real browser, and what validators say of the hardest ones."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from cjm.diagnostic import Severity
from cjm.render.html import render_html
from cjm.view import Remark, board, with_findings
from tests.render.html_page import EXAMPLES, example
from tests.render.test_html import HOSTILE, full_map
from tests.render.test_html_size import map_of
from tests.tools import find
from tests.tools.pages import inaccessible, invalid_html, nonconforming
from tests.view.arranged import arranged

pytestmark = pytest.mark.slow

WIDTHS = [1920, 1440, 768, 390, 360, 320]
LONG_WORD = "speciallægepraksisplanlægningsstabiliseringsperiodernessvarene"
LONG_TEXTS = {
    "da": ("Hun ringer til kundeservice, venter i kø og får at vide, at varen ikke er på lager. " * 4)[:300],
    "de": "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft " * 3,
    "ar": "تبحث عن كريم لا يسبب الحساسية وتقرأ تقييمات العملاء الآخرين قبل أن تشتري " * 4,
    "ja": "敏感肌でも使えるクリームを探していて、購入する前に他の人の口コミを必ず読みます。" * 7,
}


def hard_map(language: str, phases: int = 5) -> dict[str, Any]:
    """Give a map whose every text is long, with three personas who feel differently."""
    text = LONG_TEXTS[language]
    word = LONG_WORD if language == "da" else text.split()[0][:60]

    def touchpoint(phase: int, place: int) -> dict[str, Any]:
        felt = [(phase * 3 + place * 2) % 9 / 2 - 2, 0.5, -1.5]
        emotions = [{"score": score, "feeling": word, "for": [f"p{n}"]} for n, score in enumerate(felt)]
        entry = [text, word]
        lanes = dict.fromkeys(("actions", "questions", "pains", "frontstage", "backstage"), entry)
        name = f"{word} {place}"
        return {"id": f"t{phase}-{place}", "name": name, "channel": word, "emotions": emotions, **lanes}

    return {
        "title": text,
        "language": language,
        "summary": text,
        "personas": [
            {"id": f"p{n}", "name": word, "quote": text, "goals": [text], "primary": n == 0} for n in range(3)
        ],
        "phases": [
            {
                "id": f"f{n}",
                "name": word,
                "summary": text,
                "goals": [text],
                "touchpoints": [touchpoint(n, place) for place in range(3)],
            }
            for n in range(phases)
        ],
        "flow": [
            {"from": f"t{n}-2", "to": f"f{phases - 1 - n}", "kind": kind, "reason": text}
            for n, kind in enumerate(["forward", "back", "side", "influence", "exit"])
            if kind != "exit"
        ]
        + [{"from": f"f{phases - 1}", "kind": "exit", "reason": text}],
        "evidence": [{"title": word, "note": text}],
        "what_if": [{"if": text, "then": text}],
    }


def layout(path: Path, node: str, chromium: str, widths: list[int]) -> list[dict[str, Any]]:
    """Measure a page in a browser."""
    command = [node, str(find.TOOLS / "layout.mjs"), chromium, str(path), *map(str, widths)]
    answer = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert answer.stdout, answer.stderr
    measured: list[dict[str, Any]] = json.loads(answer.stdout)
    return measured


def assert_lies_well(measured: dict[str, Any]) -> None:
    assert measured["spilled"] == []
    assert measured["marks"] > 0
    assert measured["labels"] == 2
    assert measured["labelsOutside"] == measured["labelsOverlap"] == measured["waysOverlap"] == 0
    assert measured["namesOutside"] == measured["namesOverlap"] == 0
    assert measured["numbers"] > 0
    assert measured["pageWidth"] == measured["width"]
    if measured["width"] >= 768:
        assert measured["offCentre"] <= 1


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_lies_well_at_every_width(
    name: str, root: Path, tmp_path: Path, node: str, chromium: str
) -> None:
    journey = example(root / "examples" / f"{name}.cjm.yaml")
    path = tmp_path / "page.html"
    path.write_text(render_html(board(journey, name)), encoding="utf-8")
    for measured in layout(path, node, chromium, WIDTHS):
        assert_lies_well(measured)
        assert measured["textsOverlap"] == []
        if measured["width"] >= 1440:
            assert measured["gridWidth"] <= measured["gridRoom"]


def test_findings_find_room_at_every_width(root: Path, tmp_path: Path, node: str, chromium: str) -> None:
    drawn = board(example(root / "examples" / "organic-skincare.cjm.yaml"), "organic-skincare")
    places: list[tuple[str | int, ...]] = [("phases", 0), ("phases", 0, "touchpoints", 0), ("personas", 0)]
    places += [("phases", 2, "touchpoints", 0, lane, 0) for lane in ("actions", "emotions", "pains")]
    remarks = [Remark(path, severity, "a-rule", "too vague") for path in places for severity in Severity]
    path = tmp_path / "page.html"
    path.write_text(render_html(with_findings(drawn, remarks)), encoding="utf-8")
    for measured in layout(path, node, chromium, WIDTHS):
        assert_lies_well(measured)


@pytest.mark.parametrize("language", LONG_TEXTS)
def test_long_words_and_long_texts_wrap_in_every_script(
    language: str, tmp_path: Path, node: str, chromium: str
) -> None:
    path = tmp_path / "page.html"
    path.write_text(render_html(arranged(**hard_map(language))), encoding="utf-8")
    for measured in layout(path, node, chromium, WIDTHS):
        assert_lies_well(measured)


def test_the_hardest_pages_are_valid_and_accessible(
    tmp_path: Path, node: str, chromium: str, java: str
) -> None:
    maps = [full_map(HOSTILE[1]), hard_map("ar"), hard_map("da", 12), {"phases": ["Køb"]}, {"phases": []}]
    # Two thousand entries, read from the left and from the right.
    drawn = [*(arranged(**keys) for keys in maps), map_of(20), map_of(20, "ar")]
    pages = [tmp_path / f"{number}.html" for number in range(len(drawn))]
    for path, board_ in zip(pages, drawn, strict=True):
        path.write_text(render_html(board_), encoding="utf-8")
    assert invalid_html(node, pages) == []
    assert nonconforming(java, pages) == []
    assert inaccessible(node, chromium, pages) == []

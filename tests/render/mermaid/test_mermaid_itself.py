"""Mermaid reads our diagrams as they are meant: its own parser and pictures, in Chromium."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from cjm.model import Journey
from cjm.render.mermaid import render_mermaid
from cjm.render.text import clean
from cjm.view import board
from tests.render.hostile.inputs import HOSTILE
from tests.render.hostile.reading import NAMES, hostile

pytestmark = pytest.mark.slow

Ask = Callable[[list[str]], list[dict[str, Any]]]

WORDS = [
    "journey", "journey review", "Title x", "section", "section two", "accTitle: x", "accDescr {x}",
    "graph TD", "#", "#35;", "&amp;", "a;b", "a:b:c", "a, b", "%% x", "%%{init: {}}%%", "---",
    "<b>x</b>", "<br/>", "&nbsp", "\"'`", "{x}", "[x]", "a|b", "ﬂ°°35¶ß", "¶ß", "\\n", "$$x$$",
    "style a:x#b;", "Lifestyle:x#b;", "你好 😀 عربي", "æøå ÆØÅ", "1: 2: 3", "- x", "#quot;", "x #",
    "classDef a:#b;", "title", "👩\u200d👩\u200d👧", "5: 3: Me", "<script>alert(1)</script>",
]  # fmt: skip


@pytest.fixture(scope="module")
def ask(node: str, chromium: str, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Ask:
    """Give what has Mermaid read diagrams."""
    file = tmp_path_factory.mktemp("mermaid") / "texts.json"

    def read(texts: list[str]) -> list[dict[str, Any]]:
        file.write_text(json.dumps(texts), encoding="utf-8")
        command = [node, str(root / "tests" / "tools" / "mermaid.mjs"), chromium, str(file)]
        answer = subprocess.run(command, capture_output=True, check=False)
        assert answer.returncode == 0, answer.stderr.decode()
        found: list[dict[str, Any]] = json.loads(answer.stdout)
        return found

    return read


def rendered(data: dict[str, Any]) -> str:
    journey = Journey.model_validate({"cjm": 1, **data})
    return render_mermaid(journey, board(journey, "x"), lambda _: None)


def shown(text: str) -> str:
    return clean(text).strip() or "…"


def expected(data: dict[str, Any]) -> list[dict[str, Any]]:
    """Give the tasks as they are in the map, by hand."""
    return [
        {
            "section": shown(phase["name"]),
            "name": shown(point["name"]),
            "score": point["emotions"][0] + 3,
            "people": [shown(person) for person in dict.fromkeys(data["personas"])],
        }
        for phase in data["phases"]
        for point in phase["touchpoints"]
    ]


def a_map(texts: list[str]) -> dict[str, Any]:
    """Give a map that has each text as its title, a phase, a touchpoint and a person."""
    title, phase, point, *people = texts
    touchpoints = [{"name": point, "emotions": [1]}, {"name": phase, "emotions": [-2]}]
    return {
        "title": title,
        "personas": people,
        "phases": [{"name": phase, "touchpoints": touchpoints}],
        "goals": [],
    }


def check(read: list[dict[str, Any]], maps: list[dict[str, Any]]) -> None:
    assert len(read) == len(maps)
    for found, data in zip(read, maps, strict=True):
        assert "error" not in found, (found, data)
        assert found["title"] == shown(data["title"])
        tasks = [{**task, "section": task["section"].strip()} for task in found["tasks"]]
        assert tasks == expected(data)
        assert {task["name"] for task in tasks} <= {label.strip() for label in found["drawn"]}


def plain(data: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in data.items() if key != "goals"}


def test_every_awkward_text_comes_back_as_it_was(ask: Ask) -> None:
    maps = [a_map([word, f"{word} ", word, word, "Sara"]) for word in WORDS]
    check(ask([rendered(plain(data)) for data in maps]), maps)


def test_every_hostile_text_comes_back_as_it_was(ask: Ask) -> None:
    """All of them, also the one that no file can hold, since a journey may come from elsewhere."""
    maps = [a_map([text, text, text, text, f"{text} 2"]) for text in HOSTILE.values()]
    assert len(maps) == 42
    check(ask([rendered(plain(data)) for data in maps]), maps)


def test_whole_maps_that_say_a_hostile_text_everywhere_are_read(ask: Ask) -> None:
    told: dict[str, list[str]] = {name: [] for name in NAMES}
    maps = {name: hostile(name) for name in NAMES}
    texts = [render_mermaid(maps[name], board(maps[name], "x"), told[name].append) for name in NAMES]
    too_long = []
    for name, found in zip(NAMES, ask(texts), strict=True):
        text = shown(HOSTILE[name])
        assert found.get("error") is None, (name, found)
        assert found["title"] == text
        people = [text, shown(f"{HOSTILE[name]} 2")]
        # -2 is the worst of five, +1 the fourth, and 3 the middle, where nobody knows.
        tasks = [(text, text, 1), (text, text, 4), (text, text, 3), ("Efter", "Efter", 3)]
        assert [(one["section"].strip(), one["name"], one["score"]) for one in found["tasks"]] == tasks, name
        assert [one["people"] for one in found["tasks"]] == [people] * 4, name
        # What Mermaid will not draw as it comes has been said.
        assert found["tooLong"] == any("maxTextSize" in line for line in told[name]), name
        too_long += [name] if found["tooLong"] else []
    assert "a word of ten thousand letters" in too_long
    assert len(too_long) < 5


def test_any_text_comes_back_as_it_was(ask: Ask) -> None:
    """Forty maps of any texts at all, read in one go, since a browser takes a second to start."""
    text = st.text(
        st.characters(exclude_categories=["Cs"]) | st.sampled_from("#;:%,<>&{}\n"), min_size=1, max_size=20
    )
    maps: list[dict[str, Any]] = []

    @settings(max_examples=40, database=None, derandomize=True, phases=[Phase.generate], deadline=None)
    @given(st.lists(text, min_size=4, max_size=5))
    def gather(texts: list[str]) -> None:
        maps.append(a_map(texts))

    gather()
    check(ask([rendered(plain(data)) for data in maps]), maps)


def test_the_examples_are_read(ask: Ask, root: Path) -> None:
    from cjm.ops.files import beside, open_file
    from cjm.reading import read_map

    texts = []
    for path in sorted((root / "examples").glob("*.cjm.yaml")):
        journey = read_map(open_file(str(path)), beside(str(path))).journey
        assert journey
        texts.append(render_mermaid(journey, board(journey, path.stem), lambda _: None))
    assert [found.get("error") for found in ask(texts)] == [None] * 5


def test_what_is_no_diagram_is_an_error(ask: Ask) -> None:
    assert "error" in ask(["journey\n  a;b"])[0]

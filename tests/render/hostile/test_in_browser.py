"""Hostile maps opened in a real browser do nothing, hold nothing of their own and stay in shape."""

import json
import subprocess
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from cjm.render import Drawing, Form, render
from tests.render.hostile.everywhere import everywhere
from tests.render.hostile.inputs import HOSTILE
from tests.render.hostile.reading import NAMES, TIMES, hostile, letters, read
from tests.tools import find

pytestmark = pytest.mark.slow

Visit = dict[str, Any]

FORMS = {"page": Form.HTML, "map": Form.SVG, "graph": Form.GRAPH}
CALM = "Ord"
CANARY = """\
<!DOCTYPE html><html lang="da"><title>x</title><body onload="alert('load')"><p style="width:9px">Sommerfest
<img src="https://evil.example/x.png" onmouseover="console.log('over')">
<script>document.title = 'run'</script>
<p style="width:9000px">Bred<a href="javascript:alert(1)">x</a>
"""


def visit(node: str, chromium: str, paths: list[Path], widths: list[int], folder: Path) -> list[Visit]:
    """Open files in a browser, at each width."""
    list_ = folder / "paths.json"
    list_.write_text(json.dumps([str(path) for path in paths]), encoding="utf-8")
    command = [node, str(find.TOOLS / "visit.mjs"), chromium, str(list_), *map(str, widths)]
    answer = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert answer.returncode == 0, answer.stderr
    visits: list[Visit] = json.loads(answer.stdout)
    assert len(visits) == len(paths) * len(widths)
    return visits


@pytest.fixture(scope="module")
def visits(
    node: str, chromium: str, dot: str, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, list[Visit]]:
    """Visit every hostile map, and one that says nothing special, in every format a browser shows."""
    folder = tmp_path_factory.mktemp("hostile")
    journeys = {name: hostile(name) for name in NAMES} | {CALM: read(everywhere(CALM))}
    for name, journey in journeys.items():
        for kind, form in FORMS.items():
            suffix = "html" if form is Form.HTML else "svg"
            drawn = render(journey, "hostile", form, Drawing(graphviz=dot))
            (folder / f"{name}.{kind}.{suffix}").write_bytes(drawn)
    seen = visit(node, chromium, sorted(folder.glob("*.html")), [1440, 390], folder)
    seen += visit(node, chromium, sorted(folder.glob("*.svg")), [1440], folder)
    return {name: [one for one in seen if Path(one["path"]).name.startswith(f"{name}.")] for name in journeys}


def _kind(one: Visit) -> str:
    return str(one["path"]).rsplit(".", 2)[1]


@pytest.mark.parametrize("name", NAMES)
def test_nothing_happens_and_nothing_is_asked_for(name: str, visits: dict[str, list[Visit]]) -> None:
    assert len(visits[name]) == 4
    assert [one["did"] for one in visits[name]] == [[], [], [], []]


@pytest.mark.parametrize("name", NAMES)
def test_no_element_attribute_or_address_is_there_that_a_calm_map_lacks(
    name: str, visits: dict[str, list[Visit]]
) -> None:
    calm = {(_kind(one), one["width"]): one for one in visits[CALM]}
    for one in visits[name]:
        like = calm[_kind(one), one["width"]]
        # Addresses are links in the one case, and so are marks of a summary.
        known = {*like["elements"], "a", "em", "strong", "code", "ol", "ul", "tspan"}
        assert set(one["elements"]) <= known
        assert one["elements"].get("script", 0) == (1 if _kind(one) == "page" else 0)
        assert set(one["attributes"]) <= {*like["attributes"], "rel"}
        assert set(one["schemes"]) <= {"own:", "https:"}


@pytest.mark.parametrize("name", NAMES)
def test_what_can_be_read_stands_there_as_text(name: str, visits: dict[str, list[Visit]]) -> None:
    text = letters(HOSTILE[name])
    for one in visits[name]:
        shown = letters(one["text"])
        if _kind(one) == "page":
            assert letters(one["title"]) == text
            assert shown.count(text) > TIMES
        elif len(text) < 200:
            # Pictures part long words with hyphens, and shorten what has no room.
            assert text.replace("-", "")[:9] in shown.replace("-", "")


@pytest.mark.parametrize("name", NAMES)
def test_no_page_scrolls_sideways_and_no_text_leaves_its_box(
    name: str, visits: dict[str, list[Visit]]
) -> None:
    for one in visits[name]:
        if _kind(one) == "page":
            assert one["pageWidth"] == one["width"]
            assert one["cut"] == []


@pytest.mark.parametrize("name", NAMES)
def test_pictures_are_xml_that_leads_nowhere(name: str, visits: dict[str, list[Visit]]) -> None:
    for one in visits[name]:
        if _kind(one) != "page":
            root = ET.parse(one["path"]).getroot()  # noqa: S314 - what we have drawn ourselves
            leads = [value for each in root.iter() for key, value in each.items() if key.endswith("href")]
            assert all(lead.startswith("#") for lead in leads)
            values = "".join(value for each in root.iter() for value in each.attrib.values())
            assert "url(" not in values.replace("url(#", "") or "url(" in HOSTILE[name]


def test_a_page_that_does_something_would_be_found(node: str, chromium: str, tmp_path: Path) -> None:
    page = tmp_path / "canary.html"
    page.write_text(CANARY, encoding="utf-8")
    (seen,) = visit(node, chromium, [page], [390], tmp_path)
    did = "\n".join(seen["did"])
    assert "dialog: load" in did
    assert "request: https://evil.example/x.png" in did
    assert "console: over" in did
    assert seen["title"] == "run"
    assert "javascript:" in seen["schemes"]
    assert {"onload", "style"} <= set(seen["attributes"])
    assert [said.split()[:2] for said in seen["cut"]] == [["P.", "Sommerfest"]]
    assert seen["pageWidth"] > 390

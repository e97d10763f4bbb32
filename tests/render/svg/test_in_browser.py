"""The picture in a real browser: every line inside its box, none over another, none wider than measured."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from cjm.render.svg import render_svg
from cjm.view import Board, board
from tests.render.html_page import EXAMPLES, example
from tests.render.svg_maps import hard_boards
from tests.render.svg_picture import Extent, extent, overlapping, texts

pytestmark = pytest.mark.slow

HARD = hard_boards()
MEASURE = """<script><![CDATA[
const boxes = [...document.querySelectorAll("text")].map(text => {
  const box = text.getBBox();
  return [box.x, box.y, box.x + box.width, box.y + box.height];
});
const out = document.createElementNS("http://www.w3.org/2000/svg", "metadata");
out.id = "boxes";
out.textContent = JSON.stringify(boxes);
document.documentElement.append(out);
]]></script></svg>"""

PIXEL = 1.1
"""A browser rounds a box to whole pixels."""
LEADING = 3.0
"""How far the box of a line, which has room for every accent, may reach into the next."""


def boxes_in(chromium: str, svg: str, folder: Path) -> list[Extent]:
    """Give where a browser draws the lines of text, in the order of the file."""
    file = folder / "map.svg"
    file.write_text(svg.rstrip().removesuffix("</svg>") + MEASURE, encoding="utf-8")
    command = [
        chromium,
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        f"--user-data-dir={folder / 'profile'}",
        "--dump-dom",
        file.as_uri(),
    ]
    answer = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    found = re.search(r'id="boxes">(.*?)</metadata>', answer.stdout, re.DOTALL)
    assert found, answer.stderr
    return [Extent(*edges) for edges in json.loads(found[1])]


def assert_drawn_as_planned(drawn: Board, chromium: str, folder: Path) -> None:
    boxes, planned = boxes_in(chromium, render_svg(drawn), folder), texts(drawn)
    assert len(boxes) == len(planned)
    for box, one in zip(boxes, planned, strict=True):
        assert one.box is not None
        assert box.right - box.left <= one.text.width + PIXEL, one.words
        assert extent(one.box).holds(box, PIXEL, LEADING), (one.box.name, one.words)
    over = overlapping(boxes, PIXEL, LEADING + 0.5)
    assert [(planned[one].words, planned[other].words) for one, other in over] == []


@pytest.mark.parametrize("name", HARD)
def test_hard_texts_are_drawn_inside_their_boxes_and_apart(name: str, chromium: str, tmp_path: Path) -> None:
    assert_drawn_as_planned(HARD[name], chromium, tmp_path)


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples_are_drawn_inside_their_boxes_and_apart(
    name: str, chromium: str, tmp_path: Path, root: Path
) -> None:
    drawn = board(example(root / "examples" / f"{name}.cjm.yaml"), name)
    assert_drawn_as_planned(drawn, chromium, tmp_path)

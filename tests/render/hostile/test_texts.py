"""Hostile maps as text: Markdown, DOT, CSV, Mermaid and JSON hold them and mean nothing by them."""

import csv
import io
import json
import subprocess
from typing import Any

import pytest
from markdown_it import MarkdownIt

from cjm.model import Journey
from cjm.reading import read_map
from cjm.render import Form, render
from cjm.source import SourceFile
from tests.render.hostile.everywhere import everywhere
from tests.render.hostile.inputs import HOSTILE
from tests.render.hostile.reading import NAMES, REFUSED, TIMES, hostile, letters

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What OWASP names as the beginnings of formulas."""


def text_of(name: str, form: Form) -> str:
    return render(hostile(name), "hostile", form).decode()


def test_half_a_letter_is_told_when_the_map_is_read() -> None:
    document = read_map(SourceFile("m.cjm.yaml", json.dumps(everywhere(HOSTILE[REFUSED]))))
    assert document.journey is None
    assert {one.message for one in document.diagnostics} == {
        r'"\ud800" is half a letter, and stands for nothing'
    }


@pytest.mark.parametrize("name", NAMES)
def test_markdown_gives_no_html_picture_or_link_that_is_not_ours(name: str) -> None:
    tokens = MarkdownIt("commonmark").enable(["table"]).parse(text_of(name, Form.MD))
    flat = [token for each in tokens for token in (each, *(each.children or []))]
    assert {token.type for token in flat}.isdisjoint(
        {"html_block", "html_inline", "image", "fence", "code_block"}
    )
    links = [str(token.attrs["href"]) for token in flat if token.type == "link_open"]
    assert all(link.startswith("https://") for link in links)
    shown = letters("".join(token.content for token in flat if token.type in {"text", "code_inline"}))
    assert shown.count(letters(HOSTILE[name])) > TIMES


@pytest.mark.parametrize("name", NAMES)
def test_csv_begins_no_cell_as_formulas_begin(name: str) -> None:
    rows = list(csv.reader(io.StringIO(text_of(name, Form.CSV).removeprefix("\ufeff"), newline="")))
    assert len(rows) > 20
    assert {len(row) for row in rows} == {len(rows[0])}
    assert not [cell for row in rows for cell in row if cell.startswith(FORMULA) and not _is_number(cell)]
    text = letters(HOSTILE[name]).replace("'", "")
    assert sum(text in letters(row[9]).replace("'", "") for row in rows) > 10


def _is_number(cell: str) -> bool:
    return cell.lstrip("-").replace(".", "", 1).isdigit()


@pytest.mark.parametrize("name", NAMES)
def test_json_holds_every_text_as_it_was_read(name: str) -> None:
    told: list[str] = []
    _gather(json.loads(text_of(name, Form.JSON)), told)
    assert told.count(HOSTILE[name]) > TIMES


def _gather(value: Any, told: list[str]) -> None:
    if isinstance(value, str):
        told.append(value)
    elif isinstance(value, dict | list):
        for below in value.values() if isinstance(value, dict) else value:
            _gather(below, told)


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_graphviz_reads_the_graph_back_with_its_labels(name: str, dot: str) -> None:
    read_back = subprocess.run(
        [dot, "-Tdot_json"], input=text_of(name, Form.DOT).encode(), capture_output=True, check=True
    )
    # Where a font draws joined letters apart, a cell of fixed size is too small for them.
    said = [line for line in read_back.stderr.splitlines() if not line.startswith(b"in label of")]
    assert [line for line in said if b"size too small for content" not in line] == []
    calm = subprocess.run([dot, "-Tdot_json"], input=_calm_dot(), capture_output=True, check=True)
    graph, known = json.loads(read_back.stdout), json.loads(calm.stdout)
    assert _names(graph) == _names(known)
    keys = {key for one in (*known["objects"], *known["edges"], known) for key in one}
    assert {key for one in (*graph["objects"], *graph["edges"], graph) for key in one} <= keys
    assert {"URL", "href", "image", "shapefile", "fontpath", "imagepath"}.isdisjoint(keys)


def _calm_dot() -> bytes:
    return render(Journey.model_validate(everywhere("Ord")), "hostile", Form.DOT)


def _names(graph: dict[str, Any]) -> list[str]:
    return [one["name"] for one in graph["objects"]]

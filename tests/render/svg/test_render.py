"""The SVG file: well-formed, standalone, harmless, the same every time, and with everything in it."""

import re
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm.model import Journey
from cjm.render.svg import render_svg
from cjm.view import Board, Look, Way, board
from tests.often import often
from tests.render.html_page import EXAMPLES, example
from tests.render.svg_maps import full_board
from tests.strategies import journeys
from tests.view.arranged import arranged

SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = {"svg", "title", "desc", "style", "defs", "pattern", "symbol"} | {
    "g", "rect", "path", "circle", "text", "tspan", "use"
}  # fmt: skip
HOSTILE = [
    "<script>alert(1)</script>",
    "]]><script>alert(1)</script>",
    "</text><image href='https://evil.example/x.png'/>",
    "{{ 7 * 7 }}{% for x in y %}",
    "javascript:alert(1)",
    "\"quoted\" & 'single'",
    "&lt;b&gt; &amp;amp;",
    "|a|b| --> <!-- -->",
    "url(https://evil.example/a.css)",
]


def root_of(drawn: Board) -> ET.Element:
    return ET.fromstring(render_svg(drawn))  # noqa: S314 our own text


def said(root: ET.Element) -> str:
    """Give all drawn text, without the spaces and hyphens that lines are broken at."""
    drawn = "".join("".join(text.itertext()) for text in root.iter(f"{SVG}text"))
    return bare(drawn)


def bare(text: str) -> str:
    return re.sub(r"[\s\u2067\u2069-]+", "", text)


@pytest.fixture(params=EXAMPLES)
def shown(request: pytest.FixtureRequest, root: Path) -> Board:
    name: str = request.param
    return board(example(root / "examples" / f"{name}.cjm.yaml"), name)


NOT_SHOWN = {
    "id",
    "key",
    "icon",
    "medium",
    "status",
    "reviewed_iso",
    "href",
    "label",
    "score_text",
    "place",
    "plain",
}
NOT_SHOWN_OF_WAYS = NOT_SHOWN | {"kind"}
"""Fields that name things for programs, or that say again what others say."""


def strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for one in value for text in strings(one)]
    if is_dataclass(value):
        left_out = NOT_SHOWN_OF_WAYS if isinstance(value, Way) else NOT_SHOWN
        kept = [field.name for field in fields(value) if field.name not in left_out]
        return [text for name in kept for text in strings(getattr(value, name))]
    return []


def test_everything_on_the_board_is_in_the_picture(shown: Board) -> None:
    drawn = said(root_of(shown))
    parts = (
        *shown.header.personas, *shown.header.about, *shown.header.facts, *shown.columns, *shown.lanes,
        *shown.ways, *shown.opportunities, *shown.what_if, *shown.alternatives, *shown.stakeholders,
        *shown.walkthroughs, *shown.evidence, *(medium.text for medium in shown.media),
    )  # fmt: skip
    funnels = {lane.key for lane in shown.lanes} & {"funnel"}
    lost = [
        text
        for part in parts
        for text in strings(part)
        # The funnel is drawn as bars from its numbers, not as its line of text.
        if bare(text) not in drawn and not (funnels and " · " in text)
    ]
    assert lost == []


def test_phases_tell_number_name_duration_owner_summary_and_a_kind_that_adds_to_the_name() -> None:
    phases = [
        {
            "name": "Opdagelse",
            "kind": "awareness",
            "duration": "En uge",
            "owner": "Marketing",
            "summary": "Begynder",
        },
        {"name": "Køb", "kind": "purchase"},
        {"name": "Hjem", "kind": "other"},
    ]
    drawn = [
        "".join(text.itertext())
        for group in root_of(arranged(phases=phases)).iter(f"{SVG}g")
        if group.get("class") == "phase"
        for text in group.iter(f"{SVG}text")
    ]
    assert drawn == [
        "1 · Opmærksomhed", "Opdagelse", "En uge · Marketing", "Begynder", "2", "Køb", "3", "Hjem",
    ]  # fmt: skip


def test_the_picture_says_what_it_is() -> None:
    root = root_of(
        arranged(title="Sara & festen", summary="**Sara** leder efter\nen kjole.\n\n- Hun finder den")
    )
    assert root.tag == f"{SVG}svg"
    assert root.get("role") == "img"
    assert root.get("lang") == root.get("{http://www.w3.org/XML/1998/namespace}lang") == "da"
    title, description = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert description is not None
    assert title.text == "Sara & festen"
    assert description.text == "Sara leder efter en kjole. • Hun finder den"
    assert root.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
    assert root.get("viewBox") == f"0 0 {root.get('width')} {root.get('height')}"


def test_a_map_without_summary_is_described_by_its_phases_and_without_language_has_none() -> None:
    root = root_of(arranged(language="en", phases=["Find", "Buy"]))
    assert root.findtext(f"{SVG}desc") == "Customer journey map. Phases: Find, Buy."
    unknown = board(Journey.model_validate({"cjm": 1, "title": "T", "phases": ["A"]}), "t")
    assert root_of(unknown).get("lang") is None


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_comes_out_as_text(text: str) -> None:
    root = root_of(full_board(text, phases=1, touchpoints=2))
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= ELEMENTS
    assert bare(text) in said(root)
    assert root.findtext(f"{SVG}title") == text


def test_nothing_is_asked_of_anybody(shown: Board) -> None:
    root = root_of(shown)
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= ELEMENTS
    for element in root.iter():
        assert element.get("href", "#").startswith("#")
        assert not [name for name in element.attrib if name.startswith("on")]
    style = root.findtext(f"{SVG}style") or ""
    assert "@" not in style
    assert re.findall(r"url\([^)]*\)", style) == ["url(#cjm-hatch)"]


def test_every_figure_that_is_used_is_defined(shown: Board) -> None:
    root = root_of(shown)
    defined = {f"#{symbol.get('id')}" for symbol in root.iter(f"{SVG}symbol")}
    assert {use.get("href") for use in root.iter(f"{SVG}use")} == defined


def test_every_shape_has_a_style(shown: Board) -> None:
    root = root_of(shown)
    styled = set(re.findall(r"\.([a-z][a-z0-9-]*)", root.findtext(f"{SVG}style") or ""))
    drawn = [element for kind in ("path", "text", "tspan", "use") for element in root.iter(SVG + kind)]
    classes = [element.get("class") for element in drawn if element.get("class")]
    assert len(classes) > 100
    assert [css for css in classes if css and not styled & set(css.split())] == []


def test_the_same_board_gives_the_same_bytes(shown: Board) -> None:
    assert render_svg(shown) == render_svg(shown)


def test_coordinates_have_one_decimal_at_most(shown: Board) -> None:
    root = root_of(shown)
    for defined in root.findall(f"{SVG}defs"):
        root.remove(defined)
    lengths = [
        number
        for element in root.iter()
        for name in {"x", "y", "width", "height", "rx", "d", "viewBox"} & element.attrib.keys()
        for number in re.split("[ MLC]+", element.attrib[name].strip("MZ"))
    ]
    assert len(lengths) > 500
    assert [number for number in lengths if not re.fullmatch(r"-?[0-9]+(\.[1-9])?", number)] == []
    assert "-0" not in lengths


@settings(max_examples=often(25))
@given(journeys())
def test_any_map_is_well_formed(data: dict[str, Any]) -> None:
    root_of(board(Journey.model_validate(data), "map"))


@given(st.text(st.characters(exclude_categories=()), max_size=60))
def test_any_text_at_all_is_well_formed(text: str) -> None:
    root_of(arranged(title=text, summary=text, phases=[{"name": text, "goals": [text]}]))


def test_what_xml_cannot_hold_is_replaced_and_nothing_turns_the_reading_order() -> None:
    root = root_of(arranged(title="a\x00b\x0bc\ud800d\u202ee\u2066f\ufffeg"))
    assert root.findtext(f"{SVG}title") == "a\ufffdb c\ufffdd\ufffde\ufffdf\ufffdg"


def test_evidence_that_a_view_leaves_out_is_not_called_missing(root: Path) -> None:
    journey = example(root / "examples" / "yoga-studio.cjm.yaml")
    whole, less = board(journey, "yoga"), board(journey, "yoga", Look(without=frozenset({"evidence"})))
    assert whole.language.words.no_evidence in render_svg(replace(whole, evidence=()))
    assert less.language.words.no_evidence not in render_svg(less)

import base64
import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cjm.model import Emotion, Entry, Journey, Metric, Phase, Touchpoint, parts
from cjm.render.html import render_html
from cjm.view import board
from tests.render.html_page import EXAMPLES, Element, Page, example, page
from tests.view.arranged import arranged

HOSTILE = [
    "<script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    "{{ 7 * 7 }}{% raw %}",
    "]]> --> <!-- | &lt;b&gt; &amp;",
    "javascript:alert(1)",
]


def full_map(text: str) -> dict[str, Any]:
    """Give a map with every kind of text field, each holding `text`."""
    entry = {"text": text, "for": ["p"], "evidence": ["e"], "tags": [text]}
    emotion = {"score": -2, "feeling": text, "quote": text, "for": ["p"]}
    metric = {"name": text, "value": 1, "unit": text, "target": 2, "period": text}
    opportunity = {"text": text, "owner": text, "value": 5, "effort": 1, "addresses": ["t"]}
    touchpoint = {
        "id": "t",
        "name": text,
        "channel": "own",
        "device": text,
        "owner": text,
        "url": text,
        "evidence": ["e"],
        **{lane: [entry] for lane in ("actions", "questions", "needs", "pains", "gains")},
        **{lane: [entry] for lane in ("frontstage", "backstage", "support")},
        "emotions": [emotion],
        "opportunities": [opportunity],
        "metrics": [metric],
    }
    phase = {
        "id": "f",
        "name": text,
        "summary": text,
        "duration": text,
        "owner": text,
        **{lane: [entry] for lane in ("goals", "motivations", "expectations", "company_goals", "resources")},
        "touchpoints": [touchpoint],
        "emotions": [emotion],
        "funnel": {"entered": 2, "continued": 1, "period": text},
        "lanes": {"own-lane": [entry]},
    }
    person = {
        **dict.fromkeys(("name", "role", "description", "quote", "age", "occupation"), text),
        **{key: [text] for key in ("goals", "needs", "frustrations")},
    }
    return {
        **dict.fromkeys(("title", "summary", "purpose", "scenario", "trigger", "owner", "based_on"), text),
        "audience": [text],
        "tags": [text],
        "scope": {"starts": text, "ends": text},
        "persona": {"id": "p", **person},
        "stakeholders": [{"name": text, "role": text, "influence": text, "concerns": [text]}],
        "channels": [{"id": "own", "name": text}],
        "evidence": [{"id": "e", **dict.fromkeys(("title", "source", "sample", "note"), text)}],
        "phases": [phase, "Efter"],
        "flow": [{"from": "t", "to": "f", "kind": "back", "reason": text}],
        "opportunities": [opportunity],
        "what_if": [{"if": text, "then": text}],
        "alternatives": [{"id": "a", "name": text, "url": text, "note": text}],
        "walkthroughs": [{"by": text, "persona": "p", "note": text}],
        "lanes": [{"id": "own-lane", "name": text}],
    }


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for below in value.values():
            yield from strings(below)
    elif isinstance(value, list):
        for below in value:
            yield from strings(below)


def numbered(value: Any, counter: Iterator[int]) -> Any:
    """Give the map with a number of its own behind every `word` in it."""
    if isinstance(value, dict):
        return {key: numbered(below, counter) for key, below in value.items()}
    if isinstance(value, list):
        return [numbered(below, counter) for below in value]
    return f"word{next(counter)}x" if value == "word" else value


@pytest.mark.parametrize("text", HOSTILE)
def test_text_that_looks_like_code_comes_out_as_text_in_every_field(text: str) -> None:
    built, harmless = page(**full_map(text)), page(**full_map("Ord"))
    assert not built.open_tags
    assert [element.tag for element in built.elements] == [element.tag for element in harmless.elements]
    allowed = {name for element in harmless.elements for name in element.attributes}
    assert {name for element in built.elements for name in element.attributes} <= allowed
    assert text in built.one("h1").words


def test_every_text_of_a_map_stands_on_the_page() -> None:
    counter = iter(range(1000))
    keys = numbered(full_map("word"), counter)
    words = Page(render_html(arranged(**keys))).one("body").words
    told = [text for text in strings(keys) if text.startswith("word")]
    assert len(told) > 80
    assert [text for text in told if text not in words] == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_entry_of_an_example_stands_on_its_page(name: str, root: Path) -> None:
    journey = example(root / "examples" / f"{name}.cjm.yaml")
    words = Page(render_html(board(journey, name))).one("body").words
    told = [part.text for _, part in parts(journey) if isinstance(part, Entry)]
    told += [part.name for _, part in parts(journey) if isinstance(part, Phase | Touchpoint | Metric)]
    told += [part.quote for _, part in parts(journey) if isinstance(part, Emotion) and part.quote]
    assert len(told) > 20
    assert [text for text in told if " ".join(text.split()) not in words] == []


def test_each_fact_of_the_head_is_written_its_own_way_whatever_way_the_page_is() -> None:
    hostile = '<script>alert(1)</script> & "x"'
    persona = {"name": "Line (34)", "role": "Nurse (nights)"}
    built = page(language="ar", owner=hostile, purpose="Sell (more)", persona=persona)
    assert [element.words for element in built.all("b") if element.words == hostile]
    assert [element.words for element in built.all("dd") if element.words == "Sell (more)"]
    isolated = {element.words for element in built.all("bdi")}
    assert {hostile, "Sell (more)", "Line (34)", "Nurse (nights)"} <= isolated


def test_the_same_map_gives_the_same_bytes() -> None:
    assert render_html(arranged(**full_map("Ord"))) == render_html(arranged(**full_map("Ord")))


def test_the_page_has_no_foreign_part_no_handler_and_no_style_attribute() -> None:
    built = page(**full_map("Ord"))
    assert not [element for element in built.elements if element.tag in {"iframe", "object", "base"}]
    assert [element.attributes for element in built.all("script")] == [{}]
    names = {name for element in built.elements for name in element.attributes}
    assert not {name for name in names if name == "style" or name.startswith("on")}


def test_the_policy_allows_the_style_of_the_page_by_its_hash_and_nothing_else() -> None:
    built = Page(render_html(arranged(**full_map("Ord")), script=False))
    (policy,) = [
        element.attributes["content"]
        for element in built.all("meta")
        if element.attributes.get("http-equiv") == "Content-Security-Policy"
    ]
    style = re.findall(r"<style>(.*?)</style>", built.html, re.DOTALL)
    assert len(style) == 1
    digest = base64.b64encode(hashlib.sha256(style[0].encode()).digest()).decode()
    assert policy == (f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'")


@pytest.mark.parametrize(
    ("address", "followed"),
    [
        ("https://example.org/a?b=1&c=2", True),
        ("HTTP://example.org", True),
        ("mailto:a@example.org", True),
        ("javascript:alert(1)", False),
        (" javascript:alert(1)", False),
        ("java\tscript:alert(1)", False),
        ("data:text/html,<script>alert(1)</script>", False),
        ("vbscript:x", False),
        ("file:///etc/passwd", False),
        ("//example.org", False),
    ],
)
def test_only_addresses_of_web_and_mail_can_be_followed(address: str, *, followed: bool) -> None:
    built = page(alternatives=[{"name": "Andre", "url": address}], summary=f"Se [her]({address}).")
    outward = [link for link in built.all("a") if not (link.attributes["href"] or "").startswith("#")]
    assert [link.attributes["href"] for link in outward if link.words == "Andre"] == [address] * followed
    assert "Andre" in built.one("body").words
    schemes = {(link.attributes["href"] or "").lower().split(":")[0] for link in outward}
    assert schemes <= {"https", "http", "mailto"}


def test_the_summary_is_read_as_markdown_without_headings_pictures_or_html() -> None:
    built = page(summary="# Hej\n\nEn **stor** dag\n\n- et\n- to\n\n![x](https://a.example/b.png) <b>c</b>")
    assert built.one("strong").words == "stor"
    assert not built.all("img")
    assert "<b>c</b>" in built.one("div", "lede").words
    assert [heading.words for heading in built.all("h1")] == ["En rejse"]


@pytest.mark.parametrize(
    ("keys", "written", "direction"),
    [
        ({"language": "da"}, "da", "ltr"),
        ({"language": "en-GB"}, "en-GB", "ltr"),
        ({"language": "ar"}, "ar", "rtl"),
        ({}, "en", "ltr"),
    ],
)
def test_the_page_says_its_language_and_direction(keys: dict[str, str], written: str, direction: str) -> None:
    journey = Journey.model_validate({"cjm": 1, "title": "T", "phases": ["A"], **keys})
    html = Page(render_html(board(journey, "t"))).one("html")
    assert (html.attributes["lang"], html.attributes["dir"]) == (written, direction)


def test_the_head_names_persona_goal_state_and_date() -> None:
    built = page(
        title="Jeg vil sove",
        state="future",
        reviewed="2026-03-01",
        owner="Ida",
        persona={"name": "Sara", "goals": ["Sove igen"], "quote": "Jeg er træt"},
    )
    head = built.one("header").words
    for told in ["Jeg vil sove", "Sara", "Sove igen", "Jeg er træt", "Ønsket", "1. marts 2026", "Ida"]:
        assert told in head
    assert built.one("time").attributes["datetime"] == "2026-03-01"


@pytest.mark.parametrize(("language", "marks"), [("da", '"»" "«"'), ("en", '"“" "”"'), ("de", '"“" "”"')])
def test_what_somebody_said_stands_between_the_marks_of_the_language(language: str, marks: str) -> None:
    built = page(language=language, persona={"name": "Sara", "quote": "Av"})
    assert built.one("q").words == "Av"
    assert f"q{{quotes:{marks}}}" in built.one("style").words


def test_a_map_that_nobody_has_looked_at_says_so() -> None:
    assert "Aldrig gennemgået" in page().one("header").words


def cells_of(built: Page, lane: str) -> list[Element]:
    """Give the cells of a lane, phase by phase."""
    start = next(n for n, one in enumerate(built.elements) if one.attributes.get("data-lane") == lane)
    end = next((n for n, one in enumerate(built.elements) if n > start and one.tag == "tr"), None)
    return [one for one in built.elements[start:end] if one.tag == "td"]


def test_a_lane_that_is_empty_in_one_phase_is_a_gap_there() -> None:
    built = page(phases=[{"name": "Før", "goals": ["Finde den"]}, "Efter"])
    cells = cells_of(built, "goals")
    assert [("gap" in cell.classes, cell.words) for cell in cells] == [(False, "Finde den"), (True, "")]
    # The style sheet draws a dash there, and says to those who listen what it means.
    assert (
        'td.gap::after,.feel.gap::after{content:"\\2014";content:"\\2014"/"Intet\\20 noteret"}' in built.html
    )


def test_a_phone_names_the_lanes_by_the_style_sheet_whatever_they_are_called() -> None:
    phases = [{"name": "Køb", "lanes": {"x": ["a"]}}]
    built = page(phases=phases, lanes=[{"id": "x", "name": '</style>"}*{color:red}\\9 Økologi'}])
    style = built.one("style").words
    # Letters stay; a quotation mark is 22, a backslash 5c, a space 20, a brace 7b.
    escaped = r"\3c \2f style\3e \22 \7d \2a \7b color\3a red\7d \5c 9\20 Økologi"
    assert f'.r1>td::before{{content:"{escaped}"}}' in style
    assert built.html.count("</style>") == 1


def test_a_lane_that_nobody_uses_is_not_drawn() -> None:
    built = page(phases=[{"name": "Før", "goals": ["Finde den"]}])
    assert [row.words for row in built.all("th") if row.attributes.get("scope") == "row"] == [
        "Kontaktpunkter",
        "Mål",
    ]


def test_a_touchpoint_without_a_feeling_is_a_gap_beside_one_with() -> None:
    built = page(phases=[{"name": "Køb", "touchpoints": [{"name": "Kurv", "emotions": [1]}, "Kasse"]}])
    feelings = built.all("li", "feel")
    assert ["gap" in feeling.classes for feeling in feelings] == [False, True]
    assert [feeling.attributes["data-t"] for feeling in feelings] == ["1", "2"]
    assert feelings[1].words == ""


def test_phases_and_touchpoints_can_be_linked_to_unless_two_share_an_id() -> None:
    built = page(phases=[{"id": "a", "name": "A", "touchpoints": [{"id": "b", "name": "B"}]}])
    assert {"at-a", "at-b"} <= {element.attributes.get("id") for element in built.elements}
    twice = page(phases=[{"id": "a", "name": "A"}, {"id": "a", "name": "B"}])
    ids = [element.attributes["id"] for element in twice.elements if "id" in element.attributes]
    assert len(ids) == len(set(ids))


def test_every_link_inside_the_page_leads_somewhere() -> None:
    built = page(**full_map("Ord"))
    ids = {element.attributes["id"] for element in built.elements if "id" in element.attributes}
    hrefs = [element.attributes.get("href") or "" for element in built.elements]
    inward = {href[1:] for href in hrefs if href.startswith("#")}
    assert {"map", "follow", "evidence-1", "m-1"} <= inward
    assert inward <= ids


def test_a_blueprint_shows_its_two_lines() -> None:
    step = {"name": "Skranke", "frontstage": ["Hilser"], "backstage": ["Slår op"], "support": ["System"]}
    words = page(phases=[{"name": "Besøg", "touchpoints": [step]}]).one("table").words
    order = ["Interaktionslinje", "Hilser", "Synlighedslinje", "Slår op", "System"]
    assert sorted(order, key=words.index) == order


def test_the_funnel_falls_from_who_came_to_who_went_on_and_its_largest_drop_is_marked_once() -> None:
    built = page(
        phases=[
            {"name": "A", "funnel": {"entered": 1000, "continued": 500}},
            {"name": "B", "funnel": {"entered": 500, "continued": 50}},
            {"name": "C", "funnel": {"entered": 100}},
            {"name": "D", "funnel": {"continued": 100}},
        ]
    )
    assert built.one("td", "worst").words.startswith("90 % falder fra · Her falder den største andel fra")
    # 38 high for the 1,000 that the most came to, on a base at 40: 500 are 19 high, 50 are 1.9, 100 are 3.8.
    assert [area.attributes["d"] for area in built.all("path", "on")] == [
        "M0 2L100 21V40H0z",
        "M0 21L100 38.1V40H0z",
        "M0 36.2L100 36.2V40H0z",
        "M0 36.2L100 36.2V40H0z",
    ]
    assert [area.attributes["d"] for area in built.all("path", "off")][:2] == [
        "M0 2H100V21z",
        "M0 21H100V38.1z",
    ]


def test_each_channel_has_its_picture_and_its_word() -> None:
    built = page(
        phases=[
            {
                "name": "Køb",
                "touchpoints": [
                    {"name": "Brev", "channel": "post"},
                    {"name": "Klip", "channel": "TikTok"},
                    "Noget",
                ],
            }
        ]
    )
    symbols = [symbol.attributes["id"] or "" for symbol in built.all("symbol")]
    assert [id_ for id_ in symbols if id_.startswith("i-")] == ["i-post", "i-named", "i-other"]
    drawn = [use.attributes["href"] for use in built.all("use")[:6]]
    assert drawn == ["#b-physical", "#i-post", "#b-open", "#i-named", "#b-open", "#i-other"]
    words = [touchpoint.words for touchpoint in built.all("li", "tp")]
    assert "Post · fysisk" in words[0]
    assert "TikTok" in words[1]


def test_a_phase_without_touchpoints_says_so() -> None:
    assert page().one("li", "tp").words == "Intet kontaktpunkt"


def test_a_map_without_evidence_says_that_it_is_a_guess() -> None:
    assert "kortet er foreløbig et gæt" in page().one("main").words


def test_a_map_without_phases_is_still_a_page() -> None:
    assert page(phases=[]).one("h1").words == "En rejse"

"""What a page says of itself to its script: codes, choices, and when there is a script at all."""

import base64
import hashlib
import re

from cjm.diagnostic import Severity
from cjm.render.html import render_html
from cjm.view import Remark, with_findings
from tests.render.html_page import Page, page
from tests.render.used import FITTING
from tests.view.arranged import arranged


def policy_of(built: Page) -> str:
    metas = built.all("meta")
    (policy,) = [one for one in metas if one.attributes.get("http-equiv") == "Content-Security-Policy"]
    return policy.attributes["content"] or ""


def choices(built: Page) -> dict[str | None, list[str]]:
    """Give the choices of a page by their name, without the one for all."""
    found: dict[str | None, list[str]] = {}
    for element in built.elements:
        if element.tag == "select":
            name = element.attributes["name"]
            found[name] = []
        elif element.tag == "option" and element.attributes["value"]:
            found[name].append(f"{element.attributes['value']} {element.words}")
    return found


def test_what_the_parts_of_a_map_differ_in_can_be_chosen_in_the_order_of_the_map() -> None:
    found = choices(page(**FITTING))
    assert found["persona"] == ["p1 Sara", "p2 Jens"]
    assert found["channel"] == ["c1 TikTok", "c2 Webbutik", "c3 Budbil"]
    assert found["owner"] == ["o1 Marketing", "o2 Ida", "o3 Bo"]
    assert found["tag"] == ["t1 pris"]
    assert found["lane"][:3] == ["touchpoints Kontaktpunkter", "goals Mål", "actions Handlinger"]


def test_where_there_is_nothing_to_choose_there_is_no_choice() -> None:
    seen = [f"Ser {number}" for number in range(12)]
    built = page(phases=[{"name": "Køb", "actions": seen, "touchpoints": [{"name": "K", "channel": "sms"}]}])
    assert list(choices(built)) == ["lane"]
    assert not [one for one in built.elements if "data-f" in one.attributes]


def test_parts_bear_the_codes_of_what_is_said_of_them() -> None:
    codes = [one.attributes.get("data-f") for one in page(**FITTING).elements]
    # A phase, three touchpoints, two feelings, two pains, an opportunity; what differs in nothing bears none.
    assert [code for code in codes if code] == [
        *("o1", "c1", "c2 o2", "p1 c3"),
        *("p1", "p2", "p1 t1", "p2", "o3"),
    ]


def test_a_small_map_and_a_page_without_script_run_nothing() -> None:
    for html in (render_html(arranged("Køb")), render_html(arranged(**FITTING), script=False)):
        built = Page(html)
        assert not built.all("script")
        assert not built.all("search")
        assert "script-src" not in policy_of(built)
        assert "data-f" not in html


def test_the_policy_lets_this_one_script_run_by_its_hash() -> None:
    built = page(**FITTING)
    (script,) = re.findall(r"<script>(.*?)</script>", built.html, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"; script-src 'sha256-{digest}';" in policy_of(built)


def test_the_script_is_the_same_for_every_map_and_puts_no_text_into_markup() -> None:
    scripts = {
        re.findall(r"<script>(.*?)</script>", render_html(arranged(**keys)), re.DOTALL)[0]
        for keys in (FITTING, {**FITTING, "title": "Noget andet", "language": "en"})
    }
    (script,) = scripts
    assert len(script.encode()) <= 11_000
    for way in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function("):
        assert way not in script


def test_a_page_without_findings_has_nothing_of_them() -> None:
    html = render_html(arranged(**FITTING))
    assert "fd-shape" not in html
    assert 'id="findings"' not in html


def test_each_severity_has_a_shape_and_a_word_and_only_those_in_use() -> None:
    remarks = [Remark(("phases", 0), Severity.WARNING, "r", "m"), Remark((), Severity.INFO, "r", "m")]
    built = Page(render_html(with_findings(arranged(**FITTING), remarks)))
    symbols = {one.attributes["id"] for one in built.all("symbol")}
    assert {"s-warning", "s-info"} <= symbols
    assert "s-error" not in symbols
    assert [one.words for one in built.all("a", "fd")] == ["Advarsel 1"]


def test_marks_and_findings_lead_to_each_other() -> None:
    remarks = [
        Remark(("phases", 1, "touchpoints", 0), Severity.ERROR, "r", "m"),
        Remark((), Severity.INFO, "r", "m"),
    ]
    built = Page(render_html(with_findings(arranged(**FITTING), remarks)))
    ids = {one.attributes["id"] for one in built.elements if "id" in one.attributes}
    hrefs = {one.attributes["href"] for one in built.all("a")}
    assert {"mark-1", "finding-1", "finding-2"} <= ids
    assert {"#mark-1", "#finding-1"} <= hrefs
    # The second is about the whole map, and has no place on it.
    assert "#mark-2" not in hrefs


def test_a_danish_page_frames_findings_in_danish_and_says_that_rules_speak_english() -> None:
    remark = Remark((), Severity.ERROR, "map-without-owner", "nobody owns the map", "write an owner")
    built = Page(render_html(with_findings(arranged(**FITTING, language="da"), [remark])))
    told = built.one("section", "findings").words
    english = [one.words for one in built.elements if one.attributes.get("lang") == "en"]
    assert english == ["nobody owns the map", "write an owner", "map-without-owner"]
    for text in english:
        told = told.replace(text, "")
    assert " ".join(told.split()) == "Det fandt cjm lint Fejl 1: Regel · Hele kortet"

"""The tools of a page in a real browser: filter, lanes to fold, density, links, findings."""

from __future__ import annotations

from pathlib import Path
from statistics import median

import pytest

from cjm.diagnostic import Severity
from cjm.render.html import render_html
from cjm.view import Board, Remark, with_findings
from tests.render.test_html import HOSTILE, full_map
from tests.render.test_html_size import map_of
from tests.render.used import FITTING, Hands, Seen
from tests.tools.pages import invalid_html
from tests.view.arranged import arranged

pytestmark = pytest.mark.slow

WHOLE = "af 18 punkter vises"
EVERY_LANE = [
    *("touchpoints", "curve", "emotions", "ways", "goals", "actions", "questions", "pains"),
    *("frontstage", "backstage", "opportunities", "funnel"),
]


@pytest.fixture
def hands(node: str, chromium: str, tmp_path: Path) -> Hands:
    return Hands(node, chromium, tmp_path)


def fitting() -> Board:
    return arranged(**FITTING)


def choose(name: str, label: str) -> Seen:
    return {"choose": [name, label]}


def texts(seen: Seen) -> list[str]:
    """Give the entries to be seen, each by its first two words."""
    return [" ".join(text.split()[:2]) for text in seen["entries"]]


def test_without_a_filter_everything_is_there_and_nothing_is_announced(hands: Hands) -> None:
    (seen,) = hands.use(fitting(), {})
    assert (seen["status"], seen["hash"], seen["dim"], seen["shut"]) == ("", "", [], [])
    assert seen["lanes"] == EVERY_LANE
    assert len(seen["entries"]) == 13
    assert seen["headings"] == ["Kunden", "Virksomheden", "Interaktionslinje", "Synlighedslinje"]


@pytest.mark.parametrize(
    ("choice", "count", "shown", "dim"),
    [
        # What is said of Sara alone is gone, and so is the touchpoint that only she meets.
        (
            ("persona", "Jens"),
            13,
            [
                *("−1 Træt", "Finde en", "Få den", "Ser en", "Klikker", "Skal oprette"),
                *("Sender kvittering", "Pakker varen", "Vis fragten"),
            ],
            ["Pakke"],
        ),
        (("channel", "Budbil"), 3, ["Åbner æsken", "Må jeg"], ["Opmærksomhed", "Annonce", "Kurv"]),
        # The owner of a phase has what nobody else in it has.
        (
            ("owner", "Marketing"),
            6,
            ["+1 Nysgerrig", "−1 Træt", "Finde en", "Ser en", "Klikker"],
            ["Køb", "Kurv", "Pakke"],
        ),
        # An opportunity at Ida's touchpoint is Bo's.
        (
            ("owner", "Ida"),
            5,
            ["Fragten vises", "Skal oprette", "Sender kvittering", "Pakker varen"],
            ["Opmærksomhed", "Annonce", "Pakke"],
        ),
        (("owner", "Bo"), 1, ["Vis fragten"], ["Opmærksomhed", "Annonce", "Pakke"]),
        (("tag", "pris"), 1, ["Fragten vises"], ["Opmærksomhed", "Annonce", "Pakke"]),
        (("lane", "Problemer"), 2, ["Fragten vises", "Skal oprette"], ["Opmærksomhed", "Annonce", "Pakke"]),
    ],
)
def test_a_choice_leaves_what_it_names_and_says_how_much(
    hands: Hands, choice: tuple[str, str], count: int, shown: list[str], dim: list[str]
) -> None:
    (seen,) = hands.use(fitting(), choose(*choice))
    assert seen["status"] == f"{count} {WHOLE} · {choice[1]}"
    assert sorted(texts(seen)) == sorted(shown)
    assert seen["dim"] == dim
    # Columns stay, so that the curve stands where it stood.
    assert (seen["columns"], seen["curve"]) == (3, 1)


@pytest.mark.parametrize(
    ("typed", "count", "shown", "ways"),
    [
        ("FRAGTEN", 3, ["Fragten vises", "Vis fragten"], ["Fragten er for dyr"]),
        ("sidst fragt", 1, ["Fragten vises"], []),
        ("abner aesken", 1, ["Åbner æsken"], []),
        ("Åbner", 1, ["Åbner æsken"], []),
        ("400 gik videre", 1, [], []),
        ("kurv", 2, [], ["Kurv"]),
        ("(.*", 0, [], []),
    ],
)
def test_text_is_found_whatever_its_case_and_accents(
    hands: Hands, typed: str, count: int, shown: list[str], ways: list[str]
) -> None:
    _, seen = hands.use(fitting(), {"press": "/"}, {"type": typed})
    assert seen["status"] == f"{count} {WHOLE} · {typed}"
    assert sorted(texts(seen)) == sorted(shown)
    assert len(seen["ways"]) == len(ways)
    assert all(word in way for word, way in zip(ways, seen["ways"], strict=True))


def test_choices_and_text_hold_together(hands: Hands) -> None:
    steps = [choose("persona", "Jens"), {"press": "/"}, {"type": "fragten"}, choose("lane", "Muligheder")]
    _, _, both, all_three = hands.use(fitting(), *steps)
    assert both["status"] == f"2 {WHOLE} · Jens · fragten"
    assert (texts(both), len(both["ways"])) == (["Vis fragten"], 1)
    assert all_three["status"] == f"1 {WHOLE} · Muligheder · Jens · fragten"
    assert (texts(all_three), all_three["ways"]) == (["Vis fragten"], [])


def test_lanes_headings_and_lines_without_a_match_go(hands: Hands) -> None:
    pains, receipt, _, funnel = hands.use(
        fitting(),
        choose("lane", "Problemer"),
        {"goto": "#?q=kvittering"},
        {"press": "Escape"},
        choose("lane", "Frafald"),
    )
    assert pains["lanes"] == ["touchpoints", "curve", "pains"]
    assert pains["headings"] == ["Kunden"]
    assert receipt["lanes"] == ["touchpoints", "curve", "frontstage"]
    assert sorted(receipt["headings"]) == ["Interaktionslinje", "Virksomheden"]
    assert funnel["lanes"] == ["touchpoints", "curve", "funnel"]
    assert funnel["headings"] == ["Virksomheden"]


def test_choosing_a_persona_leaves_their_curve_and_fades_the_other(hands: Hands) -> None:
    phases = [
        {"name": name, "touchpoints": [{"name": name, "emotions": felt}]}
        for name, felt in [
            ("A", [{"score": 1, "for": ["s"]}, {"score": -1, "for": ["j"]}]),
            ("B", [{"score": 2, "for": ["s"]}, {"score": 0, "for": ["j"]}]),
        ]
    ]
    phases[0]["goals"] = [f"Mål {number}" for number in range(12)]
    people = [{"id": "s", "name": "Sara"}, {"id": "j", "name": "Jens"}]
    drawn = arranged(personas=people, phases=phases)
    before, after = hands.use(drawn, {}, choose("persona", "Sara"))
    assert before["faded"] == [False, False]
    # Those drawn first lie below: Jens, then Sara.
    assert after["faded"] == [True, False]


def low_of_two(jens: int) -> Board:
    felt = [(1, 0), (-2, jens), (2, 1)]
    touchpoints = [
        {"name": str(n), "emotions": [{"score": sara, "for": ["s"]}, {"score": other, "for": ["j"]}]}
        for n, (sara, other) in enumerate(felt)
    ]
    phases = [{"name": "A", "touchpoints": touchpoints, "goals": [f"Mål {number}" for number in range(12)]}]
    people = [{"id": "s", "name": "Sara"}, {"id": "j", "name": "Jens"}]
    return arranged(personas=people, phases=phases)


def test_choosing_a_persona_hides_the_low_point_of_the_other(hands: Hands) -> None:
    all_of_it, sara, jens, again = hands.use(
        low_of_two(-1), {}, choose("persona", "Sara"), choose("persona", "Jens"), {"press": "Escape"}
    )
    assert {"tp", "feel", "tint"} <= set(all_of_it["lows"])
    assert sara["lows"] == all_of_it["lows"] == again["lows"]
    assert jens["lows"] == []
    assert any("Lavpunkt" in said and "meget dårligt" in said for said in sara["said"])
    assert not any("meget dårligt" in said or "meget godt" in said for said in jens["said"])


def test_choosing_a_persona_who_is_as_low_there_keeps_the_low_point(hands: Hands) -> None:
    before, jens = hands.use(low_of_two(-2), {}, choose("persona", "Jens"))
    assert jens["lows"] == before["lows"] != []
    assert any("Lavpunkt" in said for said in jens["said"])


def test_the_slash_goes_to_the_search_and_escape_takes_the_filter_away(hands: Hands) -> None:
    slash, typed, slashes, gone = hands.use(
        fitting(), {"press": "/"}, {"type": "fragten"}, {"type": "/"}, {"press": "Escape"}
    )
    assert (slash["focus"], slash["value"]) == ("q", "")
    assert (typed["value"], typed["hash"]) == ("fragten", "#?q=fragten")
    assert slashes["value"] == "fragten/"
    assert (gone["value"], gone["status"], gone["hash"], gone["focus"]) == ("", "", "", "q")
    assert (gone["lanes"], len(gone["entries"]), gone["dim"]) == (EVERY_LANE, 13, [])


def test_the_button_takes_the_filter_away_and_is_there_only_with_one(hands: Hands) -> None:
    before, chosen, after = hands.use(fitting(), {}, choose("persona", "Jens"), {"click": "[name=clear]"})
    assert "clear" not in before["controls"]
    assert "clear" in chosen["controls"]
    assert (after["status"], after["focus"], len(after["entries"])) == ("", "q", 13)


def test_the_slash_can_be_turned_off(hands: Hands) -> None:
    off, slash = hands.use(fitting(), {"click": "[name=slash]"}, {"press": "/"})
    assert off["hash"] == "#?slash=0"
    assert slash["focus"] == "slash"


def test_the_address_holds_the_view_and_brings_it_back(hands: Hands) -> None:
    steps: list[Seen] = [
        choose("persona", "Jens"),
        {"press": "/"},
        {"type": 'en & "to"'},
        {"press": "Escape"},
        choose("persona", "Sara"),
        {"click": "[name=compact]"},
        {"click": "tr[data-lane=curve] button"},
    ]
    *_, left = hands.use(fitting(), *steps)
    assert left["hash"] == "#?persona=Sara&fold=curve&compact=1"
    (found,) = hands.use(fitting(), {}, hash="#?persona=Sara&fold=curve&compact=1")
    for what in ("status", "entries", "shut", "compact", "pressed", "hash", "lanes"):
        assert found[what] == left[what]
    assert (found["shut"], found["compact"]) == (["Følelseskurve"], True)


def test_an_address_that_asks_for_what_is_not_there_shows_the_map(hands: Hands) -> None:
    (seen,) = hands.use(fitting(), {}, hash="#?persona=Bo&lane=%E0%A4%A&fold=nothing&x=%00")
    assert (seen["status"], len(seen["entries"]), seen["shut"]) == ("", 13, [])


def test_a_lane_folds_and_unfolds_by_its_title(hands: Hands) -> None:
    button = {"click": "tr[data-lane=pains] button"}
    shut, opened = hands.use(fitting(), button, button)
    assert (shut["shut"], shut["hash"]) == (["Problemer"], "#?fold=pains")
    assert not {"Fragten vises", "Skal oprette"} & set(texts(shut))
    assert "pains" in shut["lanes"]
    assert (opened["shut"], opened["hash"], len(opened["entries"])) == ([], "", 13)


def test_all_lanes_fold_at_once_and_the_touchpoints_stay(hands: Hands) -> None:
    button = {"click": "[name=fold]"}
    shut, opened = hands.use(fitting(), button, button)
    assert (shut["entries"], shut["ways"], shut["curve"]) == ([], [], 0)
    assert (shut["columns"], len(shut["shut"])) == (3, len(EVERY_LANE) - 1)
    assert "Fold alle rækker ud" in shut["words"]
    assert (opened["shut"], len(opened["entries"])) == ([], 13)
    assert "Fold alle rækker sammen" in opened["words"]


def test_what_is_found_in_a_folded_lane_is_unfolded(hands: Hands) -> None:
    _, seen = hands.use(fitting(), {"click": "[name=fold]"}, choose("tag", "pris"))
    assert texts(seen) == ["Fragten vises"]
    assert "Problemer" not in seen["shut"]


def test_each_phase_and_touchpoint_links_to_itself(hands: Hands) -> None:
    phase, touchpoint = hands.use(fitting(), {"click": "[href='#at-k%C3%B8b']"}, {"click": "#at-kurv h4 a"})
    assert (phase["hash"], phase["target"]["id"]) == ("#at-k%C3%B8b", "at-køb")
    assert (touchpoint["hash"], touchpoint["target"]) == ("#at-kurv", {"id": "at-kurv", "outline": "solid"})


def test_a_link_leads_there_without_a_script_too(hands: Hands) -> None:
    (seen,) = hands.use(fitting(), {}, hash="#at-kurv", script=False)
    assert seen["target"] == {"id": "at-kurv", "outline": "solid"}


def test_without_a_script_all_is_readable_and_no_control_shows(hands: Hands) -> None:
    drawn = with_findings(fitting(), [Remark(("phases", 0), Severity.WARNING, "r", "no goal")])
    (seen,) = hands.use(drawn, {}, script=False)
    assert (seen["controls"], len(seen["entries"]), seen["columns"]) == ([], 13, 3)
    assert seen["marks"] == ["Advarsel 1"]
    assert "no goal" in seen["words"]


def test_on_paper_the_filter_stands_as_a_sentence_and_no_control_does(hands: Hands) -> None:
    _, plain, _, sifted = hands.use(fitting(), {}, {"paper": True}, {"goto": "#?q=fragten"}, {"paper": True})
    assert plain["controls"] == sifted["controls"] == []
    assert sifted["status"] == f"3 {WHOLE} · fragten"
    assert sorted(texts(sifted)) == ["Fragten vises", "Vis fragten"]


def test_on_a_phone_the_tools_wait_behind_their_name(hands: Hands) -> None:
    closed, opened, chosen = hands.use(
        fitting(), {}, {"click": "#tools summary"}, choose("channel", "Budbil"), width=390
    )
    assert closed["controls"] == ["summary"]
    assert {"q", "persona", "lane", "channel", "owner", "tag"} <= set(opened["controls"])
    assert (sorted(texts(chosen)), chosen["width"]) == (["Må jeg", "Åbner æsken"], 390)


def with_marks() -> Board:
    remarks = [
        Remark(("phases", 1, "touchpoints", 0, "pains", 0), Severity.WARNING, "vague-text", "too vague"),
        Remark(("phases", 1), Severity.ERROR, "no-goal", "no goal", "write `goals: […]`"),
        Remark(("owner",), Severity.INFO, "no-owner", "nobody owns it"),
    ]
    return with_findings(fitting(), remarks)


def test_findings_stand_where_they_are_and_in_a_list_linked_both_ways(hands: Hands) -> None:
    before, there, back, off = hands.use(
        with_marks(),
        {},
        {"click": "#mark-1"},
        {"click": "#finding-1 a"},
        {"click": "[name=findings]"},
    )
    assert before["marks"] == ["Fejl 1", "Advarsel 2"]
    assert there["target"]["id"] == "finding-1"
    assert back["target"]["id"] == "mark-1"
    for told in ["Fejl 1: no goal", "Oplysning 3: nobody owns it", "Hele kortet", "Køb › Kurv › Problemer"]:
        assert told in before["words"].replace("\N{SOFT HYPHEN}", "")
    assert off["marks"] == []
    assert "nobody owns it" not in off["words"]


def test_everything_can_be_reached_and_done_by_keyboard(hands: Hands) -> None:
    drawn = with_marks()
    (walked,) = hands.use(drawn, {"walk": 100})
    stops = walked["walk"]
    names = [stop["name"] for stop in stops]
    assert names[:2] == ["#map", "#follow"]
    tools = ["q", "lane", "persona", "channel", "owner", "tag", "fold", "compact", "findings", "slash"]
    assert names[2:12] == tools
    assert {"map", "Problemer", "#at-kurv", "mark-1", "#mark-1"} <= set(names)
    assert [stop["name"] for stop in stops if not (stop["outlined"] and stop["visible"])] == []
    small = [stop["name"] for stop in stops if min(stop["width"], stop["height"]) < 24]
    # Links inside a sentence, and boxes whose label can be pressed as well.
    assert set(small) <= {"slash", "paper", "a4", "#mark-1", "#mark-2"}
    keys: list[Seen] = [{"press": "Tab"}] * 9 + [{"press": "Enter"}]
    folded = hands.use(drawn, *keys)[-1]
    assert folded["focus"] == "Fold alle rækker ud" or folded["focus"] == "fold"
    assert folded["entries"] == []
    picked = hands.use(drawn, *[{"press": "Tab"}] * 5, {"press": "ArrowDown"}, {"press": "ArrowDown"})[-1]
    assert picked["status"] == f"13 {WHOLE} · Jens"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
def test_the_tools_and_a_filtered_map_are_accessible(hands: Hands, scheme: str, width: int) -> None:
    shown: list[Seen] = [{"click": "#tools summary"}] if width < 768 else [{}]
    steps: list[Seen] = [*shown, {"axe": True}, choose("channel", "Budbil"), {"axe": True}]
    if width >= 768:
        steps += [{"click": "[name=fold]"}, {"click": "[name=compact]"}, {"axe": True}]
    for seen in hands.use(with_marks(), *steps, scheme=scheme, width=width):
        assert seen.get("axe", []) == []


@pytest.mark.parametrize("text", HOSTILE)
def test_texts_that_look_like_code_are_only_ever_texts(hands: Hands, text: str, node: str) -> None:
    keys = full_map(text)
    keys["personas"] = [keys.pop("persona"), {"id": "q", "name": f"{text} 2"}]
    drawn = with_findings(arranged(**keys), [Remark(("phases", 0), Severity.ERROR, text, text, text)])
    steps = [choose("owner", text), choose("tag", text), {"press": "/"}, {"type": text}, {}]
    *_, seen = hands.use(drawn, *steps)
    assert seen["value"] == text
    assert not seen["status"].startswith("0 ")
    assert seen["marks"] == ["Fejl 1"]
    (again,) = hands.use(drawn, {}, hash=seen["hash"])
    assert (again["status"], again["entries"]) == (seen["status"], seen["entries"])
    assert invalid_html(node, [hands.folder / "page.html"]) == []


def test_two_thousand_entries_are_filtered_in_less_than_a_tenth_of_a_second(hands: Hands) -> None:
    (seen,) = hands.use(map_of(20), {"measure": "fragten"})
    typed, cleared = seen["milliseconds"]["typed"], seen["milliseconds"]["cleared"]
    assert median(typed) < 100, typed
    # Taking a filter away lays all of the page out again, which takes between 70 and 130 ms here.
    assert min(cleared) < 300, cleared


def test_the_page_with_its_tools_is_valid(node: str, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(render_html(with_marks()), encoding="utf-8")
    assert invalid_html(node, [path]) == []


def test_what_is_told_to_those_who_listen_is_what_is_drawn(hands: Hands, root: Path) -> None:
    touchpoint = {
        "id": "kurv",
        "name": "Kurv",
        "channel": "Webbutik",
        "emotions": [{"score": 1, "feeling": "Glad"}],
        "actions": [{"text": "Betaler", "tags": ["pris"]}],
    }
    seen = [f"Ser {number}" for number in range(1, 11)]
    drawn = arranged({"id": "koeb", "name": "Køb", "actions": seen, "touchpoints": [touchpoint]})
    remarks = [
        Remark((), Severity.WARNING, "no-owner", "no owner"),
        Remark(("phases", 0), Severity.ERROR, "no-goal", "no goal", "write one"),
    ]
    (told,) = hands.use(with_findings(drawn, remarks), {"aria": "body"})
    assert told["aria"] == (root / "tests/render/small_page.yaml").read_text(encoding="utf-8").rstrip()

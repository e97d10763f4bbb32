"""What stands above and below the map: the head, personas, opportunities, what follows, the legend."""

from tests.render.svg_picture import drawn, one_phase, said, texts
from tests.view.arranged import arranged


def test_the_head_tells_kind_facts_title_summary_and_tags() -> None:
    board = arranged(
        title="Sara køber",
        kind="buyer",
        owner="Mette",
        reviewed="2026-03-03",
        tags=["a", "b"],
        summary="Et\n\nTo",
    )
    (head,) = said(board, "head")
    assert head.replace("\u00a0", " ") == (
        "Køberejse · Ansvarlig Mette · Gennemgået 3. marts 2026 Sara køber Et To Emneord: a, b"
    )


def test_a_long_fact_of_the_head_may_be_broken() -> None:
    owner = "Marketing, kundeservice, lageret og webshoppen i fællesskab " * 3
    assert "\u00a0" not in said(arranged(owner=owner), "head")[0].split("Ansvarlig")[1].split("En rejse")[0]


def test_a_heading_is_set_in_lines_about_equally_long() -> None:
    board = arranged(
        title="Line finder en creme, som hendes sensitive hud kan tåle, og køber den igen", personas=["Line"]
    )
    lines = [one.text.width for one in texts(board) if one.text.line[0].face.name == "title"]
    assert len(lines) > 1
    assert min(lines) > 0.7 * max(lines)


def test_purpose_and_scope_stand_below_the_head() -> None:
    board = arranged(
        purpose="At forstå", audience=["Ledelsen", "Salg"], scope={"starts": "Behov", "ends": "Køb"}
    )
    assert said(board, "fact") == [
        "Formål At forstå",
        "Målgruppe for kortet Ledelsen, Salg",
        "Begynder Behov",
        "Slutter Køb",
    ]


PERSON = {
    "name": "Line", "role": "Køber", "age": 34, "occupation": "Sygeplejerske", "share": 0.65, "quote": "Av!",
    "description": "Har tør hud.", "goals": ["Ro", "Økologi"], "needs": ["Råd"], "frustrations": ["Fragt"],
    "sources": ["e1"],
}  # fmt: skip


def test_a_persona_card_tells_everything() -> None:
    board = arranged(persona=PERSON, evidence=[{"id": "e1", "title": "A"}])
    assert said(board, "persona") == [
        (
            "L Line Køber Alder: 34 · Beskæftigelse: Sygeplejerske · Andel af målgruppen: 65\u00a0% »Av!« "
            "Har tør hud. Mål: Ro; Økologi Behov: Råd Frustrationer: Fragt [1]"
        )
    ]


def test_two_personas_stand_beside_the_title_and_three_below_it() -> None:
    def tops(count: int) -> list[float]:
        people = [{"name": f"P{n}", "primary": n == 0} for n in range(count)]
        placed = texts(arranged(personas=people))
        title = next(one.text.y for one in placed if one.words == "En rejse")
        return [
            one.text.y - title
            for one in placed
            if one.words.startswith("P") and one.box and one.box.name == "persona"
        ]

    assert tops(2)[0] < 60
    assert min(tops(3)) > 60
    assert abs(tops(3)[1] - tops(3)[3]) < 1  # the first two beside each other
    assert "P0 primær" in said(arranged(personas=[{"name": "P0", "primary": True}, "P1"]), "persona")[0]


def test_opportunities_are_ranked_with_value_and_effort_as_dots() -> None:
    ideas = [
        {"text": "Svær", "value": 2, "effort": 5},
        {
            "text": "Oplagt",
            "value": 5,
            "effort": 1,
            "owner": "Salg",
            "due": "2026-05-01",
            "addresses": ["køb"],
            "status": "doing",
        },
        {"text": "Uvis", "assumption": True},
    ]
    board = arranged(opportunities=ideas)
    assert said(board, "opportunity") == [
        "1 Oplagt Salg · i gang · Frist: 1. maj 2026 · Løser: Køb Værdi Indsats",
        "2 Svær Værdi Indsats",
        "3 Uvis antagelse",
    ]
    assert len(drawn(board, "dot")) == (0 + 4) + (3 + 0)


def test_what_follows_is_told_in_sections_and_only_where_there_is_something() -> None:
    board = arranged(
        what_if=[{"if": "guiden manglede", "then": "var hun gået", "phase": "køb"}],
        alternatives=[{"name": "Apoteket", "url": "https://a.example", "note": "Tæt på"}],
        walkthroughs=[{"by": "Mette", "date": "2026-10-06", "note": "Gav op"}],
        stakeholders=[
            {"name": "Indkøb", "role": "Betaler", "influence": "stor", "concerns": ["Pris", "Tid"]}
        ],
        evidence=[
            {
                "title": "Samtaler",
                "kind": "interview",
                "source": "Mappe",
                "date": "2026-09-01",
                "sample": 9,
                "note": "Få",
            }
        ],
    )
    assert said(board, "section") == [
        "Hvad nu hvis …", "Alternativer", "I kundens fodspor", "Interessenter", "Belæg", "Sådan læses kortet",
    ]  # fmt: skip
    assert said(board, "note") == [
        "guiden manglede var hun gået Fase: Køb",
        "Apoteket Tæt på https://a.example",
        "Mette, 6. oktober 2026 Gav op",
        "Indkøb Pris; Tid Rolle: Betaler Indflydelse: stor",
    ]
    assert said(board, "source") == ["[1] Samtaler Interview · 1. september 2026 · grundlag: 9 Mappe Få"]


def test_sections_that_do_not_fit_beside_each_other_go_below() -> None:
    board = arranged(
        what_if=[{"if": f"a{n}", "then": "b"} for n in range(3)], alternatives=[f"c{n}" for n in range(3)],
    )  # fmt: skip
    tops = {one.words: one.text.y for one in texts(board) if one.box and one.box.name == "section"}
    assert tops["Alternativer"] > tops["Hvad nu hvis …"]


def test_a_map_without_evidence_says_that_it_is_a_guess() -> None:
    assert said(arranged(), "note") == ["Intet belæg noteret: kortet er foreløbig et gæt."]


def test_the_legend_explains_the_figures_that_are_drawn_and_no_other() -> None:
    assert said(arranged(), "key") == ["Intet noteret"]
    point = {"name": "Kurv", "channel": "webshop", "emotions": [-1], "moment_of_truth": True}
    other = {"name": "Butik", "channel": "store", "emotions": [{"score": 1, "assumption": True}]}
    board = one_phase(touchpoints=[point, other, "Kasse"], goals=[{"text": "Ro", "assumption": True}])
    assert said(board, "key") == [
        "Kontaktpunkt: digitalt", "Kontaktpunkt: fysisk", "1 Kontaktpunkt", "Følelseskurve",
        "Lavpunkt: kræver handling", "Sandhedens øjeblik", "Følelseskurve: antagelse",
        "? det ved ingen endnu", "antagelse",
    ]  # fmt: skip


def test_six_facts_about_the_map_stand_in_one_row() -> None:
    about = {
        "purpose": "a",
        "audience": ["b"],
        "scenario": "c",
        "trigger": "d",
        "scope": {"starts": "e", "ends": "f"},
    }
    board = arranged(**about)
    tops = {one.text.y for one in texts(board) if one.box and one.box.name == "fact" and len(one.words) == 1}
    assert len(tops) == 1

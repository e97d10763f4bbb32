"""A map as a Markdown page: what it says, section by section, raw and as a parser understands it."""

from typing import Any

import pytest
from markdown_it import MarkdownIt

from cjm.model import Journey
from cjm.render.markdown import render_markdown
from cjm.view import board
from tests.render.drawn_graph import HOSTILE

PERSONAS = [
    {
        "name": "Line",
        "role": "Køber",
        "quote": "Jeg er træt",
        "primary": True,
        "age": 34,
        "goals": ["Ro", "Tid"],
        "sources": ["webanalyse"],
    },
    {"name": "Jens", "description": "Gør, som han plejer."},
]
PHASES: list[dict[str, Any]] = [
    {
        "name": "Opdagelse",
        "kind": "awareness",
        "duration": "En uge",
        "summary": "Behovet opstår",
        "funnel": {"entered": 200, "continued": 150},
        "goals": ["Finde en creme"],
        "touchpoints": [
            {"name": "Annonce", "channel": "ads", "owned": False, "emotions": [1], "actions": ["Klikker"]},
            {"name": "Butikken", "channel": "store", "moment_of_truth": True, "url": "https://x.example/"},
        ],
    },
    {
        "name": "Køb",
        "funnel": {"entered": 150, "continued": 30},
        "touchpoints": [
            {
                "name": "Kassen",
                "assumption": True,
                "emotions": [
                    {
                        "score": -2,
                        "feeling": "Snydt",
                        "quote": "49 kroner?",
                        "for": ["line"],
                        "evidence": ["webanalyse"],
                    }
                ],
                "opportunities": [
                    {"text": "Vis fragten", "value": 5, "effort": 2, "status": "doing", "due": "2026-12-15"}
                ],
            }
        ],
    },
    {"name": "Brug"},
]
MORE: dict[str, Any] = {
    "purpose": "Finde hullet",
    "tags": ["butik", "2026"],
    "summary": "Line **leder**.\n\nHun finder.",
    "state": "current",
    "personas": PERSONAS,
    "phases": PHASES,
    "evidence": [
        {
            "id": "webanalyse",
            "kind": "analytics",
            "title": "Webanalyse",
            "source": "https://x.example/a",
            "note": "Sept.",
        },
    ],
    "flow": [
        {"from": "køb", "to": "opdagelse", "kind": "back", "reason": "Fortryder", "share": 0.12},
        {"from": "køb", "kind": "exit", "for": ["jens"]},
    ],
    "opportunities": ["Skriv til kunderne"],
    "what_if": [{"if": "guiden manglede", "then": "Havde hun opgivet", "phase": "køb"}],
    "alternatives": [{"name": "Apoteket", "url": "https://apotek.example/", "note": "Tæt på"}],
    "stakeholders": [{"name": "Chef", "role": "Siger ja"}],
    "walkthroughs": [{"by": "Mette", "date": "2026-10-06", "note": "Gav op"}],
}


def page(**more: Any) -> str:
    plain = {"cjm": 1, "title": "En tur", "language": "da", "phases": [{"name": "Køb"}]}
    return render_markdown(board(Journey.model_validate({**plain, **more}), "tur"))


def section(text: str, heading: str) -> str:
    """Give what stands under a heading of the second level."""
    return text.split(f"\n## {heading}\n\n")[1].split("\n## ")[0].rstrip("\n")


def test_it_begins_with_title_facts_summary_and_purpose() -> None:
    assert page(**MORE).split("\n\n## ")[0].split("\n") == [
        "# En tur",
        "",
        "**Kunderejse** · Tilstand: I dag",
        "",
        "Line **leder**.",
        "",
        "Hun finder.",
        "",
        "- **Formål**: Finde hullet",
        "- **Emneord**: butik, 2026",
    ]


def test_a_persona_has_a_section_with_the_quote_as_a_quotation() -> None:
    assert section(page(**MORE), "Line (primær)").split("\n") == [
        "> »Jeg er træt«",
        "",
        "Køber",
        "",
        "- Alder: 34",
        "- **Mål**: Ro; Tid",
        "- **Belæg**: [1]",
    ]
    assert section(page(**MORE), "Jens") == "Gør, som han plejer."


def test_what_pictures_show_is_told_in_words() -> None:
    persona = {"name": "Line", "image": "line.png", "alt": "Line på sit *badeværelse*"}
    step = {"name": "Kurv", "image": "kurv.png", "alt": "Kurven med én krukke"}
    data = {
        "cjm": 1,
        "title": "T",
        "language": "da",
        "persona": persona,
        "phases": [{"name": "Køb", "touchpoints": [step]}],
    }
    written = render_markdown(board(Journey.model_validate(data), "t"))
    assert r"- **Billede**: Line på sit \*badeværelse\*" in written
    assert "- **Kurv** · Billede: Kurven med én krukke" in written


def test_the_overview_is_a_table_of_phases_touchpoints_feelings_and_people_who_leave() -> None:
    rows = section(page(**MORE), "Kunderejsekort").split("\n")
    assert rows[:5] == [
        "| Fase | Kontaktpunkter | Følelser | Frafald |",
        "| --- | --- | --- | --- |",
        "| **1. Opdagelse** | Annonce, Butikken ◆ | godt +1 ▆· | 25\u00a0% falder fra |",
        "| **2. Køb** | Kassen | meget dårligt −2 ▁ | **80\u00a0% falder fra** |",
        "| **3. Brug** | *Intet kontaktpunkt* | det ved ingen endnu | – |",
    ]


def test_the_curve_is_told_in_bars_with_its_extremes_in_words() -> None:
    rows = section(page(**MORE), "Kunderejsekort").split("\n")
    assert rows[6] == (
        "- **Følelseskurve for Line**: ▆·▁·. Højdepunkt: Annonce, +1 (godt). Lavpunkt: Kassen, −2 (Snydt)"
    )


@pytest.mark.parametrize(("score", "bar"), [(-2, "▁"), (-1, "▃"), (0, "▅"), (1, "▆"), (2, "█")])
def test_a_bar_is_the_higher_the_better_it_feels(score: int, bar: str) -> None:
    phases = [{"name": "a", "emotions": [score]}]
    assert f" {bar} |" in page(phases=phases)


def test_a_phase_lists_its_touchpoints_and_what_each_lane_says() -> None:
    assert section(page(**MORE), "1. Opdagelse").split("\n") == [
        "*Opmærksomhed · En uge*",
        "",
        "Behovet opstår",
        "",
        "- **Kontaktpunkter**",
        "  - **Annonce** (Annoncer, digitalt) · ikke vores",
        "  - **Butikken** (Butik, fysisk) · [https://x.example/](https://x.example/) · ◆ Sandhedens øjeblik",
        "- **Mål**",
        "  - Finde en creme",
        "- **Handlinger**",
        "  - Annonce: Klikker",
        "- **Følelser**",
        "  - Annonce: godt (+1)",
        "- **Frafald**",
        "  - 200 kom ind · 150 gik videre · 25\u00a0% falder fra",
        "- *Intet noteret*: Muligheder",
    ]


def test_an_entry_carries_quote_remarks_and_evidence() -> None:
    text = section(page(**MORE), "2. Køb")
    assert "  - **Kassen** · antagelse\n" in text
    assert "  - Kassen: Snydt »49 kroner?« (−2, kun Line) [1]\n" in text


def test_a_phase_without_anything_says_so() -> None:
    assert section(page(**MORE), "3. Brug").split("\n") == [
        "- **Kontaktpunkter**",
        "  - *Intet kontaktpunkt*",
        "- *Intet noteret*: Mål, Handlinger, Følelser, Muligheder, Frafald",
    ]


def test_a_kind_that_is_the_name_is_not_said_twice() -> None:
    text = page(phases=[{"name": "Køb", "kind": "purchase"}])
    assert section(text, "1. Køb").startswith("- **Kontaktpunkter**")


def test_ways_have_arrows_reasons_and_shares() -> None:
    assert section(page(**MORE), "Andre veje").split("\n") == [
        "- **Går tilbage**: Køb → Opdagelse – Fortryder (12\u00a0%)",
        "- **Falder fra**: Køb (kun Jens)",
    ]


def test_opportunities_are_a_table_the_best_first() -> None:
    assert section(page(**MORE), "Muligheder").split("\n") == [
        "| | Muligheder | Værdi | Indsats | Status |",
        "| ---: | --- | :-: | :-: | --- |",
        "| 1 | **Vis fragten** · Kassen · Frist: 15. december 2026 | 5 | 2 | i gang |",
        "| 2 | **Skriv til kunderne** | – | – | – |",
    ]


def test_an_opportunity_says_whose_it_is_what_it_solves_and_what_it_rests_on() -> None:
    pain = {"id": "fragtchok", "text": "Fragten er dyr"}
    chance = {
        "text": "Vis den",
        "owner": "Mette",
        "addresses": ["fragtchok"],
        "assumption": True,
        "evidence": ["a"],
    }
    text = page(
        phases=[{"name": "Køb", "pains": [pain], "opportunities": [chance]}],
        evidence=[{"id": "a", "title": "A"}],
    )
    assert "| 1 | **Vis den** · Køb · Mette · Løser: Fragten er dyr (antagelse) [1] | – | – | – |\n" in text


def test_what_ifs_alternatives_stakeholders_and_walkthroughs_are_lists() -> None:
    text = page(**MORE)
    assert section(text, "Hvad nu hvis …") == "- **guiden manglede** (Fase: Køb): Havde hun opgivet"
    assert section(text, "Alternativer") == "- **[Apoteket](https://apotek.example/)**: Tæt på"
    assert section(text, "Interessenter") == "- **Chef** (Rolle: Siger ja)"
    assert section(text, "I kundens fodspor") == "- **Mette, 6. oktober 2026**: Gav op"


def test_evidence_is_numbered_as_it_is_cited() -> None:
    evidence = section(page(**MORE), "Belæg").split("\n")[0]
    assert evidence == "1. **Webanalyse** (Webanalyse) – [https://x.example/a](https://x.example/a) – Sept."


def test_a_map_without_evidence_says_that_it_is_a_guess() -> None:
    assert section(page(), "Belæg").startswith("Intet belæg noteret: kortet er foreløbig et gæt.")


def test_a_small_map_has_no_empty_sections() -> None:
    headings = [line for line in page().split("\n") if line.startswith("#")]
    assert headings == ["# En tur", "## Kunderejsekort", "## 1. Køb", "## Belæg"]


def test_it_speaks_english_unless_the_map_is_danish() -> None:
    text = page(language="en", persona={"name": "Ann", "quote": "So tired"})
    assert "\n> “So tired”\n" in text
    assert "\n- *Nothing noted*" not in text
    assert text.endswith("\n*Made with cjm*\n")


def test_the_touchpoints_a_map_chooses_as_a_lane_are_not_listed_twice() -> None:
    text = page(lanes=["touchpoints", "goals"], phases=[{"name": "a", "goals": ["b"], "touchpoints": ["c"]}])
    assert text.count("Kontaktpunkter") == 2


def test_an_address_that_is_not_safe_is_text() -> None:
    text = page(alternatives=[{"name": "Apoteket", "url": "javascript:alert(1)"}])
    assert section(text, "Alternativer") == "- **Apoteket** (Kilde: javascript:alert(1))"


@pytest.mark.parametrize(
    "text", [*HOSTILE, "- x", "# x", "1. x", "> x", "a | b", "![x](y)", "[x]: /y", "---", "``` x"]
)
def test_text_never_changes_the_page_around_it(text: str) -> None:
    """Every field holds the text; the page must have the same shape as with a plain word in its place."""
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])

    def shape(word: str) -> list[str]:
        inner = [token.type for token in parser.parse(filled(word)) if token.type != "inline"]
        inline = (token.children or [] for token in parser.parse(filled(word)))
        marks = [
            child.type
            for children in inline
            for child in children
            if child.type not in ("text", "text_special")
        ]
        return inner + marks

    assert shape(text) == shape("ord")


def filled(word: str) -> str:
    entry = {"text": word, "tags": [word]}
    touchpoint = {
        "name": word,
        "channel": word,
        "owner": word,
        "actions": [entry],
        "url": f"https://x.example/{word}",
    }
    feeling = {"score": 1, "feeling": word, "quote": word}
    phase = {"name": word, "duration": word, "summary": word, "goals": [entry], "emotions": [feeling]}
    return page(
        title=word,
        owner=word,
        purpose=word,
        tags=[word],
        persona={"name": word, "quote": word, "role": word, "goals": [word], "age": word},
        phases=[{**phase, "id": "p", "touchpoints": [touchpoint]}],
        flow=[{"from": "p", "kind": "exit", "reason": word}],
        opportunities=[{"text": word, "owner": word}],
        what_if=[{"if": word, "then": word}],
        alternatives=[{"name": word, "note": word, "url": f"https://x.example/{word}"}],
        stakeholders=[{"name": word, "concerns": [word]}],
        walkthroughs=[{"by": word, "note": word}],
        evidence=[{"title": word, "source": word, "note": word, "sample": word}],
    )


def test_the_same_map_gives_the_same_bytes() -> None:
    assert page(**MORE) == page(**MORE)


def test_no_line_ends_in_a_space_and_no_two_are_empty() -> None:
    text = page(**MORE)
    assert not [line for line in text.split("\n") if line != line.rstrip()]
    assert "\n\n\n" not in text

"""The rows of the map: heads, lanes, gaps, funnel, feelings."""

from cjm.render.svg.shape import Path, Rect
from cjm.view import in_words
from tests.render.svg_picture import drawn, faces, one_phase, said, texts
from tests.view.arranged import arranged
from tests.view.test_compare import TODAY, compared


def test_entries_stand_under_their_phase_with_the_numbers_of_their_touchpoints() -> None:
    points = [{"name": "Kurv", "actions": ["Ser fragten"]}, {"name": "Kasse", "actions": ["Betaler"]}]
    board = one_phase(actions=["Handler"], touchpoints=points)
    assert said(board, "cell") == ["Handler 1 Ser fragten 2 Betaler"]
    assert len(drawn(board, "dash")) == 1


def test_an_entry_carries_notes_tags_and_citations() -> None:
    pain = {
        "text": "Dyr fragt",
        "severity": 4,
        "category": "price",
        "evidence": ["e2", "e1"],
        "tags": ["fragt"],
    }
    board = arranged(
        phases=[{"name": "Køb", "pains": [pain]}],
        evidence=[{"id": "e1", "title": "A"}, {"id": "e2", "title": "B"}],
    )
    assert said(board, "cell") == ["Dyr fragt pris · alvor 4 af 5 · fragt [2] [1]"]


def test_what_asks_for_action_has_the_colour_of_action() -> None:
    board = one_phase(resources=[{"text": "Fotos", "status": "need"}, {"text": "Budget", "status": "have"}])
    assert faces(board, "mangler") == {"note-act"}
    assert faces(board, "haves") == {"note"}


def test_an_assumption_has_a_broken_line_below_and_says_so() -> None:
    board = one_phase(goals=[{"text": "Ro på huden", "assumption": True}])
    assert said(board, "cell") == ["Ro på huden antagelse"]
    assert len(drawn(board, "guess-line")) == 2  # below the goal, and in the legend


def test_questions_are_set_as_speech() -> None:
    assert faces(one_phase(questions=["Passer den?"]), "Passer den?") == {"asked"}


def test_a_lane_that_is_empty_in_one_phase_shows_a_gap_as_high_as_the_row() -> None:
    board = arranged(
        phases=[{"name": "A", "goals": ["Et mål"], "touchpoints": ["T"]}, {"name": "B", "touchpoints": ["U"]}]
    )
    assert said(board, "gap") == ["Intet noteret"]
    hatched = [shape for shape in drawn(board, "hatched") if isinstance(shape, Rect)]
    assert len(hatched) == 2  # and the key in the legend
    assert hatched[0].height > 30


def test_a_phase_without_touchpoints_shows_a_gap() -> None:
    assert said(one_phase(), "gap") == ["Intet kontaktpunkt"]


def test_touchpoints_tell_number_name_channel_medium_and_the_rest() -> None:
    point = {
        "name": "Kurv", "channel": "webshop", "device": "Telefon", "owner": "Salg", "moment_of_truth": True,
        "status": "proposed", "url": "https://a.example", "assumption": True, "importance": {"customer": 5},
    }  # fmt: skip
    board = one_phase(
        touchpoints=[point, {"name": "Butik", "medium": "hybrid"}, {"name": "Brev", "medium": "physical"}]
    )
    assert said(board, "touchpoint") == [
        "1 Kurv Webshop · digitalt Sandhedens øjeblik foreslået antagelse",
        "2 Butik hybridt",
        "3 Brev fysisk",
    ]
    assert said(board, "known") == ["1 Kurv Telefon · Salg · Vigtighed for kunden: 5/5 https://a.example"]
    assert len(drawn(board, "line-open")) == 1
    assert [type(shape) for shape in drawn(board, "line")[:2]] == [Path, Path]


def test_what_a_touchpoint_was_stays_in_its_column_and_what_is_gone_is_struck_through_in_the_list() -> None:
    old = TODAY.replace("{name: Kurv,", "{name: Kurv, owner: Salg,")
    board = in_words(compared(old))
    assert [words for words in said(board, "touchpoint") if "I dag: Webshop" in words]
    assert said(board, "known") == ["1 Kurv Salg"]
    struck = [one.words.strip() for one in texts(board) if one.text.struck and one.box]
    assert struck.count("Kurv") == 2


def test_feelings_stand_under_their_columns_with_score_quote_and_notes() -> None:
    felt = {"score": -1.5, "feeling": "Snydt", "quote": "49 kroner?", "assumption": True}
    board = one_phase(emotions=["Spændt"], touchpoints=[{"name": "Kurv", "emotions": [felt]}, "Kasse"])
    assert said(board, "cell") == ["Spændt −1,5 Snydt »49 kroner?« antagelse"]


def test_the_funnel_has_bars_numbers_and_the_biggest_drop() -> None:
    counts = [
        {"entered": 1000, "continued": 400, "period": "maj"},
        {"entered": 400, "continued": 40},
        {"entered": 40},
    ]
    phases = [{"name": f"F{n}", "funnel": funnel} for n, funnel in enumerate(counts)]
    board = arranged(phases=[*phases, {"name": "Sidst", "funnel": {"continued": 4}}, {"name": "Uden"}])
    assert said(board, "cell") == [
        "1.000 kom ind → 400 gik videre 600 faldt fra · 60\u00a0% falder fra · maj",
        "400 kom ind → 40 gik videre 360 faldt fra · 90\u00a0% falder fra Her falder den største andel fra",
        "40 kom ind",
        "→ 4 gik videre",
    ]
    first, second = (shape.width for shape in drawn(board, "bar-frame")[:2] if isinstance(shape, Rect))
    assert second * 2.4 < first
    assert len(drawn(board, "bar-act")) == 1


def test_the_lines_of_a_blueprint_part_what_is_seen_from_what_is_not() -> None:
    point = {
        "name": "Kasse",
        "actions": ["Betaler"],
        "frontstage": ["Hilser"],
        "backstage": ["Pakker"],
        "support": ["Lager"],
    }
    assert said(one_phase(touchpoints=[point]), "blueprint-line") == ["Interaktionslinje", "Synlighedslinje"]
    only_support = {"name": "Kasse", "support": ["Lager"]}
    assert said(one_phase(touchpoints=[only_support]), "blueprint-line") == [
        "Interaktionslinje",
        "Synlighedslinje",
    ]
    assert said(one_phase(touchpoints=["Kasse"]), "blueprint-line") == []


def test_a_language_from_right_to_left_turns_the_map_around() -> None:
    phases = [{"name": "أ", "touchpoints": ["ت"]}, {"name": "ب", "touchpoints": ["ث"]}]
    placed = {one.words: one for one in texts(arranged(language="ar", title="رحلة", phases=phases))}
    assert placed["أ"].text.x > placed["ب"].text.x
    assert placed["أ"].text.anchor == "end"
    assert placed["أ"].text.turned
    assert placed["Touchpoints"].text.x > placed["أ"].text.x


def test_feelings_stand_right_below_the_curve_and_other_lanes_in_their_order() -> None:
    phase = {"name": "Køb", "goals": ["Ro"], "gains": ["Gave"], "emotions": [1]}
    board = arranged(
        phases=[phase], lanes=["gains", "goals", "emotions"], flow=[{"from": "køb", "kind": "exit"}]
    )
    titles = said(board, "lane-title")
    assert titles == ["Kontaktpunkter", "Følelseskurve", "Følelser", "Andre veje", "Glæder", "Mål"]

"""Two maps on one board: marks in words, a curve for each, and one place that needs action."""

import pytest

from cjm.model import Journey
from cjm.view import Board, Mark, Note, compared_board, differ, in_words
from tests.diff.test_merge import NEW, OLD, read

TODAY = OLD.replace("title: Jeg", "language: da\nstate: current\ntitle: Jeg", 1)
WISHED = NEW.replace("title: Jeg", "language: da\nstate: future\ntitle: Jeg", 1)


def compared(old: str = TODAY, new: str = WISHED) -> Board:
    return compared_board(read(old), read(new), "kjole")


def test_the_legend_says_what_each_mark_means() -> None:
    told = compared().compared
    assert told
    assert told.title == "I dag og Ønsket på samme kort"
    assert told.marks == (("added", "Nyt"), ("removed", "Udgår"), ("changed", "Ændret"))


def test_what_has_changed_says_what_it_was() -> None:
    board = compared()
    assert board.phases[0].mark == Mark("changed", "Ændret", "I dag: Køb")
    assert board.phases[1].mark == Mark("removed", "Udgår", None, gone=True)
    pains = next(lane for lane in board.lanes if lane.key == "pains")
    (pain,) = pains.cells[0].whole
    assert pain.mark == Mark("changed", "Ændret", "I dag: alvor 2 af 5")
    emotions = next(lane for lane in board.lanes if lane.key == "emotions")
    (felt,) = emotions.cells[0].each[1]
    assert felt.text == "Lettet"
    assert felt.mark == Mark("changed", "Ændret", "I dag: −2 Irriteret")
    funnel = next(lane for lane in board.lanes if lane.key == "funnel")
    (counted,) = funnel.cells[0].whole
    assert counted.mark == Mark(
        "changed", "Ændret", "I dag: 100 kom ind · 50 gik videre · 50\u00a0% falder fra"
    )


def test_touchpoints_ways_and_opportunities_are_marked() -> None:
    board = compared()
    heads = [column.touchpoint for column in board.columns]
    assert [(head.name, head.mark and head.mark.word) for head in heads if head] == [
        ("Kurv", "Udgår"),
        ("Kasse", "Ændret"),
        ("Kvittering", "Nyt"),
    ]
    assert heads[1]
    assert heads[1].mark == Mark("changed", "Ændret", "I dag: Webshop")
    assert [way.mark and way.mark.change for way in board.ways] == ["removed"]
    assert [each.mark and each.mark.change for each in board.opportunities] == ["added"]


def test_an_opportunity_goes_with_the_place_it_belongs_to() -> None:
    old = TODAY.replace("{name: Kurv,", "{name: Kurv, opportunities: [Vis prisen],")
    assert [(each.text, each.mark and each.mark.word) for each in compared(old).opportunities] == [
        ("Vis prisen", "Udgår"),
        ("Vis fragten", "Nyt"),
    ]


def test_a_curve_has_no_question_mark_over_a_phase_that_its_map_does_not_have() -> None:
    first = "  - {name: Køb, touchpoints: [{name: Kasse, emotions: [1]}]}\n"
    last = "  - {name: Brug, touchpoints: [{name: Kjolen, emotions: [2]}]}\n"
    head = "cjm: 1\ntitle: T\nlanguage: da\nstate: %s\nphases:\n"
    unknown = "  - {name: Pakke, touchpoints: [Pakken]}\n"
    known = unknown.replace("[Pakken]", "[{name: Pakken, emotions: [-1]}]")
    one, all_three = head % "current" + first, head % "future" + first
    new, old = compared(one + last, all_three + known + last).curves
    assert [point.score for point in new.points] == [1, -1, 2]
    assert [point.score for point in old.points] == [1, 2]
    # What nobody has noted in a phase that is there stays unknown.
    new, old = compared(one + unknown + last, all_three + known + last).curves
    assert [point.score for point in old.points] == [1, None, 2]
    new, old = compared(one + known + last, all_three + last).curves
    assert [point.score for point in new.points] == [1, 2]


def test_a_phase_that_a_touchpoint_is_new_in_is_there_in_both_and_unknown_where_nobody_felt_it() -> None:
    felt = "  - {name: Køb, emotions: [1]}\n  - Brug\n  - {name: Slut, emotions: [1]}\n"
    old = f"cjm: 1\ntitle: T\nphases:\n{felt}"
    new = old.replace("- Brug", "- {name: Brug, touchpoints: [{name: Kjolen, emotions: [2]}]}")
    assert [[point.score for point in each.points] for each in compared(old, new).curves] == [
        [1, 2, 1],
        [1, None, 1],
    ]


PEOPLE = """
cjm: 1
title: T
language: da
personas: [{name: %s, primary: true}, Mor]
phases:
  - {name: Køb, emotions: [{score: %s, for: [%s]}, {score: -2, for: [mor]}]}
  - {name: Brug, emotions: [0]}
"""


def test_beside_another_persona_the_curve_of_each_is_theirs_alone() -> None:
    sara, jens = PEOPLE % ("Sara", 2, "sara"), PEOPLE % ("Jens", 1, "jens")
    new, old = compared(sara, jens).curves
    assert (new.title, old.title) == ("Følelseskurve: Jens", "Følelseskurve: Sara")
    assert [point.score for point in new.points] == [1, 0]
    assert [point.score for point in old.points] == [2, 0]


def test_of_two_versions_the_curve_of_each_is_that_of_everyone() -> None:
    new, old = compared(PEOPLE % ("Sara", 2, "sara"), PEOPLE % ("Sara", 1, "sara")).curves
    assert [point.score for point in new.points] == [-0.5, 0]
    assert [point.score for point in old.points] == [0, 0]


def test_a_side_that_nobody_has_felt_anything_on_has_no_curve() -> None:
    old = "cjm: 1\ntitle: T\nlanguage: da\nphases: [Køb]\n"
    (only,) = compared(old, old.replace("[Køb]", "[{name: Køb, emotions: [1]}]")).curves
    assert only.title == "Følelseskurve: Nu"


@pytest.mark.parametrize(
    ("was", "now", "told"),
    [
        ("{id: bo, name: Bo}", "{id: bo, name: Bo Hansen}", "Før og Nu på samme kort"),
        ("Bo", "BO", "Før og Nu på samme kort"),
        ("{id: a, name: Bo}", "{id: b, name: ' bo'}", "Før og Nu på samme kort"),
        ("Bo", "Bo Hansen", "Bo og Bo Hansen på samme kort"),
        ("{id: bo, name: Bo}", "{id: ib, name: Ib}", "Bo og Ib på samme kort"),
    ],
)
def test_a_persona_who_is_called_something_else_is_the_same_one(was: str, now: str, told: str) -> None:
    head = "cjm: 1\ntitle: T\nlanguage: da\nphases: [Køb%s]\npersona: "
    board = compared(head % ", Brug" + was, head % "" + now)
    assert board.compared
    assert board.compared.title == told
    gone = board.phases[1].mark
    assert gone
    assert gone.gone is told.startswith("Før")


def test_two_of_one_name_are_not_told_apart_by_it() -> None:
    head = "cjm: 1\ntitle: T\nlanguage: da\nphases: [Køb]\npersonas: "
    board = compared(
        head + "[{id: a, name: Bo}, {id: b, name: Bo, primary: true}]", head + "[{id: a, name: Bo}]"
    )
    assert board.compared
    assert board.compared.title == "Før og Nu på samme kort"


CHANNELS = """
cjm: 1
title: T
language: da
channels: [{id: desk, name: %s, medium: %s}]
phases: [{name: Køb, touchpoints: [{name: Spørge, channel: desk}%s]}]
"""


def heads(board: Board) -> list[tuple[str | None, str | None, Mark | None]]:
    """Give what is read at each touchpoint: its channel, its medium and its mark."""
    touchpoints = [column.touchpoint for column in board.columns]
    return [(one.channel, one.medium_word, one.mark) for one in touchpoints if one]


def test_a_channel_that_is_called_or_met_otherwise_now_is_a_change_of_its_touchpoints() -> None:
    old = CHANNELS % ("Skranken", "physical", ", {name: Betale, channel: desk}")
    new = CHANNELS % ("Chatten", "digital", "")
    board = compared(old, new)
    assert heads(board) == [
        ("Chatten", "digitalt", Mark("changed", "Ændret", "Før: Skranken · fysisk")),
        ("Skranken", "fysisk", Mark("removed", "Udgår", None, gone=True)),
    ]
    assert differ(read(old), read(new))
    renamed = CHANNELS % ("Receptionen", "physical", "")
    assert heads(compared(CHANNELS % ("Skranken", "physical", ""), renamed)) == [
        ("Receptionen", "fysisk", Mark("changed", "Ændret", "Før: Skranken"))
    ]
    moved = CHANNELS % ("Skranken", "hybrid", "")
    assert heads(compared(CHANNELS % ("Skranken", "physical", ""), moved)) == [
        ("Skranken", "hybridt", Mark("changed", "Ændret", "Før: fysisk"))
    ]


def test_there_is_a_curve_for_each_and_only_the_new_one_names_its_extremes() -> None:
    new, old = compared(new=WISHED.replace("emotions: [{score: 1,", "emotions: [{score: 2,")).curves
    assert (new.title, old.title) == ("Følelseskurve: Ønsket", "Følelseskurve: I dag")
    # Only the old map has Kurv and the phase of Brug, only the new one Kvittering.
    assert [point.score for point in new.points] == [2, None]
    assert [point.score for point in old.points] == [-1, -2, None]
    assert not any(point.peak or point.valley for point in old.points)


def test_the_low_point_of_the_old_map_does_not_ask_for_action() -> None:
    assert compared().low is None


@pytest.mark.parametrize(
    ("old", "new", "title", "added"),
    [
        ("state: current\n", "state: current\n", "Før og Nu på samme kort", "Nyt"),
        ("persona: Sara", "persona: Jens", "Jens og Sara på samme kort", "Kun Sara"),
    ],
)
def test_versions_come_after_each_other_and_personas_stand_beside_each_other(
    old: str, new: str, title: str, added: str
) -> None:
    board = compared(TODAY.replace(old, new), WISHED.replace("state: future", "state: current"))
    assert board.compared
    assert board.compared.title == title
    assert dict(board.compared.marks)["added"] == added


def test_a_map_beside_itself_has_no_marks() -> None:
    board = compared(TODAY, TODAY)
    heads = [
        *board.phases,
        *(column.touchpoint for column in board.columns),
        *board.ways,
        *board.opportunities,
    ]
    items = [item for lane in board.lanes for cell in lane.cells for item in cell.whole]
    assert not any(thing.mark for thing in [*heads, *items] if thing)
    assert isinstance(read(TODAY), Journey)


def test_what_follows_from_either_map_says_which_one_it_is_of() -> None:
    old = (
        TODAY
        + """
what_if:
  - {if: Fragten var gratis, then: Så købte hun}
  - {if: Det regnede, then: Så blev hun hjemme}
alternatives: [{name: Torvet, note: Kun om lørdagen}, {name: Lån en kjole, note: Gratis}]
stakeholders: [{name: Mor, role: Betaler, concerns: [Prisen]}]
"""
    )
    new = (
        WISHED
        + """
what_if:
  - {if: Fragten var gratis, then: Så købte hun to}
  - {if: Det regnede, then: Så blev hun hjemme}
alternatives: [{name: Lån en kjole, note: Gratis}]
stakeholders: [{name: Mor, role: Giver, concerns: [Prisen]}, {name: Far}]
"""
    )
    board = in_words(compared(old, new))

    def changes(notes: tuple[Note, ...]) -> list[tuple[str, list[str]]]:
        return [
            (note.title.text, [f"{fact.name}: {fact.text}" for fact in note.facts if fact.key == "change"])
            for note in notes
        ]

    assert changes(board.what_if) == [
        ("Fragten var gratis", ["Ændring: ± Ændret · I dag: Så købte hun"]),
        ("Det regnede", []),
    ]
    assert changes(board.alternatives) == [("Lån en kjole", []), ("Torvet", ["Ændring: – Udgår"])]
    assert changes(board.stakeholders) == [
        ("Mor", ["Ændring: ± Ændret · I dag: Betaler"]),
        ("Far", ["Ændring: + Nyt"]),
    ]


def test_what_lies_in_a_touchpoint_that_is_gone_says_in_words_that_it_is_gone_too() -> None:
    old = TODAY.replace("{name: Kurv,", "{name: Kurv, actions: [Lægger den i],")
    actions = next(lane for lane in in_words(compared(old)).lanes if lane.key == "actions")
    said = {item.text: item.notes for items in actions.cells[0].each for item in items}
    assert said["Lægger den i"] == ("– Udgår",)
    assert said["Gemmer den"] == ()
